import type { Client } from 'pg';
import { EigenVersieEntity } from '../../libs/persistence/src/entities/eigen-versie.entity.js';
import { poging, sql, type Statement, voegToe } from '../support/aanval.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { seedOrganisatie, type TestOrganisatie } from '../support/organisatie.js';
import { NU } from '../support/rijen/basis.js';
import { anEigenVersie } from '../support/rijen/organisatie.js';

let db: TestDatabase;
let o: TestOrganisatie;
let app: Client;
let gepubliceerd: EigenVersieEntity;
let voorstel: EigenVersieEntity;
beforeAll(async () => {
  db = await openDatabase();
  o = await seedOrganisatie(db);
  app = await db.connect(db.appUrl);
  const { organisatieId, kabinet, opdrachtgever } = o;
  gepubliceerd = await db.seed(
    EigenVersieEntity,
    anEigenVersie(organisatieId, kabinet, { versie: 2, gepubliceerdOp: NU, gepubliceerdDoor: opdrachtgever }),
  );
  voorstel = await db.seed(EigenVersieEntity, anEigenVersie(organisatieId, kabinet, { volgnummer: 2 }));
});
afterAll(() => db.close());

describe.each(['app', 'owner'] as const)('versions of an organisation, against the %s', (wie) => {
  const client = (): Client => (wie === 'app' ? app : db.ownerClient);
  const attempt = (...statements: readonly Statement[]): Promise<string> => poging(client(), o.organisatieId, ...statements);
  const wijzig = ({ id }: EigenVersieEntity, set: string): Statement => sql(`UPDATE eigen_versie SET ${set} WHERE id = $1`, id);
  const publicatie = (versie: number): string =>
    `versie = ${versie}, gepubliceerd_op = '${NU.toISOString()}', gepubliceerd_door = '${o.opdrachtgever}'`;

  it.each([
    ['what it says', `inhoud = '{"zonder": ["E2"]}'`],
    ['what it rests on', 'basis = 2'],
    ['its kind', `soort = 'DOCUMENTENLIJST'`],
    ['its place', 'volgnummer = 9'],
    ['who proposed it', `voorgesteld_door = (SELECT id FROM persoon WHERE id <> voorgesteld_door LIMIT 1)`],
    ['when it was proposed', `voorgesteld_op = '2020-01-01'`],
  ])('never changes %s, published or not', async (_, set) => {
    expect(await attempt(wijzig(gepubliceerd, set))).toBe('ONWIJZIGBAAR');
    expect(await attempt(wijzig(voorstel, set))).toBe('ONWIJZIGBAAR');
  });

  it.each([
    ['another number', 'versie = 3'],
    ['another day', `gepubliceerd_op = '2030-01-01'`],
    ['another person', `gepubliceerd_door = voorgesteld_door`],
    ['back to a proposal', 'versie = NULL, gepubliceerd_op = NULL, gepubliceerd_door = NULL'],
  ])('is published once: no %s', async (_, set) => {
    expect(await attempt(wijzig(gepubliceerd, set))).toBe('ONWIJZIGBAAR');
  });

  it('gets the next number, without a gap and not twice', async () => {
    expect(await attempt(wijzig(voorstel, publicatie(3)))).toBe('1 rij');
    expect(await attempt(wijzig(voorstel, publicatie(4)))).toBe('VERSIE_NIET_AANSLUITEND');
    expect(await attempt(wijzig(voorstel, publicatie(2)))).toBe('VERSIE_NIET_AANSLUITEND');
    const ineens = { volgnummer: 3, versie: 5, gepubliceerdOp: NU, gepubliceerdDoor: o.opdrachtgever };
    expect(await attempt(voegToe('eigen_versie', anEigenVersie(o.organisatieId, o.kabinet, ineens)))).toBe('VERSIE_NIET_AANSLUITEND');
  });

  it.each<[string, Partial<EigenVersieEntity>, string]>([
    ['that takes the place of a built-in one', { versie: 1 }, 'eigen_versie_nummer'],
    ['that nobody published', { versie: 2, gepubliceerdDoor: null }, 'eigen_versie_gepubliceerd'],
    ['that one person made', { versie: 2, gepubliceerdDoor: 'voorsteller' }, 'VERSIEVOORSTEL_VAN_UZELF'],
    ['of an unknown kind', { versie: 2, soort: 'TERMIJNPROFIEL_OEFEN' as 'VRAGENLIJST' }, 'eigen_versie_soort'],
    ['from before its proposal', { versie: 2, gepubliceerdOp: new Date('2020-01-01') }, 'eigen_versie_gepubliceerd'],
  ])('is no version %s', async (_, anders, uitkomst) => {
    const zelf = anders.gepubliceerdDoor === 'voorsteller' ? { gepubliceerdDoor: o.kabinet } : {};
    const rij = { soort: 'DOCUMENTENLIJST', inhoud: { verplicht: [] }, gepubliceerdOp: NU, gepubliceerdDoor: o.opdrachtgever } as const;
    expect(await attempt(voegToe('eigen_versie', anEigenVersie(o.organisatieId, o.kabinet, { ...rij, ...anders, ...zelf })))).toBe(
      uitkomst,
    );
  });

  it('stays', async () => {
    const verwijderd = await attempt(sql(`DELETE FROM eigen_versie WHERE id = $1`, gepubliceerd.id));
    expect(verwijderd).toBe(wie === 'app' ? '42501' : 'ONWIJZIGBAAR');
    expect(await attempt(sql('TRUNCATE eigen_versie CASCADE'))).toBe(wie === 'app' ? '42501' : 'ONWIJZIGBAAR');
  });
});
