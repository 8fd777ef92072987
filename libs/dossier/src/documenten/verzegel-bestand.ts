import { createHash, randomUUID } from 'node:crypto';
import { type Readable, Transform, type TransformCallback } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { DomainError } from '#domain/fout/domain-error.js';
import { sealStream } from '#vault/crypto/seal-stream.js';
import type { ObjectStore } from '#vault/store/object-store.js';
import type { Sleutel } from './lees-bestand.js';

/** A sealed file in the store. */
export interface VerzegeldBestand {
  readonly object: string;
  /** SHA-256 of the sealed object: proves what is stored without saying anything about its content. */
  readonly verbintenis: Buffer;
}

/** Seals a file on its way into the store, through `langs` where somebody looks on. All of it is kept, or nothing. */
export async function verzegelBestand(
  opslag: ObjectStore,
  { key, aad }: Sleutel,
  inhoud: NodeJS.ReadableStream | Readable,
  langs: Transform = new Voorbij(),
): Promise<VerzegeldBestand> {
  const object = randomUUID();
  const hash = createHash('sha256');
  const verzegeld = new Voorbij((deel) => void hash.update(deel));
  await samen(pipeline(inhoud, langs, sealStream(key, aad), verzegeld), opslag.put(object, verzegeld));
  return { object, verbintenis: hash.digest() };
}

class Voorbij extends Transform {
  constructor(private readonly zie: (deel: Buffer) => void = () => undefined) {
    super();
  }

  override _transform(deel: Buffer, _encoding: BufferEncoding, klaar: TransformCallback): void {
    this.zie(deel);
    klaar(null, deel);
  }
}

/** Waits for both ends of the road, also when one fails; a refusal says more than the broken stream that it leaves behind. */
async function samen(...wegen: readonly Promise<void>[]): Promise<void> {
  const fouten = (await Promise.allSettled(wegen)).flatMap((weg): readonly unknown[] => (weg.status === 'rejected' ? [weg.reason] : []));
  if (fouten.length > 0) throw fouten.find((fout) => fout instanceof DomainError) ?? fouten[0];
}
