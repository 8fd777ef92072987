import { Beurten } from './beurten.js';

describe('turns', () => {
  it('are for so many at a time, in order, also when one fails', async () => {
    const beurten = new Beurten(2, 60_000);
    const klaar: (() => void)[] = [];
    let bezig = 0;
    let meeste = 0;
    const begonnen: number[] = [];
    const werken = Array.from({ length: 6 }, (_, nummer) =>
      beurten.om(async () => {
        begonnen.push(nummer);
        meeste = Math.max(meeste, (bezig += 1));
        await new Promise<void>((verder) => klaar.push(verder));
        bezig -= 1;
        if (nummer === 1) throw new Error('mis');
        return nummer;
      }),
    );
    const uitkomsten = Promise.allSettled(werken);
    for (let gedaan = 0; gedaan < 6; gedaan += 1) {
      while (klaar.length === 0) await new Promise(setImmediate);
      klaar.shift()?.();
    }
    expect((await uitkomsten).map((u) => (u.status === 'fulfilled' ? u.value : 'mis'))).toEqual([0, 'mis', 2, 3, 4, 5]);
    expect([meeste, begonnen]).toEqual([2, [0, 1, 2, 3, 4, 5]]);
  });

  it('that do not come in time are refused, and those behind them go on', async () => {
    const beurten = new Beurten(1, 20);
    let klaar = (): void => undefined;
    const eerste = beurten.om(() => new Promise<void>((verder) => (klaar = verder)));
    await expect(beurten.om(() => Promise.resolve())).rejects.toMatchObject({ code: 'TIJDELIJK_NIET_BESCHIKBAAR' });
    klaar();
    await eerste;
    expect(await beurten.om(() => Promise.resolve('derde'))).toBe('derde');
  });
});
