import { randomUUID } from 'node:crypto';
import type { VraagCode } from '../../libs/domain/src/vragenlijst/vraag.js';
import { EigenVersiesInzageService } from '../../libs/dossier/src/eigen-versie/eigen-versies-inzage.service.js';
import { EigenVersiesService, type TermijnprofielVoorstel } from '../../libs/dossier/src/eigen-versie/eigen-versies.service.js';
import { FormatieService } from '../../libs/dossier/src/formatie/formatie.service.js';
import { TermijnenService } from '../../libs/dossier/src/pauze/termijnen.service.js';
import { SimulatieService } from '../../libs/dossier/src/toetsing/simulatie.service.js';
import type { NieuwConcept } from '../../libs/dossier/src/toetsing/concept.js';
import {
  datumOver,
  eerste,
  eisGaaf,
  maakZaak,
  naarMedewerking,
  naarOnderzoek,
  open,
  openDossierTest,
  raadsdatum,
  verzoek,
  weigert,
  type DossierTest,
  type Zaak,
} from './support/dossier.js';

let t: DossierTest;
let versies: EigenVersiesService;
let inzage: EigenVersiesInzageService;
let formaties: FormatieService;
beforeEach(async () => {
  t = await openDossierTest();
  versies = new EigenVersiesService(t.db.transacties);
  inzage = new EigenVersiesInzageService(t.db.transacties, t.kluis);
  formaties = new FormatieService(t.db.transacties, t.kluis, t.handelingen);
});
afterEach(async () => {
  await eisGaaf(t);
  await t.sluit();
});

const kabinet = () => verzoek(t.mensen.kabinet);
const opdrachtgever = () => verzoek(t.mensen.opdrachtgever);
async function vragenlijst(zonder: readonly VraagCode[]): Promise<number> {
  const { versieId } = await versies.stelVragenlijstVoor(kabinet(), zonder);
  return (await versies.publiceer(opdrachtgever(), 'VRAGENLIJST', versieId)).versie;
}
async function termijnen(voorstel: TermijnprofielVoorstel): Promise<number> {
  const { versieId } = await versies.stelTermijnprofielVoor(kabinet(), voorstel);
  return (await versies.publiceer(opdrachtgever(), 'TERMIJNPROFIEL', versieId)).versie;
}
const T01 = (aantal: number): TermijnprofielVoorstel => ({ termijnProfiel: 'NORMAAL', termijnen: [{ code: 'T01', aantal }] });
const gepind = (toetsingId: string) =>
  eerste<Record<string, number>>(
    t,
    'SELECT vragenlijst_versie AS vragen, documentenlijst_versie AS documenten, termijnprofiel_versie AS termijnen FROM toetsing WHERE id = $1',
    toetsingId,
  );
const lid = (formatieId: string, anders: Partial<NieuwConcept> = {}): Partial<NieuwConcept> => ({
  aanleiding: 'FORMATIE',
  formatieId,
  ...({ raadsdatum: undefined, termijnProfiel: undefined } as unknown as Partial<NieuwConcept>),
  ...anders,
});

describe('a questionnaire that the organisation publishes', () => {
  const vragen = async (zaak: Zaak) => (await t.vragenlijstInzage.lees(zaak.kandidaat, zaak.toetsingId)).vragen.map(({ code }) => code);
  const bewaar = (zaak: Zaak, versie = 0) =>
    t.vragenlijst.bewaar(verzoek(zaak.kandidaat), zaak.toetsingId, versie, { G3: { soort: 'T', tekst: 'Niet.' } });

  it('is asked in a new case, and never in one that runs', async () => {
    const lopend = await naarOnderzoek(t, ['VRAGENLIJST']);
    expect(await vragenlijst(['G3', 'E1'])).toBe(2);
    const nieuw = await naarOnderzoek(t, ['VRAGENLIJST']);
    expect(await vragenlijst([])).toBe(3);
    expect([await gepind(lopend.toetsingId), await gepind(nieuw.toetsingId)]).toMatchObject([{ vragen: 1 }, { vragen: 2 }]);
    expect(await vragen(lopend)).toEqual(expect.arrayContaining(['E1', 'G3']));
    expect((await vragen(nieuw)).filter((code) => ['E1', 'G3'].includes(code))).toEqual([]);
    await expect(bewaar(lopend)).resolves.toMatchObject({ toetsingId: lopend.toetsingId });
    await weigert(t, 'VRAAG_ONBEKEND', () => bewaar(nieuw));
    await weigert(t, 'ANTWOORD_ONTBREEKT', () => t.vragenlijst.dienIn(verzoek(nieuw.kandidaat), nieuw.toetsingId, { naarWaarheid: true }));
  });

  it('holds for a concept that is started after it, not for one of a formatie from before it', async () => {
    const { formatieId } = await formaties.maak(kabinet(), { raadsdatum, termijnProfiel: 'NORMAAL' });
    const concept = await maakZaak(t);
    const kandidaat = await maakZaak(t, lid(formatieId));
    await vragenlijst(['G3']);
    for (const zaak of [concept, kandidaat]) await t.toetsing.start(opdrachtgever(), zaak.toetsingId);
    expect([await gepind(concept.toetsingId), await gepind(kandidaat.toetsingId)]).toMatchObject([{ vragen: 2 }, { vragen: 1 }]);
  });

  it('reaches a fifth kandidaat of a formatie for a reason only (INV-24)', async () => {
    await vragenlijst(['G3']);
    await vragenlijst(['G2']);
    const { formatieId } = await formaties.maak(kabinet(), { raadsdatum, termijnProfiel: 'NORMAAL' });
    await vragenlijst(['G2', 'G3']);
    expect(await gepind((await maakZaak(t, lid(formatieId))).toetsingId)).toMatchObject({ vragen: 3 });
    await weigert(t, 'ONGELIJKE_VERSIE', () => maakZaak(t, lid(formatieId, { vragenlijstVersie: 4 })));
    await weigert(t, 'VRAGENLIJST_ONBEKEND', () => maakZaak(t, lid(formatieId, { vragenlijstVersie: 5, redenAfwijking: 'Een typefout.' })));
    const reden = { vragenlijstVersie: 4, redenAfwijking: 'Later voorgedragen.' };
    expect(await gepind((await maakZaak(t, lid(formatieId, reden))).toetsingId)).toMatchObject({ vragen: 4 });
  });

  it.each<[string, readonly VraagCode[], 'VRAAG_VERPLICHT' | 'VRAAG_ONBEKEND']>([
    ['what everybody is asked', ['E1', 'C3'], 'VRAAG_VERPLICHT'],
    ['what isn’t there', ['A99'], 'VRAAG_ONBEKEND'],
  ])('never leaves out %s', async (_, zonder, code) => {
    await weigert(t, code, () => versies.stelVragenlijstVoor(kabinet(), zonder));
  });
});

describe('terms that the organisation publishes', () => {
  const dagen = async ({ toetsingId }: Zaak) => {
    const { duur } = await eerste<{ duur: number }>(
      t,
      `SELECT (einde::date - aanvang::date) AS duur FROM termijn WHERE toetsing_id = $1 AND code = 'T01'`,
      toetsingId,
    );
    return duur;
  };

  it('hold for a new case with its reminders, and never for one that runs', async () => {
    const lopend = await naarMedewerking(t);
    expect(await termijnen(T01(20))).toBe(2);
    const nieuw = await naarMedewerking(t);
    expect([await gepind(lopend.toetsingId), await gepind(nieuw.toetsingId)]).toMatchObject([{ termijnen: 1 }, { termijnen: 2 }]);
    expect(await dagen(lopend)).toBeLessThan(20);
    expect(await dagen(nieuw)).toBeGreaterThanOrEqual(26);
    await expect(eerste(t, `SELECT count(*)::int AS n FROM termijn_moment m JOIN termijn r ON r.id = m.termijn_id
      WHERE r.toetsing_id = $1 AND r.code = 'T01' AND m.soort = 'HERINNERING' AND m.op < r.einde`, nieuw.toetsingId)).resolves.toEqual({ n: 2 }); // prettier-ignore
  });

  it('come into a case that runs only with another profile, and then in their newest version', async () => {
    const zaak = await naarMedewerking(t);
    const gewoon = await dagen(zaak);
    await termijnen({ termijnProfiel: 'VERSNELD', termijnen: [{ code: 'T01', aantal: 3 }] });
    await termijnen(T01(30));
    const acts = new TermijnenService(t.handelingen);
    await acts.wijzigProfiel(opdrachtgever(), zaak.toetsingId, { termijnProfiel: 'VERSNELD', reden: 'De vergadering is dichtbij.' });
    expect(await gepind(zaak.toetsingId)).toMatchObject({ termijnen: 2 });
    expect(await dagen(zaak)).toBeLessThan(gewoon);
    await acts.wijzigProfiel(opdrachtgever(), zaak.toetsingId, { termijnProfiel: 'NORMAAL', reden: 'Toch niet.' });
    expect(await dagen(zaak)).toBeGreaterThan(gewoon);
  });

  it('are those with which the organisation plans', async () => {
    const simulatie = new SimulatieService(t.db.transacties);
    const wens = { aanleiding: 'TUSSENTIJDS', start: datumOver(0), raadsdatum: datumOver(200), termijnProfiel: 'NORMAAL' } as const;
    const voor = await simulatie.simuleer(t.mensen.kabinet, wens);
    const planVoor = await t.planning.simuleer(t.mensen.kabinet, { raadsdatum: datumOver(200), termijnProfiel: 'NORMAAL' });
    await termijnen(T01(30));
    const na = await simulatie.simuleer(t.mensen.kabinet, wens);
    expect([voor.profiel.versie, na.profiel.versie]).toEqual([1, 2]);
    expect(na.lijnen[0]!.haalbaarheid!.verstrekking > voor.lijnen[0]!.haalbaarheid!.verstrekking).toBe(true);
    const planNa = await t.planning.simuleer(t.mensen.kabinet, { raadsdatum: datumOver(200), termijnProfiel: 'NORMAAL' });
    expect(planNa.verstrekking > planVoor.verstrekking).toBe(true);
    const { formatieId } = await formaties.maak(kabinet(), { raadsdatum: datumOver(200), termijnProfiel: 'NORMAAL' });
    const { toetsingId } = await maakZaak(t, lid(formatieId));
    const { kandidaten } = await formaties.lees(t.mensen.kabinet, formatieId);
    expect(kandidaten).toMatchObject([{ toetsingId, verwachting: { verstrekking: planNa.verstrekking } }]);
  });

  it.each([
    ['no time for hoor en wederhoor', [{ code: 'T11', aantal: 0 }], 'TERMIJN_TE_KORT'],
    ['a term of the law', [{ code: 'T17', aantal: 14 }], 'TERMIJN_NIET_INSTELBAAR'],
    ['data that are kept longer', [{ code: 'T18', aantal: 60 }], 'TERMIJN_TE_LANG'],
  ] as const)('never give %s', async (_, lengten, code) => {
    await weigert(t, code, () => versies.stelTermijnprofielVoor(kabinet(), { termijnProfiel: 'NORMAAL', termijnen: lengten }));
  });
});

describe('a list of documents that the organisation publishes', () => {
  it('asks a diploma of everybody in a new case, and of nobody in one that runs', async () => {
    const lopend = await naarOnderzoek(t, ['DOCUMENTEN']);
    await weigert(t, 'DOCUMENT_NIET_OP_VERZOEK', () => versies.stelDocumentenlijstVoor(kabinet(), ['BKR_OVERZICHT']));
    const { versieId } = await versies.stelDocumentenlijstVoor(kabinet(), ['DIPLOMA_BEWIJS']);
    await versies.publiceer(opdrachtgever(), 'DOCUMENTENLIJST', versieId);
    const nieuw = await naarOnderzoek(t, []);
    await open(t, nieuw, 'DOCUMENTEN');
    const openstaand = async (zaak: Zaak) => (await t.documenten.lees(zaak.kandidaat, zaak.toetsingId)).openstaand;
    expect(await openstaand(lopend)).not.toContain('Diploma of uittreksel van DUO');
    expect(await openstaand(nieuw)).toContain('Diploma of uittreksel van DUO');
  });
});

describe('who proposes and who publishes', () => {
  it('are the kabinet or the beheerder, and the opdrachtgever; each decision is recorded', async () => {
    const beheerder = await t.persoon('BEHEERDER');
    for (const beller of [t.mensen.opdrachtgever, t.mensen.adviseur]) {
      await weigert(t, 'GEEN_TOEGANG', () => versies.stelVragenlijstVoor(verzoek(beller), ['G3']));
    }
    const { versieId } = await versies.stelVragenlijstVoor(verzoek(beheerder), ['G3']);
    for (const beller of [beheerder, t.mensen.kabinet, t.mensen.adviseur]) {
      await weigert(t, 'GEEN_TOEGANG', () => versies.publiceer(verzoek(beller), 'VRAGENLIJST', versieId));
    }
    await versies.publiceer(opdrachtgever(), 'VRAGENLIJST', versieId);
    const { rows } = await t.db.superClient.query<{ vraag: string; toegestaan: boolean; relatie: string | null; n: number }>(
      `SELECT vraag, toegestaan, relatie, count(*)::int AS n FROM toegangsbesluit WHERE vraag LIKE '%Vragenlijst%' GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`,
    );
    expect(rows).toEqual([
      { vraag: 'publiceerVragenlijst', toegestaan: false, relatie: null, n: 3 },
      { vraag: 'publiceerVragenlijst', toegestaan: true, relatie: 'OPDRACHTGEVER', n: 1 },
      { vraag: 'stelVragenlijstVoor', toegestaan: false, relatie: null, n: 2 },
      { vraag: 'stelVragenlijstVoor', toegestaan: true, relatie: 'BEHEERDER', n: 1 },
    ]);
  });

  it('are never one person, also when he may do both', async () => {
    const beide = verzoek({ ...t.mensen.opdrachtgever, rollen: ['OPDRACHTGEVER', 'BEHEERDER'] });
    const { versieId } = await versies.stelVragenlijstVoor(beide, ['G3']);
    await weigert(t, 'VERSIEVOORSTEL_VAN_UZELF', () => versies.publiceer(beide, 'VRAGENLIJST', versieId));
  });

  it('publishes a proposal once, and only the last one', async () => {
    const oud = await versies.stelVragenlijstVoor(kabinet(), ['G3']);
    const nieuw = await versies.stelVragenlijstVoor(kabinet(), ['G2']);
    const ander = await versies.stelDocumentenlijstVoor(kabinet(), []);
    const publiceer = (versieId: string) => versies.publiceer(opdrachtgever(), 'VRAGENLIJST', versieId);
    await weigert(t, 'VERSIEVOORSTEL_VERVALLEN', () => publiceer(oud.versieId));
    await weigert(t, 'VERSIEVOORSTEL_ONBEKEND', () => publiceer(ander.versieId));
    await weigert(t, 'VERSIEVOORSTEL_ONBEKEND', () => publiceer(randomUUID()));
    expect(await publiceer(nieuw.versieId)).toMatchObject({ versie: 2 });
    await weigert(t, 'VERSIEVOORSTEL_VERVALLEN', () => publiceer(nieuw.versieId));
  });

  it('publishes it once when two do so at the same time', async () => {
    const { versieId } = await versies.stelVragenlijstVoor(kabinet(), ['G3']);
    const publiceer = () => versies.publiceer(opdrachtgever(), 'VRAGENLIJST', versieId);
    const uitkomsten = await Promise.allSettled([publiceer(), publiceer(), publiceer()]);
    const gelukt = uitkomsten.filter(({ status }) => status === 'fulfilled');
    expect(gelukt).toMatchObject([{ value: { versie: 2 } }]);
    expect(uitkomsten.filter((een) => een.status === 'rejected').map(({ reason }) => (reason as { code: string }).code)).toEqual([
      'VERSIEVOORSTEL_VERVALLEN',
      'VERSIEVOORSTEL_VERVALLEN',
    ]);
  });

  it('does so once for one key', async () => {
    const sleutel = (n: number) => ({ idempotentie: { sleutel: randomUUID(), verzoekHash: Buffer.alloc(32, n) } });
    const [voor, uit] = [
      { ...kabinet(), ...sleutel(1) },
      { ...opdrachtgever(), ...sleutel(2) },
    ];
    const { versieId } = await versies.stelVragenlijstVoor(voor, ['G3']);
    expect(await versies.stelVragenlijstVoor(voor, ['G3'])).toEqual({ versieId });
    const eerst = await versies.publiceer(uit, 'VRAGENLIJST', versieId);
    expect(await versies.publiceer(uit, 'VRAGENLIJST', versieId)).toEqual(eerst);
  });

  it('publish two proposals of different kinds at the same time, each with its own numbers', async () => {
    const { versieId: een } = await versies.stelTermijnprofielVoor(kabinet(), T01(8));
    const { versieId: twee } = await versies.stelTermijnprofielVoor(kabinet(), { termijnProfiel: 'VERSNELD', termijnen: [] });
    const gepubliceerd = await Promise.all([een, twee].map((id) => versies.publiceer(opdrachtgever(), 'TERMIJNPROFIEL', id)));
    expect(gepubliceerd).toMatchObject([{ versie: 2 }, { versie: 2 }]);
  });
});

describe('the list of versions', () => {
  it('tells who and when, what is in it, and what can be chosen', async () => {
    await vragenlijst(['G3']);
    await versies.stelVragenlijstVoor(kabinet(), ['G2']);
    await versies.stelVragenlijstVoor(kabinet(), ['G2', 'I3']);
    const lijst = await inzage.vragenlijsten(t.mensen.opdrachtgever);
    expect(lijst.weglaatbaar.map(({ code }) => code)).toEqual(['E1', 'E2', 'E3', 'G2', 'G3', 'H2', 'H3', 'H4', 'I2', 'I3']);
    const { kabinet: voorsteller, opdrachtgever: uitgever } = t.mensen;
    expect(lijst.versies).toMatchObject([
      { versie: 1, stand: 'INGEBOUWD', geldt: false, gepubliceerdDoor: null, zonder: [] },
      {
        versie: 2,
        stand: 'GEPUBLICEERD',
        geldt: true,
        basis: 1,
        zonder: ['G3'],
        voorgesteldDoor: { persoonId: voorsteller.persoonId },
        gepubliceerdDoor: { persoonId: uitgever.persoonId },
      },
      { versie: null, stand: 'VERVALLEN', geldt: false, gepubliceerdOp: null },
      { versie: null, stand: 'VOORGESTELD', geldt: false, zonder: ['G2', 'I3'] },
    ]);
    expect(lijst.versies[1]!.vragen).not.toContain('G3');
    expect(lijst.versies[1]!.vragen).toHaveLength(lijst.versies[0]!.vragen.length - 1);
  });

  it('shows of the terms every length, and of the documents what can be required', async () => {
    await termijnen(T01(8));
    const profielen = await inzage.termijnprofielen(t.mensen.kabinet);
    expect(profielen.map((een) => [een.termijnProfiel, een.versie, een.geldt])).toEqual([
      ['NORMAAL', 1, false],
      ['NORMAAL', 2, true],
      ['VERSNELD', 1, true],
    ]);
    expect(profielen[1]!.termijnen[0]).toMatchObject({ code: 'T01', aantal: 8, eenheid: 'WERKDAGEN', minimum: 1, maximum: 60 });
    expect(await inzage.documentenlijsten(t.mensen.kabinet)).toMatchObject({
      opVerzoek: [{ code: 'DIPLOMA_BEWIJS' }],
      versies: [{ versie: 1, stand: 'INGEBOUWD', geldt: true, verplicht: [] }],
    });
  });

  it('is for who decides, prepares or watches', async () => {
    for (const rol of ['BEHEERDER', 'FG', 'AUDITOR'] as const) await inzage.vragenlijsten(await t.persoon(rol));
    for (const beller of [t.mensen.adviseur, await t.persoon('GRIFFIER')])
      await weigert(t, 'GEEN_TOEGANG', () => inzage.termijnprofielen(beller));
  });
});
