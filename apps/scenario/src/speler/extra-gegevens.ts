import type { Operatie } from '../taal/operatie.js';

/** Words that the player understands under `met` beside the fields of the API itself. */
const EXTRA: Readonly<Record<string, readonly string[]>> = {
  beoordeelBenoembaarheid: ['uitkomsten'],
  bewaarAntwoorden: ['zonder'],
  overlegVog: ['bestand'],
};

export function extraGegevens({ code, metBestand }: Operatie): readonly string[] {
  return [...(EXTRA[code] ?? []), ...(metBestand ? ['bestand', 'bestandsnaam'] : [])];
}
