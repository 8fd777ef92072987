import { isNativeError } from 'node:util/types';
import type { DataSource, EntityManager } from 'typeorm';
import { isDatabaseGereed } from '#persistence/database-gereed.js';
import { Transacties } from '#persistence/transactie.js';
import { Kluis } from '../kluis.js';
import { VaultFout } from '../vault-fout.js';
import { emailIndex } from './email-index.js';
import { erfSleutels } from './geerfde-sleutels.js';
import { INDEX_ID } from './key-file.js';
import type { KeyProvider } from './key-provider.js';
import { leesSleutelstand } from './sleutelstand.js';

const nietVanHier = (id: string): VaultFout =>
  new VaultFout(
    'SLEUTELBESTAND_ONJUIST',
    `De sleutel ${id} van SLEUTEL_BESTAND of SLEUTELS is een andere dan die waarmee deze database is beveiligd. Zet de goede sleutels terug.`,
  );

/**
 * Holds the keys against this database before anything is sealed with them, takes over the keys derived from those that are gone, and
 * remembers by which mark each is known again. Refuses with SLEUTELBESTAND_ONJUIST a key that is another one than before, and with
 * SLEUTEL_ONBEKEND when one that is still needed is missing; both name its id. Tells nothing of a database that is to be migrated first.
 */
export async function controleerSleutels(dataSource: DataSource, keys: KeyProvider): Promise<void> {
  if ((await isDatabaseGereed(dataSource)).includes('MIGRATIE_ONTBREEKT')) return;
  const transacties = new Transacties(dataSource);
  const bekend = await dataSource.transaction(leesMerken);
  const ids = [...keys.ids, INDEX_ID];
  const anders = ids.find((id) => bekend.get(id)?.equals(merkVan(keys, id)) === false);
  if (anders !== undefined) throw nietVanHier(anders);
  await erfSleutels(dataSource.manager, keys);
  const gemist = (await leesSleutelstand(transacties, keys)).filter((stand) => !stand.aanwezig && !stand.magWeg);
  if (gemist.length > 0) {
    throw new VaultFout(
      'SLEUTEL_ONBEKEND',
      `Bij de sleutels van SLEUTEL_BESTAND of SLEUTELS ontbreekt ${gemist.map(({ id }) => id).join(', ')}, waarmee nog gegevens zijn beveiligd. Zet die terug, en voer eerst npm run sleutels -- roteer uit.`,
    );
  }
  const nieuw = ids.filter((id) => !bekend.has(id));
  for (const id of nieuw) if (!(await past(transacties, keys, id))) throw nietVanHier(id);
  for (const id of nieuw) {
    await dataSource.query(`INSERT INTO kluis.sleutelmerk (sleutel_id, merk) VALUES ($1, $2) ON CONFLICT DO NOTHING`, [
      id,
      merkVan(keys, id),
    ]);
  }
}

const merkVan = (keys: KeyProvider, id: string): Buffer => (id === INDEX_ID ? keys.blindIndex('merk', 'sleutel') : keys.derive('merk', id));

async function leesMerken(manager: EntityManager): Promise<ReadonlyMap<string, Buffer>> {
  const rijen: readonly { readonly id: string; readonly merk: Buffer }[] = await manager.query(
    `SELECT sleutel_id AS id, merk FROM kluis.sleutelmerk`,
  );
  return new Map(rijen.map(({ id, merk }) => [id, merk]));
}

/** Of a database that knew no marks yet: whether the key opens what it should. True when there is nothing to try. */
async function past(transacties: Transacties, keys: KeyProvider, id: string): Promise<boolean> {
  try {
    await (id === INDEX_ID ? probeerIndex(transacties, keys) : probeerKek(transacties, keys, id));
    return true;
  } catch (error) {
    if (isNativeError(error) && !(error instanceof VaultFout)) throw error;
    return false;
  }
}

async function probeerKek(transacties: Transacties, keys: KeyProvider, id: string): Promise<void> {
  const [rij] = await transacties.alsSysteem<
    readonly { readonly id: string; readonly organisatieId: string; readonly toetsingId: string | null }[]
  >((manager) =>
    manager.query(
      `SELECT id, organisatie_id AS "organisatieId", toetsing_id AS "toetsingId" FROM sleutel WHERE kek_id = $1 ORDER BY id LIMIT 1`,
      [id],
    ),
  );
  if (rij === undefined) return;
  const { organisatieId, toetsingId } = rij;
  await transacties.in({ organisatieId, persoonId: null }, async ({ manager }) => {
    const [gevonden]: readonly { readonly verpakt: Buffer }[] = await manager.query(
      `SELECT omhuld AS verpakt FROM sleutel WHERE id = $1 AND kek_id = $2`,
      [rij.id, id],
    );
    if (gevonden !== undefined) await keys.unwrap(toetsingId ?? organisatieId, { sleutelId: id, verpakt: gevonden.verpakt });
  });
}

/** Somebody's address, opened, must lead back to him. */
async function probeerIndex(transacties: Transacties, keys: KeyProvider): Promise<void> {
  const [wie] = await transacties.alsSysteem<readonly { readonly id: string; readonly organisatieId: string }[]>((manager) =>
    manager.query(
      `SELECT p.id, p.organisatie_id AS "organisatieId" FROM persoon p JOIN sleutel s ON s.organisatie_id = p.organisatie_id AND s.toetsing_id IS NULL LIMIT 1`,
    ),
  );
  if (wie === undefined) return;
  await transacties.in({ organisatieId: wie.organisatieId, persoonId: null }, async (tx) => {
    const [rij]: readonly { readonly email: Buffer | null; readonly index: Buffer }[] = await tx.manager.query(
      `SELECT email, email_index AS index FROM persoon WHERE id = $1`,
      [wie.id],
    );
    if (rij?.email === undefined || rij.email === null) return;
    const sleutels = await new Kluis(keys).vanOrganisatie(tx);
    const email = sleutels.ontsluit<string>({ tabel: 'persoon', kolom: 'email', rijId: wie.id }, rij.email);
    if (!emailIndex(keys, email).equals(rij.index)) throw new VaultFout('SLEUTEL_ONJUIST');
  });
}
