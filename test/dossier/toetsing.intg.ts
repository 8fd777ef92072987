import { randomUUID } from 'node:crypto';
import type { Beller } from '../../libs/dossier/src/handeling/opdracht.js';
import { LeesService } from '../../libs/dossier/src/lezen/lees.service.js';
import {
  aConcept,
  datumOver,
  eerste,
  eisGaaf,
  inhoudVan,
  KANARIE,
  maakZaak,
  openDossierTest,
  raadsdatum,
  verzoek,
  weigert,
  type DossierTest,
} from './support/dossier.js';

let t: DossierTest;
beforeAll(async () => {
  t = await openDossierTest();
});
afterAll(() => t.sluit());
afterEach(() => eisGaaf(t));

describe('S01 preparing and starting a toetsing', () => {
  it.each(['opdrachtgever', 'kabinet'] as const)('the %s makes a concept, pinned and sealed', async (wie) => {
    const antwoord = await t.toetsing.maakConcept(verzoek(t.mensen[wie]), aConcept());
    expect(antwoord).toMatchObject({ versie: 1, status: 'CONCEPT', objectId: null });
    const rij = await eerste<Record<string, unknown>>(t, 'SELECT * FROM toetsing WHERE id = $1', antwoord.toetsingId);
    expect(rij).toMatchObject({
      versie: 1,
      regime: 'HUIDIG_2023',
      vragenlijst_versie: 1,
      termijnprofiel_versie: 1,
      tijdzone: 'Europe/Amsterdam',
      vog_max_ouderdom_dagen: 92,
    });
    expect(rij['zaaknummer']).toMatch(/^IT-[2-9A-Y]{4}-[2-9A-Y]{4}$/);
  });

  it('finds the kandidaat by his address, whatever its capitals', async () => {
    const bekend = await t.persoon('GRIFFIER', 'sam@voorbeeld.test');
    const { toetsingId } = await t.toetsing.maakConcept(
      verzoek(t.mensen.opdrachtgever),
      aConcept({ kandidaat: { naam: KANARIE, email: 'Sam@Voorbeeld.test' } }),
    );
    expect(await eerste(t, 'SELECT kandidaat_id AS id FROM toetsing WHERE id = $1', toetsingId)).toEqual({ id: bekend.persoonId });
    expect(await eerste(t, `SELECT count(*)::int AS n FROM persoon_rol WHERE persoon_id = $1`, bekend.persoonId)).toEqual({ n: 2 });
  });

  it.each([
    ['DOELGROEP_NIET_TOEGESTAAN', { doelfunctie: 'RAADSLID' }],
    ['FUNCTIE_HOORT_NIET_BIJ_ORGANISATIE', { doelfunctie: 'GEDEPUTEERDE' }],
    ['FORMATIE_ONTBREEKT', { aanleiding: 'FORMATIE' }],
    ['RAADSDATUM_ONTBREEKT', { raadsdatum: undefined }],
    ['VRAGENLIJST_ONBEKEND', { vragenlijstVersie: 99 }],
    ['RAADSDATUM_VERSTREKEN', { raadsdatum: datumOver(-2) }],
    ['OEFEN_NIET_TOEGESTAAN', { termijnProfiel: 'OEFEN' }],
    ['MAILADRES_ONJUIST', { kandidaat: { naam: 'Kim', email: 'geen adres' } }],
    ['VERBODEN_GEGEVENS', { portefeuille: 'bsn 111222333' }],
  ] as const)('refuses with %s', async (code, anders) => {
    await weigert(t, code, () => t.toetsing.maakConcept(verzoek(t.mensen.opdrachtgever), aConcept(anders)));
  });

  it('refuses a second case for the same kandidaat and office', async () => {
    const concept = aConcept();
    await t.toetsing.maakConcept(verzoek(t.mensen.opdrachtgever), concept);
    await weigert(t, 'TOETSING_LOOPT_AL', () => t.toetsing.maakConcept(verzoek(t.mensen.kabinet), concept));
  });

  it('refuses a kandidaat who gives the order, or who prepares the case', async () => {
    const zelf = await t.persoon('KABINET', 'zelf@voorbeeld.test');
    await weigert(t, 'VIER_OGEN_GESCHONDEN', () =>
      t.toetsing.maakConcept(verzoek(zelf), aConcept({ kandidaat: { naam: 'Ik', email: 'zelf@voorbeeld.test' } })),
    );
    const anders = await openDossierTest();
    await anders.db.superClient.query(`UPDATE persoon SET email_index = $2 WHERE id = $1`, [
      anders.mensen.opdrachtgever.persoonId,
      anders.keys.blindIndex('aanmelding', 'ambt@voorbeeld.test'),
    ]);
    await weigert(anders, 'WAARNEMER_IS_KANDIDAAT', () =>
      anders.toetsing.maakConcept(verzoek(anders.mensen.kabinet), aConcept({ kandidaat: { naam: 'A', email: 'ambt@voorbeeld.test' } })),
    );
    await anders.sluit();
  });

  it('refuses who is neither opdrachtgever nor kabinet, and records that', async () => {
    await weigert(t, 'GEEN_TOEGANG', () => t.toetsing.maakConcept(verzoek(t.mensen.adviseur), aConcept()));
    expect(
      await eerste(t, `SELECT toegestaan, vraag FROM toegangsbesluit WHERE persoon_id = $1 ORDER BY id DESC`, t.mensen.adviseur.persoonId),
    ).toEqual({ toegestaan: false, vraag: 'maakConcept' });
  });

  it('does once what is asked twice with one key, and refuses the key for something else', async () => {
    const idempotentie = { sleutel: randomUUID(), verzoekHash: Buffer.alloc(32, 1) };
    const beller = t.mensen.opdrachtgever;
    const concept = aConcept();
    const eerst = await t.toetsing.maakConcept({ beller, idempotentie }, concept);
    const voor = await inhoudVan(t);
    expect(await t.toetsing.maakConcept({ beller, idempotentie }, concept)).toEqual(eerst);
    expect(await inhoudVan(t)).toBe(voor);
    await weigert(t, 'IDEMPOTENTIE_HERGEBRUIKT', () =>
      t.toetsing.maakConcept({ beller, idempotentie: { ...idempotentie, verzoekHash: Buffer.alloc(32, 2) } }, concept),
    );
  });

  it('makes one case of two requests with one key at the same time', async () => {
    const idempotentie = { sleutel: randomUUID(), verzoekHash: Buffer.alloc(32, 1) };
    const concept = aConcept();
    const maak = () => t.toetsing.maakConcept({ beller: t.mensen.opdrachtgever, idempotentie }, concept);
    const [een, ander] = await Promise.all([maak(), maak()]);
    expect(ander).toEqual(een);
  });

  it('changes a concept, also by the kabinet, and not after the start', async () => {
    const { toetsingId } = await maakZaak(t);
    const wijziging = { kandidaat: { naam: `Kim Anders ${KANARIE}` }, raadsdatum: datumOver(90), termijnProfiel: 'VERSNELD' as const };
    expect(await t.toetsing.wijzigConcept({ ...verzoek(t.mensen.kabinet), ifMatch: 1 }, toetsingId, wijziging)).toMatchObject({
      versie: 2,
      status: 'CONCEPT',
    });
    expect(await eerste(t, 'SELECT termijnprofiel, portefeuille FROM toetsing WHERE id = $1', toetsingId)).toEqual({
      termijnprofiel: 'VERSNELD',
      portefeuille: null,
    });
    expect(await eerste(t, 'SELECT count(*)::int AS n FROM outbox WHERE toetsing_id = $1', toetsingId)).toEqual({ n: 0 });
    await weigert(t, 'VERSIE_VEROUDERD', () =>
      t.toetsing.wijzigConcept({ ...verzoek(t.mensen.kabinet), ifMatch: 1 }, toetsingId, wijziging),
    );
    await weigert(t, 'OEFEN_NIET_TOEGESTAAN', () =>
      t.toetsing.wijzigConcept(verzoek(t.mensen.kabinet), toetsingId, { ...wijziging, termijnProfiel: 'OEFEN' }),
    );
    await t.toetsing.start(verzoek(t.mensen.opdrachtgever), toetsingId);
    await weigert(t, 'STATUS_LAAT_NIET_TOE', () => t.toetsing.wijzigConcept(verzoek(t.mensen.kabinet), toetsingId, wijziging));
  });

  it('shows what was filled in to who may change it, so that a change keeps it, and to nobody else', async () => {
    const lees = async (wie: Beller, toetsingId: string) => (await new LeesService(t.inzage).kop(wie, toetsingId)).voorbereiding;
    const ingevuld = { portefeuille: `Zorg ${KANARIE}`, voordragendePartij: `Lijst ${KANARIE}` };
    const kandidaat = { naam: `Kim ${KANARIE}`, telefoon: '0612345678', email: `${randomUUID()}@voorbeeld.test` };
    const { toetsingId } = await t.toetsing.maakConcept(verzoek(t.mensen.kabinet), aConcept({ ...ingevuld, kandidaat }));
    const gelezen = { ...ingevuld, telefoon: '0612345678', redenAfwijking: null };
    expect(await lees(t.mensen.opdrachtgever, toetsingId)).toEqual(gelezen);
    expect(await lees(t.mensen.kabinet, toetsingId)).toEqual(gelezen);
    const fg: Beller = await t.persoon('FG');
    expect(await lees(fg, toetsingId)).toBeNull();
    await t.toetsing.wijzigConcept(verzoek(t.mensen.kabinet), toetsingId, { kandidaat: { naam: KANARIE }, raadsdatum, ...ingevuld });
    expect(await lees(t.mensen.kabinet, toetsingId)).toEqual({ ...gelezen, telefoon: null });
    await t.toetsing.start(verzoek(t.mensen.opdrachtgever), toetsingId);
    expect(await lees(t.mensen.opdrachtgever, toetsingId)).toBeNull();
  });

  it('is started by the opdrachtgever only', async () => {
    const zaak = await maakZaak(t);
    await weigert(t, 'GEEN_TOEGANG', () => t.toetsing.start(verzoek(t.mensen.kabinet), zaak.toetsingId));
    await weigert(t, 'GEEN_TOEGANG', () => t.toetsing.start(verzoek(zaak.kandidaat), zaak.toetsingId));
    await weigert(t, 'TOETSING_ONBEKEND', () => t.toetsing.start(verzoek(t.mensen.vreemde), zaak.toetsingId));
    await weigert(t, 'TOETSING_ONBEKEND', () => t.toetsing.start(verzoek(t.mensen.opdrachtgever), randomUUID()));
    expect(await t.toetsing.start(verzoek(t.mensen.opdrachtgever), zaak.toetsingId)).toMatchObject({ status: 'GESTART', versie: 2 });
    expect(await eerste(t, `SELECT waarde FROM feit WHERE toetsing_id = $1 AND code = 'GESTART'`, zaak.toetsingId)).toEqual({
      waarde: 'GESTART',
    });
    await weigert(t, 'STATUS_LAAT_NIET_TOE', () => t.toetsing.start(verzoek(t.mensen.opdrachtgever), zaak.toetsingId));
  });

  it('is not started for a council meeting that was', async () => {
    const { toetsingId } = await maakZaak(t);
    await t.db.superClient.query(`UPDATE toetsing SET raadsdatum = '2024-01-01' WHERE id = $1`, [toetsingId]);
    await weigert(t, 'RAADSDATUM_VERSTREKEN', () => t.toetsing.start(verzoek(t.mensen.opdrachtgever), toetsingId));
  });
});

describe('the planning', () => {
  it('says before the start whether the council date is feasible', async () => {
    const ruim = await t.planning.simuleer(t.mensen.kabinet, { raadsdatum: datumOver(200), termijnProfiel: 'NORMAAL' });
    const krap = await t.planning.simuleer(t.mensen.opdrachtgever, { raadsdatum: datumOver(5), termijnProfiel: 'NORMAAL' });
    expect([ruim.kleur, krap.kleur]).toEqual(['GROEN', 'ROOD']);
    await expect(t.planning.simuleer(t.mensen.toetser, { raadsdatum, termijnProfiel: 'NORMAAL' })).rejects.toMatchObject({
      code: 'GEEN_TOEGANG',
    });
    await expect(t.planning.simuleer(t.mensen.kabinet, { raadsdatum: datumOver(-3), termijnProfiel: 'NORMAAL' })).rejects.toMatchObject({
      code: 'RAADSDATUM_VERSTREKEN',
    });
  });

  it('of a case is for who has to do with it', async () => {
    const zaak = await maakZaak(t);
    expect((await t.planning.lees(zaak.kandidaat, zaak.toetsingId)).stappen.length).toBeGreaterThan(5);
    await expect(t.planning.lees(t.mensen.vreemde, zaak.toetsingId)).rejects.toMatchObject({ code: 'TOETSING_ONBEKEND' });
  });
});
