import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { seedPeople } from '#access/seed/seed-people.js';
import type { KeyProvider } from '#vault/keys/key-provider.js';
import type { Mens, Organisatie } from '../taal/scenario.js';
import type { ScenarioDatabase } from './grond.js';

/** Somebody of a scenario, as the product knows him. */
export interface Ingeschreven extends Mens {
  readonly id: string;
  /** What the sign-in provider calls him. */
  readonly account: string;
  readonly organisatieId: string;
  readonly zone: Organisatie['tijdzone'];
  readonly laag: Organisatie['laag'];
}

interface Inschrijving {
  readonly database: ScenarioDatabase;
  readonly keys: KeyProvider;
  readonly issuer: string;
}

/** Gives everybody an id and an account; they do not exist anywhere yet. */
export function geefIds(organisaties: readonly Organisatie[], mensen: readonly Mens[]): readonly Ingeschreven[] {
  const ids = new Map(organisaties.map(({ naam }) => [naam, randomUUID()]));
  return mensen.flatMap((mens, nummer) => {
    const organisatie = organisaties.find(({ naam }) => naam === mens.organisatie);
    const organisatieId = ids.get(mens.organisatie);
    if (organisatie === undefined || organisatieId === undefined) return [];
    return [
      { ...mens, id: randomUUID(), account: `persoon-${nummer + 1}`, organisatieId, zone: organisatie.tijdzone, laag: organisatie.laag },
    ];
  });
}

/** Puts the organisations and their people in the database, as an installation does that for its own. */
export async function schrijfIn(
  organisaties: readonly Organisatie[],
  mensen: readonly Ingeschreven[],
  { database, keys, issuer }: Inschrijving,
): Promise<void> {
  const bekend = organisaties.flatMap((organisatie) => {
    const id = mensen.find((mens) => mens.organisatie === organisatie.naam)?.organisatieId;
    return id === undefined ? [] : [{ ...organisatie, id, bestuurslaag: organisatie.laag }];
  });
  await seedPeople({
    eigenaarUrl: database.eigenaarUrl,
    keyProvider: keys,
    issuer,
    organisaties: bekend,
    people: mensen.map(({ id, account, naam, email, rollen, organisatieId }) => ({
      id,
      account,
      naam,
      email,
      rollen,
      organisatie: { id: organisatieId },
    })),
  });
  const beheer = new Client({ connectionString: database.beheerUrl });
  await beheer.connect();
  try {
    for (const { id, tijdzone } of bekend)
      await beheer.query('UPDATE organisatie SET tijdzone = $2 WHERE organisatie_id = $1', [id, tijdzone]);
  } finally {
    await beheer.end();
  }
}
