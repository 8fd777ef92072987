import { acts } from '../support/workflow.handelingen.js';
import { STADIA } from '../support/workflow.stadia.js';
import { openWereld, type Wereld } from '../support/workflow.wereld.js';
import { openZaak, type Zaak } from '../support/workflow.zaak.js';

let wereld: Wereld;
beforeAll(async () => {
  wereld = await openWereld();
});
afterAll(() => wereld?.sluit());

const vandaag = (): string => new Date().toISOString().slice(0, 10);
/** A verified VOG of today; the case itself has the clock of the test server. */
const metVog = async (raadsdatumOverDagen: number): Promise<Zaak> => {
  const nu = new Date(await wereld.env.currentTimeMs()).toISOString().slice(0, 10);
  const zaak = await openZaak(wereld, { ...STADIA.ADVIES_VERSTREKT, raadsdatumOverDagen });
  await zaak.sql(
    `INSERT INTO vog (organisatie_id, toetsing_id, ronde, status, afgegeven_op, persoon_komt_overeen, functie_komt_overeen, organisatie_komt_overeen,
       echtheid_bevestigd, profiel, geverifieerd_op, geverifieerd_door)
     SELECT organisatie_id, id, 1, 'GEVERIFIEERD', $2::date, true, true, true, true, 'POLITIEKE_AMBTSDRAGER_01', $2::date, $3::uuid FROM toetsing WHERE id = $1`,
    nu,
    zaak.mensen.kabinet,
  );
  await zaak.wek();
  await zaak.totOpen('UITKOMST');
  await zaak.rust();
  return zaak;
};
const termijnen = (zaak: Zaak): Promise<readonly { readonly code: string }[]> =>
  zaak.sql(`SELECT code FROM termijn WHERE toetsing_id = $1 AND status IN ('LOOPT', 'VERSTREKEN') ORDER BY code`);

it('reminds the griffier of the outcome after the meeting, and not before (T16)', async () => {
  const zaak = await metVog(30);
  await wereld.slaap('29 days');
  await zaak.rust();
  expect(await zaak.momenten()).toEqual([]);
  await wereld.slaap('9 days');
  await zaak.rust();
  expect(await zaak.momenten()).toEqual(['T16/HERINNERING_1', 'T16/EINDE', 'T16/ESCALATIE_1']);
  const taken = await zaak.sql<{ soort: string; rol: string }>(
    `SELECT soort, rol FROM taak WHERE toetsing_id = $1 AND status = 'OPEN' ORDER BY soort, rol`,
  );
  expect(taken).toEqual([
    { soort: 'ESCALATIE', rol: 'GRIFFIER' },
    { soort: 'ESCALATIE', rol: 'OPDRACHTGEVER' },
    { soort: 'TERMIJN_VERSTREKEN', rol: 'KABINET' },
    { soort: 'UITKOMST_REGISTREREN', rol: 'GRIFFIER' },
  ]);
  await zaak.vergeet();
});

it('closes the case after ten days in which nobody accepted (T17), and the daily round announces its destruction (T18)', async () => {
  const zaak = await metVog(1);
  await acts(zaak, wereld).registreerUitkomst('BENOEMD');
  await zaak.totOpen('AANVAARDING');
  await zaak.rust();
  await wereld.slaap('15 days');
  await zaak.afgelopen();
  expect(await zaak.status()).toBe('GESLOTEN');
  expect(await zaak.momenten()).toEqual(['T17/HERINNERING_1', 'T17/EINDE']);
  expect((await zaak.keten()).at(-1)).toBe('sluit');
  expect(await termijnen(zaak)).toEqual([{ code: 'T18' }]);

  expect(await wereld.dagronde()).toBe(0);
  await wereld.slaap('15 days');
  expect(await wereld.dagronde()).toBe(1);
  expect(await wereld.dagronde()).toBe(0);
  await zaak.tot(
    'the announcement is sent',
    async () =>
      (await zaak.sql(`SELECT FROM bericht WHERE toetsing_id = $1 AND sjabloon = 'VERNIETIGING_AANGEKONDIGD' AND status = 'VERZONDEN'`))
        .length === 2,
  );
  await zaak.afgelopen();
  expect((await zaak.momenten()).slice(2)).toEqual(['T18/HERINNERING_1']);
});

it('asks again after the council put its decision off, and closes when it refuses', async () => {
  const zaak = await metVog(1);
  await acts(zaak, wereld).registreerUitkomst('AANGEHOUDEN');
  await zaak.totOpen('UITKOMST/2');
  await zaak.rust();
  expect(await zaak.status()).toBe('UITKOMST_GEREGISTREERD');
  await zaak.vergeet();
  await zaak.wek();
  await zaak.rust();
  expect(await zaak.open()).toEqual(['UITKOMST/2']);
  await zaak.doe('griffier', 'wijzigRaadsdatum', { vervalt: ['UITKOMST'] }, async ({ tx, beeld }) => {
    await tx.manager.query('UPDATE toetsing SET raadsdatum = raadsdatum + 30 WHERE id = $1', [beeld.toetsingId]);
  });
  await zaak.totOpen('UITKOMST/3');
  await wereld.slaap('20 days');
  await zaak.rust();
  expect(await zaak.momenten()).toEqual([]);
  await acts(zaak, wereld).registreerUitkomst('NIET_BENOEMD');
  await zaak.afgelopen();
  expect(await zaak.status()).toBe('GESLOTEN');
});

it('begins the aftercare once, whatever wakes the case later', async () => {
  const zaak = await metVog(1);
  await acts(zaak, wereld).registreerUitkomst('BENOEMD');
  await zaak.totOpen('AANVAARDING');
  await acts(zaak, wereld).aanvaard();
  await zaak.afgelopen();
  await zaak.rust();
  const keten = await zaak.keten();
  expect(keten.at(-1)).toBe('NAZORG_BEGONNEN');
  await zaak.wek();
  await zaak.afgelopen();
  expect(await zaak.keten()).toEqual(keten);
  expect((await termijnen(zaak)).map(({ code }) => code)).toEqual(['T19', 'T21', 'T21']);
});

it('closes a withdrawn case in the daily round, with the date that it had', async () => {
  const zaak = await openZaak(wereld, STADIA.IN_ONDERZOEK);
  await acts(zaak, wereld).trekIn();
  await zaak.afgelopen();
  const voor = await zaak.sql(`SELECT vernietigen_op FROM toetsing WHERE id = $1`);
  await wereld.dagronde();
  expect(await zaak.status()).toBe('GESLOTEN');
  expect(await zaak.sql(`SELECT vernietigen_op FROM toetsing WHERE id = $1`)).toEqual(voor);
  expect(vandaag() < String((voor[0] as { vernietigen_op: string }).vernietigen_op)).toBe(true);
});
