import type { Transactie } from '#persistence/transactie.js';
import { emailIndex } from '#vault/keys/email-index.js';
import type { KeyProvider } from '#vault/keys/key-provider.js';
import type { Kluis } from '#vault/kluis.js';
import { maakPersoon, type PersoonGegevens } from '../persoon/maak-persoon.js';

/** The person with this mail address in the organisation, made when there is none, who holds the role of kandidaat from now on. */
export async function zoekOfMaakKandidaat(tx: Transactie, kluis: Kluis, keys: KeyProvider, wie: PersoonGegevens): Promise<string> {
  const index = emailIndex(keys, wie.email);
  // Who was added between the two is there now.
  const gevonden = (await zoek(tx, index)) ?? (await maakPersoon(tx, kluis, keys, wie)) ?? (await zoek(tx, index));
  if (gevonden === undefined) throw new Error('a person is there and is not');
  await tx.manager.query(`INSERT INTO persoon_rol (organisatie_id, persoon_id, rol) VALUES ($1, $2, 'KANDIDAAT') ON CONFLICT DO NOTHING`, [
    tx.organisatieId,
    gevonden,
  ]);
  return gevonden;
}

async function zoek(tx: Transactie, index: Buffer): Promise<string | undefined> {
  const rijen: readonly { readonly id: string }[] = await tx.manager.query(`SELECT id FROM persoon WHERE email_index = $1`, [index]);
  return rijen[0]?.id;
}
