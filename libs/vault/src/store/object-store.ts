import type { Readable } from 'node:stream';
import { VaultFout } from '../vault-fout.js';

/** An object that is there, and since when. */
export interface ObjectVermelding {
  readonly name: string;
  readonly gewijzigdOp: Date;
}

/** Keeps sealed files. Sees only random names and sealed bytes; knows nothing of cases. */
export interface ObjectStore {
  /** Stores all of the stream or nothing. Refuses with OBJECT_BESTAAT: an object is never overwritten. */
  put(name: string, content: Readable): Promise<void>;
  /** Refuses with OBJECT_ONBEKEND. The caller consumes or destroys the stream. */
  get(name: string): Promise<Readable>;
  /** Deleting what is not there is fine. */
  delete(name: string): Promise<void>;
  exists(name: string): Promise<boolean>;
  /** Every object, in no order; what comes or goes meanwhile may be told or not. */
  list(): AsyncIterable<ObjectVermelding>;
  /** A store of its own within this one, which doesn't list it. `naam`: lower case letters. */
  deel(naam: string): ObjectStore;
}

const NAAM = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const isObjectName = (name: string): boolean => NAAM.test(name);

/** Names are random UUIDs in lower case: they tell nothing and can't wander outside the store. Refuses with OBJECTNAAM_ONJUIST. */
export function requireObjectName(name: string): string {
  if (!isObjectName(name)) throw new VaultFout('OBJECTNAAM_ONJUIST');
  return name;
}

/** Refuses with OBJECTNAAM_ONJUIST what could be an object, or wander. */
export function requirePartName(naam: string): string {
  if (!/^[a-z]{3,40}$/.test(naam)) throw new VaultFout('OBJECTNAAM_ONJUIST');
  return naam;
}
