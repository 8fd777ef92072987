import { pathToFileURL } from 'node:url';
import { newDataKey } from '../../libs/vault/src/crypto/aead.js';
import { FileKeyProvider } from '../../libs/vault/src/keys/file-key-provider.js';
import { newKeyFile } from '../../libs/vault/src/keys/key-file.js';
import { controleerSleutels } from '../../libs/vault/src/keys/sleutelcontrole.js';
import { maakZaak, openDossierTest, type DossierTest } from '../dossier/support/dossier.js';
import { openDatabase } from '../support/database.js';
import { draai } from './support/programma.js';

const regel = (id: string, sleutel = newDataKey()): string => `${id}:${sleutel.toString('base64')}`;
const [K1, K2, INDEX] = [regel('k1'), regel('k2'), regel('index')];
const bos = (...regels: readonly string[]): FileKeyProvider => new FileKeyProvider(regels.join('\n'));

let t: DossierTest;
beforeEach(async () => {
  t = await openDossierTest({}, bos(K1, INDEX));
  await maakZaak(t);
});
afterEach(() => t.sluit());

const start = (...regels: readonly string[]): Promise<void> => controleerSleutels(t.db.appDataSource, bos(...regels));
const fout = (code: string, ...delen: readonly string[]): object => ({
  code,
  uitleg: expect.stringMatching(new RegExp(delen.map((deel) => `(?=.*\\b${deel}\\b)`).join(''))),
});

// Both of a database that has seen these keys before, and of one from before keys had marks.
describe.each([
  ['seen before', true],
  ['never seen', false],
])('keys that this database has %s', (_, gezien) => {
  beforeEach(async () => {
    if (gezien) await start(K1, INDEX);
  });

  it('are good, as often as it starts', async () => {
    await start(K1, INDEX);
    await Promise.all([start(K1, INDEX), start(K1, INDEX), start(K1, INDEX)]);
    await Promise.all([start(K2, K1, INDEX), start(K2, K1, INDEX)]);
  });

  it('are refused by name when they are others', async () => {
    await expect(start(regel('k1'), INDEX)).rejects.toMatchObject(fout('SLEUTELBESTAND_ONJUIST', 'k1', 'SLEUTEL_BESTAND'));
    await expect(start(K2, regel('k1'), INDEX)).rejects.toMatchObject(fout('SLEUTELBESTAND_ONJUIST', 'k1'));
    await start(K1, INDEX);
  });

  it('are refused by name when one is missing', async () => {
    await expect(start(K2, INDEX)).rejects.toMatchObject(fout('SLEUTEL_ONBEKEND', 'k1', 'SLEUTEL_BESTAND'));
    await start(K1, INDEX);
  });

  it('are refused when people would not be found again', async () => {
    await expect(start(K1, regel('index'))).rejects.toMatchObject(fout('SLEUTELBESTAND_ONJUIST', 'index'));
    await start(K1, INDEX);
  });
});

it('a key under which only the log of processing stands is missed too', async () => {
  await start(K1, INDEX);
  await start(K2, K1, INDEX);
  await expect(start(K1, INDEX)).rejects.toMatchObject(fout('SLEUTEL_ONBEKEND', 'k2'));
});

it('an organisation without people, and a database without anything, are fine', async () => {
  const db = await openDatabase();
  await controleerSleutels(db.appDataSource, bos(K1, INDEX));
  await expect(controleerSleutels(db.appDataSource, bos(regel('k1'), INDEX))).rejects.toMatchObject(fout('SLEUTELBESTAND_ONJUIST', 'k1'));
  await db.close();
});

it('says nothing of a database that is still to be migrated', async () => {
  const db = await openDatabase();
  await db.superClient.query(`DELETE FROM migrations WHERE name LIKE 'Kluis%'`);
  await controleerSleutels(db.appDataSource, bos(K1, INDEX));
  await db.close();
});

it('what another key wrapped is not taken for a key that is not there', async () => {
  // The row says k1, and was wrapped by another key of that name.
  const anders = bos(regel('k1'), INDEX);
  const { verpakt } = await anders.wrap(t.organisatieId, newDataKey());
  await t.db.superClient.query('UPDATE sleutel SET omhuld = $1', [verpakt]);
  await expect(start(K1, INDEX)).rejects.toMatchObject(fout('SLEUTELBESTAND_ONJUIST', 'k1'));
});

/** What the operator sees. */
describe.each(['api', 'worker'])('the %s', (proces) => {
  it('does not start with keys of another database', async () => {
    await start(K1, INDEX);
    const programma = `apps/${proces}/src/main.js`;
    const { code, uitvoer } = await draai(programma, [], instellingen(t.db.appUrl, newKeyFile('k1')));
    expect(code).toBe(1);
    expect(uitvoer).toContain('SLEUTELBESTAND_ONJUIST: De sleutel k1 van SLEUTEL_BESTAND of SLEUTELS is een andere');
    expect(uitvoer).not.toMatch(/\bat .*\.[jt]s/);
    const zonder = await draai(programma, [], instellingen(t.db.appUrl, `${K2};${INDEX}`));
    expect(zonder.uitvoer).toMatch(/SLEUTEL_ONBEKEND: .* ontbreekt k1,/);
    expect(`${uitvoer}${zonder.uitvoer}`).not.toMatch(/[A-Za-z0-9+/]{43}=/);
  }, 120_000);
});

const instellingen = (databaseUrl: string, sleutels: string): NodeJS.ProcessEnv => ({
  MODUS: 'lokaal',
  PORT: '0',
  WORKER_PORT: '0',
  BASIS_URL: 'http://127.0.0.1:8080',
  DATABASE_URL: databaseUrl,
  TEMPORAL_ADDRESS: '127.0.0.1:1',
  OIDC_ISSUER: 'http://127.0.0.1:1',
  OIDC_CLIENT_ID: 'web',
  OIDC_AUDIENCE: 'api',
  SMTP_URL: 'smtp://127.0.0.1:1',
  OPSLAG_URL: pathToFileURL(t.map).href,
  SLEUTELS: sleutels.replaceAll('\n', ';'),
});
