import type { Schema } from '../api/verzoek.js';
import { eenKeer, gefilterd, opTermijn, opToetsing } from './taken-groepen.js';

const TAAK: Schema['EigenTaak'] = {
  taakId: 't',
  toetsingId: 'a',
  zaaknummer: 'IT-A',
  datalekId: null,
  raadplegingId: null,
  soort: 'RAPPORT_TOETSEN',
  omschrijving: '',
  stap: 'RAPPORT',
  rol: 'TOETSER',
  gemaaktOp: '',
  uiterlijk: null,
  teLaat: false,
  kandidaatNaam: null,
};
/** A term is written as the number of days until it ends. */
const taak = (taakId: string, dagen: number | null, anders: Partial<typeof TAAK> = {}): typeof TAAK => ({
  ...TAAK,
  taakId,
  uiterlijk: dagen === null ? null : String(dagen),
  teLaat: dagen !== null && dagen < 0,
  ...anders,
});
const TAKEN = [
  taak('laat', -1),
  taak('nu', 1),
  taak('week', 7),
  taak('later', 8, { toetsingId: 'b' }),
  taak('zonder', null, { toetsingId: null }),
];
const ids = (taken: readonly { readonly taakId: string }[]): readonly string[] => taken.map(({ taakId }) => taakId);

it.each([
  ['alles', ['laat', 'nu', 'week', 'later', 'zonder']],
  ['laat', ['laat']],
  ['week', ['nu', 'week']],
  ['later', ['later', 'zonder']],
] as const)('shows of the tasks: %s', (tonen, verwacht) => {
  expect(ids(gefilterd(TAKEN, tonen, Number))).toEqual(verwacht);
});

it('groups by term, without empty groups', () => {
  expect(opTermijn(TAKEN, Number).map(({ naam, taken }) => [naam, ids(taken)])).toEqual([
    ['Te laat', ['laat']],
    ['Vandaag en morgen', ['nu']],
    ['Binnen een week', ['week']],
    ['Later', ['later']],
    ['Zonder termijn', ['zonder']],
  ]);
  expect(opTermijn([], Number)).toEqual([]);
});

it('groups by case, what belongs to none at the end', () => {
  expect(
    opToetsing([taak('zonder', null, { toetsingId: null }), ...TAKEN.slice(0, 4)]).map(({ sleutel, taken }) => [sleutel, ids(taken)]),
  ).toEqual([
    ['a', ['laat', 'nu', 'week']],
    ['b', ['later']],
    ['los', ['zonder']],
  ]);
});

it('shows what reads the same once', () => {
  const twee = [taak('een', 1), taak('twee', 1, { gemaaktOp: 'later' }), taak('drie', 2)];
  expect(ids(eenKeer(twee))).toEqual(['een', 'drie']);
});
