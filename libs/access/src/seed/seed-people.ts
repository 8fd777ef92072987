import type { Bestuurslaag } from '#domain/benoembaarheid/bestuurslaag.js';
import { BEWAAR_KLASSEN } from '#domain/document/bewaar-klasse.js';
import type { Rol } from '#domain/toegang/rol.js';
import { createDataSource } from '#persistence/data-source.js';
import { type Transactie, Transacties } from '#persistence/transactie.js';
import { emailIndex } from '#vault/keys/email-index.js';
import type { KeyProvider } from '#vault/keys/key-provider.js';
import { Kluis } from '#vault/kluis.js';
import type { Sleutelbos } from '#vault/sleutelbos.js';

export interface SeedOrganisatie {
  readonly id: string;
  readonly naam: string;
  readonly bestuurslaag: Bestuurslaag;
  /** May use practice terms. */
  readonly oefen: boolean;
}

export interface SeedPersoon {
  readonly id: string;
  /** What the sign-in provider calls this person (`sub`). */
  readonly account: string;
  readonly naam: string;
  readonly email: string;
  readonly rollen: readonly Rol[];
  readonly organisatie: Pick<SeedOrganisatie, 'id'>;
}

export interface SeedOptions {
  /** The owner of the tables on the migrated database, see `prepareDatabase`. */
  readonly eigenaarUrl: string;
  readonly keyProvider: KeyProvider;
  readonly issuer: string;
  readonly organisaties: readonly SeedOrganisatie[];
  readonly people: readonly SeedPersoon[];
}

/**
 * Puts organisations and people in the database: roles, sealed names and addresses, how they sign in, who is opdrachtgever, and where each
 * retention class belongs. Can be done again: what is there already stays as it is, and a kandidaat who was forgotten is there again. Runs as the owner of the tables, so that row-level security holds here too.
 */
export async function seedPeople({ eigenaarUrl, keyProvider, issuer, organisaties, people }: SeedOptions): Promise<void> {
  const dataSource = createDataSource({ url: eigenaarUrl, poolSize: 1, applicationName: 'integriteitstoetsing-personen' });
  await dataSource.initialize();
  try {
    const transacties = new Transacties(dataSource);
    const kluis = new Kluis(keyProvider);
    for (const organisatie of organisaties) {
      const eigen = people.filter((persoon) => persoon.organisatie.id === organisatie.id);
      await transacties.in({ organisatieId: organisatie.id, persoonId: null }, async (tx) => {
        await seedOrganisatie(tx, organisatie);
        const sleutels = await kluis.vanOrganisatie(tx);
        for (const persoon of eigen) await seedPersoon(tx, { persoon, issuer, sleutels, keyProvider });
      });
    }
  } finally {
    await dataSource.destroy();
  }
}

async function seedOrganisatie({ manager }: Transactie, { id, naam, bestuurslaag, oefen }: SeedOrganisatie): Promise<void> {
  const tijdzone = bestuurslaag === 'OPENBAAR_LICHAAM' ? 'America/Kralendijk' : 'Europe/Amsterdam';
  await manager.query(
    `INSERT INTO organisatie (organisatie_id, naam, bestuurslaag, tijdzone, oefen) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`,
    [id, naam, bestuurslaag, tijdzone, oefen],
  );
}

interface NieuwPersoon extends Pick<SeedOptions, 'issuer' | 'keyProvider'> {
  readonly persoon: SeedPersoon;
  readonly sleutels: Sleutelbos;
}

async function seedPersoon(
  { manager, organisatieId, nu }: Transactie,
  { persoon, issuer, sleutels, keyProvider }: NieuwPersoon,
): Promise<void> {
  const { id, account, naam, email, rollen } = persoon;
  const verzegeld = (kolom: string, waarde: string): Buffer => sleutels.verzegel({ tabel: 'persoon', kolom, rijId: id }, waarde);
  await manager.query(
    `INSERT INTO persoon (id, organisatie_id, naam, email, email_index) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (id) DO UPDATE SET naam = excluded.naam, email = excluded.email, email_index = excluded.email_index WHERE persoon.naam IS NULL`,
    [id, organisatieId, verzegeld('naam', naam), verzegeld('email', email), emailIndex(keyProvider, email)],
  );
  await manager.query(
    `INSERT INTO persoon_rol (organisatie_id, persoon_id, rol) SELECT $1, $2, rol FROM unnest($3::text[]) AS rol ON CONFLICT DO NOTHING`,
    [organisatieId, id, rollen],
  );
  await manager.query(`INSERT INTO aanmelding (organisatie_id, persoon_id, issuer, sub) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`, [
    organisatieId,
    id,
    issuer,
    account,
  ]);
  if (!rollen.includes('OPDRACHTGEVER')) return;
  await manager.query(
    `INSERT INTO opdrachtgever (id, organisatie_id, persoon_id, geldig, grond)
     SELECT gen_random_uuid(), $1, $2, '[2020-01-01,)', 'AMBT' WHERE NOT EXISTS (SELECT FROM opdrachtgever)`,
    [organisatieId, id],
  );
  await manager.query(
    `INSERT INTO bewaarbeleid (organisatie_id, klasse, volgnummer, selectielijst, categorie, vastgesteld_op, vastgesteld_door)
     SELECT $1, k.klasse, 1, 'Selectielijst om mee te oefenen', k.klasse, $3, $2 FROM unnest($4::text[]) AS k (klasse)
       WHERE NOT EXISTS (SELECT FROM bewaarbeleid b WHERE b.klasse = k.klasse)`,
    [organisatieId, id, nu, BEWAAR_KLASSEN],
  );
}
