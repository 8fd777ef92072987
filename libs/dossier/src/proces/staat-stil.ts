import { GERAAKT_DOOR_STORING, LOOPT_ALTIJD_DOOR } from '#domain/pauze/pauzes.js';

const lijst = (codes: readonly string[]): string => codes.map((code) => `'${code}'`).join(', ');

/** SQL that holds for a term that stands still now: `r` is the term, `t` its case. The same rule as `pauzesVan`, for a pause that runs. */
export const STAAT_STIL = `((t.status = 'OPGESCHORT' AND r.soort = 'BELEID' AND r.code NOT IN (${lijst(LOOPT_ALTIJD_DOOR)}))
  OR (r.code IN (${lijst(GERAAKT_DOOR_STORING)}) AND EXISTS (SELECT FROM ketenstoring k WHERE k.organisatie_id = r.organisatie_id AND k.tot IS NULL)))`;
