import { naarInhoud, naarWaarden } from './inhoud.js';
import type { Veld } from './veld.js';

const tekst: Veld = { type: 'string' };
const vorm: Veld = {
  type: 'object',
  required: ['naam', 'waarom'],
  properties: {
    naam: tekst,
    portefeuille: tekst,
    klopt: { type: 'boolean' },
    waarom: { type: ['string', 'null'] },
    kans: { type: 'integer' },
    bronnen: { type: 'array', items: { type: 'object', required: ['herkomst'], properties: { herkomst: tekst, kenmerk: tekst } } },
    extern: { type: 'object', required: ['nummer'], properties: { nummer: tekst } },
  },
};

it.each<[wat: string, getypt: Record<string, unknown>, inhoud: Record<string, unknown>]>([
  [
    'leaves out what is empty and may be, names what has to be named',
    { naam: ' ', portefeuille: '', waarom: '', bronnen: [] },
    { naam: '', waarom: null },
  ],
  ['reads yes, no and figures', { naam: 'x', klopt: 'nee', kans: '3', waarom: 'y' }, { naam: 'x', klopt: false, kans: 3, waarom: 'y' }],
  ['leaves to the API what is no figure', { naam: 'x', kans: 'drie' }, { naam: 'x', waarom: null, kans: 'drie' }],
  [
    'reads rows, and a part that was filled in',
    { naam: 'x', bronnen: [{ herkomst: 'Krant', kenmerk: '' }], extern: { nummer: '12' } },
    { naam: 'x', waarom: null, bronnen: [{ herkomst: 'Krant' }], extern: { nummer: '12' } },
  ],
])('%s', (_, getypt, inhoud) => {
  expect(naarInhoud(vorm, getypt)).toEqual(inhoud);
});

it.each([
  ['2027-07-18T14:30', '2027-07-18T12:30:00.000Z'],
  ['2027-07-18T12:30:00.000Z', '2027-07-18T12:30:00.000Z'],
  ['20277-07-18T14:30', '20277-07-18T14:30'],
])('reads the time %s on the clock of the organisation, and leaves to the API what is none: %s', (getypt, tijd) => {
  expect(naarInhoud({ type: 'string', format: 'date-time' }, getypt)).toBe(tijd);
});

it('leaves out a part of which nothing was filled in, also when that part has fields that are needed', () => {
  expect(naarInhoud(vorm, { naam: 'x', extern: { nummer: '' } })).toEqual({ naam: 'x', waarom: null });
});

it('fills in what there is already, so that sending it unchanged changes nothing', () => {
  const inhoud = { naam: 'x', klopt: true, waarom: null, kans: 2, bronnen: [{ herkomst: 'Krant' }] };
  expect(naarInhoud(vorm, naarWaarden(vorm, inhoud))).toEqual(inhoud);
});
