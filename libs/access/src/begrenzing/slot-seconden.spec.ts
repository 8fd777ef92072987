import { slotSeconden } from './slot-seconden.js';

describe(slotSeconden.name, () => {
  it.each([
    [0, 60],
    [1, 60],
    [2, 240],
    [3, 960],
    [4, 3600],
    [50, 3600],
    [10_000, 3600],
  ])('the %s. time it lasts %s seconds', (keer, seconden) => expect(slotSeconden(keer)).toBe(seconden));
});
