import { handelingWeigeringen } from '../handeling/beoordeel-handeling.js';
import { eenBeeld } from '../toetsing/toetsing-beeld.testdata.js';
import { TOETSING_STATUSSEN } from '../toetsing/toetsing-status.js';
import type { Toetsopmerking } from './toetsopmerking.js';
import {
  antwoordOpmerkingWeigeringen,
  type Bespreekbaar,
  intrekkenWeigeringen,
  onbeantwoordeOpmerkingWeigeringen,
  onderwerpNummer,
  openOpmerkingen,
} from './toetsopmerking.rules.js';

const NU = '2027-02-16T10:00:00.000Z';
const opmerking = (anders: Partial<Toetsopmerking> = {}): Toetsopmerking => ({
  id: 'o',
  nummer: 1,
  onderwerp: 'RAPPORT',
  onderwerpId: null,
  onderwerpNummer: null,
  tekst: 'Het restrisico lijkt te laag.',
  antwoord: null,
  ...anders,
});
const beantwoord = opmerking({ antwoord: 'Aangepast.' });
const codes = (weigeringen: readonly { readonly code: string }[]): readonly string[] => weigeringen.map(({ code }) => code);

describe(onderwerpNummer.name, () => {
  const werk: Bespreekbaar = {
    bevindingen: [
      { id: 'b1', nummer: 1, status: 'VERVALLEN' },
      { id: 'b2', nummer: 2, status: 'VOORGELEGD' },
    ],
    risicos: [{ id: 'r1', nummer: 1 }],
    maatregelen: [{ id: 'm3', nummer: 3 }],
  };

  it.each([
    ['RAPPORT', null, null],
    ['RAPPORT', 'b2', undefined],
    ['BEVINDING', 'b2', 2],
    ['BEVINDING', 'b1', undefined],
    ['BEVINDING', 'r1', undefined],
    ['BEVINDING', null, undefined],
    ['RISICO', 'r1', 1],
    ['RISICO', 'm3', undefined],
    ['MAATREGEL', 'm3', 3],
    ['MAATREGEL', null, undefined],
  ] as const)('%s %s: %s', (onderwerp, id, nummer) => {
    expect(onderwerpNummer(onderwerp, id, werk)).toBe(nummer);
  });
});

describe('a remark', () => {
  it.each([
    ['none', [], []],
    ['open', [opmerking()], ['TOETSOPMERKING_ONBEANTWOORD']],
    ['answered', [beantwoord], []],
    ['one of two open', [beantwoord, opmerking({ id: 'p', nummer: 2 })], ['TOETSOPMERKING_ONBEANTWOORD']],
  ] as const)('%s: whether the report is refused', (_, toetsopmerkingen, verwacht) => {
    expect(codes(onbeantwoordeOpmerkingWeigeringen(toetsopmerkingen))).toEqual(verwacht);
    expect(openOpmerkingen(toetsopmerkingen)).toHaveLength(verwacht.length);
    const rapport = eenBeeld({ status: 'RAPPORT_TER_VASTSTELLING', stappen: { RAPPORT: 'OPEN' } });
    const beeld = { ...rapport, werk: { ...rapport.werk, toetsopmerkingen } };
    expect(codes(handelingWeigeringen('stelRapportVast', beeld, NU))).toEqual(verwacht);
  });

  it.each([
    ['an open one of his own', opmerking(), true, [], []],
    ['an answered one of his own', beantwoord, true, ['TOETSOPMERKING_BEANTWOORD'], ['TOETSOPMERKING_BEANTWOORD']],
    ['an open one of another', opmerking(), false, [], ['TOETSOPMERKING_VAN_ANDER']],
    ['an answered one of another', beantwoord, false, ['TOETSOPMERKING_BEANTWOORD'], ['TOETSOPMERKING_VAN_ANDER']],
  ] as const)('%s: answered and taken back', (_, een, vanBeller, antwoord, intrekken) => {
    expect(codes(antwoordOpmerkingWeigeringen(een))).toEqual(antwoord);
    expect(codes(intrekkenWeigeringen(een, vanBeller))).toEqual(intrekken);
  });

  it.each(['maakToetsopmerking', 'beantwoordToetsopmerking', 'trekToetsopmerkingIn'] as const)(
    '%s is possible from the risicoanalyse until the report is fixed, and then never again',
    (code) => {
      const kan = TOETSING_STATUSSEN.filter((status) => handelingWeigeringen(code, eenBeeld({ status }), NU).length === 0);
      expect(kan).toEqual(['RISICOANALYSE', 'HOOR_EN_WEDERHOOR', 'RAPPORT_TER_VASTSTELLING']);
      expect(codes(handelingWeigeringen(code, eenBeeld({ status: 'RAPPORT_VASTGESTELD' }), NU))).toContain('ONWIJZIGBAAR');
    },
  );
});
