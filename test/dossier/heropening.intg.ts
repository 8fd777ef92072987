import { laadDossier } from '../../libs/dossier/src/beeld/laad-dossier.js';
import type { HeropeningInvoer } from '../../libs/dossier/src/heropening/heropening.service.js';
import { HeropeningService } from '../../libs/dossier/src/heropening/heropening.service.js';
import { RondesService } from '../../libs/dossier/src/heropening/rondes.service.js';
import { VervallenBrievenService } from '../../libs/dossier/src/heropening/vervallen-brieven.service.js';
import { HandelingenService } from '../../libs/dossier/src/handeling/handelingen.service.js';
import type { Beller } from '../../libs/dossier/src/handeling/opdracht.js';
import { InzageService } from '../../libs/dossier/src/inzage/inzage.service.js';
import { ProcesService } from '../../libs/dossier/src/proces/proces.service.js';
import { RapportVersiesService } from '../../libs/dossier/src/rapport/rapport-versies.service.js';
import { TakenService } from '../../libs/dossier/src/lezen/taken.service.js';
import { MaatregelenService } from '../../libs/dossier/src/wederhoor/maatregelen.service.js';
import { VerstrekkingService } from '../../libs/dossier/src/verstrekking/verstrekking.service.js';
import { BureauEntity, BureauLidEntity } from '../../libs/persistence/src/entities/bureau.entity.js';
import { Transacties } from '../../libs/persistence/src/transactie.js';
import { leesPdf } from '../report/pdf-tekst.js';
import { aBureau, aBureauLid } from '../support/rijen/organisatie.js';
import { datumOver, eerste, eisGaaf, KANARIE, openTaken, verzoek, weigert } from './support/dossier.js';
import { naarInzage, openOnderzoekTest, type OnderzoekTest, type ZaakMetConcept } from './support/onderzoek.js';

let t: OnderzoekTest;
let griffier: Beller;
/** The same services, two days later. */
let later: ReturnType<typeof diensten>;

function diensten(klok: string) {
  const transacties = new Transacties(t.db.appDataSource, klok);
  const handelingen = new HandelingenService(transacties, t.kluis);
  const inzage = new InzageService(transacties, t.kluis);
  return {
    maatregelen: new MaatregelenService(handelingen, inzage),
    verstrekking: new VerstrekkingService(handelingen, t.kluis, t.opslag),
    heropening: new HeropeningService(handelingen),
    rondes: new RondesService(inzage),
    brieven: new VervallenBrievenService(inzage, t.kluis),
    rapporten: new RapportVersiesService(handelingen, inzage),
    taken: new TakenService(inzage),
    proces: new ProcesService(transacties, t.kluis),
  };
}

beforeAll(async () => {
  t = await openOnderzoekTest();
  griffier = await t.persoon('GRIFFIER');
  later = diensten('2 days');
});
afterAll(() => t.sluit());

const invoer = (anders: Partial<HeropeningInvoer> = {}): HeropeningInvoer => ({
  reden: 'NIEUW_FEIT',
  toelichting: `Er is iets nieuws over ${KANARIE}.`,
  opnieuw: [],
  portefeuille: null,
  ...anders,
});
const heropen = (zaak: ZaakMetConcept, anders: Partial<HeropeningInvoer> = {}) =>
  later.heropening.heropen(verzoek(t.mensen.opdrachtgever), zaak.toetsingId, invoer(anders));

/** The letter was handed over to the griffier. */
async function verstrekt(): Promise<ZaakMetConcept> {
  const zaak = await naarInzage(t, { conclusie: 'BELEMMERINGEN' });
  await later.verstrekking.verstrek(verzoek(t.mensen.opdrachtgever), zaak.toetsingId, { vorm: 'OPENBAAR', geheimhouding: null });
  return zaak;
}

const rijen = async (zaak: ZaakMetConcept, tabel: string, ronde: number): Promise<readonly Record<string, unknown>[]> =>
  (
    await t.db.superClient.query<Record<string, unknown>>(
      `SELECT to_jsonb(x) AS rij FROM ${tabel} x WHERE toetsing_id = $1 AND ronde = $2 ORDER BY 1`,
      [zaak.toetsingId, ronde],
    )
  ).rows;
const stappen = async (zaak: ZaakMetConcept): Promise<readonly string[]> =>
  (
    await t.db.superClient.query<{ stap: string }>(
      `SELECT code || ' ' || coalesce('uit ' || uit_ronde, 'nieuw') AS stap FROM stap WHERE toetsing_id = $1 AND ronde = 2 ORDER BY code`,
      [zaak.toetsingId],
    )
  ).rows.map(({ stap }) => stap);

describe('a ronde that begins with a new fact', () => {
  let zaak: ZaakMetConcept;
  let voor: Record<string, readonly unknown[]>;
  const ONAANGERAAKT = ['onderdeel', 'document', 'vog', 'rapport', 'advies', 'brief', 'verstrekking', 'toewijzing'];
  const beeld = async (): Promise<Record<string, readonly unknown[]>> => {
    const alle: Record<string, readonly unknown[]> = {};
    for (const tabel of ONAANGERAAKT) alle[tabel] = await rijen(zaak, tabel, 1);
    return alle;
  };

  beforeAll(async () => {
    zaak = await verstrekt();
    voor = await beeld();
    expect(await heropen(zaak)).toMatchObject({ status: 'HEROPEND' });
  });

  it('leaves every row of the ronde before as it was', async () => {
    expect(await beeld()).toEqual(voor);
    for (const tabel of ONAANGERAAKT) expect([tabel, voor[tabel]?.length]).not.toEqual([tabel, 0]);
  });

  it('takes over what is not affected, with its marking, and does the analysis and the advice again', async () => {
    expect(await stappen(zaak)).toEqual([
      'BENOEMBAARHEID uit 1',
      'BRONONDERZOEK uit 1',
      'DOCUMENTEN uit 1',
      'INTERNE_UITVRAAG uit 1',
      'MEDEWERKING uit 1',
      'TOEWIJZING uit 1',
      'VERDIEPEND_GESPREK uit 1',
      'VRAGENLIJST uit 1',
    ]);
  });

  it('takes the work along in copies that refer to each other, and can be opened with the key of the case', async () => {
    const werk = await t.db.transacties.in(t.mensen.opdrachtgever, async (tx) => {
      return (await laadDossier(tx, t.kluis, zaak.toetsingId))!.beeld.werk;
    });
    expect(werk.bevindingen).toHaveLength(1);
    const [bevinding] = werk.bevindingen;
    expect(bevinding?.id).not.toBe(zaak.bevinding);
    // Agreed to in the ronde before: it need not be put forward again, and can still lapse for one that is right.
    expect(bevinding?.status).toBe('ERKEND');
    expect(werk.risicos.map((r) => r.bevindingIds)).toEqual([[bevinding?.id]]);
    expect(werk.maatregelen.map((m) => m.risicoIds)).toEqual([[werk.risicos[0]?.id]]);
    expect(werk.reacties.map((r) => [r.onderwerpId, r.wederhoorRonde])).toEqual([[bevinding?.id, 0]]);
  });

  it('asks the same people to declare once more before they see anything (INV-12)', async () => {
    const [adviseur] = await rijen(zaak, 'toewijzing', 2);
    expect(adviseur?.['rij']).toMatchObject({ verklaring: null, beeindigd_op: null });
    await expect(later.rapporten.lijst(t.mensen.adviseur, zaak.toetsingId)).rejects.toMatchObject({ code: 'TOETSING_ONBEKEND' });
    expect((await openTaken(t, zaak)).filter((soort) => soort === 'ONAFHANKELIJKHEID_VERKLAREN')).toHaveLength(2);
  });

  it('wakes both workflows, and records why in both rondes', async () => {
    expect(
      await eerste(t, `SELECT array_agg(DISTINCT ronde ORDER BY ronde) AS rondes FROM outbox WHERE toetsing_id = $1`, zaak.toetsingId),
    ).toEqual({
      rondes: [1, 2],
    });
    const feiten = await t.db.superClient.query<{ feit: string }>(
      `SELECT ronde || ' ' || code || ' ' || waarde AS feit FROM feit WHERE toetsing_id = $1 AND code IN ('HEROPEND', 'CONCLUSIE_VERVALLEN') ORDER BY 1`,
      [zaak.toetsingId],
    );
    expect(feiten.rows.map(({ feit }) => feit)).toEqual(['1 CONCLUSIE_VERVALLEN NIEUW_FEIT', '2 HEROPEND NIEUW_FEIT']);
  });

  it('tells each who may know which conclusion holds', async () => {
    expect(await later.rondes.lijst(t.mensen.kabinet, zaak.toetsingId)).toMatchObject([
      { ronde: 1, reden: null, conclusie: 'VERVALLEN' },
      { ronde: 2, reden: 'NIEUW_FEIT', opnieuw: ['RISICOANALYSE'], conclusie: 'GEEN' },
    ]);
    expect(await later.rondes.heropening(zaak.kandidaat, zaak.toetsingId)).toMatchObject({
      toelichting: `Er is iets nieuws over ${KANARIE}.`,
    });
    await expect(later.rondes.heropening(t.mensen.kabinet, zaak.toetsingId)).rejects.toMatchObject({ code: 'TOETSING_ONBEKEND' });
  });

  it('tells the griffier, who reads the letter with its marking only (INV-27)', async () => {
    const taken = await later.taken.lijst(griffier, { aantal: 100 });
    expect(JSON.stringify(taken)).toContain('BRIEF_VERVALLEN');
    await expect(t.brief.pdf(griffier, zaak.toetsingId)).rejects.toMatchObject({ code: 'TOETSING_ONBEKEND' });
    expect(await later.brieven.lijst(griffier, zaak.toetsingId)).toMatchObject([{ ronde: 1, reden: 'NIEUW_FEIT', vorm: 'OPENBAAR' }]);
    const { paginas, alles } = await leesPdf(await later.brieven.pdf(griffier, zaak.toetsingId, 1));
    for (const pagina of paginas) expect(pagina).toMatch(/^VERVALLEN/);
    expect(alles).toContain('geldtnietmeer');
    expect(await openTaken(t, zaak)).not.toContain('BRIEF_VERVALLEN');
    await expect(later.brieven.pdf(griffier, zaak.toetsingId, 2)).rejects.toMatchObject({ code: 'TOETSING_ONBEKEND' });
  });

  it('keeps the report of the ronde before readable, as lapsed', async () => {
    const versies = await later.rapporten.lijst(zaak.kandidaat, zaak.toetsingId);
    expect(versies).toMatchObject([{ ronde: 1, versie: 1, stand: 'VERVALLEN' }]);
    const rapport = await later.rapporten.lees(zaak.kandidaat, zaak.toetsingId, versies[0]!.id);
    expect(rapport).toMatchObject({ hash: versies[0]!.hash, inhoud: { ronde: 1 } });
  });

  it('leaves a whole chain, and nothing readable', () => eisGaaf(t));
});

describe('a VOG that is too old', () => {
  it('takes over everything but the VOG and the advice; the report is the one that was fixed (SC-09)', async () => {
    const zaak = await verstrekt();
    await heropen(zaak, { reden: 'VOG_TE_OUD' });
    expect((await stappen(zaak)).filter((stap) => /VOG|ADVIES|INZAGE|VERSTREKKING/.test(stap))).toEqual([]);
    expect(await stappen(zaak)).toEqual(
      expect.arrayContaining(['RAPPORT uit 1', 'GESPREK_OPDRACHTGEVER uit 1', 'HOOR_EN_WEDERHOOR uit 1']),
    );
    expect(await later.rapporten.lijst(zaak.kandidaat, zaak.toetsingId)).toMatchObject([{ ronde: 1, stand: 'GELDEND' }]);
    const ref = { organisatieId: t.organisatieId, toetsingId: zaak.toetsingId, ronde: 2 };
    for (const overgang of ['hervatOnderzoek', 'neemRapportOver', 'vogNogNietGeverifieerd'] as const)
      expect(await later.proces.legOvergangVast({ ref, overgang })).toMatchObject({ gedaan: true });
    expect(await eerste(t, 'SELECT status, ronde FROM toetsing WHERE id = $1', zaak.toetsingId)).toEqual({
      status: 'WACHT_OP_VOG',
      ronde: 2,
    });
  });
});

it('does not stand behind a report that was not taken over', async () => {
  const zaak = await verstrekt();
  await heropen(zaak);
  const ref = { organisatieId: t.organisatieId, toetsingId: zaak.toetsingId, ronde: 2 };
  expect(await later.proces.legOvergangVast({ ref, overgang: 'hervatOnderzoek' })).toMatchObject({ gedaan: true });
  expect(await later.proces.legOvergangVast({ ref, overgang: 'neemRapportOver' })).toMatchObject({ gedaan: false });
  expect(await later.proces.legOvergangVast({ ref: { ...ref, ronde: 1 }, overgang: 'basisscanAfgerond' })).toMatchObject({ gedaan: false });
});

it('a new ronde does not take along who works for a bureau whose papers have lapsed, and begins all the same', async () => {
  const zaak = await verstrekt();
  const bureau = await t.db.seed(BureauEntity, aBureau(t.organisatieId, t.mensen.kabinet.persoonId, { wpbrGeldigTot: datumOver(-30) }));
  const lid = await t.db.seed(BureauLidEntity, aBureauLid(bureau, t.mensen.adviseur.persoonId));
  await heropen(zaak);
  const wie = (await rijen(zaak, 'toewijzing', 2)).map((rij) => (rij['rij'] as { persoon_id: string }).persoon_id);
  expect(wie).toEqual([t.mensen.toetser.persoonId]);
  await t.db.superClient.query(`DELETE FROM bureau_lid WHERE persoon_id = $1`, [lid.persoonId]);
});

describe('what stands in the way of a new ronde', () => {
  it.each<[string, Partial<HeropeningInvoer>, Parameters<typeof weigert>[1]]>([
    ['a VOG that was verified', { reden: 'VOG_ALSNOG_AFGEGEVEN' }, 'HEROPENING_REDEN_PAST_NIET'],
    ['no new portfolio', { reden: 'PORTEFEUILLE_GEWIJZIGD' }, 'PORTEFEUILLE_ONTBREEKT'],
    ['a burgerservicenummer', { toelichting: 'Zie 111222333.' }, 'VERBODEN_GEGEVENS'],
  ])('%s', async (_, anders, code) => {
    const zaak = await verstrekt();
    await weigert(t, code, () => heropen(zaak, anders));
  });

  it('a status of the road, a benoeming, and who is not the opdrachtgever', async () => {
    const inzage = await naarInzage(t, { conclusie: 'BELEMMERINGEN' });
    await weigert(t, 'STATUS_LAAT_NIET_TOE', () => heropen(inzage));
    const zaak = await verstrekt();
    await weigert(t, 'GEEN_TOEGANG', () => later.heropening.heropen(verzoek(t.mensen.kabinet), zaak.toetsingId, invoer()));
    await t.db.superClient.query(
      `UPDATE toetsing SET status = 'UITKOMST_GEREGISTREERD', uitkomst = 'BENOEMD', benoemd_op = current_date WHERE id = $1`,
      [zaak.toetsingId],
    );
    await weigert(t, 'HEROPENEN_NA_BENOEMING', () => heropen(zaak));
  });

  it('a closed case loses its date of destruction with a new ronde', async () => {
    const zaak = await verstrekt();
    await t.db.superClient.query(
      `UPDATE toetsing SET status = 'GESLOTEN', uitkomst = 'NIET_BENOEMD', vernietigen_op = current_date + 28 WHERE id = $1`,
      [zaak.toetsingId],
    );
    await heropen(zaak);
    expect(await eerste(t, 'SELECT status, uitkomst, vernietigen_op FROM toetsing WHERE id = $1', zaak.toetsingId)).toEqual({
      status: 'HEROPEND',
      uitkomst: null,
      vernietigen_op: null,
    });
  });
});

describe('a report that was not right', () => {
  it('gets a version with its own hash and a note; the one before stays (INV-17)', async () => {
    const zaak = await verstrekt();
    const toetser = verzoek(t.mensen.toetser);
    await weigert(t, 'CORRECTIE_ONBEKENDE_BEVINDING', () =>
      later.rapporten.corrigeer(toetser, zaak.toetsingId, { notitie: 'Fout.', bevindingen: [{ nummer: 9, feit: 'X.' }] }),
    );
    await later.rapporten.corrigeer(toetser, zaak.toetsingId, {
      notitie: `Het ging om een ander dan ${KANARIE}.`,
      bevindingen: [{ nummer: 1, feit: 'Is lid.' }],
    });
    const [een, twee] = await later.rapporten.lijst(t.mensen.opdrachtgever, zaak.toetsingId);
    expect([een, twee]).toMatchObject([
      { versie: 1, stand: 'VERVANGEN' },
      { versie: 2, stand: 'GELDEND' },
    ]);
    expect(een?.hash).not.toBe(twee?.hash);
    const lees = async (id: string) => (await later.rapporten.lees(t.mensen.opdrachtgever, zaak.toetsingId, id)).inhoud;
    expect((await lees(een!.id)).bevindingen[0]?.feit).toContain(KANARIE);
    expect(await lees(twee!.id)).toMatchObject({ bevindingen: [{ feit: 'Is lid.' }], rectificaties: [{ vanVersie: 1, bevindingen: [1] }] });
    const { alles } = await leesPdf(await later.rapporten.pdf(zaak.kandidaat, zaak.toetsingId, twee!.id));
    expect(alles).toContain('Rectificatievanversie1');
    await eisGaaf(t);
  });
});
