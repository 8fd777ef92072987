import type { TaakSoort } from '#domain/taak/taak-soort.js';
import type { Instant } from '#domain/kalender/instant.js';
import type { Rol } from '#domain/toegang/rol.js';
import type { Transactie } from '#persistence/transactie.js';

export interface DatalekTaak {
  readonly soort: TaakSoort;
  readonly kenmerk: string;
  readonly rollen: readonly Rol[];
  readonly uiterlijk: Instant | null;
}

/** One task for each function, once for one `kenmerk`. */
export async function openDatalekTaken(
  tx: Transactie,
  datalekId: string,
  { soort, kenmerk, rollen, uiterlijk }: DatalekTaak,
): Promise<void> {
  await tx.manager.query(
    `INSERT INTO datalek_taak (id, organisatie_id, datalek_id, soort, kenmerk, rol, status, gemaakt_op, uiterlijk)
     SELECT gen_random_uuid(), $1, $2, $3, $4, rol, 'OPEN', $5, $6 FROM unnest($7::text[]) AS rol ON CONFLICT ON CONSTRAINT datalek_taak_natuurlijk DO NOTHING`,
    [tx.organisatieId, datalekId, soort, kenmerk, tx.nu, uiterlijk, rollen],
  );
}

/** It was decided: nothing waits for anybody any more. */
export async function sluitDatalekTaken(tx: Transactie, datalekId: string): Promise<void> {
  await tx.manager.query(`UPDATE datalek_taak SET status = 'AFGEROND', gesloten_op = $2 WHERE datalek_id = $1 AND status = 'OPEN'`, [
    datalekId,
    tx.nu,
  ]);
}
