import { randomBytes } from 'node:crypto';
import type { LogboekStore } from './logboek-store.js';
import type { Spoor, VersleuteldeBetrokkenen, Verwerking } from './verwerking.js';

export interface LogboekOptions<Tx> {
  /** The program, with its version. */
  readonly resource: { readonly name: string; readonly version: string };
  readonly store: LogboekStore<Tx>;
  /** When a unit of work began, in UTC; its operations end when they are written. */
  readonly begin: (tx: Tx) => string;
  /** Where the program stands now. */
  readonly spoor: () => Spoor;
  /** Closes the ids of one record together, so that they open nowhere else. */
  readonly versleutel: (tx: Tx, spanId: string, betrokkenen: readonly string[]) => VersleuteldeBetrokkenen;
}

/**
 * The processing log of a program, after the standard Logboek Dataverwerkingen: a record for every operation on personal data, in the
 * transaction of that operation. Every one: there is no sampling.
 */
export class Logboek<Tx = unknown> {
  constructor(private readonly options: LogboekOptions<Tx>) {}

  /** Writes nothing when it is about nobody. */
  async schrijf(tx: Tx, { naam, activiteit, betrokkenen, status = 'OK' }: Verwerking): Promise<void> {
    if (betrokkenen.length === 0) return;
    const { resource, store, begin, spoor, versleutel } = this.options;
    const { traceId, spanId: parentSpanId, vreemdeSpanId } = spoor();
    const spanId = randomBytes(8).toString('hex');
    const ids = [...new Set(betrokkenen)];
    await store.schrijf(tx, {
      traceId,
      spanId,
      parentSpanId,
      vreemdeSpanId,
      status,
      naam,
      begonnenOp: begin(tx),
      bron: resource.name,
      bronVersie: resource.version,
      activiteit,
      aantal: ids.length,
      ...versleutel(tx, spanId, ids),
    });
  }
}
