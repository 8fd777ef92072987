import { WorkflowFailedError } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { ProcesService } from '../../libs/dossier/src/proces/proces.service.js';
import { acts } from '../support/workflow.handelingen.js';
import { STADIA } from '../support/workflow.stadia.js';
import { openWereld, type Wereld } from '../support/workflow.wereld.js';
import { openZaak, type Zaak } from '../support/workflow.zaak.js';

let wereld: Wereld;
beforeAll(async () => {
  wereld = await openWereld({ zonderGeheugen: true });
});
afterAll(() => wereld?.sluit());

const T01 = ['T01/HERINNERING_1', 'T01/HERINNERING_2', 'T01/EINDE', 'T01/ESCALATIE_1', 'T01/ESCALATIE_2'];

async function inMedewerking(): Promise<Zaak> {
  const zaak = await openZaak(wereld, STADIA.WACHT_OP_MEDEWERKING);
  await zaak.wek();
  await zaak.totOpen('MEDEWERKING');
  await zaak.rust();
  return zaak;
}

async function codeVan(zaak: Zaak): Promise<string | null | undefined> {
  await zaak.afgelopen();
  const error: unknown = await zaak.workflow.result().catch((fout: unknown) => fout);
  return error instanceof WorkflowFailedError && error.cause instanceof ApplicationFailure ? error.cause.type : undefined;
}

describe('what goes wrong', () => {
  it('a Temporal that lost everything: started anew it goes on where it was, and doubles nothing', async () => {
    const zaak = await inMedewerking();
    await wereld.slaap('6 days');
    await zaak.rust();
    const voor = await zaak.momenten();
    await zaak.vergeet();
    await wereld.slaap('20 days');
    expect(await zaak.momenten()).toEqual(voor);
    await zaak.wek();
    await zaak.tot('the rest of the ladder', async () => (await zaak.momenten()).length === T01.length);
    expect(await zaak.momenten()).toEqual(T01);
    expect(await zaak.sql(`SELECT count(*)::int AS aantal FROM stap WHERE toetsing_id = $1 AND code = 'MEDEWERKING'`)).toEqual([
      { aantal: 1 },
    ]);
    await zaak.vergeet();
  });

  it('a worker that ends halfway: the next one goes on', async () => {
    const zaak = await inMedewerking();
    await wereld.slaap('4 days');
    await zaak.rust();
    await wereld.herstart();
    await wereld.slaap('20 days');
    await zaak.rust();
    expect(await zaak.momenten()).toEqual(T01);
    await zaak.vergeet();
  });

  it('signals that come many times', async () => {
    const zaak = await inMedewerking();
    for (let keer = 0; keer < 20; keer += 1) await zaak.wek();
    await wereld.slaap('20 days');
    await zaak.rust();
    expect(await zaak.momenten()).toEqual(T01);
    await zaak.vergeet();
  });

  it('a signal that is lost: the next one brings everything', async () => {
    const zaak = await inMedewerking();
    await wereld.zonderRelay(async () => {
      await acts(zaak, wereld).werkMee();
      await zaak.sql('DELETE FROM outbox WHERE toetsing_id = $1');
    });
    await zaak.wek();
    await zaak.totOpen('VRAGENLIJST', 'VOG_KLAARZETTEN');
    await zaak.vergeet();
  });

  it('a suspension: nothing falls due, no step opens; after it the ladder goes on', async () => {
    const zaak = await inMedewerking();
    const zet = (status: string): Promise<readonly object[]> => zaak.sql('UPDATE toetsing SET status = $2 WHERE id = $1', status);
    await zet('OPGESCHORT');
    await zaak.wek();
    await wereld.slaap('60 days');
    expect(await zaak.momenten()).toEqual([]);
    await zet('WACHT_OP_MEDEWERKING');
    await zaak.wek();
    await zaak.tot('the ladder', async () => (await zaak.momenten()).length === T01.length);
    await acts(zaak, wereld).werkMee();
    await zaak.totOpen('VRAGENLIJST');
    await zaak.vergeet();
  });

  it('a moment that does not stay recorded: the workflow fails with a code instead of spinning', async () => {
    const zaak = await inMedewerking();
    const proces = new ProcesService(wereld.transacties, wereld.kluis);
    await wereld.herstart({ legMomentVast: async ({ ref }) => ({ gedaan: true, stand: await proces.laadStand(ref) }) });
    await wereld.slaap('20 days');
    expect(await codeVan(zaak)).toBe('MOMENT_NIET_VASTGELEGD');
    await wereld.herstart();
    // The reconciler would do this.
    await zaak.wek();
    await zaak.tot('the first reminder', async () => (await zaak.momenten()).length > 0);
    await zaak.vergeet();
  });

  it('a transition that is refused: tried again after a change, and no sooner', async () => {
    const zaak = await openZaak(wereld, { ...STADIA.GESTART, gedaan: ['TOEWIJZING'] });
    const proces = new ProcesService(wereld.transacties, wereld.kluis);
    let pogingen = 0;
    await wereld.herstart({
      legOvergangVast: async ({ ref }) => {
        pogingen += 1;
        return { gedaan: false, stand: await proces.laadStand(ref) };
      },
    });
    await zaak.wek();
    // Once at the start, and perhaps once more because the terms of the case were opened beside it.
    await zaak.tot('the first attempt', async () => pogingen > 0);
    await zaak.rust();
    const eerste = pogingen;
    expect(eerste).toBeLessThanOrEqual(2);
    await wereld.slaap('1 hour');
    expect(pogingen).toBe(eerste);
    await zaak.wek();
    await zaak.tot('the next attempt', async () => pogingen === eerste + 1);
    await wereld.herstart();
    await zaak.wek();
    await zaak.totStatus('WACHT_OP_MEDEWERKING');
    await zaak.vergeet();
  });

  it('an activity that did its work and could not tell: done once', async () => {
    let keer = 0;
    const zaak = await openZaak(wereld, STADIA.GESTART);
    const proces = new ProcesService(wereld.transacties, wereld.kluis);
    await wereld.herstart({
      openStappen: async (input) => {
        const antwoord = await proces.openStappen(input);
        keer += 1;
        if (keer === 1) throw new Error('the answer got lost');
        return antwoord;
      },
    });
    await zaak.wek();
    await zaak.tot('the second run', async () => keer === 2);
    await zaak.totOpen('TOEWIJZING');
    await zaak.rust();
    expect([...(await zaak.keten())].sort()).toEqual(['STAP_GEOPEND TOEWIJZING', 'TERMIJN_GEOPEND T15']);
    await wereld.herstart();
    await zaak.vergeet();
  });
});
