import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { Boom } from '#audit/log/boom.js';
import { DatabaseTegels } from '#audit/log/lees-tegels.js';
import type { Transacties } from '#persistence/transactie.js';
import { caller } from '../caller.js';

/** Rows of one statement. */
const BATCH = 100_000;
/** The chain of leaf i. */
const CHAIN = `md5($1::uuid::text || (i % $2::bigint))::uuid`;
const TABLES = [
  'controlepunt',
  'bewijslog_sleutel',
  'bewijslog_knoop',
  'bewijslog_blad',
  'bewijslog_wacht',
  'bewijslog',
  'audit_gebeurtenis',
  'organisatie_gebeurtenis',
  'organisatie_keten',
  'organisatie',
];

/**
 * The log of an organisation of its own, with so many leaves over so many chains: leaf i is the event of chain i mod `chains` that comes next.
 * Leaves that were there from the beginning have no event: taking in what is new reads events of the chain after the last leaf only.
 */
export class FilledLog {
  readonly organisatieId = randomUUID();
  #events: number;

  private constructor(
    private readonly sql: Client,
    readonly leaves: number,
    readonly chains: number,
  ) {
    this.#events = leaves;
  }

  static async fill(sql: Client, transacties: Transacties, leaves: number, chains: number): Promise<FilledLog> {
    const log = new FilledLog(sql, leaves, chains);
    const { organisatieId: id } = log;
    await log.#asReplica(async () => {
      await sql.query(
        `INSERT INTO organisatie SELECT (jsonb_populate_record(o, jsonb_build_object('organisatie_id', $1::text))).* FROM organisatie o WHERE organisatie_id = $2`,
        [id, caller('kabinet').organisatieId],
      );
      await sql.query(`INSERT INTO bewijslog (organisatie_id, oorsprong, grootte) VALUES ($1, $2, $3)`, [id, log.oorsprong, leaves]);
      for (let from = 0; from < leaves; from += BATCH)
        await sql.query(
          `INSERT INTO bewijslog_blad (organisatie_id, plaats, keten_id, volgnummer, hash)
           SELECT $1::uuid, i, ${CHAIN}, i / $2::bigint + 1, sha256(int8send(i)) FROM generate_series($3::bigint, $4::bigint - 1) i`,
          [id, chains, from, Math.min(leaves, from + BATCH)],
        );
    });
    const nodes = await transacties.in({ organisatieId: id, persoonId: null }, (tx) =>
      new Boom(new DatabaseTegels(tx)).nieuweKnopen(0, leaves),
    );
    await sql.query(
      `INSERT INTO bewijslog_knoop (organisatie_id, niveau, nummer, hash) SELECT $1::uuid, * FROM unnest($2::smallint[], $3::bigint[], $4::bytea[])`,
      [id, nodes.map(({ niveau }) => niveau), nodes.map(({ nummer }) => nummer), nodes.map(({ hash }) => hash)],
    );
    await sql.query('ANALYZE bewijslog_blad, bewijslog_knoop');
    return log;
  }

  get oorsprong(): string {
    return `bench.example/bewijslog/${this.organisatieId}`;
  }

  /** So many new events, spread over the chains, that wait to be taken in. */
  async add(count: number): Promise<void> {
    const range = [this.organisatieId, this.chains, this.#events, (this.#events += count)];
    await this.#asReplica(async () => {
      await this.sql.query(
        `INSERT INTO audit_gebeurtenis (organisatie_id, toetsing_id, volgnummer, op, soort, rol, gegevens, vorige_hash, hash)
         SELECT $1::uuid, ${CHAIN}, i / $2::bigint + 1, now(), 'INZAGE', 'KABINET', '{}', sha256(int8send(i - $2::bigint)), sha256(int8send(i))
           FROM generate_series($3::bigint, $4::bigint - 1) i`,
        range,
      );
      await this.sql.query(
        `INSERT INTO bewijslog_wacht (organisatie_id, keten_id) SELECT $1::uuid, ${CHAIN} FROM generate_series($3::bigint, $4::bigint - 1) i`,
        range,
      );
    });
  }

  async remove(): Promise<void> {
    await this.#asReplica(async () => {
      for (const table of TABLES) await this.sql.query(`DELETE FROM ${table} WHERE organisatie_id = $1`, [this.organisatieId]);
    });
  }

  /** As replicas do: without triggers and references. */
  async #asReplica(work: () => Promise<void>): Promise<void> {
    await this.sql.query('SET session_replication_role = replica');
    try {
      await work();
    } finally {
      await this.sql.query('SET session_replication_role = origin');
    }
  }
}
