import { generateKeyPairSync, randomUUID, type JsonWebKey } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { StartError } from '../engine/start-error.js';

/** The private key that tokens are signed with (ES256). Kept in a file (mode 0600), so that tokens stay valid after a restart. */
export function signingKey(file: string): JsonWebKey {
  if (existsSync(file)) return readKey(file);
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const key = { ...privateKey.export({ format: 'jwk' }), kid: randomUUID(), alg: 'ES256', use: 'sig' };
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  writeFileSync(file, JSON.stringify(key), { mode: 0o600 });
  return key;
}

function readKey(file: string): JsonWebKey {
  try {
    const key: JsonWebKey = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof key.d === 'string') return key;
  } catch {
    // Falls through to the message below.
  }
  throw new StartError(`De sleutel van de aanmelddienst is beschadigd: ${file}.`, [
    'Verwijder dat bestand; er komt vanzelf een nieuwe sleutel en iedereen meldt zich opnieuw aan.',
  ]);
}
