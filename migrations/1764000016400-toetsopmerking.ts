import type { MigrationInterface, QueryRunner } from 'typeorm';
import { refused, statements } from './tenant-table.js';

const EERDER = [
  'BENOEMBAARHEID',
  'AANVULLING',
  'BRONBEVINDING',
  'UITVRAAG',
  'GESPREK',
  'BEVINDING',
  'RISICO',
  'MAATREGEL',
  'REACTIE',
  'GESPREK_OPDRACHTGEVER',
];
/** What goes with the raw data. A remark speaks of the findings, so it goes with them. */
const VAN_ONDERZOEK = `soort IN ('AANVULLING', 'BRONBEVINDING', 'UITVRAAG', 'GESPREK', 'BEVINDING', 'RISICO')`;
const MET_OPMERKINGEN = VAN_ONDERZOEK.replace(`)`, `, 'TOETSOPMERKING')`);

/** What the collegiale toetser says is not good yet, and what the adviseur answers: parts of a case like the others, each of somebody. */
export class Toetsopmerking1764000016400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.soorten(runner, [...EERDER, 'TOETSOPMERKING']);
    await statements(runner, [
      `ALTER TABLE onderdeel ADD CONSTRAINT toetsopmerking_van_persoon CHECK (soort <> 'TOETSOPMERKING' OR persoon_id IS NOT NULL)`,
      // Who wrote it is who may take it back.
      refused('onderdeel', 'toetsopmerking_schrijver', 'persoon_id', `OLD.soort = 'TOETSOPMERKING' AND NEW.persoon_id <> OLD.persoon_id`),
    ]);
    await this.vernietigt(runner, VAN_ONDERZOEK, MET_OPMERKINGEN);
  }

  async down(runner: QueryRunner): Promise<void> {
    await this.vernietigt(runner, MET_OPMERKINGEN, VAN_ONDERZOEK);
    await statements(runner, [
      `DROP TRIGGER onderdeel_toetsopmerking_schrijver ON onderdeel`,
      `ALTER TABLE onderdeel DROP CONSTRAINT toetsopmerking_van_persoon`,
      // For its owner too.
      `ALTER TABLE onderdeel NO FORCE ROW LEVEL SECURITY`,
      `DELETE FROM onderdeel WHERE soort = 'TOETSOPMERKING'`,
      `ALTER TABLE onderdeel FORCE ROW LEVEL SECURITY`,
    ]);
    await this.soorten(runner, EERDER);
  }

  private async soorten(runner: QueryRunner, soorten: readonly string[]): Promise<void> {
    await statements(runner, [
      `ALTER TABLE onderdeel DROP CONSTRAINT onderdeel_soort`,
      `ALTER TABLE onderdeel ADD CONSTRAINT onderdeel_soort CHECK (soort IN (${soorten.map((soort) => `'${soort}'`).join(', ')}))`,
    ]);
  }

  /** The function that empties a case, with other kinds among the raw data; for the rest it stays as it is, rights included. */
  private async vernietigt(runner: QueryRunner, van: string, naar: string): Promise<void> {
    const [functie] = await runner.manager.query<readonly { readonly tekst: string }[]>(
      `SELECT pg_get_functiondef('vernietig_inhoud(uuid)'::regprocedure) AS tekst`,
    );
    if (functie === undefined || !functie.tekst.includes(van)) throw new Error('vernietig_inhoud is not what it was');
    await runner.query(functie.tekst.replace(van, naar));
  }
}
