import type { ExportOpenbaarmaking, Wijze } from '#audit/dossierexport/formaat.js';
import type { ExportDocument } from '#audit/dossierexport/inhoud.js';
import { DomainError } from '#domain/fout/domain-error.js';
import { documentOpenbaarmaking } from '../bewijs/openbaarmaking.js';
import type { OpenDossier } from '../handeling/open-dossier.js';
import type { GeteldStuk } from './stukken.js';

/** What fixes each: a field of its upload that is shown, or a hash among the data of an event. What nothing fixes proves nothing, and stays out. */
export async function bindStukken(
  dossier: OpenDossier,
  stukken: readonly GeteldStuk[],
): Promise<{ readonly documenten: readonly ExportDocument[]; readonly openbaarmakingen: readonly ExportOpenbaarmaking[] }> {
  const documenten: ExportDocument[] = [];
  const openbaarmakingen = new Map<number, ExportOpenbaarmaking>();
  for (const stuk of stukken) {
    if (!(await isErNog(dossier, stuk))) throw new DomainError('DOSSIER_GEWIJZIGD');
    const getoond = await documentOpenbaarmaking(dossier, stuk.documentId, stuk.sha256);
    if (getoond !== undefined) openbaarmakingen.set(getoond.volgnummer, getoond);
    const volgnummer = getoond?.volgnummer ?? (await metHash(dossier, stuk.sha256));
    if (volgnummer === undefined) continue;
    const wijze: Wijze = getoond === undefined ? 'GEGEVENS' : 'VERBINTENIS';
    const { documentId, soort, naam, bytes, crc32, sha256, open } = stuk;
    documenten.push({ documentId, soort, naam, bytes, crc32, sha256, volgnummer, wijze, open: () => delen(open) });
  }
  return { documenten, openbaarmakingen: [...openbaarmakingen.values()] };
}

async function* delen(open: GeteldStuk['open']): AsyncGenerator<Uint8Array> {
  for await (const deel of await open()) if (Buffer.isBuffer(deel)) yield deel;
}

async function isErNog({ tx }: OpenDossier, { documentId, soort }: GeteldStuk): Promise<boolean> {
  const rijen: readonly unknown[] = await tx.manager.query(
    soort === 'RAPPORT' ? `SELECT FROM rapport WHERE id = $1` : `SELECT FROM document WHERE id = $1 AND object IS NOT NULL`,
    [documentId],
  );
  return rijen.length > 0;
}

async function metHash({ tx, beeld }: OpenDossier, sha256: string): Promise<number | undefined> {
  const [rij] = await tx.manager.query<readonly { readonly volgnummer: number | null }[]>(
    `SELECT min(volgnummer)::int AS volgnummer FROM audit_gebeurtenis WHERE toetsing_id = $1 AND (gegevens->>'sha256' = $2 OR gegevens->>'hash' = $2)`,
    [beeld.toetsingId, sha256],
  );
  return rij?.volgnummer ?? undefined;
}
