import { afgeschermd } from '#domain/cijfers/afscherming.js';
import { EINDSTATUSSEN, TOETSING_STATUSSEN, type ToetsingStatus } from '#domain/toetsing/toetsing-status.js';
import type { Transactie, Transacties } from '#persistence/transactie.js';
import type { Beller } from '../handeling/opdracht.js';
import { inOrganisatie } from '../organisatie/in-organisatie.js';

/** Null: one to four. All other numbers are rounded down to fives. */
export type Aantal = number | null;
export interface PerStand {
  readonly status: ToetsingStatus;
  readonly aantal: Aantal;
}
export interface PerMaand {
  /** `2027-03`, in the zone of the organisation. */
  readonly maand: string;
  readonly aantal: Aantal;
}
export interface OpTijd {
  readonly opTijd: Aantal;
  readonly teLaat: Aantal;
  readonly loopt: Aantal;
}
export interface Cijfers {
  readonly perStand: readonly PerStand[];
  readonly gestart: readonly PerMaand[];
  readonly afgerond: readonly PerMaand[];
  readonly termijnenPerStap: readonly (OpTijd & { readonly stap: string })[];
  readonly termijnenPerMaand: readonly (OpTijd & { readonly maand: string })[];
}

type Geteld<Sleutel extends string> = { readonly [K in Sleutel]: string } & { readonly n: number };
type GeteldOpTijd = { readonly sleutel: string; readonly opTijd: number; readonly teLaat: number; readonly loopt: number };

const ZONE = `(SELECT o.tijdzone FROM organisatie o LIMIT 1)`;
const maandVan = (kolom: string): string => `to_char(${kolom} AT TIME ZONE ${ZONE}, 'YYYY-MM')`;
/** The facts with which the work on a case is done: of the last ronde, the last of them. */
const AFLOOP = ['INGETROKKEN', 'GESTAAKT', 'UITKOMST', 'AANVAARDING', 'HERIJKING_GESLOTEN'];
const KLAAR = [...EINDSTATUSSEN, 'NAZORG'];

/** What others take for their decision is no term of ours, and what lapsed was never to be met. */
const termijnenPer = (sleutel: string): string =>
  `SELECT ${sleutel} AS sleutel, count(*) FILTER (WHERE status = 'GEHAALD')::int AS "opTijd", count(*) FILTER (WHERE status IN ('VERSTREKEN', 'TE_LAAT_GEHAALD'))::int AS "teLaat",
          count(*) FILTER (WHERE status = 'LOOPT')::int AS loopt
     FROM termijn WHERE soort <> 'FEITELIJK' AND status <> 'VERVALLEN' GROUP BY 1 ORDER BY 1`;

/** How the cases of the organisation go, counted where they lie: no name, no case, and no number that is about a few people. */
export class CijfersService {
  constructor(private readonly transacties: Transacties) {}

  /** Refuses with GEEN_TOEGANG. */
  lees(beller: Beller): Promise<Cijfers> {
    return inOrganisatie(this.transacties, beller, 'bekijkCijfers', async (tx) => {
      const standen: readonly Geteld<'status'>[] = await tx.manager.query('SELECT status, count(*)::int AS n FROM toetsing GROUP BY 1');
      const perStap: readonly GeteldOpTijd[] = await tx.manager.query(termijnenPer('stap'));
      const perMaand: readonly GeteldOpTijd[] = await tx.manager.query(termijnenPer(maandVan('einde')));
      return {
        perStand: TOETSING_STATUSSEN.flatMap((status) => {
          const n = standen.find((stand) => stand.status === status)?.n ?? 0;
          return n === 0 ? [] : [{ status, aantal: afgeschermd(n) }];
        }),
        gestart: await maanden(tx, `SELECT min(f.op) AS op FROM feit f WHERE f.code = 'GESTART' GROUP BY f.toetsing_id`, []),
        afgerond: await maanden(
          tx,
          `SELECT max(f.op) AS op FROM feit f JOIN toetsing t ON t.id = f.toetsing_id AND t.ronde = f.ronde
            WHERE f.code = ANY ($1::text[]) AND t.status = ANY ($2::text[]) GROUP BY t.id`,
          [AFLOOP, KLAAR],
        ),
        termijnenPerStap: perStap.map(({ sleutel, ...rij }) => ({ stap: sleutel, ...afscherm(rij) })),
        termijnenPerMaand: perMaand.map(({ sleutel, ...rij }) => ({ maand: sleutel, ...afscherm(rij) })),
      };
    });
  }
}

/** How many of these instants lie in each month, the first month first. */
async function maanden(tx: Transactie, momenten: string, params: readonly unknown[]): Promise<readonly PerMaand[]> {
  const rijen: readonly Geteld<'maand'>[] = await tx.manager.query(
    `SELECT ${maandVan('m.op')} AS maand, count(*)::int AS n FROM (${momenten}) m GROUP BY 1 ORDER BY 1`,
    [...params],
  );
  return rijen.map(({ maand, n }) => ({ maand, aantal: afgeschermd(n) }));
}

const afscherm = ({ opTijd, teLaat, loopt }: Omit<GeteldOpTijd, 'sleutel'>): OpTijd => ({
  opTijd: afgeschermd(opTijd),
  teLaat: afgeschermd(teLaat),
  loopt: afgeschermd(loopt),
});
