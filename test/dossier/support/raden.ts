import { verbindVeld, ZOUT_BYTES } from '../../../libs/audit/src/verbintenis/verbintenis.js';
import { laadDossier } from '../../../libs/dossier/src/beeld/laad-dossier.js';
import { type Zouten, zoutPlek } from '../../../libs/dossier/src/bewijs/zouten.js';
import type { OpenDossier } from '../../../libs/dossier/src/handeling/open-dossier.js';
import type { Laag, Sleutelbos } from '../../../libs/vault/src/sleutelbos.js';
import type { DossierTest, Zaak } from './dossier.js';

interface ZoutRij {
  readonly volgnummer: number;
  readonly soort: string;
  readonly laag: Laag;
  readonly velden: Buffer;
  readonly zout: Buffer | null;
}

/** All that the database has on commitments of a case, as its owner reads it; with the kind of each event. */
export async function zoutRijen(t: Pick<DossierTest, 'db'>, { toetsingId }: Zaak): Promise<readonly ZoutRij[]> {
  const { rows } = await t.db.superClient.query<ZoutRij>(
    `SELECT z.volgnummer::int AS volgnummer, g.soort, z.laag, z.velden, z.zout FROM audit_zout z
       JOIN audit_gebeurtenis g ON g.toetsing_id = z.toetsing_id AND g.volgnummer = z.volgnummer WHERE z.toetsing_id = $1 ORDER BY 1`,
    [toetsingId],
  );
  return rows;
}

/** The case as an act has it, with its keys. */
export const inDossier = <T>(
  t: Pick<DossierTest, 'db' | 'kluis' | 'organisatieId'>,
  { toetsingId }: Zaak,
  werk: (dossier: OpenDossier) => Promise<T>,
) =>
  t.db.transacties.in({ organisatieId: t.organisatieId, persoonId: null }, async (tx) => {
    const dossier = await laadDossier(tx, t.kluis, toetsingId);
    if (dossier === undefined) throw new Error('no such case');
    return werk(dossier);
  });

/** Whatever could be a salt: every sixteen bytes in a row, as they stand there and as hex. */
function kandidaten(bytes: Buffer): readonly Buffer[] {
  const vensters = Array.from({ length: Math.max(0, bytes.length - ZOUT_BYTES + 1) }, (_, i) => bytes.subarray(i, i + ZOUT_BYTES));
  return [...vensters, ...(bytes.toString('latin1').match(/[0-9a-f]{32}/g) ?? []).map((hex) => Buffer.from(hex, 'hex'))];
}

/**
 * Attacks the commitments of a case by guessing: the events in which one of these values is confirmed under that name. Without keys: with all
 * that stands in the database; with keys: also with what they open.
 */
export function raad(
  { toetsingId }: Zaak,
  rijen: readonly ZoutRij[],
  veld: string,
  gokken: readonly unknown[],
  sleutels?: Sleutelbos,
): readonly string[] {
  const open = ({ volgnummer, laag, zout }: ZoutRij): Buffer =>
    zout === null || sleutels === undefined
      ? Buffer.alloc(0)
      : Buffer.from(JSON.stringify(sleutels.ontsluit<Zouten>(zoutPlek(toetsingId, volgnummer, laag), zout)));
  const mogelijk = rijen.flatMap((rij) => [rij.zout ?? Buffer.alloc(0), rij.velden, open(rij)].flatMap(kandidaten));
  return rijen
    .filter(({ velden }) => {
      const hex: readonly string[] = velden.toString('hex').match(/.{64}/g) ?? [];
      return mogelijk.some((zout) => gokken.some((gok) => hex.includes(verbindVeld(zout, veld, gok))));
    })
    .map(({ soort }) => soort);
}
