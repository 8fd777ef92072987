import type { PartCode } from './parts/part.js';

/** What the product owner expects of a figure, or of its ratio to what it is compared with. */
export interface Expectation {
  readonly of: 'value' | 'ratio';
  readonly atMost?: number;
  readonly atLeast?: number;
}

/** One line of the report. */
export interface Figure {
  readonly part: PartCode;
  /** In Dutch, for the table. */
  readonly what: string;
  readonly unit: 'ms' | 's' | 'per s' | 'stuks' | 'bytes' | 'MB' | 'MB per s';
  readonly value: number;
  /** The same measured on the bare parts, in the same run and unit. */
  readonly compared?: number;
  readonly expected?: readonly Expectation[];
}

/** How many times as much as what it was compared with; undefined when there is no such figure. */
export function ratio({ value, compared }: Figure): number | undefined {
  return compared === undefined || compared === 0 ? undefined : value / compared;
}

/** Whether a figure is as expected; undefined when nothing was expected of it. */
export function isMet(figure: Figure): boolean | undefined {
  return figure.expected?.every(({ of, atMost = Infinity, atLeast = -Infinity }) => {
    const found = of === 'value' ? figure.value : ratio(figure);
    return found !== undefined && found <= atMost && found >= atLeast;
  });
}

/** The value below which this share (0 to 1) of the samples lies: the nearest one that was really measured. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const found = sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))];
  if (found === undefined) throw new Error('nothing was measured');
  return found;
}

export const p50 = (samples: readonly number[]): number => quantile(samples, 0.5);
export const p95 = (samples: readonly number[]): number => quantile(samples, 0.95);
