import { randomUUID } from 'node:crypto';
import { DomainError } from '#domain/fout/domain-error.js';
import { type MedewerkerRol, vraagtBevestiging } from '#domain/personen/rollen.rules.js';
import type { Transactie } from '#persistence/transactie.js';

/** Gives somebody functions; one that takes two is proposed instead. Who calls records it, as one event. Refuses with ROL_AL_VOORGESTELD. */
export async function geefRollen(tx: Transactie, persoonId: string, rollen: readonly MedewerkerRol[]): Promise<void> {
  for (const rol of rollen) {
    if (vraagtBevestiging(rol)) await stelVoor(tx, persoonId, rol);
    else await geefRol(tx, persoonId, rol);
  }
}

export async function geefRol(tx: Transactie, persoonId: string, rol: MedewerkerRol): Promise<void> {
  await tx.manager.query(
    `INSERT INTO persoon_rol (organisatie_id, persoon_id, rol, gegeven_op, gegeven_door) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`,
    [tx.organisatieId, persoonId, rol, tx.nu, tx.persoonId],
  );
}

async function stelVoor(tx: Transactie, persoonId: string, rol: MedewerkerRol): Promise<void> {
  const nieuw: readonly unknown[] = await tx.manager.query(
    `INSERT INTO rol_voorstel (id, organisatie_id, persoon_id, rol, voorgesteld_door, voorgesteld_op) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (organisatie_id, persoon_id, rol) WHERE besluit IS NULL DO NOTHING RETURNING id`,
    [randomUUID(), tx.organisatieId, persoonId, rol, tx.persoonId, tx.nu],
  );
  if (nieuw.length === 0) throw new DomainError('ROL_AL_VOORGESTELD');
}
