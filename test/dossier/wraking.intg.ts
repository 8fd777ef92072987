import type { Beller } from '../../libs/dossier/src/handeling/opdracht.js';
import { eerste, eisGaaf, KANARIE, naarMedewerking, naarOnderzoek, openTaken, verzoek, weigert, type Zaak } from './support/dossier.js';
import { openMensenTest, toewijzingVan, type MensenTest } from './support/mensen.js';
import { aBron, ALLES, naarRapport } from './support/onderzoek.js';

let t: MensenTest;
beforeAll(async () => {
  t = await openMensenTest();
});
afterAll(() => t.sluit());
afterEach(() => eisGaaf(t));

const wraak = async (zaak: Zaak, wie: Beller, door = zaak.kandidaat) =>
  t.wraking.wraak(verzoek(door), zaak.toetsingId, await toewijzingVan(t, zaak, wie), `Wij waren buren: ${KANARIE}.`);
const beslis = (zaak: Zaak, besluit: 'TOEGEWEZEN' | 'AFGEWEZEN', door = t.mensen.opdrachtgever) =>
  t.wraking.beslis(verzoek(door), zaak.toetsingId, { besluit, motivering: `Gewogen: ${KANARIE}.` });

describe('S-X5: the kandidaat objects to someone who works on his case', () => {
  it('once per ronde, and the opdrachtgever decides within two working days', async () => {
    const zaak = await naarOnderzoek(t, []);
    await wraak(zaak, t.mensen.toetser);
    expect(await openTaken(t, zaak)).toContain('WRAKING_BESLISSEN');
    const termijn = await eerste<{ status: string; momenten: string }>(
      t,
      `SELECT t.status, (SELECT string_agg(m.moment, ' ' ORDER BY m.op) FROM termijn_moment m WHERE m.termijn_id = t.id) AS momenten FROM termijn t WHERE t.toetsing_id = $1 AND t.code = 'WRAKING'`,
      zaak.toetsingId,
    );
    expect(termijn).toEqual({ status: 'LOOPT', momenten: 'HERINNERING_1 EINDE ESCALATIE_1' });
    await weigert(t, 'WRAKING_AL_INGEDIEND', () => wraak(zaak, t.mensen.adviseur));
    await beslis(zaak, 'AFGEWEZEN');
    await weigert(t, 'WRAKING_AL_INGEDIEND', () => wraak(zaak, t.mensen.adviseur));
    expect(await openTaken(t, zaak)).not.toContain('WRAKING_BESLISSEN');
    expect(await t.wraking.lees(zaak.kandidaat, zaak.toetsingId)).toMatchObject([
      { reden: `Wij waren buren: ${KANARIE}.`, besluit: 'AFGEWEZEN', motivering: `Gewogen: ${KANARIE}.` },
    ]);
    expect(await t.bronnen.lees(t.mensen.toetser, zaak.toetsingId)).toEqual([]);
    await weigert(t, 'STAP_NIET_OPEN', () => beslis(zaak, 'TOEGEWEZEN'));
  });

  it('granted, the same follows as from a conflict of interest', async () => {
    const zaak = await naarOnderzoek(t, ['BRONONDERZOEK']);
    await t.bronnen.legVast(verzoek(t.mensen.adviseur), zaak.toetsingId, aBron());
    await wraak(zaak, t.mensen.adviseur);
    await beslis(zaak, 'TOEGEWEZEN');
    await expect(t.bronnen.lees(t.mensen.adviseur, zaak.toetsingId)).rejects.toMatchObject({ code: 'TOETSING_ONBEKEND' });
    expect((await t.herbeoordeling.lees(t.mensen.toetser, zaak.toetsingId)).map((h) => h.soort)).toEqual(['BRONBEVINDING']);
    expect(await openTaken(t, zaak)).toEqual(expect.arrayContaining(['ADVISEURS_TOEWIJZEN', 'HERBEOORDELEN']));
    expect(await eerste(t, `SELECT grond, bron FROM belangen_conflict WHERE toetsing_id = $1`, zaak.toetsingId)).toEqual({
      grond: 'WRAKING',
      bron: 'WRAKING',
    });
  });

  it('holds up the report until it is decided', async () => {
    const zaak = await naarRapport(t);
    await wraak(zaak, t.mensen.toetser);
    await weigert(t, 'WRAKING_ONBESLIST', () => t.rapport.stelVast(verzoek(t.mensen.toetser), zaak.toetsingId, ALLES));
    await beslis(zaak, 'AFGEWEZEN');
    expect(await t.rapport.stelVast(verzoek(t.mensen.toetser), zaak.toetsingId, ALLES)).toMatchObject({ status: 'RAPPORT_VASTGESTELD' });
  });

  it('is granted without more when that person has gone meanwhile', async () => {
    const zaak = await naarOnderzoek(t, []);
    const { adviseur } = t.mensen;
    const toewijzing = await toewijzingVan(t, zaak, adviseur);
    await wraak(zaak, adviseur);
    await t.conflict.meld(verzoek(adviseur), zaak.toetsingId, toewijzing, 'VRIENDSCHAP');
    await beslis(zaak, 'TOEGEWEZEN');
    expect(await eerste(t, `SELECT count(*)::int AS n FROM belangen_conflict WHERE toetsing_id = $1`, zaak.toetsingId)).toEqual({ n: 1 });
  });

  it('is his alone, is decided by the opdrachtgever alone, and nobody else reads why', async () => {
    const zaak = await naarMedewerking(t);
    await weigert(t, 'GEEN_TOEGANG', () => wraak(zaak, t.mensen.toetser, t.mensen.adviseur));
    await weigert(t, 'TOEWIJZING_ONBEKEND', () =>
      t.wraking.wraak(verzoek(zaak.kandidaat), zaak.toetsingId, t.mensen.vreemde.persoonId, 'Zomaar.'),
    );
    await weigert(t, 'VERBODEN_GEGEVENS', async () =>
      t.wraking.wraak(verzoek(zaak.kandidaat), zaak.toetsingId, await toewijzingVan(t, zaak, t.mensen.toetser), '111222333'),
    );
    await wraak(zaak, t.mensen.toetser);
    for (const wie of [t.mensen.kabinet, t.mensen.adviseur, t.mensen.toetser]) {
      await weigert(t, 'GEEN_TOEGANG', () => beslis(zaak, 'AFGEWEZEN', wie));
      await expect(t.wraking.lees(wie, zaak.toetsingId)).rejects.toMatchObject({ code: 'TOETSING_ONBEKEND' });
    }
    expect(await t.wraking.lees(t.mensen.opdrachtgever, zaak.toetsingId)).toHaveLength(1);
  });
});
