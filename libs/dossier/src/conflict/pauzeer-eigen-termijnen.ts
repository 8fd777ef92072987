import { randomUUID } from 'node:crypto';
import { uitersteWerkPauze } from '#domain/conflict/werk-pauze.js';
import type { WerkPauze } from '#domain/pauze/pauzes.js';
import { WerkPauzeEntity } from '#persistence/entities/werk-pauze.entity.js';
import { type OpenDossier, rijVan } from '../handeling/open-dossier.js';
import { herberekenTermijnen } from '../pauze/herbereken-termijnen.js';
import { termijnContext } from '../proces/termijn-context.js';

type Rol = 'ADVISEUR' | 'TOETSER';

/** The terms of the work of this function stand still until somebody else declared to be independent, and not for longer than the policy has it. */
export async function pauzeerEigenTermijnen(dossier: OpenDossier, rol: Rol): Promise<void> {
  const { tx, beeld } = dossier;
  const tot = uitersteWerkPauze(tx.nu, termijnContext(beeld));
  await tx.manager.insert(WerkPauzeEntity, { id: randomUUID(), ...rijVan(dossier), rol, van: new Date(tx.nu), tot: new Date(tot) });
  await herbereken(dossier, [...werkPauzes(dossier), { rol, van: tx.nu, tot }]);
}

/** Somebody is there again: what is left of the pause does not count. */
export async function hervatEigenTermijnen(dossier: OpenDossier, rol: Rol): Promise<void> {
  const { tx, beeld } = dossier;
  const bekend = werkPauzes(dossier);
  const loopt = (pauze: WerkPauze): boolean => pauze.rol === rol && pauze.tot > tx.nu;
  if (!bekend.some(loopt)) return;
  await tx.manager.query(`UPDATE werk_pauze SET tot = $1 WHERE toetsing_id = $2 AND ronde = $3 AND rol = $4 AND tot > $1`, [
    tx.nu,
    beeld.toetsingId,
    beeld.ronde,
    rol,
  ]);
  await herbereken(
    dossier,
    bekend.map((pauze) => (loopt(pauze) ? { ...pauze, tot: tx.nu } : pauze)),
  );
}

const werkPauzes = ({ beeld }: OpenDossier): readonly WerkPauze[] => beeld.pauzes.werk ?? [];

async function herbereken(dossier: OpenDossier, werk: readonly WerkPauze[]): Promise<void> {
  await herberekenTermijnen(dossier, { pauzes: { ...dossier.beeld.pauzes, werk } });
}
