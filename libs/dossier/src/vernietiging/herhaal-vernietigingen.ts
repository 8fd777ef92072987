import { createDataSource } from '#persistence/data-source.js';
import { Transacties } from '#persistence/transactie.js';
import { GRAFSTENEN, Grafstenen } from '#vault/grafstenen.js';
import type { KeyProvider } from '#vault/keys/key-provider.js';
import { Kluis } from '#vault/kluis.js';
import type { ObjectStore } from '#vault/store/object-store.js';
import { teruggekomen } from './herhaal.js';
import { VernietigingUitvoerService } from './uitvoer.service.js';

export interface HerhaalOpties {
  /** For the owner of the tables. */
  readonly eigenaarUrl: string;
  readonly keys: KeyProvider;
  readonly opslag: ObjectStore;
  /** Moves the clock, for tests; an interval of PostgreSQL. */
  readonly klokverschuiving?: string;
}

/** Destroys again what an old backup brought back; returns the ids of those cases. Nothing of the system may be open meanwhile. */
export async function herhaalVernietigingen({ eigenaarUrl, keys, opslag, klokverschuiving }: HerhaalOpties): Promise<readonly string[]> {
  const dataSource = createDataSource({ url: eigenaarUrl, poolSize: 1, applicationName: 'integriteitstoetsing-herstel' });
  await dataSource.initialize();
  try {
    const transacties = new Transacties(dataSource, klokverschuiving);
    const grafstenen = new Grafstenen(opslag.deel(GRAFSTENEN), keys);
    const uitvoer = new VernietigingUitvoerService(transacties, new Kluis(keys), opslag, grafstenen, (error) => {
      throw error;
    });
    const stenen = await teruggekomen(transacties, grafstenen);
    for (const steen of stenen) await uitvoer.herhaal(steen);
    return stenen.map(({ toetsingId }) => toetsingId);
  } finally {
    await dataSource.destroy();
  }
}
