import { berekenHash } from '#audit/keten/bereken-hash.js';
import type { AuditGegevens, KetenKop } from '#audit/keten/audit-gebeurtenis.js';
import { eisZonderInhoud } from '#audit/keten/zonder-inhoud.js';
import type { OrganisatieSoort } from '#domain/tijdlijn/soorten.js';
import type { Transactie } from '#persistence/transactie.js';

export interface OrganisatieGebeurtenis {
  readonly soort: OrganisatieSoort;
  readonly rol: string;
  readonly gegevens: AuditGegevens;
}

/** The next event of the chain of the organisation: evidence of what belongs to no case. Who writes one waits for who does so now. */
export async function schrijfOrganisatieGebeurtenis(tx: Transactie, { soort, rol, gegevens }: OrganisatieGebeurtenis): Promise<void> {
  eisZonderInhoud(gegevens);
  const koppen: readonly KetenKop[] = await tx.manager.query(
    `SELECT (k).volgnummer::int AS volgnummer, encode((k).hash, 'hex') AS hash FROM (SELECT organisatie_kop() AS k) x`,
  );
  const [kop] = koppen;
  if (kop === undefined) throw new Error('an organisation has a chain');
  const { organisatieId, persoonId, nu } = tx;
  const volgnummer = kop.volgnummer + 1;
  const hash = berekenHash({
    organisatieId,
    toetsingId: organisatieId,
    volgnummer,
    op: nu,
    soort,
    door: { persoonId, rol },
    gegevens,
    verbintenis: null,
    vorigeHash: kop.hash,
  });
  await tx.manager.query(
    `INSERT INTO organisatie_gebeurtenis (organisatie_id, volgnummer, op, soort, persoon_id, rol, gegevens, vorige_hash, hash)
     VALUES ($1, $2, $3, $4, $5, $6, $7, decode($8, 'hex'), decode($9, 'hex'))`,
    [organisatieId, volgnummer, nu, soort, persoonId, rol, gegevens, kop.hash, hash],
  );
}
