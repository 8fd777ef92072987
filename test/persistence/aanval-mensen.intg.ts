import type { Client } from 'pg';
import { RapportEntity } from '../../libs/persistence/src/entities/rapport.entity.js';
import { ToewijzingEntity } from '../../libs/persistence/src/entities/toewijzing.entity.js';
import type { ToetsingEntity } from '../../libs/persistence/src/entities/toetsing.entity.js';
import { poging, sql, type Statement, voegToe } from '../support/aanval.js';
import { openDatabase, type TestDatabase } from '../support/database.js';
import { seedOrganisatie, seedPersoon, seedToetsing, type TestOrganisatie } from '../support/organisatie.js';
import { aRapport, anAdvies } from '../support/rijen/advies.js';
import { NU, verzegeld } from '../support/rijen/basis.js';
import { aUitvraagVraag } from '../support/rijen/onderzoek.js';
import { aWaarneming, anOpdrachtgever } from '../support/rijen/organisatie.js';
import { aBelangenConflict, aHerbeoordeling, aToewijzing, aWraking } from '../support/rijen/toewijzing.js';

let db: TestDatabase;
let app: Client;
let o: TestOrganisatie;
let zaak: ToetsingEntity;
let ander: string;
beforeAll(async () => {
  db = await openDatabase();
  app = await db.connect(db.appUrl);
  o = await seedOrganisatie(db);
  zaak = await seedToetsing(db, o);
  ander = await seedPersoon(db, o.organisatieId, 'TOETSER');
});
afterAll(() => db.close());

const probeer = (...statements: readonly Statement[]): Promise<string> => poging(app, o.organisatieId, ...statements);
const beeindig = (persoon: string): Statement =>
  sql(
    `UPDATE toewijzing SET beeindigd_op = now(), verklaring = 'CONFLICT_GEMELD' WHERE toetsing_id = $1 AND persoon_id = $2`,
    zaak.id,
    persoon,
  );
const conflict = (persoon: string): Statement => voegToe('belangen_conflict', aBelangenConflict(zaak, persoon, o.kabinet));
const merk = (anders: Parameters<typeof aHerbeoordeling>[2] = {}): Statement =>
  voegToe('herbeoordeling', aHerbeoordeling(zaak, o.adviseur, anders));
const besluit = { besluit: 'OVERNEMEN', beslotenOp: NU } as const;

describe('someone with a conflict of interest (S-X4)', () => {
  it('does not go on working: his assignment has ended before the conflict stands', async () => {
    expect(await probeer(conflict(o.adviseur))).toBe('BELANGENCONFLICT');
    expect(await probeer(beeindig(o.adviseur), conflict(o.adviseur))).toBe('1 rij');
  });

  it('is not assigned again in this ronde', async () => {
    const terug = voegToe('toewijzing', aToewijzing(zaak, o.adviseur, { leidend: false }));
    expect(await probeer(beeindig(o.adviseur), conflict(o.adviseur), terug)).toBe('BELANGENCONFLICT');
  });

  it('can not have it taken back, changed or recorded twice', async () => {
    const gemeld = [beeindig(o.adviseur), conflict(o.adviseur)];
    expect(await probeer(...gemeld, sql(`UPDATE belangen_conflict SET grond = 'ANDERS'`))).toBe('42501');
    expect(await probeer(...gemeld, sql(`DELETE FROM belangen_conflict`))).toBe('ONWIJZIGBAAR');
    expect(await probeer(...gemeld, conflict(o.adviseur))).toBe('belangen_conflict_een');
    expect(await probeer(...gemeld, sql(`UPDATE toewijzing SET verklaring = 'GEEN_CONFLICT' WHERE persoon_id = $1`, o.adviseur))).toBe(
      'ONWIJZIGBAAR',
    );
  });

  it('signs no advice, even as the one who gives the order (INV-14)', async () => {
    const advies = voegToe('advies', anAdvies(zaak, o.opdrachtgever, { conclusie: 'BELEMMERINGEN' }));
    expect(await probeer(advies)).toBe('1 rij');
    expect(await probeer(conflict(o.opdrachtgever), advies)).toBe('WAARNEMER_IS_KANDIDAAT');
  });
});

describe('the work that he leaves', () => {
  const rapport = (): Statement => voegToe('rapport', aRapport(zaak, o.toetser));
  it('holds up the report until it is adopted or done again', async () => {
    expect(await probeer(rapport())).toBe('1 rij');
    expect(await probeer(merk(), rapport())).toBe('HERBEOORDELING_OPEN');
    expect(await probeer(merk({ ...besluit, besluit: 'OPNIEUW', beslotenDoor: o.toetser }), rapport())).toBe('HERBEOORDELING_OPEN');
    expect(await probeer(merk({ ...besluit, besluit: 'OPNIEUW', beslotenDoor: o.toetser, afgerondOp: NU }), rapport())).toBe('1 rij');
    expect(await probeer(merk({ ...besluit, beslotenDoor: o.toetser }), rapport())).toBe('1 rij');
  });

  it('is weighed by the toetser of the case alone, and never his own', async () => {
    for (const door of [o.adviseur, o.opdrachtgever, ander])
      expect(await probeer(merk({ ...besluit, beslotenDoor: door }))).toBe('VIER_OGEN_GESCHONDEN');
    const eigen = voegToe('herbeoordeling', aHerbeoordeling(zaak, o.toetser, { ...besluit, beslotenDoor: o.toetser }));
    expect(await probeer(eigen)).toBe('VIER_OGEN_GESCHONDEN');
    expect(
      await probeer(merk(), sql(`UPDATE herbeoordeling SET besluit = 'OVERNEMEN', besloten_op = now(), besloten_door = $1`, ander)),
    ).toBe('VIER_OGEN_GESCHONDEN');
  });

  it('does not vanish, nor become the work of another', async () => {
    expect(await probeer(merk(), sql(`DELETE FROM herbeoordeling`))).toBe('ONWIJZIGBAAR');
    expect(await probeer(merk(), sql(`UPDATE herbeoordeling SET persoon_id = $1`, ander))).toBe('ONWIJZIGBAAR');
    expect(await probeer(merk({ besluit: 'OVERNEMEN' }))).toMatch(/herbeoordeling_besloten|VIER_OGEN_GESCHONDEN/);
    expect(await probeer(merk({ ...besluit, beslotenDoor: o.toetser, afgerondOp: NU }))).toBe('herbeoordeling_afgerond');
  });

  it('does not stand still longer than was said', async () => {
    const pauze = sql(
      `INSERT INTO werk_pauze (id, organisatie_id, toetsing_id, ronde, rol, van, tot) VALUES (gen_random_uuid(), $1, $2, 1, 'ADVISEUR', now(), now() + interval '3 days')`,
      o.organisatieId,
      zaak.id,
    );
    expect(await probeer(pauze, sql(`UPDATE werk_pauze SET tot = tot + interval '1 hour'`))).toBe('ONWIJZIGBAAR');
    expect(await probeer(pauze, sql(`UPDATE werk_pauze SET tot = tot - interval '1 hour'`))).toBe('1 rij');
  });
});

describe('a wraking (S-X5)', () => {
  const wraking = (toewijzing: string, anders = {}): Statement => voegToe('wraking', aWraking(zaak, toewijzing, anders));
  const toewijzingId = async (): Promise<string> =>
    (await db.superClient.query<{ id: string }>('SELECT id FROM toewijzing WHERE toetsing_id = $1 LIMIT 1', [zaak.id])).rows[0]!.id;

  it('comes once per ronde, about someone of this case', async () => {
    const id = await toewijzingId();
    expect(await probeer(wraking(id), wraking(id))).toBe('WRAKING_AL_INGEDIEND');
    const elders = await seedToetsing(db, o);
    const toewijzing = await db.seed(
      ToewijzingEntity,
      aToewijzing(elders, await seedPersoon(db, o.organisatieId, 'ADVISEUR'), { leidend: false }),
    );
    expect(await probeer(wraking(toewijzing.id))).toBe('TOEWIJZING_ONBEKEND');
  });

  it('is decided once, with a reason', async () => {
    const id = await toewijzingId();
    const besloten = { besluit: 'AFGEWEZEN', beslotenOp: NU, beslotenDoor: o.opdrachtgever, motivering: verzegeld() } as const;
    expect(await probeer(wraking(id, { ...besloten, motivering: null }))).toBe('wraking_besloten');
    expect(await probeer(wraking(id, besloten), sql(`UPDATE wraking SET besluit = 'TOEGEWEZEN'`))).toBe('ONWIJZIGBAAR');
    expect(await probeer(wraking(id), sql(`UPDATE wraking SET reden = $1`, verzegeld()))).toBe('ONWIJZIGBAAR');
    expect(await probeer(wraking(id), sql(`DELETE FROM wraking`))).toBe('ONWIJZIGBAAR');
  });
});

describe('a waarneming (S-X6)', () => {
  it('does not overlap who gives the order already (INV-13)', async () => {
    const naast = voegToe(
      'opdrachtgever',
      anOpdrachtgever({ id: ander, organisatieId: o.organisatieId }, { geldig: '[2027-01-01 00:00:00+00,)' }),
    );
    expect(await probeer(naast)).toBe('WAARNEMING_OVERLAPT');
  });

  it('keeps what was registered', async () => {
    const nieuw = voegToe('waarneming', aWaarneming({ id: ander, organisatieId: o.organisatieId }, o.kabinet));
    for (const kolom of [`grond = 'GEMEENTEWET_78'`, `document = '${'\\x01'}'`, `van = van - interval '1 day'`]) {
      expect([kolom, await probeer(nieuw, sql(`UPDATE waarneming SET ${kolom}`))]).toEqual([
        kolom,
        expect.stringMatching(/ONWIJZIGBAAR|verzegeld/),
      ]);
    }
    expect(await probeer(nieuw, sql(`DELETE FROM waarneming`))).toBe('42501');
    expect(await probeer(voegToe('waarneming', aWaarneming({ id: ander, organisatieId: o.organisatieId }, o.kabinet, { tot: NU })))).toBe(
      'waarneming_periode',
    );
  });
});

describe('a question to an official (S09)', () => {
  const vraag = (wie: string, anders = {}): Statement => voegToe('uitvraag_vraag', aUitvraagVraag(zaak, wie, anders));
  it('is not put to who has another part in the case', async () => {
    for (const wie of [zaak.kandidaatId, o.adviseur, o.toetser]) expect(await probeer(vraag(wie))).toBe('VIER_OGEN_GESCHONDEN');
    expect(await probeer(vraag(o.kabinet))).toBe('1 rij');
  });

  it('is answered once, and not after it was taken back', async () => {
    const antwoord = sql(`UPDATE uitvraag_vraag SET beantwoord_op = now(), onderdeel_id = gen_random_uuid()`);
    expect(await probeer(vraag(o.kabinet), antwoord)).toBe('1 rij');
    expect(await probeer(vraag(o.kabinet), antwoord, antwoord)).toBe('ONWIJZIGBAAR');
    expect(await probeer(vraag(o.kabinet), sql(`UPDATE uitvraag_vraag SET ingetrokken_op = now()`), antwoord)).toBe('ONWIJZIGBAAR');
    expect(await probeer(vraag(o.kabinet), sql(`UPDATE uitvraag_vraag SET beantwoorder_id = $1`, ander))).toBe('ONWIJZIGBAAR');
  });
});

it('a report that was fixed stays, whatever is marked later', async () => {
  await db.seed(RapportEntity, aRapport(zaak, o.toetser));
  expect(await probeer(merk({ soort: 'RAPPORT_VASTGESTELD' }))).toBe('1 rij');
});
