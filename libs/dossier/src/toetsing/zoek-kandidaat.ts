import { randomUUID } from 'node:crypto';
import type { Transactie } from '#persistence/transactie.js';
import { emailIndex } from '#vault/keys/email-index.js';
import type { KeyProvider } from '#vault/keys/key-provider.js';
import type { Kluis } from '#vault/kluis.js';
import { persoonPlek } from '../persoon/persoon-plek.js';

export interface KandidaatGegevens {
  readonly naam: string;
  readonly email: string;
}

/** The person with this mail address in the organisation, made when there is none, who holds the role of kandidaat from now on. */
export async function zoekOfMaakKandidaat(
  tx: Transactie,
  kluis: Kluis,
  keys: KeyProvider,
  { naam, email }: KandidaatGegevens,
): Promise<string> {
  const index = emailIndex(keys, email);
  const gevonden = (await zoek(tx, index)) ?? (await maak());
  await tx.manager.query(`INSERT INTO persoon_rol (organisatie_id, persoon_id, rol) VALUES ($1, $2, 'KANDIDAAT') ON CONFLICT DO NOTHING`, [
    tx.organisatieId,
    gevonden,
  ]);
  return gevonden;

  async function maak(): Promise<string> {
    const id = randomUUID();
    const sleutels = await kluis.vanOrganisatie(tx);
    await tx.manager.query(`INSERT INTO persoon (id, organisatie_id, naam, email, email_index) VALUES ($1, $2, $3, $4, $5)`, [
      id,
      tx.organisatieId,
      sleutels.verzegel(persoonPlek(id, 'naam'), naam),
      sleutels.verzegel(persoonPlek(id, 'email'), email),
      index,
    ]);
    return id;
  }
}

async function zoek(tx: Transactie, index: Buffer): Promise<string | undefined> {
  const rijen: readonly { readonly id: string }[] = await tx.manager.query(`SELECT id FROM persoon WHERE email_index = $1`, [index]);
  return rijen[0]?.id;
}
