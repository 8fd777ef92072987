/** SQL: whether this row of `avg_verzoek` is a restriction that holds, as `isBeperking` says. */
export const BEPERKT = (rij: string): string =>
  `${rij}.soort = 'BEPERKING' AND ${rij}.uitkomst IN ('INGEWILLIGD', 'DEELS_INGEWILLIGD') AND ${rij}.beperking_opgeheven_op IS NULL`;
