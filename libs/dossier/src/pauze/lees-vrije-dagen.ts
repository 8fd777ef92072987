import type { EigenVrijeDag } from '#domain/kalender/feestdagen-kalender.js';
import { VrijeDagEntity } from '#persistence/entities/vrije-dag.entity.js';
import type { Transactie } from '#persistence/transactie.js';

/** The days on which this organisation is closed, in their order. */
export async function leesVrijeDagen({ manager }: Pick<Transactie, 'manager'>): Promise<readonly EigenVrijeDag[]> {
  const rijen = await manager.find(VrijeDagEntity, { order: { datum: 'ASC' } });
  return rijen.map(({ datum, naam, gelijkgesteld }) => ({ datum, naam, gelijkgesteld }));
}
