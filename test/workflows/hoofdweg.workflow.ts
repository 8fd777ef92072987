import { acts } from '../support/workflow.handelingen.js';
import { openWereld, type Wereld } from '../support/workflow.wereld.js';
import { openZaak } from '../support/workflow.zaak.js';

let wereld: Wereld;
beforeAll(async () => {
  wereld = await openWereld();
});
afterAll(() => wereld?.sluit());

describe('the main road', () => {
  it('goes from the start to the aftercare, each step opened by the process and closed by a person', async () => {
    const zaak = await openZaak(wereld);
    const act = acts(zaak, wereld);
    await act.start();
    await zaak.totOpen('TOEWIJZING');
    await act.wijsToe();
    await zaak.totOpen('MEDEWERKING');
    await act.werkMee();
    await zaak.totOpen('BENOEMBAARHEID', 'DOCUMENTEN', 'VRAGENLIJST', 'VOG_KLAARZETTEN');
    await act.zetVogKlaar();
    await act.dienVragenlijstIn();
    await zaak.totOpen('VRAGENLIJST_BEOORDELING', 'BRONONDERZOEK', 'INTERNE_UITVRAAG', 'VOG_INDIENEN');
    await act.dienVogIn();
    await act.beoordeelVragenlijst('AANVULLEN');
    await zaak.totOpen('AANVULLING');
    await act.vulAan();
    await zaak.totOpen('VRAGENLIJST_BEOORDELING/2');
    await act.beoordeelVragenlijst('VOLLEDIG');
    await act.benoembaarheid();
    await act.documenten();
    await act.bronnen();
    await act.uitvraag();
    await zaak.totOpen('VERDIEPEND_GESPREK');
    await act.gesprek();
    await zaak.totOpen('RISICOANALYSE');
    await act.legConceptVoor();
    await zaak.totOpen('HOOR_EN_WEDERHOOR');
    await act.reageer();
    await zaak.totOpen('RAPPORT');
    await act.stelVast();
    await zaak.totStatus('WACHT_OP_VOG');
    await zaak.totOpen('VOG_BESLISSING');
    await act.overlegVog();
    await zaak.totOpen('VOG_VERIFICATIE');
    await act.verifieerVog();
    await zaak.totOpen('GESPREK_OPDRACHTGEVER', 'ADVIES');
    await act.gesprekOpdrachtgever();
    await act.onderteken();
    await zaak.totOpen('INZAGE');
    await expect(act.verstrek()).rejects.toMatchObject({ code: 'INZAGEVENSTER_LOOPT' });
    await wereld.slaap('25 hours');
    await zaak.totOpen('VERSTREKKING');
    await act.verstrek();
    await zaak.totOpen('UITKOMST');
    await act.registreerUitkomst('BENOEMD');
    await zaak.totOpen('AANVAARDING');
    await act.aanvaard();
    await zaak.afgelopen();
    expect(await zaak.status()).toBe('NAZORG');
    expect(await zaak.open()).toEqual([]);
    expect(await zaak.momenten()).toEqual(['T14/EINDE']);
    expect(
      await zaak.sql(`SELECT DISTINCT code FROM termijn WHERE toetsing_id = $1 AND status IN ('LOOPT', 'VERSTREKEN') ORDER BY 1`),
    ).toEqual([{ code: 'T19' }, { code: 'T21' }]);
    expect(await zaak.sql(`SELECT id FROM bericht WHERE toetsing_id = $1 AND status <> 'VERZONDEN'`)).toEqual([]);
  });
});
