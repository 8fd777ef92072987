import { HANDELING_CODES } from '../handeling/handelingen.js';
import { HANDELINGEN_PER_LAAG, laagVanHandeling } from './laag-van-handeling.js';

const { DOSSIER, ONDERZOEK, GEEN } = HANDELINGEN_PER_LAAG;

it('every act was decided on, once', () => {
  expect([...DOSSIER, ...ONDERZOEK, ...GEEN].sort()).toEqual([...HANDELING_CODES].sort());
});

it('what the kandidaat answered and what was found goes with the raw data, what was concluded with the dossier', () => {
  expect(DOSSIER.map(laagVanHandeling)).toEqual(DOSSIER.map(() => 'DOSSIER'));
  expect(ONDERZOEK.map(laagVanHandeling)).toEqual(ONDERZOEK.map(() => 'ONDERZOEK'));
});

it('an act that begins to commit to something goes with the raw data', () => {
  expect(new Set(GEEN.map(laagVanHandeling))).toEqual(new Set(['ONDERZOEK']));
});
