import { afgeschermd, KLEINSTE_AANTAL } from './afscherming.js';

const tot = (grens: number): readonly number[] => Array.from({ length: grens }, (_, i) => i);

describe('afgeschermd', () => {
  it.each([
    [0, 0],
    [1, null],
    [4, null],
    [5, 5],
    [9, 5],
    [10, 10],
    [123, 120],
  ])('tells %i as %s', (aantal, verteld) => {
    expect(afgeschermd(aantal)).toBe(verteld);
  });

  it('tells all small numbers alike, and none by the difference of what is told', () => {
    const mogelijk = new Map<string, Set<number>>();
    for (const ander of tot(60).slice(KLEINSTE_AANTAL))
      for (const klein of tot(KLEINSTE_AANTAL).slice(1)) {
        const gezien = JSON.stringify([afgeschermd(ander + klein), afgeschermd(ander), afgeschermd(klein)]);
        mogelijk.set(gezien, (mogelijk.get(gezien) ?? new Set()).add(klein));
      }
    for (const kleine of mogelijk.values()) expect([...kleine].sort()).toEqual([1, 2, 3, 4]);
  });
});
