import { cpus, totalmem } from 'node:os';
import { type Expectation, type Figure, isMet, ratio } from './figures.js';

const number = (value: number, unit?: Figure['unit']): string => {
  const digits = unit === 'stuks' || unit === 'bytes' ? 0 : Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toFixed(digits).replace('.', ',');
};

const withUnit = (value: number | undefined, unit: Figure['unit']): string => (value === undefined ? '' : `${number(value, unit)} ${unit}`);

function expectation({ of, atMost, atLeast }: Expectation, unit: Figure['unit']): string {
  const [sign, limit] = atMost === undefined ? ['≥', atLeast] : ['≤', atMost];
  return limit === undefined ? '' : `${sign} ${of === 'ratio' ? `${String(limit).replace('.', ',')}×` : `${limit} ${unit}`}`;
}

function verdict(figure: Figure): string {
  const met = isMet(figure);
  return met === undefined ? '' : met ? 'ja' : 'nee';
}

const HEADER = ['Deel', 'Wat', 'Gemeten', 'Vergeleken met', 'Verhouding', 'Verwacht', 'Gehaald'];

/** The figures as a table of text in Dutch. */
export function table(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => {
    const times = ratio(figure);
    const expected = (figure.expected ?? []).map((one) => expectation(one, figure.unit)).join(' en ');
    return [
      figure.part,
      figure.what,
      withUnit(figure.value, figure.unit),
      withUnit(figure.compared, figure.unit),
      times === undefined ? '' : `${number(times)}×`,
      expected,
      verdict(figure),
    ];
  });
  const all = [HEADER, ...rows];
  const widths = HEADER.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** On what was measured, without saying whose machine it is. */
export function machine(): {
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGb: number;
  readonly node: string;
  readonly platform: string;
} {
  const cores = cpus();
  return {
    cpu: cores[0]?.model.trim() ?? '',
    cores: cores.length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    node: process.versions.node,
    platform: `${process.platform} ${process.arch}`,
  };
}

/** The figures for a program. */
export function json(figures: readonly Figure[], at: string): string {
  const rows = figures.map((figure) => ({ ...figure, ratio: ratio(figure) ?? null, met: isMet(figure) ?? null }));
  return JSON.stringify({ at, machine: machine(), figures: rows }, null, 2);
}
