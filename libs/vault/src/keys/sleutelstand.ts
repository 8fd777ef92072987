import type { Transacties } from '#persistence/transactie.js';
import { INDEX_ID } from './key-file.js';
import { ERFELIJKE_DOELEN, type KeyProvider } from './key-provider.js';

/** What hangs on one key-encryption key. */
export interface Sleutelstand {
  readonly id: string;
  /** Wraps what is new. */
  readonly huidig: boolean;
  /** Stands among the keys of this process. */
  readonly aanwezig: boolean;
  /** Cases and organisations of which it wraps keys. */
  readonly dossiers: number;
  readonly organisaties: number;
  /** Derived keys of others that it wraps. */
  readonly geerfd: number;
  /** Nothing needs it any more: its line may go. */
  readonly magWeg: boolean;
}

interface Telling {
  readonly id: string;
  readonly dossiers: number;
  readonly organisaties: number;
  readonly geerfd: number;
  readonly nagelaten: number;
}

/** Every key-encryption key that this database has seen, those of this process first. */
export async function leesSleutelstand(transacties: Transacties, keys: KeyProvider): Promise<readonly Sleutelstand[]> {
  const tellingen = await tel(transacties);
  const ids = [...new Set([...keys.ids, ...tellingen.map(({ id }) => id)])];
  return ids.map((id) => {
    const { dossiers = 0, organisaties = 0, geerfd = 0, nagelaten = 0 } = tellingen.find((telling) => telling.id === id) ?? {};
    const huidig = id === keys.currentId;
    const leeg = dossiers + organisaties + geerfd === 0;
    const magWeg = !huidig && leeg && nagelaten === ERFELIJKE_DOELEN.length;
    return { id, huidig, aanwezig: keys.ids.includes(id), dossiers, organisaties, geerfd, magWeg };
  });
}

function tel(transacties: Transacties): Promise<readonly Telling[]> {
  return transacties.alsSysteem((manager) =>
    manager.query(
      `WITH omhuld AS (SELECT kek_id AS id, count(DISTINCT toetsing_id)::int AS dossiers, (count(*) - count(toetsing_id))::int AS organisaties FROM sleutel GROUP BY kek_id),
            merk AS (SELECT sleutel_id AS id, gezien_op FROM kluis.sleutelmerk WHERE sleutel_id <> $1)
       SELECT id, coalesce(dossiers, 0) AS dossiers, coalesce(organisaties, 0) AS organisaties,
              (SELECT count(*)::int FROM kluis.geerfde_sleutel g WHERE g.kek_id = id) AS geerfd,
              (SELECT count(*)::int FROM kluis.geerfde_sleutel g WHERE g.sleutel_id = id AND g.doel = ANY ($2)) AS nagelaten
         FROM merk FULL JOIN omhuld USING (id) ORDER BY gezien_op DESC, id`,
      [INDEX_ID, ERFELIJKE_DOELEN],
    ),
  );
}
