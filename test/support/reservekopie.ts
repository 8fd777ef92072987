import type { Client } from 'pg';

interface Tabel {
  readonly naam: string;
  readonly kolommen: string;
}

/** A backup of all rows of an organisation, in memory: what a dump of the database would hold of it. As a superuser. */
export class Reservekopie {
  private constructor(
    private readonly client: Client,
    private readonly organisatieId: string,
    private readonly rijen: readonly (readonly [Tabel, string])[],
  ) {}

  static async maak(client: Client, organisatieId: string): Promise<Reservekopie> {
    const { rows: tabellen } = await client.query<Tabel>(
      `SELECT c.relname AS naam, string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) AS kolommen FROM pg_class c
         JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
        WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
          AND EXISTS (SELECT FROM pg_attribute o WHERE o.attrelid = c.oid AND o.attname = 'organisatie_id') GROUP BY 1`,
    );
    const rijen: (readonly [Tabel, string])[] = [];
    for (const tabel of tabellen) {
      const { rows } = await client.query<{ json: string }>(
        `SELECT coalesce(jsonb_agg(to_jsonb(x)), '[]')::text AS json FROM ${tabel.naam} x WHERE organisatie_id = $1`,
        [organisatieId],
      );
      rijen.push([tabel, rows[0]?.json ?? '[]']);
    }
    return new Reservekopie(client, organisatieId, rijen);
  }

  /** Everything of the organisation is as it was then, whatever triggers say: as a restore does it. */
  async zetTerug(): Promise<void> {
    await this.client.query('BEGIN');
    await this.client.query('SET LOCAL session_replication_role = replica');
    for (const [{ naam }] of this.rijen) await this.client.query(`DELETE FROM ${naam} WHERE organisatie_id = $1`, [this.organisatieId]);
    for (const [{ naam, kolommen }, json] of this.rijen)
      await this.client.query(
        `INSERT INTO ${naam} (${kolommen}) OVERRIDING SYSTEM VALUE SELECT ${kolommen} FROM jsonb_populate_recordset(NULL::${naam}, $1::jsonb)`,
        [json],
      );
    await this.client.query('COMMIT');
  }
}
