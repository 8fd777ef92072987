import { hoortVanStaken, STAAK_REDENEN, staaktMetGeenAdvies } from './staken.js';

describe('stopping a case', () => {
  it.each(STAAK_REDENEN)('for %s leaves no second conclusion where one was signed', (reden) => {
    expect(staaktMetGeenAdvies(reden, true)).toBe(false);
  });

  it.each(STAAK_REDENEN.filter((reden) => reden !== 'KANDIDAAT_OVERLEDEN'))(
    'for %s leaves GEEN_ADVIES, and the kandidaat hears of it',
    (reden) => {
      expect([staaktMetGeenAdvies(reden, false), hoortVanStaken(reden)]).toEqual([true, true]);
    },
  );

  it('because the kandidaat died leaves no conclusion and sends no mail', () => {
    expect([staaktMetGeenAdvies('KANDIDAAT_OVERLEDEN', false), hoortVanStaken('KANDIDAAT_OVERLEDEN')]).toEqual([false, false]);
  });
});
