import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { OutboxEntity } from '../../libs/persistence/src/entities/outbox.entity.js';
import { PersoonEntity } from '../../libs/persistence/src/entities/persoon.entity.js';
import { ToetsingEntity } from '../../libs/persistence/src/entities/toetsing.entity.js';
import { poging, sql, voegToe } from '../support/aanval.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { type GevuldeOrganisatie, seedGevuld } from '../support/gevuld.js';
import { aSessie, anAanmelding } from '../support/rijen/aanmelding.js';
import { anAdvies } from '../support/rijen/advies.js';
import { NU } from '../support/rijen/basis.js';
import { aDocument, aVog, anOnderdeel } from '../support/rijen/onderzoek.js';
import {
  aBureau,
  aBureauLid,
  aKetenstoring,
  aPersoon,
  aRolVoorstel,
  anEigenVersie,
  anIngelezenDossier,
} from '../support/rijen/organisatie.js';
import { aBericht, aMoment, aProcesbesluit, aStap, aTaak, aTermijn, anOpschorting } from '../support/rijen/proces.js';
import { aFeit, aFormateur, aGebeurtenis, aSleutel, aToetsing } from '../support/rijen/toetsing.js';
import { aToewijzing, aToewijzingVoorstel } from '../support/rijen/toewijzing.js';
import { aNoodinzage } from '../support/rijen/toezicht.js';

let db: TestDatabase;
let onze: GevuldeOrganisatie;
let andere: GevuldeOrganisatie;
let app: Client;
let tables: readonly string[];
beforeAll(async () => {
  db = await openDatabase();
  [onze, andere] = [await seedGevuld(db), await seedGevuld(db)];
  app = await db.connect(db.appUrl);
  tables = db.appDataSource.entityMetadatas.map(({ tableName }) => tableName);
});
afterAll(() => db.close());

describe.each(['app', 'owner'] as const)('row-level security for the %s', (wie) => {
  const client = (): Client => (wie === 'app' ? app : db.ownerClient);

  it('shows of every table the own organisation and nothing else', async () => {
    const c = client();
    await c.query('BEGIN');
    await c.query(`SELECT set_config('app.organisatie', $1, true)`, [onze.organisatieId]);
    for (const table of tables) {
      const { rows } = await c.query<{ eigen: boolean; n: number }>(
        `SELECT organisatie_id = '${onze.organisatieId}' AS eigen, count(*) AS n FROM ${table} GROUP BY 1`,
      );
      expect([table, rows.map(({ eigen }) => eigen)]).toEqual([table, [true]]);
    }
    await c.query('ROLLBACK');
  });

  it.each([
    ['none', null],
    ['an unknown one', randomUUID()],
  ])('shows nothing when the organisation is %s', async (_, organisatie) => {
    for (const table of tables) expect([table, await poging(client(), organisatie, sql(`SELECT FROM ${table}`))]).toEqual([table, '0 rij']);
  });

  it('changes and deletes nothing of another organisation', async () => {
    expect(await poging(client(), onze.organisatieId, sql(`UPDATE toetsing SET versie = 9 WHERE id = $1`, andere.toetsing.id))).toBe(
      '0 rij',
    );
    expect(await poging(client(), onze.organisatieId, sql(`DELETE FROM sessie WHERE organisatie_id = $1`, andere.organisatieId))).toBe(
      '0 rij',
    );
  });

  it('refuses a row for another organisation, and a row moved there', async () => {
    expect(await poging(client(), onze.organisatieId, voegToe('persoon', aPersoon(andere.organisatieId)))).toBe('42501');
    expect(await poging(client(), null, voegToe('persoon', aPersoon(andere.organisatieId)))).toBe('42501');
    const moved = await poging(client(), onze.organisatieId, sql(`UPDATE persoon SET organisatie_id = $1`, andere.organisatieId));
    expect(['42501', 'ONWIJZIGBAAR']).toContain(moved);
  });

  it('refuses a row of ours that points at a case or a person next door', async () => {
    const nextDoor = { id: andere.toetsing.id, organisatieId: onze.organisatieId };
    const tries = [
      voegToe('feit', aFeit(nextDoor, { volgnummer: 7 })),
      voegToe('stap', aStap(nextDoor, { volgnummer: 7 })),
      voegToe('vog', aVog({ ...nextDoor, ronde: 7 }, onze.kabinet)),
      voegToe('advies', anAdvies({ ...nextDoor, ronde: 7 }, onze.opdrachtgever, { conclusie: 'GEEN_ADVIES' })),
      voegToe('toewijzing', aToewijzing({ ...nextDoor, ronde: 7 }, onze.adviseur)),
      voegToe('document', aDocument(nextDoor)),
      voegToe('onderdeel', anOnderdeel(nextDoor, { nummer: 7 })),
      voegToe('taak', aTaak(nextDoor, { kenmerk: '7' })),
      voegToe('bericht', aBericht(nextDoor, onze.kandidaat, { kenmerk: '7' })),
      voegToe('termijn', aTermijn(nextDoor, { stapVolgnummer: 7 })),
      voegToe('opschorting', anOpschorting(nextDoor, { volgnummer: 7 })),
      voegToe('procesbesluit', aProcesbesluit(nextDoor, onze.opdrachtgever)),
      voegToe('procesbesluit', aProcesbesluit(onze.toetsing, andere.kandidaat)),
      voegToe('eigen_versie', anEigenVersie(onze.organisatieId, andere.kabinet, { volgnummer: 7 })),
      voegToe('rol_voorstel', aRolVoorstel(onze.organisatieId, andere.kabinet, onze.kabinet)),
      voegToe('bureau', aBureau(onze.organisatieId, andere.kabinet)),
      voegToe('bureau_lid', aBureauLid({ id: onze.bureauId, organisatieId: onze.organisatieId }, andere.adviseur)),
      voegToe('bureau_lid', aBureauLid({ id: andere.bureauId, organisatieId: onze.organisatieId }, onze.adviseur)),
      voegToe(
        'noodinzage',
        aNoodinzage(onze.toetsing, onze.griffier, {
          volgnummer: 7,
          besluit: 'AFGEWEZEN',
          beslotenAls: 'FG',
          beslotenDoor: andere.kabinet,
          beslotenOp: NU,
        }),
      ),
      voegToe('toewijzing_voorstel', aToewijzingVoorstel(nextDoor, onze.adviseur, onze.kabinet)),
      voegToe('toewijzing_voorstel', aToewijzingVoorstel(onze.toetsing, andere.adviseur, onze.kabinet)),
      voegToe(
        'formatie_formateur',
        aFormateur({ id: onze.formatieId, organisatieId: onze.organisatieId }, andere.griffier, onze.opdrachtgever),
      ),
      voegToe(
        'formatie_formateur',
        aFormateur({ id: andere.formatieId, organisatieId: onze.organisatieId }, onze.kabinet, onze.opdrachtgever),
      ),
      voegToe('ketenstoring', aKetenstoring(onze.organisatieId, andere.kabinet)),
      voegToe('ingelezen_dossier', anIngelezenDossier(onze.organisatieId, andere.kabinet)),
      voegToe('sleutel', aSleutel(onze.organisatieId, andere.toetsing.id)),
      voegToe('toetsing', aToetsing(onze.organisatieId, andere.kandidaat)),
      voegToe('taak', aTaak(onze.toetsing, { kenmerk: '7', persoonId: andere.kandidaat })),
      voegToe('sessie', aSessie({ id: andere.kandidaat, organisatieId: onze.organisatieId })),
      voegToe('aanmelding', anAanmelding({ id: andere.kandidaat, organisatieId: onze.organisatieId })),
      voegToe('termijn_moment', aMoment({ ...andere.termijn, organisatieId: onze.organisatieId }, { moment: 'ESCALATIE_2' })),
      sql(
        `INSERT INTO outbox (organisatie_id, toetsing_id, ronde, correlatie_id, op) VALUES ($1, $2, 1, 'c', now())`,
        onze.organisatieId,
        andere.toetsing.id,
      ),
      sql(`SELECT audit_kop($1)`, randomUUID()),
    ];
    for (const attempt of tries)
      expect([attempt.text, await poging(client(), onze.organisatieId, attempt)]).toEqual([
        attempt.text,
        expect.stringMatching(/_fkey$|^sleutel_toetsing$|^sleutel_van_laag$/),
      ]);
    expect(
      await poging(
        client(),
        onze.organisatieId,
        voegToe('audit_gebeurtenis', aGebeurtenis(nextDoor, { volgnummer: 2, vorigeHash: andere.gebeurtenis.hash })),
      ),
    ).toBe('AUDIT_VOLGORDE');
  });
});

describe('a pooled connection', () => {
  it('remembers nothing of the transaction before, committed or not', async () => {
    const namens = { organisatieId: onze.organisatieId, persoonId: onze.adviseur };
    const pool = db.appDataSource;
    for (const goes of [true, false]) {
      const work = db.transacties.in(namens, async ({ manager }) => {
        expect(await manager.count(PersoonEntity)).toBe(9);
        if (!goes) throw new Error('on purpose');
      });
      await (goes ? work : expect(work).rejects.toThrow('on purpose'));
      const runners = Array.from({ length: 4 }, () => pool.createQueryRunner());
      const seen = await Promise.all(
        runners.map((runner) =>
          runner.query(
            `SELECT count(*) AS n, current_setting('app.organisatie', true) AS o, current_setting('app.persoon', true) AS p FROM persoon`,
          ),
        ),
      );
      await Promise.all(runners.map((runner) => runner.release()));
      for (const [row] of seen as readonly (readonly { n: number; o: string | null; p: string | null }[])[]) {
        expect([row?.n, row?.o || null, row?.p || null]).toEqual([0, null, null]);
      }
    }
  });

  it('keeps organisations apart that use it at the same time', async () => {
    const count = (wie: GevuldeOrganisatie): Promise<readonly string[]> =>
      db.transacties.in({ organisatieId: wie.organisatieId, persoonId: null }, async ({ manager }) =>
        (await manager.find(ToetsingEntity)).map(({ id }) => id),
      );
    const seen = await Promise.all(Array.from({ length: 20 }, (_, i) => count(i % 2 === 0 ? onze : andere)));
    expect(seen).toEqual(seen.map((_, i) => [(i % 2 === 0 ? onze : andere).toetsing.id]));
  });

  it('tells the time of the database in milliseconds, and brings instants back as they went in', async () => {
    const { nu, seen } = await db.transacties.in({ organisatieId: onze.organisatieId, persoonId: null }, async ({ nu: now, manager }) => {
      await manager.update(ToetsingEntity, { id: onze.toetsing.id }, { gewijzigdOp: new Date(now) });
      return { nu: now, seen: await manager.findOneByOrFail(ToetsingEntity, { id: onze.toetsing.id }) };
    });
    expect(seen.gewijzigdOp.toISOString()).toBe(nu);
    expect(seen.raadsdatum).toBe('2027-03-01');
  });

  it('refuses what is no organisation', async () => {
    await expect(db.transacties.in({ organisatieId: `x' OR true --`, persoonId: null }, () => Promise.resolve())).rejects.toThrow(
      /organisation/,
    );
  });
});

describe('the system role', () => {
  const als = (...statements: readonly ReturnType<typeof sql>[]): Promise<string> =>
    poging(app, null, sql('SET LOCAL ROLE integriteitstoetsing_systeem'), ...statements);

  it('is the only other role that the login can take on', async () => {
    const roles = await db.superClient.query<{ rolname: string }>(`SELECT rolname FROM pg_roles WHERE rolname !~ '^pg_' ORDER BY 1`);
    const taken: string[] = [];
    for (const { rolname } of roles.rows)
      if ((await poging(app, null, sql(`SET LOCAL ROLE "${rolname}"`))) !== '42501') taken.push(rolname);
    expect(taken).toEqual(['integriteitstoetsing_app', 'integriteitstoetsing_sjabloon', 'integriteitstoetsing_systeem']);
  });

  it('is not inherited: without taking it on there is one organisation', async () => {
    expect(await poging(app, onze.organisatieId, sql('SELECT id FROM toetsing'))).toBe('1 rij');
  });

  it.each([
    ['toetsing', 'id, organisatie_id, ronde, status, gewijzigd_op', 2],
    ['aanmelding', 'organisatie_id, persoon_id, issuer, sub', 2],
    ['sessie', 'id, organisatie_id, persoon_id, sleutel_hash, gebruikt_op, verloopt_op, acr, aangemeld_op, sid_hash', 2],
    ['uitnodiging', 'id, organisatie_id, persoon_id, code_hash, mail, gebruikt_op, ingetrokken_op', 2],
    ['persoon', 'id, organisatie_id, email_index, geblokkeerd_op', 18],
    ['outbox', 'id, organisatie_id, toetsing_id, ronde, correlatie_id, op', 2],
    ['termijn', 'id, organisatie_id, toetsing_id, ronde, stap, status', 2],
    ['termijn_moment', 'organisatie_id, toetsing_id, termijn_id, moment, op, vastgelegd_op', 2],
    ['datalek_moment', 'organisatie_id, op, vastgelegd_op', 2],
    ['datalek_bericht', 'organisatie_id, status', 2],
    ['organisatie_keten', 'organisatie_id', 2],
    ['bewijslog', 'organisatie_id', 2],
    ['bewijslog_wacht', 'organisatie_id', 6],
    ['te_wissen', 'object, sinds', 2],
    ['ingelezen_dossier', 'organisatie_id, object', 2],
    ['document', 'id, organisatie_id, toetsing_id, ronde, status, object', 6],
    ['sleutel', 'id, organisatie_id, toetsing_id, kek_id', 2],
    ['vernietiging', 'id, organisatie_id, toetsing_id, status, uitvoeren_vanaf', 2],
  ])('sees of %s these columns of all organisations and no others', async (table, columns, count) => {
    expect(await als(sql(`SELECT ${columns} FROM ${table}`))).toBe(`${count} rij`);
    const listed = columns.split(', ');
    const metadata = db.appDataSource.entityMetadatas.find(({ tableName }) => tableName === table);
    for (const { databaseName } of metadata?.columns ?? []) {
      const expected = listed.includes(databaseName) || table === 'outbox' ? `${count} rij` : '42501';
      expect([databaseName, await als(sql(`SELECT ${databaseName} FROM ${table}`))]).toEqual([databaseName, expected]);
    }
  });

  it('sees nothing of any other table', async () => {
    const readable = [
      'toetsing',
      'aanmelding',
      'sessie',
      'uitnodiging',
      'persoon',
      'persoon_rol',
      'outbox',
      'termijn',
      'termijn_moment',
      'datalek_moment',
      'datalek_bericht',
      'organisatie_keten',
      'bewijslog',
      'bewijslog_wacht',
      'vernietiging',
      'te_wissen',
      'ingelezen_dossier',
      'document',
      'sleutel',
    ];
    for (const table of tables.filter((name) => !readable.includes(name))) {
      expect([table, await als(sql(`SELECT FROM ${table}`))]).toEqual([table, '42501']);
      expect([table, await als(sql(`SELECT organisatie_id FROM ${table}`))]).toEqual([table, '42501']);
    }
  });

  it('writes nothing, not even with an organisation set; it takes away what the relay sent and the sessions that the provider ends', async () => {
    for (const table of tables) {
      expect([table, await als(sql(`UPDATE ${table} SET organisatie_id = organisatie_id`))]).toEqual([table, '42501']);
      expect([table, await als(sql(`INSERT INTO ${table} (organisatie_id) VALUES ($1)`, onze.organisatieId))]).toEqual([table, '42501']);
      if (!['outbox', 'sessie', 'te_wissen'].includes(table))
        expect([table, await als(sql(`DELETE FROM ${table}`))]).toEqual([table, '42501']);
    }
    const withOrganisation = [
      sql(`SELECT set_config('app.organisatie', $1, true)`, onze.organisatieId),
      sql(`UPDATE outbox SET op = now()`),
    ];
    expect(await als(...withOrganisation)).toBe('42501');
    expect(await als(sql(`UPDATE outbox SET op = now()`))).toBe('42501');
  });

  it('locks rows of the outbox and takes them away, which is what the relay does', async () => {
    const left = await db.transacties.alsSysteem(async (manager) => {
      const rows: readonly { id: number }[] = await manager.query(`SELECT id FROM outbox ORDER BY id FOR UPDATE SKIP LOCKED`);
      expect(rows.map(({ id }) => typeof id)).toEqual(['number', 'number']);
      await manager.query(`DELETE FROM outbox WHERE id = ANY ($1)`, [rows.map(({ id }) => id)]);
      return manager.query<readonly unknown[]>(`SELECT id FROM outbox`);
    });
    expect(left).toEqual([]);
    const gone = await db.transacties.in({ organisatieId: onze.organisatieId, persoonId: null }, ({ manager }) =>
      manager.count(OutboxEntity),
    );
    expect(gone).toBe(0);
  });
});
