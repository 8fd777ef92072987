import { randomUUID } from 'node:crypto';
import type { Instant } from '#domain/kalender/instant.js';
import { pauzesVan } from '#domain/pauze/pauzes.js';
import { berekenTermijn } from '#domain/termijn/bereken-termijn.js';
import type { Duur } from '#domain/termijn/duur.js';
import type { Termijn } from '#domain/termijn/termijn.js';
import type { TermijnCode } from '#domain/termijn/termijn-code.js';
import { schuif } from '#domain/termijn/verplaats-termijn.js';
import type { OpenDossier } from '../handeling/open-dossier.js';
import { termijnContext } from './termijn-context.js';

export interface TermijnPlek {
  readonly stap: string;
  readonly volgnummer: number;
}
export type GeopendeTermijn = Termijn & { readonly id: string };

/** Computes these terms once and stores them with every moment of their ladders. Returns them, the earliest end first. `duur`: another length than the profile's. */
export async function openTermijnen(
  { tx, beeld }: Pick<OpenDossier, 'tx' | 'beeld'>,
  codes: readonly TermijnCode[],
  aanvang: Instant,
  plek: TermijnPlek,
  duur?: Duur,
): Promise<readonly GeopendeTermijn[]> {
  if (codes.length === 0) return [];
  const context = termijnContext(beeld);
  const termijnen = codes.map((code) => {
    const zonderPauzes = berekenTermijn({ ...context, code, aanvang, ...(duur && { duur }) });
    // Its trigger may lie before a pause that is over by now.
    const termijn = schuif(zonderPauzes, pauzesVan(zonderPauzes, beeld.pauzes), [], context);
    return { id: randomUUID(), ...termijn, basis: zonderPauzes.einde };
  });
  await tx.manager.query(
    `WITH t AS (SELECT * FROM jsonb_to_recordset($1::jsonb) AS x(id uuid, code text, soort text, aanvang timestamptz, einde timestamptz, basis timestamptz, momenten jsonb)),
      nieuw AS (INSERT INTO termijn (id, organisatie_id, toetsing_id, ronde, code, stap, stap_volgnummer, soort, status, aanvang, einde, basis_einde)
        SELECT t.id, $2, $3, $4, t.code, $5, $6, t.soort, 'LOOPT', t.aanvang, t.einde, nullif(t.basis, t.einde) FROM t)
     INSERT INTO termijn_moment (organisatie_id, toetsing_id, termijn_id, moment, soort, op)
       SELECT $2, $3, t.id, m.moment, m.soort, m.op FROM t, jsonb_to_recordset(t.momenten) AS m(moment text, soort text, op timestamptz)`,
    [JSON.stringify(termijnen), beeld.organisatieId, beeld.toetsingId, beeld.ronde, plek.stap, plek.volgnummer],
  );
  return termijnen.sort((a, b) => (a.einde < b.einde ? -1 : 1));
}
