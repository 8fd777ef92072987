import type { PlayedCase } from './played-case.js';
export async function playToInvestigation(_c: PlayedCase, _p: 'NORMAAL' | 'OEFEN'): Promise<void> {}
export async function playWholeCase(_c: PlayedCase, _w: (wait: () => Promise<void>) => Promise<void>): Promise<void> {}
