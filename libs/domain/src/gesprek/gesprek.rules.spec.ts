import type { IsoDate } from '../kalender/iso-date.js';
import type { ToewijzingBeeld } from '../toetsing/toetsing-beeld.js';
import { aanwezigenWeigeringen, gesprekOpdrachtgeverWeigeringen } from './gesprek.rules.js';

const wie = (
  persoonId: string,
  rol: ToewijzingBeeld['rol'],
  verklaring: ToewijzingBeeld['verklaring'] = 'GEEN_CONFLICT',
): ToewijzingBeeld => ({
  id: `t-${persoonId}`,
  persoonId,
  rol,
  leidend: persoonId === 'a',
  verklaring,
});
const toewijzingen = [wie('a', 'ADVISEUR'), wie('b', 'ADVISEUR'), wie('t', 'TOETSER'), wie('c', 'ADVISEUR', 'CONFLICT_GEMELD')];

describe(aanwezigenWeigeringen.name, () => {
  it.each<[string, readonly string[], boolean]>([
    ['two adviseurs', ['a', 'b'], true],
    ['an adviseur and the toetser', ['a', 't'], true],
    ['one adviseur', ['a'], false],
    ['one adviseur, named twice', ['a', 'a'], false],
    ['somebody who is not assigned', ['a', 'b', 'x'], false],
    ['somebody with a conflict', ['a', 'c'], false],
    ['nobody', [], false],
  ])('%s', (_case, aanwezigen, mag) => {
    expect(aanwezigenWeigeringen(aanwezigen, toewijzingen)).toEqual(mag ? [] : [{ code: 'GESPREK_MET_TE_WEINIG' }]);
  });
});

describe(gesprekOpdrachtgeverWeigeringen.name, () => {
  it.each<[IsoDate | null, boolean, readonly string[]]>([
    ['2027-02-01', false, []],
    [null, true, []],
    [null, false, ['GESPREK_ZONDER_DATUM']],
    ['2027-02-01', true, ['GESPREK_AFGEZIEN_MET_DATUM']],
  ])('held on %s, declined %s', (gehoudenOp, afgezien, codes) => {
    expect(gesprekOpdrachtgeverWeigeringen({ gehoudenOp, afgezien }).map((w) => w.code)).toEqual(codes);
  });
});
