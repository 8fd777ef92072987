import { HANDELING_CODES, HANDELING_REGELS } from '../handeling/handelingen.js';
import { handelingWeigeringen } from '../handeling/beoordeel-handeling.js';
import { eenBeeld } from '../toetsing/toetsing-beeld.testdata.js';
import { beperkingWeigeringen, ONDER_BEPERKING } from './beperking.rules.js';

const NU = '2026-12-01T09:00:00.000Z';

describe('a restriction', () => {
  it.each([
    'beoordeelDocument',
    'legBronbevindingVast',
    'beantwoordUitvraag',
    'legRisicoVast',
    'stelRapportVast',
    'ondertekenAdvies',
    'verstrekAdvies',
  ])('holds up %s', (code) => expect(beperkingWeigeringen(code, { beperkt: true })).toEqual([{ code: 'BEPERKING_GELDT' }]));

  it.each([
    'dienVragenlijstIn',
    'reageerOpConcept',
    'trekIn',
    'corrigeerRapport',
    'verwijderVerbodenDocument',
    'meldConflict',
    'verifieerVog',
    'hefBeperkingOp',
  ])('leaves %s alone', (code) => expect(beperkingWeigeringen(code, { beperkt: true })).toEqual([]));

  it('knows only acts that there are, and none that the kandidaat does himself', () => {
    const bekend = HANDELING_CODES.filter((code) => ONDER_BEPERKING.has(code));
    expect(bekend).toHaveLength(ONDER_BEPERKING.size);
    expect(bekend.filter((code) => HANDELING_REGELS[code].relaties.some((relatie) => relatie === 'KANDIDAAT'))).toEqual([]);
  });

  it('says so in place of all else, and nothing once it is lifted', () => {
    const beeld = eenBeeld({ status: 'IN_ONDERZOEK', stappen: { BRONONDERZOEK: 'OPEN' } });
    expect(handelingWeigeringen('legBronbevindingVast', { ...beeld, beperkt: true }, NU)).toEqual([{ code: 'BEPERKING_GELDT' }]);
    expect(handelingWeigeringen('legBronbevindingVast', beeld, NU)).toEqual([]);
  });
});
