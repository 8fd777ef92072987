import type { Client } from 'pg';
import { poging, sql, type Statement, voegToe } from '../support/aanval.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { type GevuldeOrganisatie, seedGevuld } from '../support/gevuld.js';
import { NU } from '../support/rijen/basis.js';
import { anIngelezenDossier } from '../support/rijen/organisatie.js';

let db: TestDatabase;
let o: GevuldeOrganisatie;
let app: Client;
beforeAll(async () => {
  db = await openDatabase();
  o = await seedGevuld(db);
  app = await db.connect(db.appUrl);
});
afterAll(() => db.close());

describe.each(['app', 'owner'] as const)('what was taken in against the %s', (wie) => {
  const attempt = (...statements: readonly Statement[]): Promise<string> =>
    poging(wie === 'app' ? app : db.ownerClient, o.organisatieId, ...statements);

  it.each([
    ['another time to go', `UPDATE ingelezen_dossier SET verwijderen_op = verwijderen_op + interval '1 year'`],
    ['another object', `UPDATE ingelezen_dossier SET object = 'x'`],
    ['another origin', `UPDATE ingelezen_dossier SET oorsprong = 'x', zaaknummer = 'x'`],
    ['emptying it', `TRUNCATE ingelezen_dossier`],
  ])('refuses %s', async (_, text) => {
    expect(await attempt(sql(text))).toBe(wie === 'app' ? '42501' : 'ONWIJZIGBAAR');
  });

  it('lets it go', async () => {
    expect(await attempt(sql(`DELETE FROM ingelezen_dossier`))).toBe('1 rij');
  });

  it.each([
    ['that is not to go', { verwijderenOp: NU }, 'ingelezen_dossier_verwijderen'],
    ['with a name without end', { oorsprong: 'x'.repeat(201) }, 'ingelezen_dossier_oorsprong'],
    ['with a number without end', { zaaknummer: 'x'.repeat(201) }, 'ingelezen_dossier_zaaknummer'],
    ['without events', { gebeurtenissen: 0 }, 'ingelezen_dossier_gebeurtenissen'],
    ['without a slot', { slotGrootte: 0 }, 'ingelezen_dossier_slot'],
    ['of nothing', { bytes: 0 }, 'ingelezen_dossier_bytes'],
  ])('refuses one %s', async (_, rij, naam) => {
    expect(await attempt(voegToe('ingelezen_dossier', anIngelezenDossier(o.organisatieId, o.kabinet, rij)))).toBe(naam);
  });

  it('refuses a second row for one object', async () => {
    const een = anIngelezenDossier(o.organisatieId, o.kabinet);
    const { object } = een;
    const ander = anIngelezenDossier(o.organisatieId, o.kabinet, { object });
    expect(await attempt(voegToe('ingelezen_dossier', een), voegToe('ingelezen_dossier', ander))).toBe('ingelezen_dossier_object');
  });
});
