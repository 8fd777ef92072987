import type { QueryRunner } from 'typeorm';

/** One decision on access, as it goes into `toegangsbesluit`; ids of the trace in hex. */
export interface BesluitRij {
  readonly persoonId: string | null;
  readonly toetsingId: string | null;
  readonly vraag: string;
  readonly toegestaan: boolean;
  readonly code: string | null;
  readonly relatie: string | null;
  readonly relaties: readonly string[] | null;
  readonly toetsingStatus: string | null;
  readonly beleidVersie: number;
  readonly correlatieId: string;
  readonly op: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId: string | null;
  readonly status: 'UNSET' | 'OK' | 'ERROR';
}

/** One operation on personal data, as it goes into `verwerking`; ids of the trace in hex, the ciphertext in base64. */
export interface VerwerkingRij {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId: string | null;
  readonly vreemdeSpanId: string | null;
  readonly status: 'UNSET' | 'OK' | 'ERROR';
  readonly naam: string;
  /** Where the transaction began; it ends when the row is written. */
  readonly begonnenOp: string;
  readonly bron: string;
  readonly bronVersie: string;
  readonly activiteit: string;
  readonly aantal: number;
  readonly betrokkenen: string;
  readonly sleutelId: string;
}

/** What is still to be written of the evidence of a transaction. */
export interface OngeschrevenBewijs {
  readonly besluiten: readonly BesluitRij[];
  readonly verwerkingen: readonly VerwerkingRij[];
}

/**
 * The evidence that a transaction gathers. It is written in one statement: with the consequences of an act, else right before the commit. What
 * can't be written takes the transaction along: no record, no data.
 */
export class Bewijs {
  readonly #besluiten: BesluitRij[] = [];
  #ongeschreven: OngeschrevenBewijs = { besluiten: [], verwerkingen: [] };

  besluit(rij: BesluitRij): void {
    this.#besluiten.push(rij);
    this.#ongeschreven = { ...this.#ongeschreven, besluiten: [...this.#ongeschreven.besluiten, rij] };
  }

  verwerking(rij: VerwerkingRij): void {
    this.#ongeschreven = { ...this.#ongeschreven, verwerkingen: [...this.#ongeschreven.verwerkingen, rij] };
  }

  /** What is not written yet, for whoever writes it now. */
  neem(): OngeschrevenBewijs {
    const genomen = this.#ongeschreven;
    this.#ongeschreven = { besluiten: [], verwerkingen: [] };
    return genomen;
  }

  /** After a rollback: the decisions stand, and nothing was processed. `geweigerd`: by a rule, not by a fault. */
  naTerugdraaien(geweigerd: boolean): OngeschrevenBewijs {
    const besluiten = this.#besluiten.map((rij) => (geweigerd || !rij.toegestaan ? rij : { ...rij, status: 'ERROR' as const }));
    return { besluiten, verwerkingen: [] };
  }
}

/** Two inserts for a WITH, from the JSON of an `OngeschrevenBewijs` for the organisation, both SQL expressions. */
export const bewijsInserts = (bewijs: string, organisatie: string): string => `
 besluiten AS (INSERT INTO toegangsbesluit (organisatie_id, persoon_id, toetsing_id, vraag, toegestaan, code, relatie, relaties, toetsing_status, beleid_versie,
     correlatie_id, op, trace_id, span_id, parent_span_id, status)
   SELECT ${organisatie}, x."persoonId", x."toetsingId", x.vraag, x.toegestaan, x.code, x.relatie, x.relaties, x."toetsingStatus", x."beleidVersie",
     x."correlatieId", x.op, decode(x."traceId", 'hex'), decode(x."spanId", 'hex'), decode(x."parentSpanId", 'hex'), x.status
   FROM jsonb_to_recordset(${bewijs}->'besluiten') AS x("persoonId" uuid, "toetsingId" uuid, vraag text, toegestaan boolean, code text, relatie text, relaties text[],
     "toetsingStatus" text, "beleidVersie" int, "correlatieId" text, op timestamptz, "traceId" text, "spanId" text, "parentSpanId" text, status text)),
 verwerkingen AS (INSERT INTO verwerking (organisatie_id, trace_id, span_id, parent_span_id, vreemde_span_id, status, naam, begonnen_op, geeindigd_op, bron, bron_versie,
     activiteit, aantal, betrokkenen, sleutel_id)
   SELECT ${organisatie}, decode(x."traceId", 'hex'), decode(x."spanId", 'hex'), decode(x."parentSpanId", 'hex'), decode(x."vreemdeSpanId", 'hex'), x.status, x.naam,
     x."begonnenOp", x."begonnenOp" + (clock_timestamp() - now()), x.bron, x."bronVersie", x.activiteit,
     x.aantal, decode(x.betrokkenen, 'base64'), x."sleutelId"
   FROM jsonb_to_recordset(${bewijs}->'verwerkingen') AS x("traceId" text, "spanId" text, "parentSpanId" text, "vreemdeSpanId" text, status text, naam text,
     "begonnenOp" timestamptz, bron text, "bronVersie" text, activiteit text, aantal int, betrokkenen text, "sleutelId" text))`;

const SCHRIJF = `WITH ${bewijsInserts('$1::jsonb', '$2::uuid')} SELECT`;

/**
 * Writes what is left and commits. Both go out at once: where the first fails, PostgreSQL makes of the second a rollback, and the failure is
 * what is told.
 */
export async function legVastEnCommit(runner: QueryRunner, organisatieId: string, bewijs: OngeschrevenBewijs): Promise<void> {
  const leeg = bewijs.besluiten.length + bewijs.verwerkingen.length === 0;
  const client: unknown = await runner.connect();
  if (!isClient(client)) throw new Error('a transaction without a connection');
  const geschreven = leeg ? undefined : client.query(SCHRIJF, [JSON.stringify(bewijs), organisatieId]);
  const [gelukt, gecommit] = await Promise.allSettled([geschreven, runner.commitTransaction()]);
  if (gelukt.status === 'rejected') throw gelukt.reason;
  if (gecommit.status === 'rejected') throw gecommit.reason;
}

/** The connection itself sends in the order in which it is asked; what lies above it may not. */
interface PgClient {
  query(text: string, values: readonly unknown[]): Promise<unknown>;
}
const isClient = (client: unknown): client is PgClient =>
  typeof client === 'object' && client !== null && 'query' in client && typeof client.query === 'function';
