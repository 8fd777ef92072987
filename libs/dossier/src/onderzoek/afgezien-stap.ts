import type { Instant } from '#domain/kalender/instant.js';
import { type StapCode } from '#domain/stap/stap-code.js';
import type { Plek } from '#vault/sleutelbos.js';
import type { OpenDossier } from '../handeling/open-dossier.js';

/** Why a step was not done, and who decided so; sealed in the row of the step. */
export interface StapReden {
  readonly reden: string;
  readonly persoonId: string;
}

export interface AfgezienVan extends StapReden {
  readonly stap: StapCode;
  readonly op: Instant;
}

interface StapRij {
  readonly code: StapCode;
  readonly volgnummer: number;
  readonly op: Instant;
  readonly reden: Buffer;
}

const plek = ({ toetsingId, ronde }: OpenDossier['beeld'], code: StapCode, volgnummer: number): Plek => ({
  tabel: 'stap',
  kolom: 'reden',
  rijId: `${toetsingId}.${ronde}.${code}.${volgnummer}`,
});

export function verzegelReden({ beeld, sleutels }: OpenDossier, stap: StapCode, volgnummer: number, reden: StapReden): Buffer {
  return sleutels.verzegel(plek(beeld, stap, volgnummer), reden);
}

/** The steps of this ronde that were waived, in the order in which that was decided. */
export async function leesAfgezien({ tx, beeld, sleutels }: OpenDossier): Promise<readonly AfgezienVan[]> {
  const rijen: readonly StapRij[] = await tx.manager.query(
    `SELECT s.code, s.volgnummer, to_char(s.gesloten_op AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS op, s.reden FROM stap s
      WHERE s.toetsing_id = $1 AND s.ronde = $2 AND s.status = 'AFGEZIEN' AND s.reden IS NOT NULL ORDER BY s.gesloten_op, s.code`,
    [beeld.toetsingId, beeld.ronde],
  );
  return rijen.map(({ code, volgnummer, op, reden }) => ({
    ...sleutels.ontsluit<StapReden>(plek(beeld, code, volgnummer), reden),
    stap: code,
    op,
  }));
}
