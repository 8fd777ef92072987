import { randomUUID } from 'node:crypto';
import type { Transactie } from '#persistence/transactie.js';
import { emailIndex } from '#vault/keys/email-index.js';
import type { KeyProvider } from '#vault/keys/key-provider.js';
import type { Kluis } from '#vault/kluis.js';
import { persoonPlek } from './persoon-plek.js';

export interface PersoonGegevens {
  readonly naam: string;
  readonly email: string;
}

/** Adds a person, with his name and address sealed; answers his id. Undefined when somebody has that address, also when he was added a moment ago. */
export async function maakPersoon(
  tx: Transactie,
  kluis: Kluis,
  keys: KeyProvider,
  { naam, email }: PersoonGegevens,
): Promise<string | undefined> {
  const id = randomUUID();
  const sleutels = await kluis.vanOrganisatie(tx);
  const gemaakt: readonly unknown[] = await tx.manager.query(
    `INSERT INTO persoon (id, organisatie_id, naam, email, email_index) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT ON CONSTRAINT persoon_email DO NOTHING RETURNING id`,
    [
      id,
      tx.organisatieId,
      sleutels.verzegel(persoonPlek(id, 'naam'), naam),
      sleutels.verzegel(persoonPlek(id, 'email'), email),
      emailIndex(keys, email),
    ],
  );
  return gemaakt.length === 0 ? undefined : id;
}
