import type { Instant } from '#domain/kalender/instant.js';
import type { Houding } from '#domain/toegang/organisatie-regels.js';
import type { Transactie, Transacties } from '#persistence/transactie.js';
import type { Beller } from '../handeling/opdracht.js';
import { schrijfOrganisatieGebeurtenis } from '../handeling/schrijf-organisatie-gebeurtenis.js';
import { inOrganisatie } from '../organisatie/in-organisatie.js';
import { naarNummerCursor, vanNummerCursor } from '../lezen/nummer-cursor.js';

/** Which part of a log. */
export interface LogboekVraag {
  readonly van?: Instant;
  /** First instant that is not part of it. */
  readonly tot?: Instant;
  readonly toetsingId?: string;
  /** How many records are read at most. */
  readonly aantal: number;
  readonly cursor?: string;
}

/** A part of a log on its way out: one JSON text per record. */
export interface LogboekUitvoer {
  /** Where to go on; null when this is all. */
  readonly cursor: string | null;
  readonly regels: AsyncIterable<string>;
}

/** How a log is read. */
export interface LogboekBron {
  readonly logboek: string;
  /** By which act of the policy it is taken out. */
  readonly vraag: 'bekijkToegangsbesluiten' | 'bekijkVerwerkingen';
  /** A table with an `id` that grows, and its column of the instant. */
  readonly tabel: string;
  readonly op: string;
  /** SQL of a condition on its rows `l` besides those, with parameters from $5 on. */
  readonly waar?: string;
  readonly parameters?: readonly unknown[];
  /** SQL of the columns of a row. */
  readonly kolommen: string;
}

/** The lines of some rows that were read, in their order. */
export type ToRegels<Rij> = (tx: Transactie, rijen: readonly (Rij & { readonly id: number })[]) => Promise<readonly object[]>;

const BLADZIJDE = 500;

/**
 * Takes out a part of a log, in the order in which it was written. That somebody did is recorded before the first line leaves: a decision, and
 * an event in the chain of the organisation. Reads page by page, each in a transaction of its own. Refuses with GEEN_TOEGANG, INVOER_ONJUIST.
 */
export async function neemUit<Rij>(
  transacties: Transacties,
  beller: Beller,
  { van, tot, toetsingId, aantal, cursor }: LogboekVraag,
  bron: LogboekBron,
  toRegels: (door: Houding) => ToRegels<Rij>,
): Promise<LogboekUitvoer> {
  const na = cursor === undefined ? 0 : vanNummerCursor(cursor);
  const waar = `l.id > $3::bigint AND ($1::timestamptz IS NULL OR l.${bron.op} >= $1) AND ($2::timestamptz IS NULL OR l.${bron.op} < $2) AND ${bron.waar ?? 'true'}`;
  const parameters = (vanaf: number, grens: number): readonly unknown[] => [
    van ?? null,
    tot ?? null,
    vanaf,
    grens,
    ...(bron.parameters ?? []),
  ];
  const { door, laatste, meer } = await inOrganisatie(
    transacties,
    beller,
    bron.vraag,
    async (tx, rol) => {
      const gegevens = { logboek: bron.logboek, van: van ?? null, tot: tot ?? null, toetsingId: toetsingId ?? null };
      await schrijfOrganisatieGebeurtenis(tx, { soort: 'LOGBOEK_INGEZIEN', rol, gegevens });
      const [einde] = await tx.manager.query<readonly { readonly id: number | null; readonly meer: boolean }[]>(
        `SELECT max(id) FILTER (WHERE nummer <= $4) AS id, coalesce(max(nummer) > $4, false) AS meer FROM
         (SELECT l.id, row_number() OVER (ORDER BY l.id) AS nummer FROM ${bron.tabel} l WHERE ${waar} ORDER BY l.id LIMIT $4::int + 1) x`,
        [...parameters(na, aantal)],
      );
      return { door: rol, laatste: einde?.id ?? na, meer: einde?.meer ?? false };
    },
    toetsingId ?? null,
  );
  const lees = toRegels(door);
  async function* regels(): AsyncGenerator<string> {
    for (let vanaf = na; vanaf < laatste;) {
      const bladzijde = await transacties.in(beller, async (tx) => {
        const rijen: readonly (Rij & { readonly id: number })[] = await tx.manager.query(
          `SELECT l.id, ${bron.kolommen} FROM ${bron.tabel} l WHERE ${waar} AND l.id <= $4::bigint ORDER BY l.id LIMIT ${BLADZIJDE}`,
          [...parameters(vanaf, laatste)],
        );
        return { einde: rijen.at(-1)?.id ?? laatste, regels: await lees(tx, rijen) };
      });
      for (const regel of bladzijde.regels) yield `${JSON.stringify(regel)}\n`;
      vanaf = bladzijde.einde;
    }
  }
  return { cursor: meer ? naarNummerCursor(laatste) : null, regels: regels() };
}
