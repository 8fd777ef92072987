import { createHash } from 'node:crypto';

/** By which a session is found when the provider ends it, without keeping what the provider calls it. */
export const sidHash = (issuer: string, sid: string): Buffer => createHash('sha256').update(`${issuer}|${sid}`).digest();
