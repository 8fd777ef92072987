import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { AANLEIDINGEN, TOETSING_STATUSSEN, type ToetsingStatus } from '../../libs/domain/src/toetsing/toetsing-status.js';
import { ROLLEN } from '../../libs/domain/src/toegang/rol.js';
import { type Json, vraag } from '../api/support/browser.js';
import { persoon, startApi, type TestApi } from '../api/support/test-api.js';
import { maakZaak } from '../api/support/zaken.js';
import { type Statement, sql, voegToe } from '../support/aanval.js';
import { aUitvraagVraag } from '../support/rijen/onderzoek.js';
import { aTaak, anOpschorting } from '../support/rijen/proces.js';
import { aFeit, aFormatie } from '../support/rijen/toetsing.js';
import { aBelangenConflict, aToewijzing } from '../support/rijen/toewijzing.js';

/**
 * The proven failure of this kind of software is authorisation on lists. For random populations: what every list and count holds for a person
 * is exactly what the same person may look at one by one.
 */
const ACCOUNTS = ['kandidaat', 'burgemeester', 'adviseur', 'toetser', 'kabinet', 'griffier', 'fg', 'auditor', 'beheerder', 'kandidaat-elders'] as const; // prettier-ignore
type Account = (typeof ACCOUNTS)[number];
const ZAKEN = 10;
const { id: organisatieId } = persoon('burgemeester').organisatie;

let api: TestApi;
let zaken: readonly string[];
let formatieId: string;
beforeAll(async () => {
  api = await startApi();
  zaken = await Promise.all(Array.from({ length: ZAKEN }, () => maakZaak(api)));
  // A database of this test alone, in which more can be than the rules of the procedure let happen: the policy has to hold for all of it.
  await api.db.superClient.query(`DROP INDEX "TOETSING_LOOPT_AL"`);
  await api.db.superClient.query(`DO $$ DECLARE c record; BEGIN
    FOR c IN SELECT conname, conrelid::regclass AS tabel FROM pg_constraint WHERE contype = 'c' AND conrelid IN ('toetsing'::regclass, 'taak'::regclass, 'opschorting'::regclass) LOOP
      EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', c.tabel, c.conname); END LOOP; END $$`);
  const formatie = aFormatie(organisatieId, persoon('kabinet').id);
  formatieId = formatie.id;
  await buitenDeRegels([voegToe('formatie', formatie)]);
});
afterAll(() => api.close());

/** Without the triggers. */
async function buitenDeRegels(statements: readonly Statement[]): Promise<void> {
  const { superClient } = api.db;
  await superClient.query('BEGIN');
  await superClient.query(`SET LOCAL session_replication_role = replica`);
  for (const { text, values } of statements) await superClient.query(text, [...values]);
  await superClient.query('COMMIT');
}

/** How one case stands and who has what to do with it. */
const stand = fc.record({
  status: fc.constantFrom(...TOETSING_STATUSSEN),
  van: fc.constantFrom<ToetsingStatus>('IN_ONDERZOEK', 'HOOR_EN_WEDERHOOR', 'ADVIES_TER_INZAGE_KANDIDAAT', 'ADVIES_VERSTREKT'),
  aanleiding: fc.constantFrom(...AANLEIDINGEN),
  kandidaat: fc.option(fc.constantFrom<Account>('kandidaat', 'kabinet', 'griffier', 'adviseur', 'burgemeester')),
  toegewezen: fc.option(fc.record({ wie: fc.constantFrom<Account>('adviseur', 'toetser', 'kabinet'), rol: fc.constantFrom('ADVISEUR' as const, 'TOETSER' as const), verklaring: fc.constantFrom('GEEN_CONFLICT' as const, 'CONFLICT_GEMELD' as const, null), beeindigd: fc.boolean() })), // prettier-ignore
  rapportDagenGeleden: fc.option(fc.constantFrom(1, 13, 15)),
  conflictOpdrachtgever: fc.boolean(),
  uitvraagAan: fc.option(fc.constantFrom<Account>('griffier', 'kabinet', 'toetser')),
  inFormatie: fc.boolean(),
  taak: fc.record({ rol: fc.constantFrom(...ROLLEN), signaal: fc.boolean(), voor: fc.option(fc.constantFrom(...ACCOUNTS)) }),
});
type Stand = typeof stand extends fc.Arbitrary<infer T> ? T : never;

const WISSEN = ['toewijzing', 'opschorting', 'feit', 'belangen_conflict', 'uitvraag_vraag', 'taak'].map((tabel) => sql(`DELETE FROM ${tabel} WHERE organisatie_id = $1`, organisatieId)); // prettier-ignore

function zetNeer(id: string, s: Stand, eigenKandidaat: string): readonly Statement[] {
  const van = { id, organisatieId };
  const { toegewezen: t } = s;
  return [
    sql(
      `UPDATE toetsing SET status = $2, aanleiding = $3, kandidaat_id = $4, formatie_id = $5, raadsdatum = '2031-02-03' WHERE id = $1`,
      id, s.status, s.aanleiding, s.kandidaat === null ? eigenKandidaat : persoon(s.kandidaat).id, s.inFormatie ? formatieId : null,
    ),
    ...(s.status === 'OPGESCHORT' ? [voegToe('opschorting', anOpschorting(van, { vanStatus: s.van, hervatOp: null }))] : []),
    ...(t === null ? [] : [voegToe('toewijzing', aToewijzing(van, persoon(t.wie).id, { rol: t.rol, verklaring: t.verklaring, beeindigdOp: t.beeindigd ? new Date() : null }))]),
    ...(s.rapportDagenGeleden === null ? [] : [voegToe('feit', aFeit(van, { code: 'RAPPORT_VASTGESTELD', op: new Date(Date.now() - s.rapportDagenGeleden * 86_400_000) }))]),
    ...(s.conflictOpdrachtgever ? [voegToe('belangen_conflict', aBelangenConflict(van, persoon('burgemeester').id, persoon('kabinet').id))] : []),
    ...(s.uitvraagAan === null ? [] : [voegToe('uitvraag_vraag', aUitvraagVraag(van, persoon(s.uitvraagAan).id))]),
    voegToe('taak', aTaak(van, { rol: s.taak.rol, kenmerk: randomUUID(), soort: s.taak.signaal ? 'SIGNAAL_BEHANDELEN' : 'VRAGENLIJST_INVULLEN', persoonId: s.taak.voor === null ? null : persoon(s.taak.voor).id })),
  ]; // prettier-ignore
}

const lees = async (account: Account, pad: string): Promise<{ status: number; body: Json }> =>
  vraag(`${api.url}/api/v1${pad}`, { headers: { authorization: `Bearer ${await api.token(account)}` } });

/** All pages of a list. */
async function alles(account: Account, pad: string, veld: string): Promise<readonly Json[]> {
  const rijen: Json[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const { body } = await lees(account, `${pad}?aantal=3${cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`}`);
    rijen.push(...body[veld]);
    // A page is full as long as there is more: nothing is taken out of it afterwards.
    if (body.meer === true) expect(body[veld]).toHaveLength(3);
    cursor = body.cursor;
  }
  return rijen;
}

const mag = async (account: Account, pad: (zaak: string) => string): Promise<ReadonlySet<string>> => {
  const antwoorden = await Promise.all(zaken.map(async (zaak) => ({ zaak, code: (await lees(account, pad(zaak))).body?.code })));
  return new Set(antwoorden.flatMap(({ zaak, code }) => (code === 'TOETSING_ONBEKEND' ? [] : [zaak])));
};
const gesorteerd = (ids: Iterable<string>): readonly string[] => [...ids].sort();
const idsVan = (rijen: readonly Json[]): readonly string[] => gesorteerd(rijen.map(({ toetsingId }) => String(toetsingId)));

it('every list holds exactly what the same person may look at one by one, for everybody, in any population', async () => {
  const { rows } = await api.db.superClient.query<{ id: string; kandidaat_id: string }>(`SELECT id, kandidaat_id FROM toetsing`);
  const eigen = new Map(rows.map((row) => [row.id, row.kandidaat_id]));
  await fc.assert(
    fc.asyncProperty(fc.array(stand, { minLength: ZAKEN, maxLength: ZAKEN }), async (standen) => {
      await buitenDeRegels([...WISSEN, ...zaken.flatMap((id, nummer) => zetNeer(id, standen[nummer]!, eigen.get(id)!))]);
      for (const account of ACCOUNTS) {
        const koppen = await mag(account, (zaak) => `/toetsingen/${zaak}`);
        const lijst = await alles(account, '/toetsingen', 'toetsingen');
        expect([account, idsVan(lijst)]).toEqual([account, gesorteerd(koppen)]);
        for (const { toetsingId, kandidaatNaam } of lijst)
          expect((await lees(account, `/toetsingen/${toetsingId}`)).body.kandidaatNaam ?? null).toBe(kandidaatNaam);
        expect([account, idsVan((await lees(account, '/aankondigingen')).body)]).toEqual([account, gesorteerd(await mag(account, (zaak) => `/toetsingen/${zaak}/aankondiging`))]);
        expect([account, idsVan((await lees(account, '/zaaknummers')).body)]).toEqual([account, gesorteerd(await mag(account, (zaak) => `/toetsingen/${zaak}/zaaknummer`))]);
        const { rows: vragen } = await api.db.superClient.query<{ id: string; toetsing_id: string }>(`SELECT id, toetsing_id FROM uitvraag_vraag WHERE beantwoorder_id = $1`, [persoon(account).id]);
        const beantwoordbaar = await mag(account, (zaak) => `/toetsingen/${zaak}/uitvragen/vragen/${randomUUID()}`);
        expect([account, idsVan((await lees(account, '/uitvragen/wachtend')).body)]).toEqual([account, gesorteerd(vragen.map(({ toetsing_id: id }) => id).filter((id) => beantwoordbaar.has(id)))]);
        const signalen = await mag(account, (zaak) => `/toetsingen/${zaak}/signalen`);
        const voorMij = await taken(account);
        const taakLijst = await alles(account, '/taken', 'taken');
        expect([account, idsVan(taakLijst)]).toEqual([account, gesorteerd(voorMij.filter(({ zaak, signaal }) => (signaal ? signalen : koppen).has(zaak)).map(({ zaak }) => zaak))]);
        await vergelijkFormaties(account, koppen);
      }
    }),
    { numRuns: 4, endOnFailure: true },
  );
}, 240_000); // prettier-ignore

/** The open tasks of this person by name, and of the functions that he holds. */
async function taken(account: Account): Promise<readonly { readonly zaak: string; readonly signaal: boolean }[]> {
  const { id, rollen } = persoon(account);
  const { rows } = await api.db.superClient.query<{ zaak: string; signaal: boolean }>(
    `SELECT toetsing_id AS zaak, soort = 'SIGNAAL_BEHANDELEN' AS signaal FROM taak WHERE organisatie_id = $1 AND (persoon_id = $2 OR (persoon_id IS NULL AND rol = ANY ($3)))`,
    [persoon(account).organisatie.id, id, rollen],
  );
  return rows;
}

/** The kandidaten of a formatie, and how many it says that there are, are cases that one may know of; all of them, unless one is among them. */
async function vergelijkFormaties(account: Account, koppen: ReadonlySet<string>): Promise<void> {
  const { status, body } = await lees(account, '/formaties');
  const een = await lees(account, `/formaties/${formatieId}`);
  const { rows } = await api.db.superClient.query<{ id: string; kandidaat_id: string }>(
    `SELECT id, kandidaat_id FROM toetsing WHERE formatie_id = $1`,
    [formatieId],
  );
  const zelf = rows.some(({ kandidaat_id: id }) => id === persoon(account).id);
  if (status !== 200 || zelf) {
    expect([account, een.status]).toEqual([account, 404]);
    expect(status === 200 ? body.map(({ formatieId: id }: Json) => id) : []).toEqual([]);
    return;
  }
  const verwacht = gesorteerd(rows.map(({ id }) => id).filter((id) => koppen.has(id)));
  expect([account, idsVan(een.body.kandidaten)]).toEqual([account, verwacht]);
  expect(body).toMatchObject([{ formatieId, aantalKandidaten: verwacht.length }]);
}
