import type { Client } from 'pg';
import { PersoonEntity } from '../../libs/persistence/src/entities/persoon.entity.js';
import { RolVoorstelEntity } from '../../libs/persistence/src/entities/rol-voorstel.entity.js';
import { AanmeldingEntity } from '../../libs/persistence/src/entities/aanmelding.entity.js';
import { gaanSamen } from '../../libs/domain/src/personen/rollen.rules.js';
import { ROLLEN, type Rol } from '../../libs/domain/src/toegang/rol.js';
import { poging, sql, type Statement, totdatHetWacht, voegToe } from '../support/aanval.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { seedOrganisatie, seedPersoon, type TestOrganisatie } from '../support/organisatie.js';
import { anAanmelding } from '../support/rijen/aanmelding.js';
import { NU } from '../support/rijen/basis.js';
import { aPersoon, aRolVoorstel } from '../support/rijen/organisatie.js';

let db: TestDatabase;
let o: TestOrganisatie;
let andere: TestOrganisatie;
let app: Client;
let beheerder: string;
let tweede: string;
beforeAll(async () => {
  db = await openDatabase();
  [o, andere] = [await seedOrganisatie(db), await seedOrganisatie(db)];
  app = await db.connect(db.appUrl);
  [beheerder, tweede] = [await seedPersoon(db, o.organisatieId, 'BEHEERDER'), await seedPersoon(db, o.organisatieId, 'BEHEERDER')];
});
afterAll(() => db.close());

const als = (persoonId: string): Statement => sql(`SELECT set_config('app.persoon', $1, true)`, persoonId);
const geef = (persoonId: string, rol: Rol): Statement => voegToe('persoon_rol', { organisatieId: o.organisatieId, persoonId, rol });
const ontneem = (persoonId: string, rol: Rol): Statement =>
  sql(`DELETE FROM persoon_rol WHERE persoon_id = $1 AND rol = $2`, persoonId, rol);
const blokkeer = (persoonId: string): Statement => sql(`UPDATE persoon SET geblokkeerd_op = now() WHERE id = $1`, persoonId);
const attempt = (...statements: readonly Statement[]): Promise<string> => poging(app, o.organisatieId, ...statements);
const nieuweling = (): { readonly id: string; readonly rij: Statement } => {
  const rij = aPersoon(o.organisatieId);
  return { id: rij.id, rij: voegToe('persoon', rij) };
};
const bevestigd = (persoonId: string, rol: 'FG' | 'OPDRACHTGEVER', door = tweede, voor = beheerder): Statement =>
  voegToe(
    'rol_voorstel',
    aRolVoorstel(o.organisatieId, persoonId, voor, { rol, besluit: 'BEVESTIGD', beslotenDoor: door, beslotenOp: NU }),
  );

describe('functions of one person against the app', () => {
  const DOOR_TWEE: readonly Rol[] = ['OPDRACHTGEVER', 'FG'];
  const krijgt = (id: string, rol: Rol): readonly Statement[] =>
    DOOR_TWEE.includes(rol) ? [bevestigd(id, rol === 'FG' ? 'FG' : 'OPDRACHTGEVER'), geef(id, rol)] : [geef(id, rol)];

  it.each(ROLLEN)('go with %s as the domain says, in either order', async (een) => {
    for (const ander of ROLLEN.filter((rol) => rol !== een)) {
      const { id, rij } = nieuweling();
      const uitkomst = await attempt(rij, ...krijgt(id, een), ...krijgt(id, ander));
      expect([een, ander, uitkomst]).toEqual([een, ander, gaanSamen(een, ander) ? '1 rij' : 'ROLCOMBINATIE_NIET_TOEGESTAAN']);
    }
  });

  it('do not come together in two transactions at once either', async () => {
    const { id } = await db.seed(PersoonEntity, aPersoon(o.organisatieId));
    const [een, twee] = [await db.connect(db.appUrl), await db.connect(db.appUrl)];
    const begin = async (client: Client): Promise<void> => {
      await client.query('BEGIN');
      await client.query(`SELECT set_config('app.organisatie', $1, true)`, [o.organisatieId]);
    };
    const voeg = (client: Client, rol: Rol): Promise<unknown> => client.query(geef(id, rol).text, [...geef(id, rol).values]);
    await begin(een);
    await voeg(een, 'KABINET');
    await begin(twee);
    const tegelijk = voeg(twee, 'GRIFFIER').then(
      () => 'gelukt',
      (error: { constraint?: string }) => error.constraint,
    );
    await totdatHetWacht(db.superClient, twee, tegelijk);
    await een.query('COMMIT');
    expect(await tegelijk).toBe('ROLCOMBINATIE_NIET_TOEGESTAAN');
    await twee.query('ROLLBACK');
  });
});

describe('a beheerder', () => {
  it.each(ROLLEN.filter((rol) => rol !== 'BEHEERDER'))('never becomes %s, not by giving up his own function first either', async (rol) => {
    const zelf = als(beheerder);
    expect(await attempt(zelf, geef(beheerder, rol))).toBe('ROLCOMBINATIE_NIET_TOEGESTAAN');
    if (rol !== 'KANDIDAAT') expect(await attempt(zelf, ontneem(beheerder, 'BEHEERDER'), geef(beheerder, rol))).toBe('FUNCTIESCHEIDING');
    expect(await attempt(sql(`UPDATE persoon_rol SET rol = $2 WHERE persoon_id = $1`, beheerder, rol))).toBe('42501');
  });

  it('signs in as nobody else: his account stays with him, and he with it', async () => {
    const eigen = await db.seed(AanmeldingEntity, anAanmelding({ id: beheerder, organisatieId: o.organisatieId }));
    const zelf = als(beheerder);
    const account = sql(`UPDATE aanmelding SET persoon_id = $1 WHERE sub = $2`, o.adviseur, eigen.sub);
    expect(await attempt(zelf, account)).toBe('ONWIJZIGBAAR');
    expect(await attempt(zelf, sql(`DELETE FROM aanmelding WHERE sub = $1`, eigen.sub))).toBe('FUNCTIESCHEIDING');
    const dubbel = anAanmelding({ id: o.adviseur, organisatieId: o.organisatieId }, { issuer: eigen.issuer, sub: eigen.sub });
    expect(await attempt(zelf, voegToe('aanmelding', dubbel))).toBe('aanmelding_pkey');
    expect(await attempt(als(tweede), sql(`DELETE FROM aanmelding WHERE sub = $1`, eigen.sub))).toBe('1 rij');
  });

  it('is always left: the last one keeps his function and is not blocked', async () => {
    expect(await attempt(ontneem(beheerder, 'BEHEERDER'))).toBe('1 rij');
    expect(await attempt(ontneem(beheerder, 'BEHEERDER'), ontneem(tweede, 'BEHEERDER'))).toBe('LAATSTE_BEHEERDER');
    expect(await attempt(blokkeer(beheerder), ontneem(tweede, 'BEHEERDER'))).toBe('LAATSTE_BEHEERDER');
    expect(await attempt(blokkeer(beheerder), blokkeer(tweede))).toBe('LAATSTE_BEHEERDER');
    expect(await attempt(als(beheerder), blokkeer(beheerder))).toBe('FUNCTIESCHEIDING');
    expect(await attempt(blokkeer(o.adviseur))).toBe('1 rij');
  });
});

describe('a function that takes two', () => {
  it.each(['OPDRACHTGEVER', 'FG'] as const)('%s is given by the application after another confirmed it, and not before', async (rol) => {
    const { id, rij } = nieuweling();
    const open = voegToe('rol_voorstel', aRolVoorstel(o.organisatieId, id, beheerder, { rol }));
    expect(await attempt(rij, geef(id, rol))).toBe('FUNCTIESCHEIDING');
    expect(await attempt(rij, als(beheerder), geef(id, rol))).toBe('FUNCTIESCHEIDING');
    expect(await attempt(rij, open, geef(id, rol))).toBe('FUNCTIESCHEIDING');
    expect(await attempt(rij, bevestigd(id, rol === 'FG' ? 'OPDRACHTGEVER' : 'FG'), geef(id, rol))).toBe('FUNCTIESCHEIDING');
    expect(await attempt(rij, bevestigd(id, rol), geef(id, rol))).toBe('1 rij');
  });

  it('is confirmed by neither who proposed it nor who gets it', async () => {
    const { id, rij } = nieuweling();
    expect(await attempt(rij, bevestigd(id, 'FG', beheerder))).toBe('FUNCTIESCHEIDING');
    expect(await attempt(rij, bevestigd(id, 'FG', id))).toBe('FUNCTIESCHEIDING');
    expect(await attempt(voegToe('rol_voorstel', aRolVoorstel(o.organisatieId, beheerder, beheerder)))).toBe('FUNCTIESCHEIDING');
  });

  it('waits once, and is decided once', async () => {
    const { id, rij } = nieuweling();
    const voorstel = (): Statement => voegToe('rol_voorstel', aRolVoorstel(o.organisatieId, id, beheerder));
    expect(await attempt(rij, voorstel(), voorstel())).toBe('ROL_AL_VOORGESTELD');
    expect(await attempt(rij, bevestigd(id, 'FG'), sql(`UPDATE rol_voorstel SET besluit = 'AFGEWEZEN'`))).toBe('ONWIJZIGBAAR');
    expect(await attempt(rij, voorstel(), sql(`UPDATE rol_voorstel SET voorgesteld_door = $1`, tweede))).toBe('ONWIJZIGBAAR');
    expect(await attempt(rij, voorstel(), sql(`DELETE FROM rol_voorstel`))).toBe('42501');
  });
});

describe('next door', () => {
  it('nobody proposes, confirms, gives or takes', async () => {
    const daar = await db.seed(RolVoorstelEntity, aRolVoorstel(andere.organisatieId, andere.adviseur, andere.kabinet));
    expect(await attempt(sql(`SELECT FROM rol_voorstel WHERE id = $1`, daar.id))).toBe('0 rij');
    expect(await attempt(sql(`UPDATE rol_voorstel SET besluit = 'BEVESTIGD', besloten_door = $2, besloten_op = now() WHERE id = $1`, daar.id, o.kabinet))).toBe('0 rij');
    expect(await attempt(voegToe('rol_voorstel', aRolVoorstel(andere.organisatieId, andere.adviseur, andere.kabinet, { rol: 'OPDRACHTGEVER' })))).toBe('42501');
    expect(await attempt(voegToe('rol_voorstel', aRolVoorstel(o.organisatieId, andere.adviseur, o.kabinet)))).toMatch(/_fkey$/);
    expect(await attempt(voegToe('rol_voorstel', aRolVoorstel(o.organisatieId, o.adviseur, andere.kabinet)))).toMatch(/_fkey$/);
    expect(await attempt(voegToe('persoon_rol', { organisatieId: o.organisatieId, persoonId: andere.adviseur, rol: 'TOETSER' }))).toMatch(/_fkey$/);
    expect(await attempt(voegToe('persoon_rol', { organisatieId: o.organisatieId, persoonId: o.adviseur, rol: 'TOETSER', gegevenDoor: andere.kabinet }))).toMatch(/_fkey$/);
    expect(await attempt(ontneem(andere.adviseur, 'ADVISEUR'))).toBe('0 rij');
    expect(await attempt(blokkeer(andere.adviseur))).toBe('0 rij');
  }); // prettier-ignore
});
