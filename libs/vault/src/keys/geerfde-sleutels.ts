import type { EntityManager } from 'typeorm';
import { ERFELIJKE_DOELEN, type ErfelijkDoel, type KeyProvider } from './key-provider.js';

interface GeerfdeRij {
  readonly doel: ErfelijkDoel;
  readonly sleutelId: string;
  readonly kekId: string;
  readonly verpakt: Buffer;
}

/** Keys are wrapped for an owner; this one is a purpose of a key that is going. */
const eigenaar = (doel: ErfelijkDoel, sleutelId: string): string => `${doel}.${sleutelId}`;

const leesRijen = (manager: EntityManager): Promise<readonly GeerfdeRij[]> =>
  manager.query<readonly GeerfdeRij[]>(
    `SELECT doel, sleutel_id AS "sleutelId", kek_id AS "kekId", omhuld AS verpakt FROM kluis.geerfde_sleutel WHERE doel = ANY ($1)`,
    [ERFELIJKE_DOELEN],
  );

/** Takes over what was derived from keys that are not at hand, as far as the key that it was wrapped by is. */
export async function erfSleutels(manager: EntityManager, keys: KeyProvider): Promise<void> {
  for (const { doel, sleutelId, kekId, verpakt } of await leesRijen(manager)) {
    if (keys.ids.includes(sleutelId) || !keys.ids.includes(kekId)) continue;
    keys.erf(doel, sleutelId, await keys.unwrap(eigenaar(doel, sleutelId), { sleutelId: kekId, verpakt }));
  }
}

/**
 * Leaves what is derived from every key but the current one behind, wrapped by the current one: what it sealed opens when that key is gone.
 * Not rewritten but kept, because the processing log is not to be changed. Can be done again.
 */
export async function laatSleutelsNa(manager: EntityManager, keys: KeyProvider): Promise<void> {
  const rijen = await leesRijen(manager);
  const weg = rijen.map(({ sleutelId }) => sleutelId).filter((id) => !keys.ids.includes(id));
  for (const sleutelId of new Set([...keys.ids.slice(1), ...weg])) {
    for (const doel of ERFELIJKE_DOELEN) {
      if (rijen.some((rij) => rij.doel === doel && rij.sleutelId === sleutelId && rij.kekId === keys.currentId)) continue;
      const { sleutelId: kekId, verpakt } = await keys.wrap(eigenaar(doel, sleutelId), keys.derive(doel, sleutelId));
      await manager.query(
        `INSERT INTO kluis.geerfde_sleutel (doel, sleutel_id, omhuld, kek_id) VALUES ($1, $2, $3, $4)
         ON CONFLICT (doel, sleutel_id) DO UPDATE SET omhuld = excluded.omhuld, kek_id = excluded.kek_id`,
        [doel, sleutelId, verpakt, kekId],
      );
    }
  }
}
