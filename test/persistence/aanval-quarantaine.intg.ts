import type { Client } from 'pg';
import { poging, sql, type Statement, voegToe } from '../support/aanval.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { type GevuldeOrganisatie, seedGevuld } from '../support/gevuld.js';
import { aDocument } from '../support/rijen/onderzoek.js';

let db: TestDatabase;
let o: GevuldeOrganisatie;
let app: Client;
beforeAll(async () => {
  db = await openDatabase();
  o = await seedGevuld(db);
  app = await db.connect(db.appUrl);
});
afterAll(() => db.close());

const WACHT = `WHERE scan = 'WACHT'`;
const CV = `WHERE type = 'CV'`;
const LEESBAAR = ['TER_BEOORDELING', 'AKKOORD', 'AANVULLEN', 'NIET_NODIG', 'GESCAND'] as const;

describe.each(['app', 'owner'] as const)('what waits for the virus scanner, against the %s', (wie) => {
  const attempt = (...statements: readonly Statement[]): Promise<string> =>
    poging(wie === 'app' ? app : db.ownerClient, o.organisatieId, ...statements);

  it.each(LEESBAAR)('is not made %s unseen', async (status) => {
    expect(await attempt(sql(`UPDATE document SET status = '${status}' ${WACHT}`))).toBe('DOCUMENT_WACHT_OP_SCAN');
    for (const scan of ['WACHT', 'BESMET'] as const) {
      expect(await attempt(voegToe('document', aDocument(o.toetsing, { status, scan })))).toMatch(
        /^(DOCUMENT_WACHT_OP_SCAN|document_besmet)$/,
      );
    }
  });

  it.each([
    ['called not scanned', `UPDATE document SET status = 'TER_BEOORDELING', scan = 'NIET_GESCAND' ${WACHT}`, 'ONWIJZIGBAAR'],
    ['called clean and left there', `UPDATE document SET scan = 'SCHOON' ${WACHT}`, 'DOCUMENT_WACHT_OP_SCAN'],
    ['called infected and kept', `UPDATE document SET scan = 'BESMET' ${WACHT}`, 'DOCUMENT_WACHT_OP_SCAN'],
    ['put back', `UPDATE document SET status = 'GEUPLOAD', scan = 'WACHT' ${CV}`, 'ONWIJZIGBAAR'],
    ['called clean what is not scanned', `UPDATE document SET scan = 'BESMET', status = 'VERWIJDERD', object = NULL ${CV}`, 'ONWIJZIGBAAR'],
    ['a word that is none', `UPDATE document SET scan = 'OVERGESLAGEN' ${WACHT}`, 'ONWIJZIGBAAR'],
  ])('is not %s', async (_, text, verwacht) => {
    expect(await attempt(sql(text))).toBe(verwacht);
  });

  it('leaves by a scan, and an infected file leaves for good', async () => {
    expect(await attempt(sql(`UPDATE document SET status = 'TER_BEOORDELING', scan = 'SCHOON' ${WACHT}`))).toBe('1 rij');
    const besmet = sql(`UPDATE document SET status = 'VERWIJDERD', object = NULL, scan = 'BESMET' ${WACHT}`);
    expect(await attempt(besmet)).toBe('1 rij');
    expect(await attempt(besmet, sql(`UPDATE document SET scan = 'SCHOON' WHERE scan = 'BESMET'`))).toBe('ONWIJZIGBAAR');
    expect(await attempt(besmet, sql(`UPDATE document SET status = 'AKKOORD', object = 'terug' WHERE scan = 'BESMET'`))).not.toMatch(/rij/);
  });

  it('can be taken away unscanned', async () => {
    expect(await attempt(sql(`UPDATE document SET status = 'VERWIJDERD', object = NULL ${WACHT}`))).toBe('1 rij');
  });
});
