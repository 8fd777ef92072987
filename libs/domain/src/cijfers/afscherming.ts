/** Fewer than this could be about somebody one knows. */
export const KLEINSTE_AANTAL = 5;

/**
 * A count as it may be told: 0 is 0, a small one is null (minder dan 5), and the others are rounded down to fives. An exact total would tell
 * the small number that is left when the rest is taken from it; of two rounded numbers the difference tells nothing of it.
 */
export function afgeschermd(aantal: number): number | null {
  if (aantal === 0) return 0;
  return aantal < KLEINSTE_AANTAL ? null : aantal - (aantal % KLEINSTE_AANTAL);
}
