import fc from 'fast-check';
import { BESTUURSLAGEN } from '../benoembaarheid/bestuurslaag.js';
import type { EigenVersie } from '../eigen-versie/eigen-versie.js';
import { REGIME_CODES } from '../rechtskader/rechtskader.js';
import { controleerVragenlijst } from './controleer-vragenlijst.js';
import { nieuwsteVragenlijst, vragenlijstVan, vragenlijstVoor, weglaatWeigeringen, zonderVragen } from './eigen-vragenlijst.js';
import type { VraagCode } from './vraag.js';
import { vragenlijst, vraagWeigeringen, zichtbareVragen } from './vragenlijsten.js';

const basis = vragenlijst(1);
const eigen = (versie: number, zonder: readonly VraagCode[]): EigenVersie<'VRAGENLIJST'> => ({
  soort: 'VRAGENLIJST',
  versie,
  basis: 1,
  zonder,
});
const codes = (lijst: { readonly vragen: readonly { readonly code: string }[] }): readonly string[] => lijst.vragen.map(({ code }) => code);

describe(weglaatWeigeringen.name, () => {
  it('lets exactly those questions go that are not asked of everybody (domain: A-D, F, G1, H1, I1 and J stay)', () => {
    const mag = basis.vragen.filter(({ code }) => weglaatWeigeringen(basis, [code]).length === 0);
    expect(mag.map(({ code }) => code).join(' ')).toBe('E1 E2 E3 G2 G3 H2 H3 H4 I2 I3');
  });

  it.each([
    ['what stays', ['G2', 'G1', 'J4'], ['VRAAG_VERPLICHT', 'VRAAG_VERPLICHT']],
    ['what isn’t there', ['Z9', 'constructor'], ['VRAAG_ONBEKEND', 'VRAAG_ONBEKEND']],
    ['nothing', [], []],
  ] as const)('refuses to leave out %s', (_, zonder, verwacht) => {
    expect(weglaatWeigeringen(basis, zonder).map(({ code }) => code)).toEqual(verwacht);
  });
});

describe(vragenlijstVoor.name, () => {
  const gepubliceerd = [eigen(2, ['E1', 'E2', 'E3']), eigen(3, ['G3'])];

  it.each([
    [1, basis.vragen.length],
    [2, basis.vragen.length - 3],
    [3, basis.vragen.length - 1],
  ])('finds version %i', (versie, aantal) => {
    expect(vragenlijstVoor(versie, gepubliceerd)).toMatchObject({ versie, vragen: { length: aantal } });
  });

  it.each([0, 4])('knows no version %i', (versie) => {
    expect(() => vragenlijstVoor(versie, gepubliceerd)).toThrow('VRAGENLIJST_ONBEKEND');
  });

  it('gives a new case the newest, and leaves a case what it is pinned to', () => {
    expect(nieuwsteVragenlijst(gepubliceerd)).toBe(3);
    expect(nieuwsteVragenlijst([])).toBe(1);
    expect(codes(vragenlijstVan({ vragenlijstVersie: 2, eigenVersies: gepubliceerd }))).not.toContain('E1');
    expect(vragenlijstVan({ vragenlijstVersie: 1, eigenVersies: [] })).toBe(basis);
  });

  it('shows no section without a question', () => {
    expect(
      vragenlijstVoor(2, gepubliceerd)
        .secties.map(({ code }) => code)
        .join(''),
    ).toBe('ABCDFGHIJ');
  });
});

describe(zonderVragen.name, () => {
  const willekeurig = fc.record({
    zonder: fc.subarray(basis.vragen.map(({ code }) => code)),
    kader: fc.record({ bestuurslaag: fc.constantFrom(...BESTUURSLAGEN), regime: fc.constantFrom(...REGIME_CODES) }),
  });

  it('never asks nor requires what is left out, and always what everybody is asked', () => {
    fc.assert(
      fc.property(willekeurig, ({ zonder, kader }) => {
        const mag = zonder.filter((code) => weglaatWeigeringen(basis, [code]).length === 0);
        const lijst = zonderVragen(basis, eigen(2, zonder));
        expect(zichtbareVragen(lijst, kader)).toEqual(zichtbareVragen(basis, kader).filter(({ code }) => !mag.includes(code)));
        const gemist = controleerVragenlijst({}, lijst, kader).map(({ vraag }) => vraag);
        expect(gemist.filter((code) => mag.some((weg) => weg === code))).toEqual([]);
        expect(gemist).toEqual(controleerVragenlijst({}, basis, kader).map(({ vraag }) => vraag));
        for (const code of mag) expect(vraagWeigeringen(lijst, kader, code)).toEqual([{ code: 'VRAAG_ONBEKEND' }]);
      }),
    );
  });
});
