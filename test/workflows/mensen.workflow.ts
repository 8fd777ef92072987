import { randomUUID } from 'node:crypto';
import { ConflictService } from '../../libs/dossier/src/conflict/conflict.service.js';
import { HerbeoordelingService } from '../../libs/dossier/src/conflict/herbeoordeling.service.js';
import type { Verzoek } from '../../libs/dossier/src/handeling/opdracht.js';
import { InzageService } from '../../libs/dossier/src/inzage/inzage.service.js';
import { ToewijzingService } from '../../libs/dossier/src/toetsing/toewijzing.service.js';
import { WrakingService } from '../../libs/dossier/src/wraking/wraking.service.js';
import type { Rol } from '../../libs/domain/src/toegang/rol.js';
import { PersoonRolEntity } from '../../libs/persistence/src/entities/persoon-rol.entity.js';
import { acts } from '../support/workflow.handelingen.js';
import { STADIA } from '../support/workflow.stadia.js';
import { openWereld, type Wereld } from '../support/workflow.wereld.js';
import { openZaak, type Zaak } from '../support/workflow.zaak.js';

let wereld: Wereld;
beforeAll(async () => {
  wereld = await openWereld();
});
afterAll(() => wereld?.sluit());

const als = (zaak: Zaak, persoonId: string, rol: Rol): Verzoek => ({
  beller: { persoonId, rollen: [rol], organisatieId: zaak.ref.organisatieId, correlatieId: randomUUID() },
});
const toewijzingVan = async (zaak: Zaak, rol: 'ADVISEUR' | 'TOETSER'): Promise<string> =>
  (await zaak.sql<{ id: string }>(`SELECT id FROM toewijzing WHERE toetsing_id = $1 AND rol = $2 AND beeindigd_op IS NULL`, rol))[0]!.id;
const openTaken = async (zaak: Zaak): Promise<readonly string[]> =>
  (await zaak.sql<{ soort: string }>(`SELECT soort FROM taak WHERE toetsing_id = $1 AND status = 'OPEN' ORDER BY soort`)).map(
    ({ soort }) => soort,
  );

describe('the decision on a wraking (S-X5)', () => {
  it('is asked for, reminded of and escalated, and never passes in silence', async () => {
    const wraking = new WrakingService(wereld.handelingen, new InzageService(wereld.transacties, wereld.kluis));
    const zaak = await openZaak(wereld, STADIA.RAPPORT_TER_VASTSTELLING);
    const act = acts(zaak, wereld);
    await zaak.wek();
    await zaak.totOpen('RAPPORT');
    const kandidaat = als(zaak, zaak.mensen.kandidaat, 'KANDIDAAT');
    await wraking.wraak(kandidaat, zaak.ref.toetsingId, await toewijzingVan(zaak, 'TOETSER'), 'Wij waren buren.');
    await wereld.slaap('12 days');
    const vanWraking = async (): Promise<readonly string[]> => (await zaak.momenten()).filter((moment) => moment.startsWith('WRAKING/'));
    await zaak.tot('the ladder', async () => (await vanWraking()).length === 3);
    expect(await vanWraking()).toEqual(['WRAKING/HERINNERING_1', 'WRAKING/EINDE', 'WRAKING/ESCALATIE_1']);
    expect(await openTaken(zaak)).toEqual(expect.arrayContaining(['TERMIJN_VERSTREKEN', 'WRAKING_BESLISSEN']));
    await expect(act.stelVast()).rejects.toMatchObject({ code: 'WRAKING_ONBESLIST' });

    const opdrachtgever = als(zaak, zaak.mensen.opdrachtgever, 'OPDRACHTGEVER');
    await wraking.beslis(opdrachtgever, zaak.ref.toetsingId, { besluit: 'AFGEWEZEN', motivering: 'Geen reden.' });
    const [termijn] = await zaak.sql<{ status: string }>(`SELECT status FROM termijn WHERE toetsing_id = $1 AND code = 'WRAKING'`);
    expect(termijn).toEqual({ status: 'TE_LAAT_GEHAALD' });
    await act.stelVast();
    await zaak.totStatus('WACHT_OP_VOG');
    await zaak.vergeet();
  });
});

describe('an adviseur who has to go (S-X4)', () => {
  it('leaves a case that waits for somebody else, and then goes on', async () => {
    const inzage = new InzageService(wereld.transacties, wereld.kluis);
    const toewijzing = new ToewijzingService(wereld.handelingen, wereld.kluis);
    const zaak = await openZaak(wereld, STADIA.RISICOANALYSE);
    const { toetsingId } = zaak.ref;
    const act = acts(zaak, wereld);
    await zaak.wek();
    await zaak.totOpen('RISICOANALYSE');
    const adviseur = als(zaak, zaak.mensen.adviseur, 'ADVISEUR');
    await new ConflictService(wereld.handelingen).meld(adviseur, toetsingId, await toewijzingVan(zaak, 'ADVISEUR'), 'FAMILIE');
    await wereld.slaap('20 days');
    expect(await zaak.status()).toBe('RISICOANALYSE');
    expect(await openTaken(zaak)).toContain('ADVISEURS_TOEWIJZEN');
    await expect(act.legConceptVoor()).rejects.toMatchObject({ code: 'TOETSING_ONBEKEND' });

    // Somebody whose mail can be read: what the test sends him must arrive.
    const nieuw = zaak.mensen.kabinet;
    await wereld.db.seed(PersoonRolEntity, { organisatieId: zaak.ref.organisatieId, persoonId: nieuw, rol: 'ADVISEUR' });
    const opdrachtgever = als(zaak, zaak.mensen.opdrachtgever, 'OPDRACHTGEVER');
    const { objectId } = await toewijzing.wijsToe(opdrachtgever, toetsingId, { persoonId: nieuw, rol: 'ADVISEUR' });
    await toewijzing.verklaar(als(zaak, nieuw, 'ADVISEUR'), toetsingId, objectId!, { conflict: false });
    const herbeoordeling = new HerbeoordelingService(wereld.handelingen, inzage);
    const toetser = als(zaak, zaak.mensen.toetser, 'TOETSER');
    const open = (await herbeoordeling.lees(toetser.beller, toetsingId)).filter((h) => h.open).map(({ id }) => id);
    if (open.length > 0) await herbeoordeling.beslis(toetser, toetsingId, open, 'OVERNEMEN');
    await wereld.handelingen.voerUit({ ...als(zaak, nieuw, 'ADVISEUR'), toetsingId, handeling: 'legConceptVoor' }, async () => ({
      feiten: [{ code: 'CONCEPT_VOORGELEGD', waarde: 'VOORGELEGD' }],
    }));
    await zaak.totOpen('HOOR_EN_WEDERHOOR');
    await zaak.vergeet();
  });
});
