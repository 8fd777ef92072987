import type { Figure } from '../figures.js';
import type { Bench } from '../bench-system.js';

/** The parts, in the order in which they are measured. */
export const PART_CODES = ['act', 'feit', 'zaken', 'ladder', 'lijst', 'toegang', 'bestand', 'upload', 'bewijs', 'scherm'] as const;
export type PartCode = (typeof PART_CODES)[number];

/** One part of the measurement: prepares its own cases and returns its figures. Begins without any case. */
export type Part = (bench: Bench) => Promise<readonly Figure[]>;
