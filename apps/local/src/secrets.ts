import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nieuweBewijssleutel } from '#audit/controlepunt/bewijssleutels.js';
import { newKeyFile } from '#vault/keys/key-file.js';

/** The file with the key-encryption keys: made once, readable by its owner only, marked as for local use. */
export function keyFile(secretDir: string): string {
  const file = join(secretDir, 'sleutels');
  if (!existsSync(file)) writeFileSync(file, newKeyFile('lokaal-1', 'lokaal'), { mode: 0o600 });
  return file;
}

/** The file with the key that signs the logs: made once, readable by its owner only. */
export function bewijsKeyFile(secretDir: string): string {
  const file = join(secretDir, 'bewijssleutel.pem');
  if (!existsSync(file)) writeFileSync(file, nieuweBewijssleutel(), { mode: 0o600 });
  return file;
}
