import type { Opslag } from '#platform/config/opslag.js';
import { FileObjectStore } from './file-object-store.js';
import type { ObjectStore } from './object-store.js';
import { S3ObjectStore } from './s3-object-store.js';

/** The store of OPSLAG_URL. Refuses with OPSLAG_ONBESCHIKBAAR. */
export function openStore(opslag: Opslag): Promise<ObjectStore> {
  return opslag.soort === 's3' ? S3ObjectStore.open(opslag) : FileObjectStore.open(opslag.url);
}
