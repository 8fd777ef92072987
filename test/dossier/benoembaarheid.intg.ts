import { BENOEMBAARHEIDSEISEN } from '../../libs/domain/src/benoembaarheid/eis.js';
import {
  datumOver,
  eerste,
  eisGaaf,
  KANARIE,
  naarOnderzoek,
  openDossierTest,
  openTaken,
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

const oordelen = BENOEMBAARHEIDSEISEN.GEMEENTE.filter(({ beoordeling }) => beoordeling === 'ADVISEUR').map(({ code }) => ({
  eis: code,
  uitkomst: 'VOLDAAN' as const,
  toelichting: KANARIE,
}));

describe('S04 the statutory requirements', () => {
  it('are judged all at once, sealed, and read by who may', async () => {
    const zaak = await naarOnderzoek(t, ['BENOEMBAARHEID']);
    expect((await t.benoembaarheid.lees(t.mensen.adviseur, zaak.toetsingId)).oordelen).toEqual([]);
    await t.benoembaarheid.beoordeel(verzoek(t.mensen.adviseur), zaak.toetsingId, oordelen);
    expect((await t.benoembaarheid.lees(t.mensen.toetser, zaak.toetsingId)).oordelen).toEqual(oordelen);
    expect(await openTaken(t, zaak)).toEqual([]);
    expect(
      await eerste(t, `SELECT waarde FROM feit WHERE toetsing_id = $1 AND code = 'BENOEMBAARHEID_BEOORDEELD'`, zaak.toetsingId),
    ).toEqual({ waarde: 'BEOORDEELD' });
    await expect(t.benoembaarheid.lees(zaak.kandidaat, zaak.toetsingId)).rejects.toMatchObject({ code: 'TOETSING_ONBEKEND' });
    await weigert(t, 'STAP_NIET_OPEN', () => t.benoembaarheid.beoordeel(verzoek(t.mensen.adviseur), zaak.toetsingId, oordelen));
  });

  it('refuses what is missing, impossible or not for him', async () => {
    const zaak = await naarOnderzoek(t, ['BENOEMBAARHEID']);
    const beoordeel = (lijst: Parameters<typeof t.benoembaarheid.beoordeel>[2], wie: 'adviseur' | 'toetser' | 'vreemde' = 'adviseur') =>
      t.benoembaarheid.beoordeel(verzoek(t.mensen[wie]), zaak.toetsingId, lijst);
    await weigert(t, 'OORDEEL_ONTBREEKT', () => beoordeel(oordelen.slice(1)));
    await weigert(t, 'OORDEEL_ONMOGELIJK', () =>
      beoordeel(oordelen.map((o) => (o.eis === 'ONVERENIGBARE_BETREKKING' ? { ...o, uitkomst: 'NIET_VOLDAAN' } : o))),
    );
    await weigert(t, 'EIS_VOLGT_UIT_VOG', () => beoordeel([...oordelen, { eis: 'VOG', uitkomst: 'VOLDAAN', toelichting: '' }]));
    await weigert(t, 'GEEN_TOEGANG', () => beoordeel(oordelen, 'toetser'));
    await weigert(t, 'TOETSING_ONBEKEND', () => beoordeel(oordelen, 'vreemde'));
  });
});

describe('an ontheffing (INV-04)', () => {
  const metOntheffing = oordelen.map((o) => (o.eis === 'INGEZETENSCHAP' ? { ...o, uitkomst: 'ONTHEFFING_NODIG' as const } : o));
  const vandaag = datumOver(0);

  it('is asked for and decided on, each recorded as a fact, and changes what the judgement means', async () => {
    const zaak = await naarOnderzoek(t, ['BENOEMBAARHEID']);
    const registreer = (status: 'GEVRAAGD' | 'VERLEEND' | 'GEWEIGERD', wie = t.mensen.adviseur, op = vandaag) =>
      t.benoembaarheid.registreerOntheffing(verzoek(wie), zaak.toetsingId, { eis: 'INGEZETENSCHAP', status, op });
    await weigert(t, 'ONTHEFFING_NIET_NODIG', () => registreer('GEVRAAGD'));
    await t.benoembaarheid.beoordeel(verzoek(t.mensen.adviseur), zaak.toetsingId, metOntheffing);
    expect(await openTaken(t, zaak)).toEqual(['ONTHEFFING_REGELEN']);
    await weigert(t, 'STATUS_OVERGANG_ONGELDIG', () => registreer('VERLEEND'));
    await weigert(t, 'DATUM_IN_TOEKOMST', () => registreer('GEVRAAGD', t.mensen.adviseur, datumOver(2)));
    await weigert(t, 'GEEN_TOEGANG', () => registreer('GEVRAAGD', zaak.kandidaat));
    await weigert(t, 'GEEN_TOEGANG', () => registreer('GEVRAAGD', t.mensen.kabinet));
    await registreer('GEVRAAGD');
    expect(await openTaken(t, zaak)).toEqual(['ONTHEFFING_REGELEN']);
    await registreer('VERLEEND', t.mensen.opdrachtgever);
    expect(await openTaken(t, zaak)).toEqual([]);
    await weigert(t, 'STATUS_OVERGANG_ONGELDIG', () => registreer('GEWEIGERD'));
    const { oordelen: nu } = await t.benoembaarheid.lees(t.mensen.adviseur, zaak.toetsingId);
    expect(nu.find((o) => o.eis === 'INGEZETENSCHAP')).toMatchObject({
      ontheffing: { status: 'VERLEEND', vermeldInAdvies: true },
      toelichting: KANARIE,
    });
    expect(
      await eerste(
        t,
        `SELECT array_agg(waarde ORDER BY volgnummer) AS waarden FROM feit WHERE toetsing_id = $1 AND code = 'ONTHEFFING'`,
        zaak.toetsingId,
      ),
    ).toEqual({ waarden: ['GEVRAAGD', 'VERLEEND'] });
  });
});
