import type { Client } from 'pg';
import { UitnodigingEntity } from '../../libs/persistence/src/entities/uitnodiging.entity.js';
import { poging, sql, voegToe } from '../support/aanval.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { seedOrganisatie, type TestOrganisatie } from '../support/organisatie.js';
import { anUitnodiging } from '../support/rijen/aanmelding.js';
import { NU } from '../support/rijen/basis.js';

let db: TestDatabase;
let app: Client;
let een: TestOrganisatie;
let twee: TestOrganisatie;
let open: UitnodigingEntity;
let gebruikt: UitnodigingEntity;
beforeAll(async () => {
  db = await openDatabase();
  [een, twee] = [await seedOrganisatie(db), await seedOrganisatie(db)];
  app = await db.connect(db.appUrl);
  const persoon = { id: een.kandidaat, organisatieId: een.organisatieId };
  open = await db.seed(UitnodigingEntity, anUitnodiging(persoon));
  gebruikt = await db.seed(UitnodigingEntity, anUitnodiging(persoon, { gebruiktOp: NU }));
});
afterAll(() => db.close());

const als = (...statements: Parameters<typeof poging>[2][]): Promise<string> => poging(app, een.organisatieId, ...statements);
const wijzig = (id: string, zet: string): Promise<string> => als(sql(`UPDATE uitnodiging SET ${zet} WHERE id = $1`, id));

describe('an invitation', () => {
  it.each([
    ['another person', `persoon_id = (SELECT persoon_id FROM persoon_rol WHERE rol = 'ADVISEUR')`],
    ['another code', `code_hash = decode(repeat('00', 32), 'hex')`],
    ['more time', `verloopt_op = verloopt_op + interval '1 day'`],
    ['another key', `sleutel_id = 'ander'`],
    ['another beginning', `gemaakt_op = now()`],
    ['another organisation', `organisatie_id = gen_random_uuid()`],
    ['a mail of its own', `mail = 'TE_VERZENDEN'`],
  ])('does not get %s', async (_, zet) => {
    expect(await wijzig(open.id, zet)).toBe('ONWIJZIGBAAR');
  });

  it.each([
    ['unused again', 'gebruikt_op = NULL'],
    ['withdrawn', 'ingetrokken_op = now()'],
  ])('that was used is not %s', async (_, zet) => {
    expect(await wijzig(gebruikt.id, zet)).toBe('ONWIJZIGBAAR');
  });

  it('is not used and withdrawn at once, is not taken away, and is open once per person', async () => {
    expect(await wijzig(open.id, 'gebruikt_op = now(), ingetrokken_op = now()')).toBe('uitnodiging_einde');
    expect(await als(sql('DELETE FROM uitnodiging WHERE id = $1', open.id))).toBe('42501');
    expect(await als(voegToe('uitnodiging', anUitnodiging({ id: een.kandidaat, organisatieId: een.organisatieId })))).toBe(
      'uitnodiging_open',
    );
    expect(await wijzig(open.id, 'gebruikt_op = now()')).toBe('1 rij');
  });

  it('is mailed once: what was sent does not wait again', async () => {
    const van = (id: string) => ({ id, organisatieId: een.organisatieId });
    const wacht = await db.seed(UitnodigingEntity, anUitnodiging(van(een.toetser), { mail: 'TE_VERZENDEN' }));
    expect(await wijzig(wacht.id, `mail = 'KWIJT'`)).toBe('uitnodiging_mail');
    expect(await wijzig(wacht.id, `mail = 'VERZONDEN'`)).toBe('1 rij');
    const { id } = await db.seed(UitnodigingEntity, anUitnodiging(van(een.adviseur), { mail: 'VERZONDEN' }));
    for (const mail of [`'TE_VERZENDEN'`, `'ONBESTELBAAR'`, 'NULL']) expect(await wijzig(id, `mail = ${mail}`)).toBe('ONWIJZIGBAAR');
  });

  it('keeps a hash and nothing shorter', async () => {
    const kort = anUitnodiging({ id: een.adviseur, organisatieId: een.organisatieId }, { codeHash: Buffer.from('code') });
    expect(await als(voegToe('uitnodiging', kort))).toBe('uitnodiging_code_hash');
  });

  it('is for somebody of the own organisation, and seen there only', async () => {
    const voorBuren = anUitnodiging({ id: twee.kandidaat, organisatieId: een.organisatieId });
    expect(await als(voegToe('uitnodiging', voorBuren))).toMatch(/persoon_id/);
    expect(await poging(app, twee.organisatieId, sql('SELECT FROM uitnodiging'))).toBe('0 rij');
    expect(await poging(app, twee.organisatieId, sql('UPDATE uitnodiging SET gebruikt_op = now() WHERE id = $1', open.id))).toBe('0 rij');
  });
});
