import { HANDELING_REGELS } from '../handeling/handelingen.js';
import { INZAGE_REGELS } from '../toegang/inzagen.js';
import type { TaakSoort } from '../taak/taak-soort.js';
import { RELATIES } from '../toegang/relatie.js';
import type { Rol } from '../toegang/rol.js';
import { SIGNAAL_HANDELINGEN, SIGNAAL_INZAGE } from './signaal.js';
import { magGebeurtenisZien, magTaakZien } from './signaal.rules.js';

const zien = (gebeurtenis: { readonly soort: string; readonly gegevens: Readonly<Record<string, unknown>> }) =>
  RELATIES.filter((relatie) => magGebeurtenisZien([relatie], gebeurtenis));

const zienTaak = (soort: TaakSoort, rol: Rol) => RELATIES.filter((relatie) => magTaakZien([relatie], { soort, rol }));

describe('that there is a confidential signal (S-X9)', () => {
  it.each([...SIGNAAL_HANDELINGEN.map((soort) => ({ soort, gegevens: {} })), { soort: 'INZAGE', gegevens: { inzage: SIGNAAL_INZAGE } }])(
    'is known from the event %j to the opdrachtgever and to who keeps watch over the trail',
    (gebeurtenis) => {
      expect(zien(gebeurtenis)).toEqual(['OPDRACHTGEVER', 'FG', 'AUDITOR']);
    },
  );

  it.each(['vraagNoodinzageAan', 'wijsNoodinzageAf'])('is kept apart as an emergency look at which nobody looked is: %s', (soort) => {
    expect(zien({ soort, gegevens: {} })).toEqual(['OPDRACHTGEVER', 'FG', 'AUDITOR']);
  });

  it.each([
    { soort: 'keurNoodinzageGoed', gegevens: {} },
    { soort: 'ondertekenAdvies', gegevens: {} },
    { soort: 'INZAGE', gegevens: { inzage: 'RAPPORT' } },
  ])('hides no other event: %j', (gebeurtenis) => {
    expect(zien(gebeurtenis)).toEqual(RELATIES);
  });

  it('shows as a task to the opdrachtgever only', () => {
    expect(zienTaak('SIGNAAL_BEHANDELEN', 'OPDRACHTGEVER')).toEqual(['OPDRACHTGEVER']);
    expect(zienTaak('VOG_INDIENEN', 'KANDIDAAT')).toEqual(RELATIES);
  });

  it.each([
    ['VOG_KLAARZETTEN', 'KABINET'],
    ['BERICHT_ONBESTELBAAR', 'KABINET'],
    ['ESCALATIE', 'ADVISEUR'],
  ] as const)('keeps what others have to do from the kandidaat: %s', (soort, rol) => {
    expect(zienTaak(soort, rol)).toEqual(RELATIES.filter((relatie) => relatie !== 'KANDIDAAT'));
    expect(magTaakZien(['KANDIDAAT', 'OPDRACHTGEVER'], { soort, rol })).toBe(true);
  });

  it('names acts and a look that exist', () => {
    for (const code of SIGNAAL_HANDELINGEN) expect(HANDELING_REGELS[code].relaties).toHaveLength(1);
    expect(Object.keys(INZAGE_REGELS[SIGNAAL_INZAGE])).toEqual(['OPDRACHTGEVER']);
  });
});
