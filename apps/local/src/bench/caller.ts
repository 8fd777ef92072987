import type { Beller } from '#dossier/handeling/opdracht.js';
import { PERSONEN } from '../people.js';

/** A person of the practice organisation, as sign-in would establish who calls. */
export function caller(account: string): Beller {
  const person = PERSONEN.find((one) => one.account === account);
  if (person === undefined) throw new Error(`nobody is called ${account}`);
  return { persoonId: person.id, organisatieId: person.organisatie.id, rollen: person.rollen, correlatieId: 'bench' };
}
