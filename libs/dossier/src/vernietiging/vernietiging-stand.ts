import { BEWAAR_TERMIJNEN, type BewaarTermijn } from '#domain/bewaren/bewaarplan.js';
import type { BeleidVanKlasse } from '#domain/bewaren/verklaring.js';
import { omvangVan, type VernietigingOmvang, type VernietigingStand } from '#domain/bewaren/vernietiging.js';
import type { Instant } from '#domain/kalender/instant.js';
import { BEWAREN } from '#domain/proces/lange-termijn.js';
import type { ToetsingBeeld } from '#domain/toetsing/toetsing-beeld.js';
import type { Transactie } from '#persistence/transactie.js';
import { iso } from '../lezen/iso.js';

/** The retention term on which a destruction rests. */
export interface Bewaartermijn {
  readonly code: BewaarTermijn;
  readonly einde: Instant;
  readonly aangekondigd: boolean;
}

export interface GelezenStand extends VernietigingStand {
  readonly termijn: Bewaartermijn | null;
}

type Ronde = Pick<ToetsingBeeld, 'toetsingId' | 'ronde' | 'status' | 'beperkt'>;

/** What a decision on destruction rests on, read under the lock of the case. */
export async function leesVernietigingStand(tx: Transactie, ronde: Ronde, omvang: VernietigingOmvang): Promise<GelezenStand> {
  const [rij]: readonly Omit<GelezenStand, 'omvang' | 'termijn' | 'beperkt'>[] = await tx.manager.query(
    `SELECT coalesce((SELECT array_agg(v.omvang) FROM vernietiging v WHERE v.toetsing_id = $1 AND v.status <> 'INGETROKKEN'), '{}') AS "beslotenOmvangen",
            coalesce((SELECT jsonb_agg(to_jsonb(b.klassen)) FROM bewaar_blokkade b WHERE b.toetsing_id = $1 AND b.opgeheven_op IS NULL), '[]') AS blokkades,
            coalesce((SELECT array_agg(DISTINCT p.klasse) FROM bewaarbeleid p), '{}') AS beleid,
            (SELECT count(*)::int FROM avg_verzoek a WHERE a.toetsing_id = $1 AND a.beantwoord_op IS NULL) AS "openVerzoeken",
            $2 = 'GESLOTEN' AND EXISTS (SELECT FROM avg_verzoek a WHERE a.toetsing_id = $1 AND a.soort = 'WISSING' AND a.uitkomst = 'INGEWILLIGD') AS "opVerzoek"`,
    [ronde.toetsingId, ronde.status],
  );
  if (rij === undefined) throw new Error('a query without FROM gives a row');
  return { omvang, termijn: await leesBewaartermijn(tx, ronde, omvang), beperkt: ronde.beperkt, ...rij };
}

async function leesBewaartermijn(
  tx: Transactie,
  { toetsingId, ronde }: Pick<Ronde, 'toetsingId' | 'ronde'>,
  omvang: VernietigingOmvang,
): Promise<Bewaartermijn | null> {
  const codes = BEWAAR_TERMIJNEN.filter((code) => omvangVan(code) === omvang);
  const rijen: readonly Bewaartermijn[] = await tx.manager.query(
    `SELECT t.code, ${iso('t.einde')} AS einde, EXISTS (SELECT FROM termijn_moment m WHERE m.termijn_id = t.id AND m.moment = 'HERINNERING_1' AND m.vastgelegd_op IS NOT NULL) AS aangekondigd
       FROM termijn t WHERE t.toetsing_id = $1 AND t.ronde = $2 AND t.stap = $3 AND t.code = ANY ($4::text[]) AND t.status IN ('LOOPT', 'VERSTREKEN') ORDER BY t.einde DESC`,
    [toetsingId, ronde, BEWAREN, codes],
  );
  return rijen[0] ?? null;
}

/** Categories of the selectielijst by class, the last ones of this organisation. */
export async function leesBewaarbeleid(tx: Transactie): Promise<readonly (BeleidVanKlasse & { readonly vastgesteldOp: Instant })[]> {
  return tx.manager.query(
    `SELECT DISTINCT ON (klasse) klasse, selectielijst, categorie, ${iso('vastgesteld_op')} AS "vastgesteldOp" FROM bewaarbeleid ORDER BY klasse, volgnummer DESC`,
  );
}
