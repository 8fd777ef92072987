import { inParallel, Places } from './concurrency.js';

describe(inParallel.name, () => {
  it('keeps the order, and no more than so many are under way', async () => {
    let now = 0;
    let most = 0;
    const results = await inParallel([5, 1, 4, 2, 3], 2, async (item) => {
      now += 1;
      most = Math.max(most, now);
      for (let i = 0; i < item; i += 1) await Promise.resolve();
      now -= 1;
      return item * 10;
    });
    expect(results).toEqual([50, 10, 40, 20, 30]);
    expect(most).toBe(2);
  });

  it('ends with the first error', async () => {
    const seen: number[] = [];
    const work = async (item: number): Promise<void> => {
      seen.push(item);
      await Promise.resolve();
      throw new Error('broken');
    };
    await expect(inParallel([1, 2, 3, 4], 2, work)).rejects.toThrow('broken');
    expect(seen).toEqual([1, 2]);
  });
});

describe(Places.name, () => {
  it('lets the next one in when a place is given back, in the order of asking', async () => {
    const places = new Places(1);
    const order: string[] = [];
    await places.take();
    const second = places.take().then(() => order.push('second'));
    const third = places.take().then(() => order.push('third'));
    places.giveBack();
    await second;
    expect(order).toEqual(['second']);
    places.giveBack();
    await third;
    expect(order).toEqual(['second', 'third']);
  });

  it('counts only the time that somebody works', async () => {
    const now = jest.spyOn(performance, 'now');
    const places = new Places(2);
    now.mockReturnValue(100);
    await places.take();
    now.mockReturnValue(110);
    await places.without(async () => {
      now.mockReturnValue(500);
    });
    now.mockReturnValue(507);
    expect(places.busyMs).toBe(17);
    places.giveBack();
    now.mockReturnValue(900);
    expect(places.busyMs).toBe(17);
    now.mockRestore();
  });
});
