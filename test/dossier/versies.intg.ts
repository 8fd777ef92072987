import type { Documentenlijst } from '../../libs/domain/src/document/documentenlijst.js';
import { documentenlijst, documentenlijsten } from '../../libs/domain/src/document/documentenlijst.js';
import type { TermijnProfiel } from '../../libs/domain/src/termijn/termijn-profiel.js';
import { termijnProfiel, termijnprofielen } from '../../libs/domain/src/termijn/termijnprofielen.js';
import type { Vragenlijst } from '../../libs/domain/src/vragenlijst/vraag.js';
import { vragenlijst, vragenlijsten } from '../../libs/domain/src/vragenlijst/vragenlijsten.js';
import {
  eerste,
  eisGaaf,
  maakZaak,
  naarOnderzoek,
  open,
  openDossierTest,
  verzoek,
  weigert,
  type DossierTest,
  type Zaak,
} from './support/dossier.js';

let t: DossierTest;
beforeAll(async () => {
  t = await openDossierTest();
});
afterAll(() => t.sluit());
afterEach(() => eisGaaf(t));

/** As long as `werk` runs there is a second version of everything: one question less, a diploma required, thirty days for the questionnaire. */
async function metVersieTwee(werk: () => Promise<void>): Promise<void> {
  const lijsten = [vragenlijsten as Vragenlijst[], documentenlijsten as Documentenlijst[], termijnprofielen as TermijnProfiel[]] as const;
  const normaal = termijnProfiel('NORMAAL', 1);
  lijsten[0].push({ ...vragenlijst(1), versie: 2, vragen: vragenlijst(1).vragen.filter(({ code }) => code !== 'J3') });
  const { soorten } = documentenlijst(1);
  lijsten[1].push({ versie: 2, soorten: { ...soorten, DIPLOMA_BEWIJS: { ...soorten.DIPLOMA_BEWIJS, vereist: 'JA' } } });
  const T02 = { ...normaal.termijnen.T02, duur: { aantal: 30, eenheid: 'KALENDERDAGEN' } as const };
  lijsten[2].push({ ...normaal, versie: 2, termijnen: { ...normaal.termijnen, T02 } });
  try {
    await werk();
  } finally {
    for (const lijst of lijsten) lijst.pop();
  }
}

const vragen = async (zaak: Zaak): Promise<readonly string[]> => {
  const lijst = await t.vragenlijstInzage.lees(zaak.kandidaat, zaak.toetsingId);
  return JSON.stringify(lijst).match(/"[A-J]\d"/g) ?? [];
};
const openstaand = async (zaak: Zaak) => (await t.documenten.lees(zaak.kandidaat, zaak.toetsingId)).openstaand;
const dagenVoorT02 = async (zaak: Zaak) =>
  (
    await eerste<{ dagen: number }>(
      t,
      `SELECT (einde::date - aanvang::date) AS dagen FROM termijn WHERE toetsing_id = $1 AND code = 'T02'`,
      zaak.toetsingId,
    )
  ).dagen;

describe('a new version of questions, documents and terms', () => {
  it('never changes a case that runs, and holds for the next one', async () => {
    const lopend = await naarOnderzoek(t, []);
    await metVersieTwee(async () => {
      const nieuw = await naarOnderzoek(t, []);
      await open(t, lopend, 'VRAGENLIJST');
      await open(t, nieuw, 'VRAGENLIJST');
      expect(await vragen(lopend)).toContain('"J3"');
      expect(await vragen(nieuw)).not.toContain('"J3"');
      expect(await openstaand(lopend)).not.toContain('Diploma of uittreksel van DUO');
      expect(await openstaand(nieuw)).toContain('Diploma of uittreksel van DUO');
      expect(await dagenVoorT02(lopend)).toBeLessThan(20);
      expect(await dagenVoorT02(nieuw)).toBeGreaterThanOrEqual(29);
    });
  });

  it('holds for a concept that is started after it was published', async () => {
    const { toetsingId } = await maakZaak(t);
    await metVersieTwee(async () => {
      await t.toetsing.start(verzoek(t.mensen.opdrachtgever), toetsingId);
      expect(
        await eerste(t, 'SELECT vragenlijst_versie, documentenlijst_versie, termijnprofiel_versie FROM toetsing WHERE id = $1', toetsingId),
      ).toEqual({
        vragenlijst_versie: 2,
        documentenlijst_versie: 2,
        termijnprofiel_versie: 2,
      });
    });
  });
});

describe('the legal regime', () => {
  const regime = (d: DossierTest, toetsingId: string) => eerste(d, 'SELECT regime FROM toetsing WHERE id = $1', toetsingId);
  const schakelIn = (d: DossierTest, vanaf: string | null) =>
    d.db.superClient.query('UPDATE organisatie SET tweede_tranche_vanaf = $2 WHERE organisatie_id = $1', [d.organisatieId, vanaf]);

  it('is the one of today, unless the organisation switched the next one on, and stays what it was at the start', async () => {
    const d = await openDossierTest();
    const eerder = await naarOnderzoek(d, ['VRAGENLIJST']);
    expect(await regime(d, eerder.toetsingId)).toEqual({ regime: 'HUIDIG_2023' });
    const concept = await maakZaak(d);
    await schakelIn(d, '2024-01-01');
    await d.toetsing.start(verzoek(d.mensen.opdrachtgever), concept.toetsingId);
    expect(await regime(d, concept.toetsingId)).toEqual({ regime: 'TWEEDE_TRANCHE' });
    expect(await regime(d, eerder.toetsingId)).toEqual({ regime: 'HUIDIG_2023' });
    await schakelIn(d, '2999-01-01');
    expect(await regime(d, (await maakZaak(d)).toetsingId)).toEqual({ regime: 'HUIDIG_2023' });
    await d.sluit();
  });

  it('refuses what the law of the case does not allow, and allows it in another case (INV-22)', async () => {
    const d = await openDossierTest();
    const oud = await naarOnderzoek(d, ['VRAGENLIJST']);
    await schakelIn(d, '2024-01-01');
    const nieuw = await naarOnderzoek(d, ['VRAGENLIJST']);
    const antwoord = (zaak: Zaak) =>
      d.vragenlijst.bewaar(verzoek(zaak.kandidaat), zaak.toetsingId, 0, { E2: { soort: 'JN', waarde: false } });
    await weigert(d, 'BUITEN_WETTELIJKE_REIKWIJDTE', () => antwoord(nieuw));
    await expect(antwoord(oud)).resolves.toMatchObject({ toetsingId: oud.toetsingId });
    await d.sluit();
  });
});
