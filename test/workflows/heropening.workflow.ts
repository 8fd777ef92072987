import type { HeropeningReden } from '../../libs/domain/src/heropening/heropening.js';
import { HeropeningService } from '../../libs/dossier/src/heropening/heropening.service.js';
import { VogEntity } from '../../libs/persistence/src/entities/vog.entity.js';
import { workflowIdVan } from '../../libs/temporal/src/wek-toetsing.js';
import { aVog } from '../support/rijen.js';
import { acts } from '../support/workflow.handelingen.js';
import { metGedaan, STADIA } from '../support/workflow.stadia.js';
import { openWereld, type Wereld } from '../support/workflow.wereld.js';
import { openZaak, Zaak } from '../support/workflow.zaak.js';

let wereld: Wereld;
beforeAll(async () => {
  wereld = await openWereld();
});
afterAll(() => wereld.sluit());

/** A case whose letter was handed over, with the report of the ronde; the kandidaat cooperated. */
async function verstrekt(): Promise<Zaak> {
  const stadium = metGedaan(STADIA.ADVIES_TER_INZAGE_KANDIDAAT, ['INZAGE', 'VERSTREKKING'], ['ADVIES_VERSTREKT']);
  const feiten = stadium.feiten.map((feit) => (feit.code === 'MEDEWERKING' ? { ...feit, waarde: 'VERLEEND' } : feit));
  const zaak = await openZaak(wereld, {
    ...stadium,
    feiten: feiten.filter(({ code }) => code !== 'BEPERKT_ADVIES'),
    status: 'ADVIES_VERSTREKT',
    raadsdatumOverDagen: 60,
  });
  const afgegevenOp = new Date(await wereld.env.currentTimeMs()).toISOString().slice(0, 10);
  await wereld.db.seed(
    VogEntity,
    aVog({ id: zaak.ref.toetsingId, organisatieId: zaak.ref.organisatieId }, zaak.mensen.kabinet, { afgegevenOp }),
  );
  return zaak;
}

/** Opens the case again; the ronde after it, with the acts of its people. */
async function heropen(zaak: Zaak, reden: HeropeningReden): Promise<Zaak> {
  const beller = {
    persoonId: zaak.mensen.opdrachtgever,
    rollen: ['OPDRACHTGEVER'] as const,
    organisatieId: zaak.ref.organisatieId,
    correlatieId: 'heropen',
  };
  await new HeropeningService(wereld.handelingen).heropen({ beller }, zaak.ref.toetsingId, {
    reden,
    toelichting: 'Er is iets nieuws.',
    opnieuw: [],
    portefeuille: null,
  });
  const ronde = new Zaak(wereld, zaak.mensen, { ...zaak.ref, ronde: 2 });
  wereld.bezig.add(ronde.bezig);
  await ronde.sql(`UPDATE toewijzing SET verklaring = 'GEEN_CONFLICT', verklaard_op = now() WHERE toetsing_id = $1 AND ronde = 2`);
  return ronde;
}

const loopt = async (id: string): Promise<string> => (await wereld.env.client.workflow.getHandle(id).describe()).status.name;
const openIn = async (zaak: Zaak): Promise<readonly string[]> =>
  (await zaak.sql<{ code: string }>(`SELECT code FROM stap WHERE toetsing_id = $1 AND ronde = 2 AND status = 'OPEN' ORDER BY code`)).map(
    ({ code }) => code,
  );

it('passes what was taken over at once and does only the VOG and the advice again', async () => {
  const een = await verstrekt();
  const twee = await heropen(een, 'VOG_TE_OUD');
  const doe = acts(twee, wereld);
  await twee.totStatus('WACHT_OP_VOG');
  await twee.totOpen('VOG_KLAARZETTEN');
  expect(await openIn(twee)).toEqual(['VOG_KLAARZETTEN']);
  await doe.zetVogKlaar();
  await twee.totOpen('VOG_INDIENEN');
  await doe.dienVogIn();
  await twee.totOpen('VOG_BESLISSING');
  await doe.overlegVog();
  await twee.totOpen('VOG_VERIFICATIE');
  await doe.verifieerVog();
  await twee.totStatus('ADVIES_IN_VOORBEREIDING');
  await twee.totOpen('ADVIES');
  expect(await openIn(twee)).not.toContain('GESPREK_OPDRACHTGEVER');
  // The workflow of the ronde before was told, found that it is over, and ended.
  await een.afgelopen();
  expect(await loopt(workflowIdVan(twee.ref))).toBe('RUNNING');
  await twee.vergeet();
});

it('goes back to the analysis for a new fact, with a whole term for it, and hears the kandidaat again', async () => {
  const een = await verstrekt();
  await wereld.slaap('40 days');
  const twee = await heropen(een, 'NIEUW_FEIT');
  const doe = acts(twee, wereld);
  await twee.totOpen('RISICOANALYSE');
  expect(await twee.status()).toBe('RISICOANALYSE');
  // The VOG was taken over, and how long it is good goes on being watched.
  expect(await openIn(twee)).toEqual(['RISICOANALYSE', 'VOG_GELDIGHEID']);
  // Counted from now, not from the ronde before: nothing is late on the first day.
  expect((await twee.momenten()).filter((moment) => moment.startsWith('T10'))).toEqual([]);
  await doe.legConceptVoor();
  await twee.totOpen('HOOR_EN_WEDERHOOR');
  await doe.reageer();
  await twee.totStatus('RAPPORT_TER_VASTSTELLING');
  await twee.totOpen('RAPPORT');
  await doe.stelVast();
  await twee.totStatus('ADVIES_IN_VOORBEREIDING');
  await twee.totOpen('GESPREK_OPDRACHTGEVER', 'ADVIES');
  await twee.vergeet();
});

it('starts the new ronde again from PostgreSQL where Temporal lost it, and does nothing twice', async () => {
  const een = await verstrekt();
  const twee = await heropen(een, 'NIEUW_FEIT');
  await twee.totOpen('RISICOANALYSE');
  const keten = await twee.keten();
  await twee.vergeet();
  await twee.wek();
  await twee.rust();
  expect(await twee.keten()).toEqual(keten);
  await twee.vergeet();
});
