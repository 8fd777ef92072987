import { randomBytes } from 'node:crypto';
import type { ToetsingEntity } from '../../../libs/persistence/src/entities/toetsing.entity.js';

/** Builders of rows that are valid as they are; say only what matters to the test. Nobody in them exists. */

/** A day in the middle of a procedure. */
export const NU = new Date('2027-01-18T09:00:00.000Z');
export const later = (hours: number): Date => new Date(NU.getTime() + hours * 3_600_000);

/** Has the shape of something sealed and says nothing. */
export const verzegeld = (): Buffer => Buffer.concat([Buffer.of(1), randomBytes(40)]);
export const hash = (): Buffer => randomBytes(32);

/** What ties a row to a case. */
export type VanToetsing = Pick<ToetsingEntity, 'organisatieId'> & { readonly id: string; readonly ronde?: number };
export const kop = ({ organisatieId, id, ronde = 1 }: VanToetsing): { organisatieId: string; toetsingId: string; ronde: number } => ({
  organisatieId,
  toetsingId: id,
  ronde,
});
