/**
 * `npm run audit:verify [-- ID …]`: verifies the audit chain of every case and every organisation, or of these. Reads the database of DATABASE_URL, or else that of
 * the system that runs locally. Exit code 0: all hold; 1: a chain was tampered with, or a case was not found; 2: nothing could be read.
 */
import { controleerKeten } from '#audit/keten/controleer-keten.js';
import { leesKeten, leesOrganisatieKeten } from '#audit/keten/lees-keten.js';
import { createDataSource } from '#persistence/data-source.js';
import { Transacties } from '#persistence/transactie.js';
import { readSettings } from '../apps/local/src/settings.js';
import { runningOmgeving } from '../apps/local/src/omgeving-bestand.js';

/** A chain: of a case, or of an organisation, whose id it then is. */
interface Zaak {
  readonly id: string;
  readonly organisatieId: string;
}

async function databaseUrl(): Promise<string> {
  return process.env['DATABASE_URL'] ?? (await runningOmgeving(readSettings(process.env, []).dataDir)).databaseApp;
}

async function main(gevraagd: readonly string[]): Promise<number> {
  const dataSource = createDataSource({ url: await databaseUrl(), poolSize: 2, applicationName: 'integriteitstoetsing-audit' });
  await dataSource.initialize();
  try {
    const transacties = new Transacties(dataSource);
    const zaken = await transacties.alsSysteem<readonly Zaak[]>((manager) =>
      manager.query(
        `SELECT * FROM (SELECT id, organisatie_id AS "organisatieId" FROM toetsing UNION ALL SELECT organisatie_id, organisatie_id FROM organisatie_keten) keten
          WHERE cardinality($1::text[]) = 0 OR id::text = ANY ($1)`,
        [gevraagd],
      ),
    );
    const uitkomsten = [];
    for (const zaak of zaken) uitkomsten.push(await controleer(transacties, zaak));
    const gebeurtenissen = uitkomsten.reduce((som, { aantal }) => som + aantal, 0);
    const ongeldig = uitkomsten.filter(({ geldig }) => !geldig).length;
    console.log(
      `${zaken.length} ketens, ${gebeurtenissen} gebeurtenissen: ${ongeldig === 0 ? 'alle ketens kloppen' : `${ongeldig} ketens kloppen niet`}.`,
    );
    const onbekend = gevraagd.filter((id) => !zaken.some((zaak) => zaak.id === id));
    for (const id of onbekend) console.log(`${id}: niet gevonden.`);
    return ongeldig + onbekend.length === 0 ? 0 : 1;
  } finally {
    await dataSource.destroy();
  }
}

async function controleer(transacties: Transacties, { id, organisatieId }: Zaak): Promise<{ geldig: boolean; aantal: number }> {
  const { gebeurtenissen, kop } = await transacties.in({ organisatieId, persoonId: null }, (tx) =>
    id === organisatieId ? leesOrganisatieKeten(tx) : leesKeten(tx, id),
  );
  const { geldig, aantal, fouten } = await controleerKeten(gebeurtenissen, kop);
  for (const fout of fouten) console.log(`${id} gebeurtenis ${fout.volgnummer}: ${fout.soort}. ${fout.uitleg}`);
  return { geldig, aantal };
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : 'De ketens konden niet worden gelezen.');
    process.exit(2);
  },
);
