import { acts } from '../support/workflow.handelingen.js';
import { STADIA } from '../support/workflow.stadia.js';
import { openWereld, type Wereld } from '../support/workflow.wereld.js';
import { openZaak } from '../support/workflow.zaak.js';

let wereld: Wereld;
beforeAll(async () => {
  wereld = await openWereld();
});
afterAll(() => wereld?.sluit());

describe('the VOG, beside the research', () => {
  it('goes all over again after a rejection, and after a restart as well', async () => {
    const zaak = await openZaak(wereld, STADIA.WACHT_OP_VOG);
    const act = acts(zaak, wereld);
    await zaak.wek();
    await zaak.totOpen('VOG_KLAARZETTEN');
    await act.zetVogKlaar();
    await zaak.totOpen('VOG_INDIENEN');
    await act.dienVogIn();
    await zaak.totOpen('VOG_BESLISSING');
    await act.overlegVog();
    await zaak.totOpen('VOG_VERIFICATIE');
    await act.keurVogAf();
    await zaak.totOpen('VOG_KLAARZETTEN/2');
    await act.zetVogKlaar();
    await zaak.totOpen('VOG_INDIENEN/2');
    await zaak.vergeet();
    await zaak.wek();
    await act.dienVogIn();
    await zaak.totOpen('VOG_BESLISSING/2');
    expect(await zaak.open()).toEqual(['VOG_BESLISSING/2']);
    await act.overlegVog();
    await zaak.totOpen('VOG_VERIFICATIE/2');
    await act.verifieerVog();
    await zaak.totStatus('ADVIES_IN_VOORBEREIDING');
    expect((await zaak.keten()).filter((soort) => soort === 'bereidAdviesVoor')).toHaveLength(1);
    await zaak.vergeet();
  });

  it('that is not issued leaves the choice to the opdrachtgever, who may advise without', async () => {
    const zaak = await openZaak(wereld, STADIA.WACHT_OP_VOG);
    const act = acts(zaak, wereld);
    await zaak.wek();
    await zaak.totOpen('VOG_KLAARZETTEN');
    await act.zetVogKlaar();
    await zaak.totOpen('VOG_INDIENEN');
    await act.dienVogIn();
    await zaak.totOpen('VOG_BESLISSING');
    await act.vogNietAfgegeven();
    await zaak.totOpen('VOG_VERVOLG');
    await wereld.slaap('60 days');
    expect(await zaak.open()).toEqual(['VOG_VERVOLG/1']);
    expect(await zaak.status()).toBe('WACHT_OP_VOG');
    await act.beperktAdvies();
    await zaak.totOpen('GESPREK_OPDRACHTGEVER', 'ADVIES', 'VOG_VERVOLG');
    await zaak.vergeet();
  });

  it('goes from no VOG to a procedure, to no VOG again and to a new application, also when Temporal forgets it on the way (S-X3)', async () => {
    const zaak = await openZaak(wereld, STADIA.WACHT_OP_VOG);
    const act = acts(zaak, wereld);
    await zaak.wek();
    await zaak.totOpen('VOG_KLAARZETTEN');
    await act.zetVogKlaar();
    await zaak.totOpen('VOG_INDIENEN');
    await act.dienVogIn();
    await zaak.totOpen('VOG_BESLISSING');
    await act.vogNietAfgegeven();
    await zaak.totOpen('VOG_VERVOLG');
    await act.vogProcedure();
    await zaak.totOpen('VOG_PROCEDURE');
    await zaak.vergeet();
    await zaak.wek();
    await act.vogNietAfgegeven();
    await zaak.totOpen('VOG_VERVOLG/2');
    expect(await zaak.open()).toEqual(['VOG_VERVOLG/2']);
    await zaak.vergeet();
    await act.nieuweVog();
    await zaak.wek();
    await zaak.totOpen('VOG_KLAARZETTEN/2');
    await act.zetVogKlaar();
    await zaak.totOpen('VOG_INDIENEN/2');
    await act.dienVogIn();
    await zaak.totOpen('VOG_BESLISSING/2');
    await act.vogProcedure();
    await zaak.totOpen('VOG_PROCEDURE/2');
    await act.overlegVog();
    await zaak.totOpen('VOG_VERIFICATIE/2');
    expect(await zaak.open()).toEqual(['VOG_VERIFICATIE/2']);
    await act.verifieerVog();
    await zaak.totStatus('ADVIES_IN_VOORBEREIDING');
    expect(await zaak.open()).not.toContain('VOG_VERIFICATIE/2');
    await zaak.vergeet();
  });

  it('that became too old is applied for anew, with a task for the opdrachtgever (T23)', async () => {
    const zaak = await openZaak(wereld, STADIA.WACHT_OP_VOG);
    const act = acts(zaak, wereld);
    await zaak.wek();
    await zaak.totOpen('VOG_KLAARZETTEN');
    await act.zetVogKlaar();
    await zaak.totOpen('VOG_INDIENEN');
    await act.dienVogIn();
    await zaak.totOpen('VOG_BESLISSING');
    await act.overlegVog();
    await zaak.totOpen('VOG_VERIFICATIE');
    await act.verifieerVog();
    await zaak.totOpen('VOG_GELDIGHEID', 'ADVIES');
    await wereld.slaap('94 days');
    await zaak.totOpen('VOG_KLAARZETTEN/2');
    const taken = await zaak.sql<{ soort: string }>(
      `SELECT soort FROM taak WHERE toetsing_id = $1 AND soort LIKE 'VOG_%' AND status = 'OPEN' ORDER BY soort`,
    );
    expect(taken.map(({ soort }) => soort)).toEqual(['VOG_KLAARZETTEN', 'VOG_VERLOPEN']);
    expect(await zaak.momenten()).toEqual(expect.arrayContaining(['T23/EINDE']));
    await act.zetVogKlaar();
    await zaak.totOpen('VOG_INDIENEN/2');
    await zaak.vergeet();
  });

  it('that came in time is not waited for', async () => {
    const zaak = await openZaak(wereld, {
      ...STADIA.RAPPORT_TER_VASTSTELLING,
      gedaan: [...STADIA.RAPPORT_TER_VASTSTELLING.gedaan, 'VOG_KLAARZETTEN', 'VOG_INDIENEN', 'VOG_BESLISSING'],
      vog: { status: 'ONTVANGEN' },
    });
    const act = acts(zaak, wereld);
    await zaak.wek();
    await zaak.totOpen('VOG_VERIFICATIE', 'RAPPORT');
    await act.verifieerVog();
    await act.stelVast();
    await zaak.totOpen('GESPREK_OPDRACHTGEVER', 'ADVIES');
    expect(await zaak.keten()).not.toContain('vogNogNietGeverifieerd');
    await zaak.vergeet();
  });
});
