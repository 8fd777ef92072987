import type { Beller } from '../../libs/dossier/src/handeling/opdracht.js';
import { naarNazorg, over, VERGADERING } from './support/afloop.js';
import { eerste, eisGaaf, KANARIE, datumOver, openTaken, verzoek, weigert, type Zaak } from './support/dossier.js';
import { naarAdvies, naarInzage, naarRapport, openOnderzoekTest, type OnderzoekTest, type ZaakMetConcept } from './support/onderzoek.js';

let t: OnderzoekTest;
let griffier: Beller;
beforeAll(async () => {
  t = await openOnderzoekTest();
  griffier = await t.persoon('GRIFFIER');
  await t.persoon('FG');
});
afterAll(() => t.sluit());
afterEach(() => eisGaaf(t));

const opdrachtgever = () => verzoek(t.mensen.opdrachtgever);
const REDEN = `De portefeuille gaat naar een ander dan ${KANARIE}.`;
const laat = (zaak: ZaakMetConcept, dagen = 0, wie = t.mensen.opdrachtgever) =>
  over(t, dagen).verval.laatVervallen(verzoek(wie), zaak.toetsingId, zaak.maatregel, REDEN);
const zieMaatregel = async (zaak: ZaakMetConcept, wie: Beller, dagen = 0) =>
  (await over(t, dagen).maatregelen.lees(wie, zaak.toetsingId)).find(({ id }) => id === zaak.maatregel);
const plekken = async ({ toetsingId }: Zaak): Promise<readonly string[]> =>
  (
    await t.db.superClient.query<{ plek: string }>(
      `SELECT stap || '/' || stap_volgnummer || ' ' || code || ' ' || status AS plek FROM termijn WHERE toetsing_id = $1 AND stap IN ('MAATREGEL', 'CONTROLE') ORDER BY 1`,
      [toetsingId],
    )
  ).rows.map(({ plek }) => plek);
const berichten = ({ toetsingId, kandidaat }: Zaak) =>
  eerste<{ n: number }>(
    t,
    `SELECT count(*)::int AS n FROM bericht WHERE toetsing_id = $1 AND persoon_id = $2 AND sjabloon = 'MELDING' AND kenmerk = 'MAATREGEL/1/VERVALLEN'`,
    toetsingId,
    kandidaat.persoonId,
  );

describe('a measure that lapses before the conclusion', () => {
  it('does so by the opdrachtgever, with a reason that the kandidaat can read', async () => {
    const zaak = await naarAdvies(t);
    for (const wie of [zaak.kandidaat, t.mensen.adviseur, t.mensen.toetser, t.mensen.kabinet])
      await weigert(t, 'GEEN_TOEGANG', () => laat(zaak, 0, wie));
    await laat(zaak);
    expect(await zieMaatregel(zaak, zaak.kandidaat)).toMatchObject({
      status: 'VERVALLEN',
      vervallen: { van: 'OVEREENGEKOMEN', reden: REDEN },
    });
    expect(await berichten(zaak)).toEqual({ n: 1 });
    expect(
      await eerste(
        t,
        `SELECT gegevens FROM audit_gebeurtenis WHERE toetsing_id = $1 AND soort = 'laatMaatregelVervallen'`,
        zaak.toetsingId,
      ),
    ).toMatchObject({ gegevens: { maatregel: 'BM-08', van: 'OVEREENGEKOMEN' } });
    await weigert(t, 'STATUS_OVERGANG_ONGELDIG', () => laat(zaak));
    expect((await t.rapport.lees(t.mensen.opdrachtgever, zaak.toetsingId)).inhoud.maatregelen).toMatchObject([
      { status: 'OVEREENGEKOMEN' },
    ]);
  });

  it('lets no condition for a positive letter go in silence', async () => {
    const zaak = await naarAdvies(t);
    await t.gesprekOpdrachtgever.legVast(opdrachtgever(), zaak.toetsingId, { gehoudenOp: datumOver(0), afgezien: false, verslag: 'Kort.' });
    await laat(zaak);
    const onderteken = (motivering: string) =>
      t.advies.onderteken(opdrachtgever(), zaak.toetsingId, { conclusie: 'GEEN_BELEMMERINGEN', motivering, ondertekenaarAmbt: null });
    await weigert(t, 'MOTIVERING_TE_KORT', () => onderteken('Het kan zo.'));
    await onderteken('Het kan zo. '.repeat(20));
  });

  it('leaves no heavy risk with nothing', async () => {
    const zaak = await naarAdvies(t, { risico: { bruto: { kans: 4, impact: 4 }, netto: { kans: 4, impact: 4 } } });
    await weigert(t, 'RISICO_ZONDER_MAATREGEL', () => laat(zaak));
  });

  it('is not possible while the report is tested, nor once the conclusion was signed', async () => {
    const rapport = await naarRapport(t);
    await weigert(t, 'STATUS_LAAT_NIET_TOE', () => laat(rapport));
    const inzage = await naarInzage(t);
    await weigert(t, 'STATUS_LAAT_NIET_TOE', () => laat(inzage));
    await weigert(t, 'MAATREGEL_NIET_UITGEVOERD', () =>
      over(t, 2).verstrekking.verstrek(opdrachtgever(), inzage.toetsingId, { vorm: 'OPENBAAR', geheimhouding: null }),
    );
  });
});

describe('a measure that lapses in the aftercare', () => {
  it('takes its term and its tasks along, also when it is late', async () => {
    const zaak = await naarNazorg(t, griffier, { maatregel: { code: 'BM-10', moment: 'BINNEN_90_DAGEN' } });
    await over(t, VERGADERING + 98).ronde();
    expect(await plekken(zaak)).toEqual(['MAATREGEL/1 T21 VERSTREKEN']);
    expect(await openTaken(t, zaak)).toEqual(expect.arrayContaining(['MAATREGEL_UITVOEREN', 'TERMIJN_VERSTREKEN']));
    await laat(zaak, VERGADERING + 99);
    expect(await zieMaatregel(zaak, zaak.kandidaat, VERGADERING + 99)).toMatchObject({ vervallen: { van: 'TE_LAAT' } });
    expect(await plekken(zaak)).toEqual(['MAATREGEL/1 T21 VERVALLEN']);
    const { rows } = await t.db.superClient.query(
      `SELECT DISTINCT status FROM taak WHERE toetsing_id = $1 AND stap = 'MAATREGEL' ORDER BY 1`,
      [zaak.toetsingId],
    );
    expect(rows).toEqual([{ status: 'VERVALLEN' }]);
    const later = over(t, VERGADERING + 120);
    await later.ronde();
    expect(later.mislukt).toEqual([]);
    expect(await openTaken(t, zaak)).not.toContain('MAATREGEL_UITVOEREN');
  });

  it('ends the yearly look with the last one that goes on', async () => {
    const zaak = await naarNazorg(t, griffier, { maatregel: { code: 'BM-06', moment: 'DOORLOPEND' } });
    await laat(zaak, VERGADERING + 3);
    expect(await plekken(zaak)).toEqual(['CONTROLE/1 T21 VERVALLEN']);
    await weigert(t, 'NAZORG_CONTROLE_NIET_OPEN', () => over(t, VERGADERING + 4).nazorg.legControleVast(opdrachtgever(), zaak.toetsingId));
    await over(t, VERGADERING + 400).ronde();
    expect(await plekken(zaak)).toEqual(['CONTROLE/1 T21 VERVALLEN']);
  });
});
