import { GEWEIGERDE_FUNCTIES } from '../../libs/domain/src/benoembaarheid/doelfunctie.js';
import type { ToetsingAanleiding } from '../../libs/domain/src/toetsing/toetsing-status.js';
import type { NieuwConcept } from '../../libs/dossier/src/toetsing/concept.js';
import {
  aConcept,
  eerste,
  eisGaaf,
  KANARIE,
  maakZaak,
  naarOnderzoek,
  openDossierTest,
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

const rij = (toetsingId: string) =>
  eerste<Record<string, unknown>>(t, 'SELECT aanleiding, vog_vereist, raadsdatum FROM toetsing WHERE id = $1', toetsingId);
const herijking: Partial<NieuwConcept> = { aanleiding: 'HERIJKING_ZITTEND' };
const ref = (toetsingId: string) => ({ organisatieId: t.organisatieId, toetsingId, ronde: 1 });

describe('the kinds of toetsing', () => {
  it.each<[ToetsingAanleiding, boolean]>([
    ['TUSSENTIJDS', true],
    ['HERBENOEMING', true],
    ['VERVANGING_TIJDELIJK', true],
    ['HERIJKING_ZITTEND', false],
  ])('%s is started, with a VOG: %s', async (aanleiding, vogVereist) => {
    const { toetsingId } = await maakZaak(t, { aanleiding });
    await t.toetsing.start(verzoek(t.mensen.opdrachtgever), toetsingId);
    expect(await rij(toetsingId)).toMatchObject({ aanleiding, vog_vereist: vogVereist });
  });

  it.each(GEWEIGERDE_FUNCTIES)('refuses %s, whatever the kind, and says why', async (doelfunctie) => {
    await weigert(t, 'DOELGROEP_NIET_TOEGESTAAN', () =>
      t.toetsing.maakConcept(verzoek(t.mensen.kabinet), aConcept({ doelfunctie, aanleiding: 'HERBENOEMING' })),
    );
    await expect(t.toetsing.maakConcept(verzoek(t.mensen.kabinet), aConcept({ doelfunctie }))).rejects.toMatchObject({
      params: { uitleg: expect.stringMatching(/\.$/) },
    });
  });

  it('asks no VOG of who is appointed again where the organisation chose so; what holds at the start holds to the end', async () => {
    const anders = await openDossierTest({ vogBijHerbenoeming: false });
    const zaak = await maakZaak(anders, { aanleiding: 'HERBENOEMING' });
    const vereist = () => eerste(anders, 'SELECT vog_vereist FROM toetsing WHERE id = $1', zaak.toetsingId);
    expect(await vereist()).toEqual({ vog_vereist: false });
    const beleid = (waarde: boolean) =>
      anders.db.superClient.query('UPDATE organisatie SET vog_bij_herbenoeming = $2 WHERE organisatie_id = $1', [
        anders.organisatieId,
        waarde,
      ]);
    await beleid(true);
    await anders.toetsing.start(verzoek(anders.mensen.opdrachtgever), zaak.toetsingId);
    expect(await vereist()).toEqual({ vog_vereist: true });
    await beleid(false);
    expect(await vereist()).toEqual({ vog_vereist: true });
    await anders.sluit();
  });
});

describe('a herijking of a sitting bestuurder (INV-29)', () => {
  it('has no council date, no plan towards one, and a letter that says so', async () => {
    const zaak = await naarOnderzoek(t, ['VRAGENLIJST'], herijking);
    expect(await rij(zaak.toetsingId)).toMatchObject({ raadsdatum: null, vog_vereist: false });
    await expect(t.planning.lees(zaak.kandidaat, zaak.toetsingId)).rejects.toMatchObject({ code: 'PLANNING_ZONDER_RAADSDATUM' });
    expect(await t.proces.openToetsingTermijnen(ref(zaak.toetsingId))).toMatchObject({ gedaan: true });
    expect(await eerste(t, 'SELECT count(*)::int AS n FROM termijn WHERE toetsing_id = $1 AND code = $2', zaak.toetsingId, 'T15')).toEqual({
      n: 0,
    });
    const brief = await t.medewerking.leesBrief(zaak.kandidaat, zaak.toetsingId);
    expect(JSON.stringify(brief)).toContain('U hoeft geen Verklaring Omtrent het Gedrag');
  });

  it('has no VOG step and no VOG act, whoever asks', async () => {
    const zaak = await naarOnderzoek(t, ['DOCUMENTEN'], herijking);
    const { toetsingId } = zaak;
    for (const stap of ['VOG_KLAARZETTEN', 'ADVIES', 'VERSTREKKING'] as const) {
      expect(await t.proces.openStap({ ref: ref(toetsingId), stap, volgnummer: 1 })).toMatchObject({ gedaan: false });
    }
    await weigert(t, 'STAP_NIET_TOEGESTAAN', () => t.vog.zetKlaar(verzoek(t.mensen.kabinet), toetsingId));
    await weigert(t, 'STAP_NIET_TOEGESTAAN', () =>
      t.vog.meldIngediend(verzoek(zaak.kandidaat), toetsingId, { ingediendOp: '2026-01-01', spoed: false }),
    );
    await weigert(t, 'STAP_NIET_TOEGESTAAN', () => t.vog.meldNietAfgegeven(verzoek(zaak.kandidaat), toetsingId));
  });

  it('does not exist for the griffier, not even at its end', async () => {
    const zaak = await naarOnderzoek(t, [], herijking);
    const gewoon = await naarOnderzoek(t, []);
    await t.db.superClient.query(`UPDATE toetsing SET status = 'NAZORG' WHERE id = $1`, [zaak.toetsingId]);
    await t.db.superClient.query(`UPDATE toetsing SET status = 'ADVIES_VERSTREKT' WHERE id = $1`, [gewoon.toetsingId]);
    const griffier = await t.persoon('GRIFFIER');
    const kop = (toetsingId: string) => t.inzage.lees({ beller: griffier, toetsingId, inzage: 'KOP' }, async () => true);
    expect(await kop(gewoon.toetsingId)).toBe(true);
    await expect(kop(zaak.toetsingId)).rejects.toMatchObject({ code: 'TOETSING_ONBEKEND' });
  });

  it('keeps a council date that was filled in by mistake out of the file', async () => {
    const { toetsingId } = await t.toetsing.maakConcept(verzoek(t.mensen.kabinet), aConcept({ ...herijking, portefeuille: KANARIE }));
    expect(await rij(toetsingId)).toMatchObject({ raadsdatum: null });
  });
});
