import type { Figure } from './figures.js';
import { json, table } from './report.js';

const figures: readonly Figure[] = [
  {
    part: 'act',
    what: 'één gebruiker, p50',
    unit: 'ms',
    value: 5.25,
    compared: 0.75,
    expected: [
      { of: 'ratio', atMost: 8 },
      { of: 'value', atMost: 6 },
    ],
  },
  { part: 'zaken', what: 'hele zaken', unit: 'per s', value: 5, compared: 10, expected: [{ of: 'ratio', atLeast: 0.6 }] },
  { part: 'ladder', what: 'momenten vastgelegd', unit: 'stuks', value: 2000 },
];

describe(table.name, () => {
  it('shows ratios and whether they are as expected', () => {
    expect(
      table(figures)
        .split('\n')
        .map((line) => line.split(/\s{2,}/)),
    ).toEqual([
      ['Deel', 'Wat', 'Gemeten', 'Vergeleken met', 'Verhouding', 'Verwacht', 'Gehaald'],
      ['act', 'één gebruiker, p50', '5,25 ms', '0,75 ms', '7,00×', '≤ 8× en ≤ 6 ms', 'ja'],
      ['zaken', 'hele zaken', '5,00 per s', '10,0 per s', '0,50×', '≥ 0,6×', 'nee'],
      ['ladder', 'momenten vastgelegd', '2000 stuks'],
    ]);
  });
});

describe(json.name, () => {
  it('gives a program the same', () => {
    const read = JSON.parse(json(figures, '2026-11-22T12:00:00.000Z'));
    expect(read.at).toBe('2026-11-22T12:00:00.000Z');
    expect(read.machine.cores).toBeGreaterThan(0);
    expect(read.figures.map(({ ratio, met }: { ratio: number; met: boolean }) => [ratio, met])).toEqual([
      [7, true],
      [0.5, false],
      [null, null],
    ]);
  });
});
