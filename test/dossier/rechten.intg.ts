import type { AvgSoort, AvgUitkomst } from '../../libs/domain/src/avg/avg-verzoek.js';
import { AvgGevolgService } from '../../libs/dossier/src/avg/avg-gevolg.service.js';
import { AvgVerzoekService } from '../../libs/dossier/src/avg/avg-verzoek.service.js';
import { StakenService } from '../../libs/dossier/src/pauze/staken.service.js';
import { RapportVersiesService } from '../../libs/dossier/src/rapport/rapport-versies.service.js';
import { eerste, inhoudVan, KANARIE, verzoek, weigert, type Zaak } from './support/dossier.js';
import { aBron, naarAdvies, naarRisicoanalyse, openOnderzoekTest, type OnderzoekTest } from './support/onderzoek.js';
import { besluit, legBeleidVast, vanafDag } from './support/vernietiging.js';

jest.setTimeout(60_000);
let t: OnderzoekTest;
let avg: AvgVerzoekService;
let gevolg: AvgGevolgService;
beforeAll(async () => {
  t = await openOnderzoekTest();
  await legBeleidVast(t);
  avg = new AvgVerzoekService(t.handelingen, t.inzage);
  gevolg = new AvgGevolgService(t.handelingen);
});
afterAll(async () => {
  // Sealed, whatever was written.
  const { rows } = await t.db.superClient.query<{ rij: string }>(`SELECT to_jsonb(a)::text AS rij FROM avg_verzoek a`);
  expect(rows.map(({ rij }) => rij).join()).not.toMatch(new RegExp(`${KANARIE}|${Buffer.from(KANARIE).toString('hex')}`));
  expect(await inhoudVan(t)).not.toContain(KANARIE);
  await t.sluit();
});

const tekst = `Over ${KANARIE}.`;
/** Asked by the kandidaat and, when told how, answered. */
async function gevraagd(zaak: Zaak, soort: AvgSoort, uitkomst?: AvgUitkomst): Promise<string> {
  const { objectId } = await avg.dienIn(verzoek(zaak.kandidaat), zaak.toetsingId, { soort, tekst, ontvangenOp: null });
  const antwoord = { uitkomst: uitkomst ?? 'INGEWILLIGD', tekst: `Antwoord over ${KANARIE}.` };
  if (uitkomst !== undefined) await avg.beantwoord(verzoek(t.mensen.opdrachtgever), zaak.toetsingId, objectId!, antwoord);
  return objectId!;
}
const status = async ({ toetsingId }: Zaak): Promise<string> =>
  (await eerste<{ status: string }>(t, `SELECT status FROM toetsing WHERE id = $1`, toetsingId)).status;

describe('rectification (AVG art. 16)', () => {
  const mijn = `Ik ben nooit bestuurder geweest van ${KANARIE}.`;
  const verklaar = (zaak: Zaak, id: string, door = zaak.kandidaat) => gevolg.voegVerklaringToe(verzoek(door), zaak.toetsingId, id, mijn);

  it('that is refused leaves the kandidaat a statement, once, that every reader of the report has before him', async () => {
    const zaak = await naarAdvies(t);
    const id = await gevraagd(zaak, 'RECTIFICATIE');
    await weigert(t, 'VERKLARING_NIET_MOGELIJK', () => verklaar(zaak, id));
    await avg.beantwoord(verzoek(t.mensen.opdrachtgever), zaak.toetsingId, id, { uitkomst: 'AFGEWEZEN', tekst: 'Het klopt.' });
    expect((await t.rapport.lees(t.mensen.opdrachtgever, zaak.toetsingId)).aantekeningen).toEqual([]);
    await weigert(t, 'GEEN_TOEGANG', () => verklaar(zaak, id, t.mensen.opdrachtgever));
    await weigert(t, 'VERBODEN_GEGEVENS', () =>
      gevolg.voegVerklaringToe(verzoek(zaak.kandidaat), zaak.toetsingId, id, 'Mijn BSN is 111222333.'),
    );
    await verklaar(zaak, id);
    await weigert(t, 'VERKLARING_AL_GEGEVEN', () => verklaar(zaak, id));
    for (const lezer of [zaak.kandidaat, t.mensen.opdrachtgever, t.mensen.adviseur, t.mensen.toetser])
      expect((await t.rapport.lees(lezer, zaak.toetsingId)).aantekeningen).toMatchObject([
        { verzoekId: id, uitkomst: 'AFGEWEZEN', tekst: null, verklaring: mijn, inVersie: null },
      ]);
    expect(await avg.lijst(zaak.kandidaat, zaak.toetsingId)).toMatchObject([{ verklaring: mijn, uitkomst: 'AFGEWEZEN' }]);
  });

  it('that is granted stands beside the report, and a corrected version names it', async () => {
    const zaak = await naarAdvies(t);
    const versies = new RapportVersiesService(t.handelingen, t.inzage);
    const corrigeer = (verzoekId: string) =>
      versies.corrigeer(verzoek(t.mensen.toetser), zaak.toetsingId, { notitie: 'De naam klopte niet.', bevindingen: [], verzoekId });
    const geweigerd = await gevraagd(zaak, 'RECTIFICATIE', 'AFGEWEZEN');
    const anders = await gevraagd(zaak, 'INZAGE');
    for (const id of [geweigerd, anders, zaak.toetsingId]) await weigert(t, 'AVG_VERZOEK_ONBEKEND', () => corrigeer(id));
    const id = await gevraagd(zaak, 'RECTIFICATIE', 'INGEWILLIGD');
    await corrigeer(id);
    const { versie, inhoud, aantekeningen } = await t.rapport.lees(t.mensen.opdrachtgever, zaak.toetsingId);
    expect([versie, inhoud.rectificaties?.[0]?.verzoekId]).toEqual([2, id]);
    expect(aantekeningen).toMatchObject([{ verzoekId: id, uitkomst: 'INGEWILLIGD', tekst: `Antwoord over ${KANARIE}.`, inVersie: 2 }]);
    await weigert(t, 'VERKLARING_NIET_MOGELIJK', () => verklaar(zaak, id));
  });
});

describe('until when a request must be answered', () => {
  it('is told with it, also after it was extended', async () => {
    const zaak = await naarRisicoanalyse(t);
    const id = await gevraagd(zaak, 'INZAGE');
    const lees = async () => (await avg.lijst(zaak.kandidaat, zaak.toetsingId)).find((v) => v.id === id)?.uiterlijk ?? '';
    const maand = await lees();
    expect(Date.parse(maand) - Date.now()).toBeGreaterThan(26 * 86_400_000);
    await avg.verleng(verzoek(t.mensen.opdrachtgever), zaak.toetsingId, id, 'VERZOEK_INGEWIKKELD');
    expect(Date.parse(await lees()) - Date.parse(maand)).toBeGreaterThan(55 * 86_400_000);
  });
});

describe('restriction (AVG art. 18)', () => {
  it('keeps the file and stops the work with it, until the opdrachtgever lifts it', async () => {
    const zaak = await naarRisicoanalyse(t);
    const bevinding = () =>
      t.bevindingen.legVast(verzoek(t.mensen.adviseur), zaak.toetsingId, {
        categorie: 'RC-01',
        feit: `Is bestuurder van ${KANARIE}.`,
        duiding: '',
        verklaringKandidaat: null,
        bewijskracht: 'A',
        bronnen: [{ soort: 'DOCUMENT', herkomst: 'Jaarverslag' }],
      });
    const open = await gevraagd(zaak, 'BEPERKING', 'AFGEWEZEN');
    await bevinding();
    const id = await gevraagd(zaak, 'BEPERKING', 'DEELS_INGEWILLIGD');
    await weigert(t, 'BEPERKING_GELDT', bevinding);
    await weigert(t, 'BEPERKING_GELDT', () => t.bronnen.legVast(verzoek(t.mensen.adviseur), zaak.toetsingId, aBron()));
    // He himself goes on reading.
    expect(await avg.lijst(zaak.kandidaat, zaak.toetsingId)).toHaveLength(2);
    await weigert(t, 'GEEN_TOEGANG', () => gevolg.hefBeperkingOp(verzoek(t.mensen.adviseur), zaak.toetsingId, id));
    await weigert(t, 'BEPERKING_ONBEKEND', () => gevolg.hefBeperkingOp(verzoek(t.mensen.opdrachtgever), zaak.toetsingId, open));
    await gevolg.hefBeperkingOp(verzoek(t.mensen.opdrachtgever), zaak.toetsingId, id);
    await weigert(t, 'BEPERKING_ONBEKEND', () => gevolg.hefBeperkingOp(verzoek(t.mensen.opdrachtgever), zaak.toetsingId, id));
    await bevinding();
  });

  it('holds up destruction, also one that was decided on before', async () => {
    const zaak = await gestaakt();
    await besluit(t, zaak, 'DOSSIER', 15);
    const id = await gevraagd(zaak, 'BEPERKING', 'INGEWILLIGD');
    expect([await vanafDag(t, 40).ronde(), await status(zaak)]).toEqual([0, 'GESLOTEN']);
    await gevolg.hefBeperkingOp(verzoek(t.mensen.opdrachtgever), zaak.toetsingId, id);
    expect([await vanafDag(t, 40).ronde(), await status(zaak)]).toEqual([1, 'VERNIETIGD']);
  });
});

/** A case that was stopped in the middle of its research, and closed. */
async function gestaakt(): Promise<Zaak> {
  const zaak = await naarRisicoanalyse(t);
  await new StakenService(t.handelingen).staak(verzoek(t.mensen.opdrachtgever), zaak.toetsingId, {
    reden: 'KANDIDAAT_OVERLEDEN',
    toelichting: '',
  });
  return zaak;
}

describe('erasure (AVG art. 17)', () => {
  const beslis = (zaak: Zaak, dag: number) =>
    vanafDag(t, dag).vernietiging.besluit(verzoek(t.mensen.opdrachtgever), zaak.toetsingId, 'DOSSIER');

  it('that is granted lets an ended case go before its term, a day after the decision', async () => {
    const zaak = await gestaakt();
    await vanafDag(t, 1).ronde();
    await weigert(t, 'VERNIETIGING_NIET_AANGEKONDIGD', () => beslis(zaak, 1));
    await gevraagd(zaak, 'WISSING', 'INGEWILLIGD');
    await beslis(zaak, 1);
    expect([await vanafDag(t, 1).ronde(), await status(zaak)]).toEqual([0, 'GESLOTEN']);
    expect([await vanafDag(t, 3).ronde(), await status(zaak)]).toEqual([1, 'VERNIETIGD']);
  });

  it.each<AvgUitkomst>(['DEELS_INGEWILLIGD', 'AFGEWEZEN', 'INGETROKKEN'])('that is %s changes nothing', async (uitkomst) => {
    const zaak = await gestaakt();
    await vanafDag(t, 1).ronde();
    await gevraagd(zaak, 'WISSING', uitkomst);
    await weigert(t, 'VERNIETIGING_NIET_AANGEKONDIGD', () => beslis(zaak, 1));
  });

  it('waits while a case runs, under a hold and for another request', async () => {
    const lopend = await naarRisicoanalyse(t);
    await gevraagd(lopend, 'WISSING', 'INGEWILLIGD');
    await weigert(t, 'STATUS_LAAT_NIET_TOE', () => beslis(lopend, 1));
    const zaak = await gestaakt();
    await vanafDag(t, 1).ronde();
    await gevraagd(zaak, 'WISSING', 'INGEWILLIGD');
    const id = await gevraagd(zaak, 'BEZWAAR');
    await weigert(t, 'AVG_VERZOEK_OPEN', () => beslis(zaak, 1));
    await avg.beantwoord(verzoek(t.mensen.opdrachtgever), zaak.toetsingId, id, { uitkomst: 'INGETROKKEN', tekst: 'Ingetrokken.' });
    const fg = await t.persoon('FG');
    const { blokkades } = vanafDag(t, 1);
    const tot = new Date(Date.now() + 90 * 86_400_000).toISOString().slice(0, 10) as `${number}-${number}-${number}`;
    await blokkades.plaats(verzoek(fg), zaak.toetsingId, { grond: 'KLACHT', klassen: ['R2'], tot, eigenaarId: fg.persoonId });
    await weigert(t, 'BEWAARBLOKKADE', () => beslis(zaak, 1));
  });
});
