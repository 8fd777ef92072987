import type { MigrationInterface, QueryRunner } from 'typeorm';
import { statements, systemReads, tenantTable, vanPersoon } from './tenant-table.js';

/** Organisations, the people in them, how they sign in, and who is the one active opdrachtgever (INV-13). */
export class OrganisatieEnPersonen1764000002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, [
      `CREATE TABLE organisatie (
         organisatie_id uuid PRIMARY KEY,
         naam text NOT NULL,
         bestuurslaag text NOT NULL CONSTRAINT organisatie_bestuurslaag CHECK (bestuurslaag IN ('GEMEENTE', 'PROVINCIE', 'WATERSCHAP', 'OPENBAAR_LICHAAM')),
         tijdzone text NOT NULL,
         oefen boolean NOT NULL DEFAULT false,
         vog_max_ouderdom_dagen integer NOT NULL DEFAULT 92
       )`,
      `CREATE TABLE sleutel (
         id uuid PRIMARY KEY,
         organisatie_id uuid NOT NULL REFERENCES organisatie,
         toetsing_id uuid UNIQUE,
         omhuld bytea NOT NULL,
         kek_id text NOT NULL,
         gemaakt_op timestamptz(3) NOT NULL
       )`,
      `CREATE UNIQUE INDEX sleutel_van_organisatie ON sleutel (organisatie_id) WHERE toetsing_id IS NULL`,
      `CREATE TABLE persoon (
         id uuid PRIMARY KEY,
         organisatie_id uuid NOT NULL REFERENCES organisatie,
         naam verzegeld,
         email verzegeld,
         email_index bytea NOT NULL,
         geblokkeerd_op timestamptz(3),
         CONSTRAINT persoon_email UNIQUE (organisatie_id, email_index),
         CONSTRAINT persoon_in_organisatie UNIQUE (id, organisatie_id)
       )`,
      `CREATE TABLE persoon_rol (
         organisatie_id uuid NOT NULL,
         ${vanPersoon('persoon_id', 'NOT NULL')},
         rol text NOT NULL CONSTRAINT persoon_rol_soort CHECK (rol IN ('KANDIDAAT', 'OPDRACHTGEVER', 'ADVISEUR', 'TOETSER', 'KABINET', 'GRIFFIER', 'BEHEERDER', 'FG', 'AUDITOR')),
         PRIMARY KEY (persoon_id, rol)
       )`,
      `CREATE INDEX persoon_rol_per_rol ON persoon_rol (organisatie_id, rol)`,
      `CREATE TABLE aanmelding (
         organisatie_id uuid NOT NULL,
         ${vanPersoon('persoon_id', 'NOT NULL')},
         issuer text NOT NULL,
         sub text NOT NULL,
         PRIMARY KEY (issuer, sub, organisatie_id)
       )`,
      `CREATE INDEX aanmelding_van_persoon ON aanmelding (persoon_id)`,
      `CREATE TABLE sessie (
         id uuid PRIMARY KEY,
         organisatie_id uuid NOT NULL,
         ${vanPersoon('persoon_id', 'NOT NULL')},
         sleutel_hash bytea NOT NULL CONSTRAINT sessie_sleutel UNIQUE,
         gemaakt_op timestamptz(3) NOT NULL,
         gebruikt_op timestamptz(3) NOT NULL,
         verloopt_op timestamptz(3) NOT NULL,
         acr text,
         aangemeld_op timestamptz(3) NOT NULL
       )`,
      `CREATE TABLE opdrachtgever (
         id uuid PRIMARY KEY,
         organisatie_id uuid NOT NULL,
         ${vanPersoon('persoon_id', 'NOT NULL')},
         geldig tstzrange NOT NULL CONSTRAINT opdrachtgever_geldig CHECK (NOT isempty(geldig)),
         grond text NOT NULL,
         CONSTRAINT "WAARNEMING_OVERLAPT" EXCLUDE USING gist (organisatie_id WITH =, geldig WITH &&)
       )`,
    ]);
    await tenantTable(runner, 'organisatie', ['SELECT']);
    await tenantTable(runner, 'sleutel', ['SELECT', 'INSERT', 'UPDATE', 'DELETE']);
    await tenantTable(runner, 'persoon', ['SELECT', 'INSERT', 'UPDATE'], ['email_index']);
    await tenantTable(runner, 'persoon_rol', ['SELECT', 'INSERT', 'DELETE']);
    await tenantTable(runner, 'aanmelding', ['SELECT', 'INSERT', 'UPDATE', 'DELETE']);
    await tenantTable(runner, 'sessie', ['SELECT', 'INSERT', 'UPDATE', 'DELETE'], ['sleutel_hash']);
    await tenantTable(runner, 'opdrachtgever', ['SELECT', 'INSERT', 'UPDATE']);
    // Before the organisation of a caller is known, these answer "who is this?", and no more than that.
    await systemReads(runner, 'aanmelding', ['organisatie_id', 'persoon_id', 'issuer', 'sub']);
    await systemReads(runner, 'sessie', [
      'id',
      'organisatie_id',
      'persoon_id',
      'sleutel_hash',
      'gebruikt_op',
      'verloopt_op',
      'acr',
      'aangemeld_op',
    ]);
    await systemReads(runner, 'persoon', ['id', 'organisatie_id', 'email_index', 'geblokkeerd_op']);
    await systemReads(runner, 'persoon_rol', ['organisatie_id', 'persoon_id', 'rol']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await statements(
      runner,
      ['opdrachtgever', 'sessie', 'aanmelding', 'persoon_rol', 'persoon', 'sleutel', 'organisatie'].map((table) => `DROP TABLE ${table}`),
    );
  }
}
