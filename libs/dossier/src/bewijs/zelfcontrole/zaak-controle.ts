import { verbindVelden } from '#audit/verbintenis/verbintenis.js';
import type { AuditGebeurtenis } from '#audit/keten/audit-gebeurtenis.js';
import { TOETSING_STATUSSEN } from '#domain/toetsing/toetsing-status.js';
import type { Transactie } from '#persistence/transactie.js';
import { iso } from '../../lezen/iso.js';
import type { Vind } from './afwijking.js';
import { controleerFeiten } from './feiten-controle.js';

type Gebeurtenissen = readonly AuditGebeurtenis[];

/** Acts that delete a file; the check of a VOG deletes that of every kind of it. */
const WEG = ['uploadDocument', 'beoordeelDocument', 'trekDocumentIn', 'verwijderVerbodenDocument', 'DOCUMENT_GESCAND'];

const tekst = ({ gegevens }: AuditGebeurtenis, sleutel: string): string | undefined => {
  const waarde = gegevens[sleutel];
  return typeof waarde === 'string' ? waarde : undefined;
};

export const isVernietigd = (gebeurtenissen: Gebeurtenissen): boolean =>
  gebeurtenissen.some(({ soort, gegevens }) => ['vernietig', 'VERNIETIGING_VOLTOOID'].includes(soort) && gegevens['omvang'] === 'DOSSIER');
const isOnderzoekVernietigd = (gebeurtenissen: Gebeurtenissen): boolean =>
  gebeurtenissen.some(
    ({ soort, gegevens }) => ['vernietig', 'VERNIETIGING_VOLTOOID'].includes(soort) && gegevens['omvang'] === 'ONDERZOEK',
  );

/** The rows of a case say what its events say. Of one that was destroyed there is nothing left to compare. */
export async function controleerZaak(tx: Transactie, toetsingId: string, gebeurtenissen: Gebeurtenissen, vind: Vind): Promise<void> {
  await controleerStatus(tx, toetsingId, gebeurtenissen, vind);
  if (isVernietigd(gebeurtenissen)) return;
  await controleerFeiten(tx, toetsingId, gebeurtenissen, vind);
  await controleerRapporten(tx, toetsingId, gebeurtenissen, vind);
  await controleerDocumenten(tx, toetsingId, gebeurtenissen, vind);
  await controleerZouten(tx, toetsingId, gebeurtenissen, vind);
  await controleerSleutel(tx, toetsingId, vind);
}

async function controleerSleutel({ manager }: Transactie, toetsingId: string, vind: Vind): Promise<void> {
  const rijen: readonly unknown[] = await manager.query(`SELECT FROM sleutel WHERE toetsing_id = $1 AND laag = 'DOSSIER'`, [toetsingId]);
  if (rijen.length === 0) vind('DOSSIERSLEUTEL', toetsingId, 'deze sleutel is weg');
}

async function controleerStatus({ manager }: Transactie, toetsingId: string, gebeurtenissen: Gebeurtenissen, vind: Vind): Promise<void> {
  const [rij]: readonly { readonly status: string; readonly ronde: number }[] = await manager.query(
    `SELECT status, ronde FROM toetsing WHERE id = $1`,
    [toetsingId],
  );
  const gezegd = gebeurtenissen.flatMap(
    (gebeurtenis) => TOETSING_STATUSSEN.find((status) => status === tekst(gebeurtenis, 'status')) ?? [],
  );
  const status = isVernietigd(gebeurtenissen) ? 'VERNIETIGD' : gezegd.at(-1);
  const ronde = Number(gebeurtenissen.filter(({ soort }) => soort === 'heropen').at(-1)?.gegevens['ronde'] ?? 1);
  if (rij === undefined) vind('STATUS', toetsingId, 'deze zaak is er niet meer');
  else if (rij.status !== status || rij.ronde !== ronde)
    vind('STATUS', toetsingId, 'de status of ronde is niet die van de laatste gebeurtenis');
}

async function controleerRapporten({ manager }: Transactie, toetsingId: string, gebeurtenissen: Gebeurtenissen, vind: Vind): Promise<void> {
  const rijen: readonly { readonly id: string; readonly hash: string }[] = await manager.query(
    `SELECT id, encode(hash, 'hex') AS hash FROM rapport WHERE toetsing_id = $1`,
    [toetsingId],
  );
  const verwacht = new Map(
    gebeurtenissen
      .filter(({ gegevens }) => typeof gegevens['versie'] === 'number' && typeof gegevens['hash'] === 'string')
      .map((gebeurtenis) => [tekst(gebeurtenis, 'objectId'), tekst(gebeurtenis, 'hash')]),
  );
  for (const { id, hash } of rijen) if (verwacht.get(id) !== hash) vind('RAPPORT', id, 'dit rapport is niet het vastgestelde');
  const er = new Set(rijen.map(({ id }) => id));
  for (const id of verwacht.keys()) if (id !== undefined && !er.has(id)) vind('RAPPORT', id, 'dit vastgestelde rapport is weg');
}

interface DocumentRij {
  readonly id: string;
  readonly van: string;
  readonly type: string;
  readonly verbintenis: string;
  readonly heeftBestand: boolean;
  readonly op: string | null;
}

async function controleerDocumenten(
  { manager }: Transactie,
  toetsingId: string,
  gebeurtenissen: Gebeurtenissen,
  vind: Vind,
): Promise<void> {
  const rijen: readonly DocumentRij[] = await manager.query(
    `SELECT id, coalesce(bestand_van, id) AS van, type, encode(verbintenis, 'hex') AS verbintenis, object IS NOT NULL AS "heeftBestand", ${iso('beoordeeld_op')} AS op
       FROM document WHERE toetsing_id = $1`,
    [toetsingId],
  );
  const verwacht = new Map(
    gebeurtenissen.flatMap((gebeurtenis) => {
      const id = tekst(gebeurtenis, 'documentId') ?? tekst(gebeurtenis, 'objectId');
      const hash = vastgelegd(gebeurtenis);
      return id === undefined || hash === undefined ? [] : [[id, hash] as const];
    }),
  );
  for (const rij of rijen) {
    if (verwacht.get(rij.van) !== rij.verbintenis) vind('DOCUMENT', rij.id, 'dit document is niet zo vastgelegd');
    else if (!rij.heeftBestand && !gebeurtenissen.some((gebeurtenis) => gebeurtenis.op === rij.op && verwijdert(gebeurtenis, rij.type)))
      vind('DOCUMENT', rij.id, 'het bestand van dit document is verwijderd zonder gebeurtenis');
  }
  if (isOnderzoekVernietigd(gebeurtenissen)) return;
  const er = new Set(rijen.map(({ id }) => id));
  for (const id of verwacht.keys()) if (!er.has(id)) vind('DOCUMENT', id, 'dit vastgelegde document is weg');
}

/** The hash with which an event fixed a file: of the sealed object, or of a letter that we made. */
function vastgelegd(gebeurtenis: AuditGebeurtenis): string | undefined {
  switch (gebeurtenis.soort) {
    case 'uploadDocument':
      return tekst(gebeurtenis, 'verbintenis');
    case 'BRIEF_GEREED':
    case 'verstrekAdvies':
      return tekst(gebeurtenis, 'sha256');
    default:
      return undefined;
  }
}

const verwijdert = ({ soort }: AuditGebeurtenis, type: string): boolean => type === 'VOG' || WEG.includes(soort);

async function controleerZouten({ manager }: Transactie, toetsingId: string, gebeurtenissen: Gebeurtenissen, vind: Vind): Promise<void> {
  const rijen: readonly { readonly volgnummer: number; readonly velden: string }[] = await manager.query(
    `SELECT volgnummer::float8 AS volgnummer, encode(velden, 'hex') AS velden FROM audit_zout WHERE toetsing_id = $1`,
    [toetsingId],
  );
  const er = new Map(rijen.map(({ volgnummer, velden }) => [volgnummer, velden.match(/.{64}/g) ?? []]));
  // What commits to no field has no row.
  for (const { volgnummer, verbintenis } of gebeurtenissen)
    if (verbintenis !== null && verbindVelden(er.get(Number(volgnummer)) ?? []) !== verbintenis)
      vind('ZOUT', `${toetsingId}/${volgnummer}`, 'waarmee de inhoud van deze gebeurtenis is aan te tonen, is weg of gewijzigd');
}
