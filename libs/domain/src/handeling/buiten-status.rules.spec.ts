import type { Instant } from '../kalender/instant.js';
import type { ToetsingBeeld } from '../toetsing/toetsing-beeld.js';
import { eenBeeld } from '../toetsing/toetsing-beeld.testdata.js';
import { handelingWeigeringen } from './beoordeel-handeling.js';
import { voorRapportWeigeringen } from './buiten-status.rules.js';
import type { HandelingCode } from './handelingen.js';

const NU: Instant = '2027-02-16T10:00:00.000Z';
const bezwaar = {
  id: 'r',
  nummer: 1,
  onderwerp: 'BEVINDING',
  onderwerpId: 'b',
  soort: 'ONEENS',
  tekst: 'Nee.',
  antwoord: null,
  wederhoorRonde: 1,
} as const;
const metBezwaar = { ...eenBeeld().werk, reacties: [bezwaar] };

describe('what an invariant says before the status', () => {
  it.each<[string, HandelingCode, Partial<ToetsingBeeld>, readonly string[]]>([
    ['a report before the concept was put forward', 'stelRapportVast', { status: 'RISICOANALYSE' }, ['WEDERHOOR_ONTBREEKT']],
    [
      'a report before the reaction (INV-09)',
      'stelRapportVast',
      { status: 'HOOR_EN_WEDERHOOR', stappen: { HOOR_EN_WEDERHOOR: 'OPEN' } },
      ['WEDERHOOR_ONTBREEKT'],
    ],
    [
      'a report before the answer (INV-09)',
      'stelRapportVast',
      { status: 'HOOR_EN_WEDERHOOR', stappen: { HOOR_EN_WEDERHOOR: 'AFGEROND' }, werk: metBezwaar },
      ['REACTIE_ONBEANTWOORD'],
    ],
    ['a report a second time (INV-17)', 'stelRapportVast', { status: 'RAPPORT_VASTGESTELD' }, ['ONWIJZIGBAAR']],
    ['a finding under a fixed report (INV-17)', 'wijzigBevinding', { status: 'ADVIES_IN_VOORBEREIDING' }, ['ONWIJZIGBAAR']],
    ['a finding before there is an analysis', 'wijzigBevinding', { status: 'IN_ONDERZOEK' }, []],
    ['a second signature (INV-17)', 'ondertekenAdvies', { status: 'ADVIES_TER_INZAGE_KANDIDAAT' }, ['ONWIJZIGBAAR']],
    ['a letter that lapsed (INV-27)', 'verstrekAdvies', { status: 'WACHT_OP_VOG', ronde: 2 }, ['CONCLUSIE_VERVALLEN']],
    ['an outcome on a letter that lapsed (INV-27)', 'registreerUitkomst', { status: 'WACHT_OP_VOG', ronde: 2 }, ['CONCLUSIE_VERVALLEN']],
    ['a letter that is not there yet', 'verstrekAdvies', { status: 'WACHT_OP_VOG' }, []],
  ])('%s', (_, handeling, beeld, codes) => {
    expect(handelingWeigeringen(handeling, eenBeeld(beeld), NU).map(({ code }) => code)).toEqual([...codes, 'STATUS_LAAT_NIET_TOE']);
  });

  it('says nothing of its own between the last answer and the next status', () => {
    expect(voorRapportWeigeringen(eenBeeld({ status: 'HOOR_EN_WEDERHOOR', stappen: { HOOR_EN_WEDERHOOR: 'AFGEROND' } }))).toEqual([]);
  });

  it.each(['OPGESCHORT', 'INGETROKKEN', 'GESLOTEN'] as const)('a case that is %s says only that', (status) => {
    expect(handelingWeigeringen('stelRapportVast', eenBeeld({ status }), NU)).toHaveLength(1);
  });
});
