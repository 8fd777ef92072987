import type { Transactie } from '#persistence/transactie.js';
import type { AuditGebeurtenis, KetenKop } from './audit-gebeurtenis.js';

export interface GelezenKeten {
  readonly gebeurtenissen: readonly AuditGebeurtenis[];
  /** Where the database says that the chain ends; undefined when the case has no chain yet. */
  readonly kop: KetenKop | undefined;
}

/** As `leesKeten`, for what belongs to no case: the chain of the organisation of this transaction. */
export async function leesOrganisatieKeten({
  manager,
  organisatieId,
}: Pick<Transactie, 'manager' | 'organisatieId'>): Promise<GelezenKeten> {
  const gebeurtenissen: readonly AuditGebeurtenis[] = await manager.query(
    `SELECT organisatie_id AS "organisatieId", organisatie_id AS "toetsingId", volgnummer,
            to_char(op AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS op, soort,
            jsonb_build_object('persoonId', persoon_id, 'rol', rol) AS door, gegevens, NULL AS verbintenis,
            encode(vorige_hash, 'hex') AS "vorigeHash", encode(hash, 'hex') AS hash
       FROM organisatie_gebeurtenis WHERE organisatie_id = $1 ORDER BY volgnummer`,
    [organisatieId],
  );
  const koppen: readonly KetenKop[] = await manager.query(
    `SELECT volgnummer, encode(hash, 'hex') AS hash FROM organisatie_keten WHERE organisatie_id = $1`,
    [organisatieId],
  );
  return { gebeurtenissen, kop: koppen[0] };
}

/** The chain of a case from this number on, exactly as it was hashed: same properties, instants in whole milliseconds. */
export async function leesKeten({ manager }: Pick<Transactie, 'manager'>, toetsingId: string, vanaf = 1): Promise<GelezenKeten> {
  const gebeurtenissen: readonly AuditGebeurtenis[] = await manager.query(
    `SELECT organisatie_id AS "organisatieId", toetsing_id AS "toetsingId", volgnummer,
            to_char(op AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS op, soort,
            jsonb_build_object('persoonId', persoon_id, 'rol', rol) AS door, gegevens, encode(verbintenis, 'hex') AS verbintenis,
            encode(vorige_hash, 'hex') AS "vorigeHash", encode(hash, 'hex') AS hash
       FROM audit_gebeurtenis WHERE toetsing_id = $1 AND volgnummer >= $2 ORDER BY volgnummer`,
    [toetsingId, vanaf],
  );
  const koppen: readonly KetenKop[] = await manager.query(
    `SELECT volgnummer, encode(hash, 'hex') AS hash FROM audit_keten WHERE toetsing_id = $1`,
    [toetsingId],
  );
  return { gebeurtenissen, kop: koppen[0] };
}
