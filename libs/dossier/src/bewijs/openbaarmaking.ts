import type { ExportOpenbaarmaking } from '#audit/dossierexport/formaat.js';
import { klopt } from '#audit/verbintenis/verbintenis.js';
import type { Laag } from '#vault/sleutelbos.js';
import type { OpenDossier } from '../handeling/open-dossier.js';
import { type Zouten, zoutPlek } from './zouten.js';

interface Rij {
  readonly laag: Laag;
  readonly velden: string;
  readonly zout: Buffer;
  readonly verbintenis: string;
}

/** One field of what an event committed to, shown: see docs/evidence.md. Undefined when this is not what the event committed to under that name, and when its salt is gone. */
export async function openbaarmakingVan(
  { tx, beeld, sleutels }: OpenDossier,
  volgnummer: number,
  veld: string,
  waarde: unknown,
): Promise<ExportOpenbaarmaking | undefined> {
  const { toetsingId } = beeld;
  const rijen: readonly Rij[] = await tx.manager.query(
    `SELECT z.laag, encode(z.velden, 'hex') AS velden, z.zout, encode(g.verbintenis, 'hex') AS verbintenis
       FROM audit_zout z JOIN audit_gebeurtenis g ON g.toetsing_id = z.toetsing_id AND g.volgnummer = z.volgnummer
      WHERE z.toetsing_id = $1 AND z.volgnummer = $2 AND z.zout IS NOT NULL`,
    [toetsingId, volgnummer],
  );
  const [rij] = rijen;
  if (rij === undefined) return undefined;
  const zouten = sleutels.ontsluit<Zouten>(zoutPlek(toetsingId, volgnummer, rij.laag), rij.zout);
  const zout = zouten.find(([naam]) => naam === veld)?.[1];
  if (zout === undefined) return undefined;
  const openbaarmaking = { veld, waarde, zout, velden: rij.velden.match(/.{64}/g) ?? [] };
  return klopt(rij.verbintenis, openbaarmaking) ? { volgnummer, ...openbaarmaking } : undefined;
}

/**
 * That this file is the one that was handed in as this document; `sha256` (hex) is that of the file as it is kept. Undefined for another
 * file, for one that is gone, and for our own documents: their hash stands open in the event.
 */
export async function documentOpenbaarmaking(
  dossier: OpenDossier,
  documentId: string,
  sha256: string,
): Promise<ExportOpenbaarmaking | undefined> {
  const rijen: readonly { readonly volgnummer: number }[] = await dossier.tx.manager.query(
    `SELECT g.volgnummer::int AS volgnummer FROM document d JOIN audit_gebeurtenis g ON g.toetsing_id = d.toetsing_id
        AND g.soort = 'uploadDocument' AND g.gegevens->>'objectId' = coalesce(d.bestand_van, d.id)::text
      WHERE d.id = $1 AND d.toetsing_id = $2 AND d.object IS NOT NULL`,
    [documentId, dossier.beeld.toetsingId],
  );
  const [rij] = rijen;
  return rij === undefined ? undefined : openbaarmakingVan(dossier, rij.volgnummer, 'sha256', sha256);
}
