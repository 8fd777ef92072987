import type { Client } from 'pg';
import { AanmeldingEntity } from '../../libs/persistence/src/entities/aanmelding.entity.js';
import { PersoonRolEntity } from '../../libs/persistence/src/entities/persoon-rol.entity.js';
import { PersoonEntity } from '../../libs/persistence/src/entities/persoon.entity.js';
import { UitnodigingEntity } from '../../libs/persistence/src/entities/uitnodiging.entity.js';
import { SessieEntity } from '../../libs/persistence/src/entities/sessie.entity.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { seedOrganisatie, type TestOrganisatie } from '../support/organisatie.js';
import { anAanmelding, anUitnodiging, aSessie } from '../support/rijen/aanmelding.js';
import { NU } from '../support/rijen/basis.js';
import { aPersoon } from '../support/rijen/organisatie.js';

let db: TestDatabase;
let app: Client;
let een: TestOrganisatie;
let twee: TestOrganisatie;
beforeAll(async () => {
  db = await openDatabase();
  [een, twee] = [await seedOrganisatie(db), await seedOrganisatie(db)];
  app = await db.connect(db.appUrl);
});
afterAll(() => db.close());

const ask = async (text: string, ...values: readonly unknown[]): Promise<readonly unknown[]> =>
  (await app.query<Record<string, unknown>>(text, [...values])).rows;

describe('herken_aanmelding', () => {
  const who = (issuer: string, sub: string): Promise<readonly unknown[]> => ask('SELECT * FROM herken_aanmelding($1, $2)', issuer, sub);

  it('names the person in every organisation where this sign-in is known, with the functions held there', async () => {
    const known = { issuer: 'https://idp.voorbeeld.test', sub: 'k-1' };
    await db.seed(AanmeldingEntity, anAanmelding({ id: een.adviseur, organisatieId: een.organisatieId }, known));
    await db.seed(AanmeldingEntity, anAanmelding({ id: twee.kabinet, organisatieId: twee.organisatieId }, known));
    await db.seed(PersoonRolEntity, { organisatieId: twee.organisatieId, persoonId: twee.kabinet, rol: 'ADVISEUR' });
    const expected = [
      { persoon_id: een.adviseur, organisatie_id: een.organisatieId, rollen: ['ADVISEUR'] },
      { persoon_id: twee.kabinet, organisatie_id: twee.organisatieId, rollen: ['ADVISEUR', 'KABINET'] },
    ];
    expect(await who(known.issuer, known.sub)).toEqual(expected.sort((a, b) => (a.organisatie_id < b.organisatie_id ? -1 : 1)));
    expect(await who(known.issuer, 'k-2')).toEqual([]);
    expect(await who('https://andere.voorbeeld.test', known.sub)).toEqual([]);
  });

  it('does not know who is blocked', async () => {
    const { id } = await db.seed(PersoonEntity, aPersoon(een.organisatieId, { geblokkeerdOp: NU }));
    await db.seed(AanmeldingEntity, anAanmelding({ id, organisatieId: een.organisatieId }, { issuer: 'i', sub: 'geblokkeerd' }));
    expect(await who('i', 'geblokkeerd')).toEqual([]);
  });
});

describe('herken_sessie', () => {
  it('answers to the hash of the secret only, and not for who is blocked', async () => {
    const sessie = await db.seed(SessieEntity, aSessie({ id: een.toetser, organisatieId: een.organisatieId }));
    const { id } = await db.seed(PersoonEntity, aPersoon(een.organisatieId, { geblokkeerdOp: NU }));
    const blocked = await db.seed(SessieEntity, aSessie({ id, organisatieId: een.organisatieId }));
    expect(await ask('SELECT * FROM herken_sessie($1)', sessie.sleutelHash)).toEqual([
      {
        sessie_id: sessie.id,
        persoon_id: een.toetser,
        organisatie_id: een.organisatieId,
        rollen: ['TOETSER'],
        gebruikt_op: sessie.gebruiktOp,
        verloopt_op: sessie.verlooptOp,
        acr: 'hoog',
        aangemeld_op: sessie.aangemeldOp,
      },
    ]);
    expect(await ask('SELECT * FROM herken_sessie($1)', blocked.sleutelHash)).toEqual([]);
    expect(await ask('SELECT * FROM herken_sessie($1)', Buffer.alloc(32))).toEqual([]);
    expect(await ask('SELECT * FROM herken_sessie(NULL)')).toEqual([]);
  });
});

describe('herken_uitnodiging', () => {
  const who = (hash: Buffer): Promise<readonly unknown[]> => ask('SELECT * FROM herken_uitnodiging($1)', hash);

  it('tells whom a code invites, with the functions held there; whether it still counts is asked elsewhere', async () => {
    const persoon = { id: een.kandidaat, organisatieId: een.organisatieId };
    const open = await db.seed(UitnodigingEntity, anUitnodiging(persoon));
    const gebruikt = await db.seed(UitnodigingEntity, anUitnodiging(persoon, { gebruiktOp: NU }));
    for (const { id, codeHash } of [open, gebruikt]) {
      expect(await who(codeHash)).toEqual([
        { uitnodiging_id: id, persoon_id: een.kandidaat, organisatie_id: een.organisatieId, rollen: ['KANDIDAAT'] },
      ]);
    }
    expect(await who(Buffer.alloc(32))).toEqual([]);
  });

  it('does not know who is blocked', async () => {
    const { id } = await db.seed(PersoonEntity, aPersoon(een.organisatieId, { geblokkeerdOp: NU }));
    const { codeHash } = await db.seed(UitnodigingEntity, anUitnodiging({ id, organisatieId: een.organisatieId }));
    expect(await who(codeHash)).toEqual([]);
  });
});

it('runs as the system role, and only for the application', async () => {
  const { rows } = await db.superClient.query(
    `SELECT p.proname, p.proowner::regrole::text AS owner, p.prosecdef AS definer, (SELECT array_agg(x.grantee::regrole::text ORDER BY x.grantee::regrole::text) FROM aclexplode(p.proacl) x) AS callers
     FROM pg_proc p WHERE p.proname LIKE 'herken\\_%' ORDER BY 1`,
  );
  const function_ = {
    owner: 'integriteitstoetsing_systeem',
    definer: true,
    callers: ['integriteitstoetsing_app', 'integriteitstoetsing_systeem'],
  };
  expect(rows).toEqual(['herken_aanmelding', 'herken_sessie', 'herken_uitnodiging'].map((proname) => ({ proname, ...function_ })));
});
