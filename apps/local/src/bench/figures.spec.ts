import { type Figure, isMet, quantile, ratio } from './figures.js';

const figure: Figure = { part: 'act', what: 'een handeling', unit: 'ms', value: 6 };

describe(quantile.name, () => {
  it.each([
    [[1], 0.5, 1],
    [[4, 1, 3, 2], 0.5, 2],
    [[4, 1, 3, 2], 0.95, 4],
    [Array.from({ length: 100 }, (_, i) => i + 1), 0.95, 95],
    [[2, 1], 0, 1],
    [[2, 1], 1, 2],
  ])('%j at %d is %d', (samples, share, expected) => {
    expect(quantile(samples, share)).toBe(expected);
  });

  it('refuses an empty measurement', () => {
    expect(() => quantile([], 0.5)).toThrow('nothing was measured');
  });
});

describe(isMet.name, () => {
  it.each<[Partial<Figure>, boolean | undefined]>([
    [{}, undefined],
    [{ expected: [{ of: 'value', atMost: 6 }] }, true],
    [{ expected: [{ of: 'value', atMost: 5.9 }] }, false],
    [
      {
        compared: 1,
        expected: [
          { of: 'value', atMost: 6 },
          { of: 'ratio', atMost: 5 },
        ],
      },
      false,
    ],
    [{ compared: 10, expected: [{ of: 'ratio', atLeast: 0.6 }] }, true],
    [{ compared: 11, expected: [{ of: 'ratio', atLeast: 0.6 }] }, false],
    [{ expected: [{ of: 'ratio', atLeast: 0 }] }, false],
  ])('%j: %s', (more, expected) => {
    expect(isMet({ ...figure, ...more })).toBe(expected);
  });
});

describe(ratio.name, () => {
  it.each([
    [undefined, undefined],
    [0, undefined],
    [2, 3],
  ])('compared with %s is %s', (compared, expected) => {
    expect(ratio(compared === undefined ? figure : { ...figure, compared })).toBe(expected);
  });
});
