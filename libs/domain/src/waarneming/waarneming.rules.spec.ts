import { BESTUURSLAGEN } from '../benoembaarheid/bestuurslaag.js';
import { type Instant, toInstant } from '../kalender/instant.js';
import { WAARNEMING_KADERS } from './waarneming-kader.js';
import { periodeWeigeringen, waarnemerWeigeringen } from './waarneming.rules.js';

const vrij = { isKandidaat: false, heeftConflict: false, werktMee: false };

describe(waarnemerWeigeringen.name, () => {
  it.each([
    ['nobody in particular', {}, []],
    ['a kandidaat', { isKandidaat: true }, ['WAARNEMER_IS_KANDIDAAT', 'WAARNEMING_LATEN_VOORZIEN']],
    ['someone with a conflict', { heeftConflict: true }, ['WAARNEMER_IS_KANDIDAAT', 'WAARNEMING_LATEN_VOORZIEN']],
    ['who works on a case', { werktMee: true }, ['VIER_OGEN_GESCHONDEN']],
  ] as const)('%s', (_, anders, codes) => {
    expect(waarnemerWeigeringen('GEMEENTE', 'GEMEENTEWET_77_1', { ...vrij, ...anders }).map(({ code }) => code)).toEqual(codes);
  });

  it.each([
    ['GEMEENTE', ['GEMEENTEWET_77_1', 'GEMEENTEWET_78']],
    ['PROVINCIE', ['PROVINCIEWET_75', 'PROVINCIEWET_76']],
    ['WATERSCHAP', ['WATERSCHAPSWET_51A_REGLEMENT', 'WATERSCHAPSWET_51A_DB', 'WATERSCHAPSWET_51A_AB']],
  ] as const)('in a %s by its law', (laag, gronden) => {
    expect(gronden.flatMap((code) => waarnemerWeigeringen(laag, code, vrij))).toEqual([]);
  });

  it.each(BESTUURSLAGEN)('a %s has its own grounds, none of them checked by a jurist, and someone who provides', (laag) => {
    const { gronden, voorziening } = WAARNEMING_KADERS[laag];
    expect(gronden.length).toBeGreaterThan(0);
    expect(gronden.every(({ verwijzing }) => !verwijzing.geverifieerd)).toBe(true);
    expect(voorziening).toMatch(/^Verzoek /);
    for (const { code } of gronden) {
      for (const andere of BESTUURSLAGEN) {
        const codes = waarnemerWeigeringen(andere, code, vrij).map((weigering) => weigering.code);
        expect(codes).toEqual(andere === laag ? [] : ['WAARNEMINGSGROND_ONBEKEND']);
      }
    }
  });
});

describe(periodeWeigeringen.name, () => {
  const nu = '2027-02-01T10:00:00.000Z';
  const op = (dag: number): Instant => toInstant(`2027-02-${String(dag).padStart(2, '0')}T00:00:00.000Z`);
  const open = { van: '2020-01-01T00:00:00.000Z', tot: null } as const;
  it.each([
    ['from now on', { van: nu, tot: null }, open, []],
    ['later, for a while', { van: op(5), tot: op(9) }, open, []],
    ['to the end of the present period', { van: op(5), tot: op(9) }, { ...open, tot: op(9) }, []],
    ['before now', { van: op(1), tot: op(9) }, open, ['WAARNEMING_PERIODE_ONJUIST']],
    ['over before it begins', { van: op(5), tot: op(5) }, open, ['WAARNEMING_PERIODE_ONJUIST']],
    ['into the next period', { van: op(5), tot: op(10) }, { ...open, tot: op(9) }, ['WAARNEMING_OVERLAPT']],
    ['without an end in a period with one', { van: op(5), tot: null }, { ...open, tot: op(9) }, ['WAARNEMING_OVERLAPT']],
    ['as soon as another one', { van: op(5), tot: op(9) }, { van: op(5), tot: null }, ['WAARNEMING_OVERLAPT']],
    ['where nobody gives the order', { van: op(5), tot: op(9) }, undefined, ['WAARNEMING_OVERLAPT']],
  ] as const)('%s', (_, nieuw, lopend, codes) => {
    expect(periodeWeigeringen(nieuw, lopend, nu).map(({ code }) => code)).toEqual(codes);
  });
});
