import type { Opslag } from '#platform/config/opslag.js';
import { FileObjectStore } from './file-object-store.js';
import type { ObjectStore } from './object-store.js';

/** The store of OPSLAG_URL. Refuses with OPSLAG_ONBESCHIKBAAR. The client of buckets is large, and loaded only where there is one. */
export async function openStore(opslag: Opslag): Promise<ObjectStore> {
  if (opslag.soort === 'bestand') return FileObjectStore.open(opslag.url);
  const { S3ObjectStore } = await import('./s3-object-store.js');
  return S3ObjectStore.open(opslag);
}
