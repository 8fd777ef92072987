import { sessieUren } from './sessie.rules.js';

describe(sessieUren.name, () => {
  it.each([
    [['KANDIDAAT'], 8],
    [['BEHEERDER'], 4],
    [['KABINET', 'BEHEERDER'], 4],
    [[], 8],
  ] as const)('%j: %d hours', (rollen, uren) => {
    expect(sessieUren(rollen)).toBe(uren);
  });
});
