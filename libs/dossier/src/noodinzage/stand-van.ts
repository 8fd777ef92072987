import { type Instant, toInstant } from '#domain/kalender/instant.js';
import { type NoodinzageStand, noodinzageStand } from '#domain/noodinzage/noodinzage.js';
import type { NoodinzageEntity } from '#persistence/entities/noodinzage.entity.js';

export const instant = (datum: Date | null): Instant | null => (datum === null ? null : toInstant(datum.toISOString()));

/** Where a noodinzage stands at the instant `nu`. */
export const standVan = ({ besluit, tot, beeindigdOp }: NoodinzageEntity, nu: Instant): NoodinzageStand =>
  noodinzageStand({ besluit, tot: instant(tot), beeindigdOp: instant(beeindigdOp) }, nu);
