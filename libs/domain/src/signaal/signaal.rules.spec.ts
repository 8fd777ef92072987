import { HANDELING_REGELS } from '../handeling/handelingen.js';
import { INZAGE_REGELS } from '../toegang/inzagen.js';
import { RELATIES } from '../toegang/relatie.js';
import { SIGNAAL_HANDELINGEN, SIGNAAL_INZAGE } from './signaal.js';
import { magGebeurtenisZien, magTaakZien } from './signaal.rules.js';

const zien = (gebeurtenis: { readonly soort: string; readonly gegevens: Readonly<Record<string, unknown>> }) =>
  RELATIES.filter((relatie) => magGebeurtenisZien([relatie], gebeurtenis));

describe('that there is a confidential signal (S-X9)', () => {
  it.each([...SIGNAAL_HANDELINGEN.map((soort) => ({ soort, gegevens: {} })), { soort: 'INZAGE', gegevens: { inzage: SIGNAAL_INZAGE } }])(
    'is known from the event %j to the opdrachtgever and to who keeps watch over the trail',
    (gebeurtenis) => {
      expect(zien(gebeurtenis)).toEqual(['OPDRACHTGEVER', 'FG', 'AUDITOR']);
    },
  );

  it.each([
    { soort: 'ondertekenAdvies', gegevens: {} },
    { soort: 'INZAGE', gegevens: { inzage: 'RAPPORT' } },
  ])('hides no other event: %j', (gebeurtenis) => {
    expect(zien(gebeurtenis)).toEqual(RELATIES);
  });

  it('shows as a task to the opdrachtgever only', () => {
    expect(RELATIES.filter((relatie) => magTaakZien([relatie], 'SIGNAAL_BEHANDELEN'))).toEqual(['OPDRACHTGEVER']);
    expect(RELATIES.filter((relatie) => magTaakZien([relatie], 'VOG_INDIENEN'))).toEqual(RELATIES);
  });

  it('names acts and a look that exist', () => {
    for (const code of SIGNAAL_HANDELINGEN) expect(HANDELING_REGELS[code].relaties).toHaveLength(1);
    expect(Object.keys(INZAGE_REGELS[SIGNAAL_INZAGE])).toEqual(['OPDRACHTGEVER']);
  });
});
