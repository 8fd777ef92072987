import fc from 'fast-check';
import type { EigenVersie } from '../eigen-versie/eigen-versie.js';
import { feestdagenKalender } from '../kalender/feestdagen-kalender.js';
import { toInstant } from '../kalender/instant.js';
import { addDays } from '../kalender/iso-date.js';
import { TIJDZONES } from '../kalender/tijdzone.js';
import { berekenTermijn } from './bereken-termijn.js';
import { isKorter } from './duur.js';
import {
  EIGEN_PROFIEL_CODES,
  grenzenVan,
  isInstelbaar,
  metTijden,
  nieuwsteProfiel,
  profielVan,
  profielVoor,
  tijdenWeigeringen,
} from './eigen-profiel.js';
import { TERMIJN_CODES } from './termijn-code.js';
import { duurWeigeringen, termijnProfiel } from './termijnprofielen.js';

const normaal = termijnProfiel('NORMAAL', 1);
const versneld = termijnProfiel('VERSNELD', 1);
const herinneringen = (profiel: typeof normaal, code: 'T01' | 'T02' | 'T15' | 'T18'): readonly string[] =>
  profiel.termijnen[code].ladder.flatMap(({ soort, wanneer }) => (soort === 'HERINNERING' ? [`${wanneer.anker} ${wanneer.aantal}`] : []));

describe(tijdenWeigeringen.name, () => {
  it.each([normaal, versneld])('lets be chosen what we decide ourselves, and no other: $code', (profiel) => {
    const vast = TERMIJN_CODES.filter((code) => !isInstelbaar(profiel.termijnen[code]));
    expect(vast).toEqual(['T06a', 'T06b', 'T06c', 'T06d', 'T17', 'T22', 'T23', 'OPSCHORTING', 'BEWAARBLOKKADE']);
    expect(vast.flatMap((code) => tijdenWeigeringen(profiel, { termijnen: { [code]: 5 } })).map(({ code }) => code)).toEqual(
      vast.map(() => 'TERMIJN_NIET_INSTELBAAR'),
    );
  });

  it.each([
    ['a week for the questionnaire', 'NORMAAL', { T02: 7 }, []],
    ['less than that', 'NORMAAL', { T02: 6 }, ['TERMIJN_TE_KORT']],
    ['no hoor en wederhoor (INV-09)', 'VERSNELD', { T11: 0 }, ['TERMIJN_TE_KORT']],
    ['less than a day to read (INV-10)', 'NORMAAL', { T14: 23 }, ['TERMIJN_TE_KORT']],
    ['two days to read', 'NORMAAL', { T14: 48 }, []],
    ['no time at all', 'NORMAAL', { T01: 0 }, ['TERMIJN_TE_KORT']],
    ['the same day, where that is how it is', 'VERSNELD', { T04: 0 }, []],
    ['the same day, where it is not', 'NORMAAL', { T04: 0 }, ['TERMIJN_TE_KORT']],
    ['data that are kept longer', 'NORMAAL', { T18: 29 }, ['TERMIJN_TE_LANG']],
    ['a destruction that nobody hears of before', 'NORMAAL', { T18: 14 }, ['TERMIJN_TE_KORT']],
    ['a slip of the pen', 'NORMAAL', { T01: 61 }, ['TERMIJN_TE_LANG']],
    ['several at once', 'NORMAAL', { T01: 7, T02: 3, T17: 12 }, ['TERMIJN_TE_KORT', 'TERMIJN_NIET_INSTELBAAR']],
  ] as const)('judges %s', (_, code, termijnen, verwacht) => {
    expect(tijdenWeigeringen(termijnProfiel(code, 1), { termijnen }).map((weigering) => weigering.code)).toEqual(verwacht);
  });

  it('knows minimums in the unit of the term itself', () => {
    for (const { duur, minimum } of Object.values(normaal.termijnen)) expect(minimum?.eenheid ?? duur.eenheid).toBe(duur.eenheid);
  });
});

describe(metTijden.name, () => {
  it.each([
    ['moves what counts from the start along with the end', 'T02', 14, ['AANVANG 11', 'AANVANG 13']],
    ['back as well', 'T02', 7, ['AANVANG 4', 'AANVANG 6']],
    ['keeps what counts from the end', 'T01', 9, ['EINDE -2', 'EINDE 0']],
    ['leaves out what would fall on the day of the start or before', 'T01', 2, ['EINDE 0']],
    ['keeps the announcement of a destruction two weeks before it', 'T18', 15, ['AANVANG 1']],
    ['keeps what is before the last day to hand over', 'T15', 10, ['RAADSDATUM -14']],
    ['leaves out what would fall after it', 'T15', 14, []],
  ] as const)('%s', (_, code, aantal, verwacht) => {
    const profiel = metTijden(normaal, { versie: 2, termijnen: { [code]: aantal } });
    expect(profiel.termijnen[code].duur.aantal).toBe(aantal);
    expect(herinneringen(profiel, code).map((een) => een.replace(' -0', ' 0'))).toEqual(verwacht);
  });

  it.each([normaal, versneld])('changes nothing but the number when every length stays: $code', (profiel) => {
    const termijnen = Object.fromEntries(TERMIJN_CODES.map((code) => [code, profiel.termijnen[code].duur.aantal]));
    expect(metTijden(profiel, { versie: 2, termijnen })).toEqual({ ...profiel, versie: 2 });
  });

  it('leaves a term of the law alone, whatever is stored', () => {
    expect(metTijden(normaal, { versie: 2, termijnen: { T17: 3, T23: 400 } })).toEqual({ ...normaal, versie: 2 });
  });

  /** Any profile that `tijdenWeigeringen` lets through. */
  const publiceerbaar = fc.constantFrom(...EIGEN_PROFIEL_CODES).chain((code) => {
    const basis = termijnProfiel(code, 1);
    const keuzes = TERMIJN_CODES.filter((termijn) => isInstelbaar(basis.termijnen[termijn])).map((termijn) => {
      const { minimum, maximum } = grenzenVan(basis.termijnen[termijn]);
      return [termijn, fc.integer({ min: minimum, max: maximum })] as const;
    });
    return fc.record(Object.fromEntries(keuzes), { requiredKeys: [] }).map((termijnen) => ({ code, termijnen }));
  });
  const dag = fc.integer({ min: 0, max: 1500 }).map((n) => addDays('2026-01-01', n));

  it('keeps every minimum, and every reminder between the start and the end, in any calendar', () => {
    fc.assert(
      fc.property(
        publiceerbaar,
        dag,
        fc.integer({ min: 0, max: 86_399 }),
        fc.integer({ min: 0, max: 120 }),
        fc.constantFrom(...TIJDZONES),
        ({ code: profielCode, termijnen }, start, seconde, totRaad, zone) => {
          const basis = termijnProfiel(profielCode, 1);
          expect(tijdenWeigeringen(basis, { termijnen })).toEqual([]);
          const profiel = metTijden(basis, { versie: 2, termijnen });
          const aanvang = toInstant(new Date(Date.parse(`${start}T00:00:00.000Z`) + seconde * 1000).toISOString());
          const context = { profiel, zone, kalender: feestdagenKalender(), spreiding: 3599, raadsdatum: addDays(start, totRaad) };
          for (const code of TERMIJN_CODES) {
            const regel = profiel.termijnen[code];
            expect(duurWeigeringen(basis, code, regel.duur)).toEqual([]);
            const { minimum } = basis.termijnen[code];
            expect(minimum !== undefined && isKorter(regel.duur, minimum)).toBe(false);
            const { einde, momenten } = berekenTermijn({ ...context, code, aanvang });
            for (const { soort, op } of momenten) {
              if (soort === 'HERINNERING') expect(op >= aanvang && op < einde).toBe(true);
              if (soort === 'ESCALATIE') expect(op > einde).toBe(true);
            }
            expect(momenten.filter(({ soort }) => soort === 'EINDE')).toHaveLength(1);
            // What is left in the ladder comes, too. Only a term that ends on the day itself, or is counted back, may have no time for it.
            if (regel.soort !== 'TERUGREKEN' && regel.duur.aantal > 0) expect(momenten).toHaveLength(regel.ladder.length);
          }
        },
      ),
    );
  });
});

describe('the profile of an organisation', () => {
  const eigen: readonly EigenVersie[] = [
    { soort: 'TERMIJNPROFIEL_NORMAAL', versie: 2, basis: 1, termijnen: { T01: 8 } },
    { soort: 'TERMIJNPROFIEL_NORMAAL', versie: 3, basis: 1, termijnen: { T01: 9 } },
  ];
  const beeld = { termijnProfiel: 'NORMAAL', termijnProfielVersie: 2, eigenVersies: eigen } as const;

  it('is the newest for a new case, and what it was pinned to for one that runs', () => {
    expect(nieuwsteProfiel('NORMAAL', eigen)).toMatchObject({ versie: 3, termijnen: { T01: { duur: { aantal: 9 } } } });
    expect(profielVan(beeld)).toMatchObject({ versie: 2, termijnen: { T01: { duur: { aantal: 8 } } } });
    expect(profielVan({ ...beeld, termijnProfielVersie: 1 })).toBe(normaal);
  });

  it.each(['VERSNELD', 'OEFEN'] as const)('leaves %s what it is', (code) => {
    expect(nieuwsteProfiel(code, eigen)).toBe(termijnProfiel(code, 1));
  });

  it.each([
    ['NORMAAL', 4],
    ['VERSNELD', 2],
    ['constructor', 1],
  ])('refuses %s %i', (code, versie) => {
    expect(() => profielVoor(code, versie, eigen)).toThrow('TERMIJNPROFIEL_ONBEKEND');
  });
});
