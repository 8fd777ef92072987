import * as fc from 'fast-check';
import { addMilliseconds, type Instant } from '../kalender/instant.js';
import type { TermijnCode, TermijnSoort } from '../termijn/termijn-code.js';
import { type Pauze, pauzesVan, verenigPauzes } from './pauzes.js';
import { opschortingWeigeringen } from './opschorting.js';
import { ketenstoringWeigeringen } from './ketenstoring.js';

const BEGIN: Instant = '2027-01-04T08:00:00.000Z';
const uur = (n: number): Instant => addMilliseconds(BEGIN, n * 3_600_000);
const pauze = (van: number, tot: number): Pauze => ({ van: uur(van), tot: uur(tot) });

describe(verenigPauzes.name, () => {
  it.each<[string, readonly Pauze[], readonly Pauze[]]>([
    ['apart', [pauze(5, 6), pauze(1, 2)], [pauze(1, 2), pauze(5, 6)]],
    ['overlapping', [pauze(1, 4), pauze(3, 6)], [pauze(1, 6)]],
    ['within the other', [pauze(1, 9), pauze(3, 6)], [pauze(1, 9)]],
    ['after each other without a gap', [pauze(1, 3), pauze(3, 6)], [pauze(1, 6)]],
    ['the same twice', [pauze(1, 3), pauze(1, 3)], [pauze(1, 3)]],
    ['begun before the term', [pauze(-5, 2)], [pauze(0, 2)]],
    ['over before the term', [pauze(-5, -2)], []],
    ['over when the term begins', [pauze(-5, 0)], []],
    ['of no length', [pauze(3, 3)], []],
    ['one that joins the last of two', [pauze(1, 2), pauze(4, 6), pauze(5, 8)], [pauze(1, 2), pauze(4, 8)]],
  ])('%s', (_hoe, pauzes, samen) => {
    expect(verenigPauzes(pauzes, BEGIN)).toEqual(samen);
  });

  it('holds exactly the moments that some pause holds', () => {
    const uren = fc.integer({ min: -20, max: 80 });
    const pauzes = fc.array(
      fc.tuple(uren, uren).map(([van, tot]) => pauze(van, tot)),
      { maxLength: 8 },
    );
    const bevat = (lijst: readonly Pauze[], moment: Instant): boolean => lijst.some(({ van, tot }) => van <= moment && moment < tot);
    fc.assert(
      fc.property(pauzes, (lijst) => {
        const samen = verenigPauzes(lijst, BEGIN);
        for (let n = 0; n < 80; n += 1) expect(bevat(samen, uur(n))).toBe(bevat(lijst, uur(n)));
        samen.slice(1).forEach(({ van }, n) => expect(van > (samen[n]?.tot ?? '')).toBe(true));
      }),
    );
  });
});

describe(pauzesVan.name, () => {
  const opschorting = pauze(1, 2);
  const storing = pauze(5, 6);
  it.each<[TermijnCode, TermijnSoort, readonly Pauze[]]>([
    ['T01', 'BELEID', [opschorting]],
    ['T04', 'BELEID', [opschorting, storing]],
    ['T05', 'BELEID', [opschorting, storing]],
    ['T06a', 'FEITELIJK', [storing]],
    ['T06b', 'FEITELIJK', [storing]],
    ['T06c', 'FEITELIJK', [storing]],
    ['T06d', 'FEITELIJK', [storing]],
    ['T15', 'TERUGREKEN', []],
    ['T17', 'WETTELIJK', []],
    ['T23', 'BELEID', []],
    ['OPSCHORTING', 'BELEID', []],
    ['BEWAARBLOKKADE', 'BELEID', []],
  ])('of %s', (code, soort, verwacht) => {
    expect(pauzesVan({ code, soort }, { opschortingen: [opschorting], storingen: [storing] })).toEqual(verwacht);
  });
});

describe('work that nobody can do because of a conflict of interest (S-X4)', () => {
  const zonder = { opschortingen: [], storingen: [] };
  const adviseur = { ...pauze(1, 2), rol: 'ADVISEUR' } as const;
  const toetser = { ...pauze(3, 4), rol: 'TOETSER' } as const;
  it.each<[TermijnCode, readonly Pauze[]]>([
    ['T07', [adviseur]],
    ['T08', [adviseur]],
    ['T09', [adviseur]],
    ['T10', [adviseur]],
    ['T11', []],
    ['T12', [toetser]],
    ['T13', []],
  ])('stops %s', (code, verwacht) => {
    expect(pauzesVan({ code, soort: 'BELEID' }, { ...zonder, werk: [adviseur, toetser] })).toEqual(verwacht);
    expect(pauzesVan({ code, soort: 'BELEID' }, zonder)).toEqual([]);
  });
});

describe('what a pause may be', () => {
  it.each([
    ['2027-01-11', ['OPSCHORTING_EINDDATUM_ONJUIST']],
    ['2027-01-12', []],
    ['2027-07-12', []],
    ['2027-07-13', ['OPSCHORTING_TE_LANG']],
  ] as const)('a suspension from 11 January until %s: %j', (tot, codes) => {
    expect(opschortingWeigeringen(tot, '2027-01-11').map(({ code }) => code)).toEqual(codes);
  });

  it.each([
    ['that runs', 0, null, []],
    ['that was', -5, -3, []],
    ['that is planned', 5, 9, []],
    ['that ends before it begins', 5, 5, ['STORING_EINDE_ONJUIST']],
    ['that begins now and has no end', 0, null, []],
    ['that is still to come and has no end', 1, null, ['STORING_NOG_NIET_BEGONNEN']],
  ] as const)('an outage %s', (_hoe, van, tot, codes) => {
    const storing = { van: uur(van), tot: tot === null ? null : uur(tot) };
    expect(ketenstoringWeigeringen(storing, BEGIN).map(({ code }) => code)).toEqual(codes);
  });
});
