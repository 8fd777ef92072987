import type { Aanval } from './aanval.js';

export interface Vondst {
  /** By the check of the worker: of itself, or in what was published. */
  readonly hier: boolean;
  /** By somebody elsewhere with a checkpoint. */
  readonly elders: boolean;
}

/**
 * Whether an attack went as it should. That somebody elsewhere sees it is not enough, since he sees every rewritten log: the check must find it
 * too, unless its worker was started anew and remembers nothing. What is not found here says what it would take.
 */
export function isVerwacht({ ontdekbaar, herstart, nodig }: Aanval, { hier, elders }: Vondst): boolean {
  const kan = ontdekbaar ?? true;
  if (hier) return kan;
  return nodig !== undefined && elders === kan && (!kan || herstart === true);
}
