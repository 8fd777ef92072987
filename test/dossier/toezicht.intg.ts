import { AvgVerzoekService } from '../../libs/dossier/src/avg/avg-verzoek.service.js';
import { BewaarBlokkadeService, type NieuweBlokkade } from '../../libs/dossier/src/blokkade/bewaar-blokkade.service.js';
import { HandelingenService } from '../../libs/dossier/src/handeling/handelingen.service.js';
import type { Beller } from '../../libs/dossier/src/handeling/opdracht.js';
import { HeropeningService } from '../../libs/dossier/src/heropening/heropening.service.js';
import { InzageService } from '../../libs/dossier/src/inzage/inzage.service.js';
import { DagrondeService } from '../../libs/dossier/src/proces/dagronde.service.js';
import { ProcesService } from '../../libs/dossier/src/proces/proces.service.js';
import { Transacties } from '../../libs/persistence/src/transactie.js';
import {
  datumOver,
  eerste,
  KANARIE,
  naarMedewerking,
  openDossierTest,
  openTaken,
  verzoek,
  weigert,
  type DossierTest,
  type Zaak,
} from './support/dossier.js';

let t: DossierTest;
let fg: Beller;
beforeAll(async () => {
  t = await openDossierTest();
  fg = await t.persoon('FG');
});
afterAll(() => t.sluit());

/** The same services so much later, and the daily round of that moment. */
function later(klok: string) {
  const transacties = new Transacties(t.db.appDataSource, klok);
  const handelingen = new HandelingenService(transacties, t.kluis);
  const inzage = new InzageService(transacties, t.kluis);
  const proces = new ProcesService(transacties, t.kluis);
  const ronde = new DagrondeService(transacties, proces, (error) => {
    throw error;
  });
  return {
    blokkades: new BewaarBlokkadeService(handelingen, inzage),
    avg: new AvgVerzoekService(handelingen, inzage),
    heropening: new HeropeningService(handelingen),
    ronde: async (): Promise<number> => {
      const { rows } = await t.db.superClient.query<{ nu: Date }>(`SELECT clock_timestamp() + $1::interval AS nu`, [klok]);
      return (await ronde.legMomentenVast({ tot: rows[0]!.nu.toISOString() as never, na: null })).gedaan;
    },
  };
}

const blokkade = (anders: Partial<NieuweBlokkade> = {}): NieuweBlokkade => ({
  grond: 'WOO_VERZOEK',
  klassen: ['R2', 'R3'],
  tot: datumOver(60),
  eigenaarId: t.mensen.kabinet.persoonId,
  ...anders,
});
const momenten = async ({ toetsingId }: Zaak, stap: string): Promise<readonly string[]> =>
  (
    await t.db.superClient.query<{ moment: string }>(
      `SELECT soort || ' ' || (gegevens->>'moment') AS moment FROM audit_gebeurtenis WHERE toetsing_id = $1 AND gegevens->>'stap' = $2 ORDER BY volgnummer`,
      [toetsingId, stap],
    )
  ).rows.map(({ moment }) => moment);
const sluitZaak = (zaak: Zaak) =>
  t.db.superClient.query(`UPDATE toetsing SET status = 'GESLOTEN', vernietigen_op = current_date WHERE id = $1`, [zaak.toetsingId]);
const vernietig = (zaak: Zaak) => t.db.superClient.query(`UPDATE toetsing SET status = 'VERNIETIGD' WHERE id = $1`, [zaak.toetsingId]);

describe('a hold on destruction (S-X12)', () => {
  it('keeps a closed case from being destroyed until someone lifts it (INV-18)', async () => {
    const zaak = await naarMedewerking(t);
    const { blokkades } = later('0');
    const { objectId } = await blokkades.plaats(verzoek(fg), zaak.toetsingId, blokkade());
    await sluitZaak(zaak);
    await expect(vernietig(zaak)).rejects.toMatchObject({ constraint: 'BEWAARBLOKKADE' });
    expect(await blokkades.lijst(zaak.kandidaat, zaak.toetsingId)).toMatchObject([{ grond: 'WOO_VERZOEK', opgehevenOp: null }]);
    await blokkades.hefOp(verzoek(t.mensen.opdrachtgever), zaak.toetsingId, objectId!, 'AFGEROND');
    await weigert(t, 'BLOKKADE_ONBEKEND', () => blokkades.hefOp(verzoek(fg), zaak.toetsingId, objectId!, 'AFGEROND'));
    expect(await eerste(t, `SELECT status FROM termijn WHERE toetsing_id = $1 AND stap = 'BEWAARBLOKKADE'`, zaak.toetsingId)).toEqual({
      status: 'GEHAALD',
    });
    await expect(vernietig(zaak)).rejects.toMatchObject({ constraint: 'VERNIETIGING_ZONDER_BESLUIT' });
  });

  it('asks at its end date whether it is still needed, and goes on holding: never in silence', async () => {
    const zaak = await naarMedewerking(t);
    await later('0').blokkades.plaats(verzoek(fg), zaak.toetsingId, blokkade({ tot: datumOver(20) }));
    await later('7 days').ronde();
    expect(await momenten(zaak, 'BEWAARBLOKKADE')).toEqual(['HERINNERING HERINNERING_1']);
    await later('21 days').ronde();
    await later('40 days').ronde();
    expect(await momenten(zaak, 'BEWAARBLOKKADE')).toEqual([
      'HERINNERING HERINNERING_1',
      'TERMIJN_VERSTREKEN EINDE',
      'ESCALATIE ESCALATIE_1',
    ]);
    const taken = await t.db.superClient.query<{ rol: string }>(
      `SELECT rol FROM taak WHERE toetsing_id = $1 AND stap = 'BEWAARBLOKKADE' AND status = 'OPEN' ORDER BY rol`,
      [zaak.toetsingId],
    );
    expect(taken.rows.map(({ rol }) => rol)).toEqual(['FG', 'FG', 'OPDRACHTGEVER']);
    await sluitZaak(zaak);
    await expect(vernietig(zaak)).rejects.toMatchObject({ constraint: 'BEWAARBLOKKADE' });
  });

  it.each<[string, () => Partial<NieuweBlokkade>, Parameters<typeof weigert>[1]]>([
    ['a day that has passed', () => ({ tot: datumOver(0) }), 'BLOKKADE_EINDDATUM_ONJUIST'],
    ['a day too far away', () => ({ tot: datumOver(800) }), 'BLOKKADE_EINDDATUM_ONJUIST'],
    ['an owner who only works on the case', () => ({ eigenaarId: t.mensen.adviseur.persoonId }), 'EIGENAAR_ONJUIST'],
  ])('is refused with %s', async (_, anders, code) => {
    const zaak = await naarMedewerking(t);
    await weigert(t, code, () => later('0').blokkades.plaats(verzoek(fg), zaak.toetsingId, blokkade(anders())));
  });

  it('is not for the kabinet or the adviseur', async () => {
    const zaak = await naarMedewerking(t);
    for (const wie of [t.mensen.kabinet, t.mensen.adviseur])
      await weigert(t, 'GEEN_TOEGANG', () => later('0').blokkades.plaats(verzoek(wie), zaak.toetsingId, blokkade()));
  });
});

describe('a request about data (T22)', () => {
  const tekst = `Wat hebt u over ${KANARIE}?`;
  it('has a task and a month, is seen by the FG, and is answered', async () => {
    const zaak = await naarMedewerking(t);
    const { avg } = later('0');
    const { objectId } = await avg.dienIn(verzoek(zaak.kandidaat), zaak.toetsingId, { soort: 'INZAGE', tekst, ontvangenOp: null });
    expect(await openTaken(t, zaak)).toContain('AVG_VERZOEK_BEANTWOORDEN');
    await later('15 days').ronde();
    expect(await momenten(zaak, 'AVG_VERZOEK')).toEqual(['HERINNERING HERINNERING_1']);
    expect(await avg.lijst(fg, zaak.toetsingId)).toMatchObject([{ soort: 'INZAGE', tekst, uitkomst: null }]);
    await expect(avg.lijst(t.mensen.adviseur, zaak.toetsingId)).rejects.toMatchObject({ code: 'TOETSING_ONBEKEND' });
    const straks = later('16 days').avg;
    await straks.beantwoord(verzoek(t.mensen.opdrachtgever), zaak.toetsingId, objectId!, {
      uitkomst: 'INGEWILLIGD',
      tekst: 'Zie de bijlage.',
    });
    expect(await openTaken(t, zaak)).not.toContain('AVG_VERZOEK_BEANTWOORDEN');
    await weigert(t, 'AVG_VERZOEK_ONBEKEND', () =>
      straks.beantwoord(verzoek(t.mensen.opdrachtgever), zaak.toetsingId, objectId!, { uitkomst: 'AFGEWEZEN', tekst: 'Toch niet.' }),
    );
    expect(await straks.lijst(zaak.kandidaat, zaak.toetsingId)).toMatchObject([{ uitkomst: 'INGEWILLIGD', antwoord: 'Zie de bijlage.' }]);
    await later('90 days').ronde();
    expect(await momenten(zaak, 'AVG_VERZOEK')).toEqual(['HERINNERING HERINNERING_1']);
  });

  it('can take two months more, once, with a reason that fits', async () => {
    const zaak = await naarMedewerking(t);
    const { avg } = later('0');
    const { objectId } = await avg.dienIn(verzoek(t.mensen.kabinet), zaak.toetsingId, {
      soort: 'RECTIFICATIE',
      tekst,
      ontvangenOp: datumOver(0),
    });
    const einde = async () =>
      (await eerste<{ einde: Date }>(t, `SELECT einde FROM termijn WHERE toetsing_id = $1 AND stap = 'AVG_VERZOEK'`, zaak.toetsingId))
        .einde;
    const voor = await einde();
    const verleng = (reden: 'VEEL_VERZOEKEN' | 'OP_VERZOEK_KANDIDAAT') =>
      avg.verleng(verzoek(t.mensen.opdrachtgever), zaak.toetsingId, objectId!, reden);
    await weigert(t, 'VERLENGREDEN_ONJUIST', () => verleng('OP_VERZOEK_KANDIDAAT'));
    await verleng('VEEL_VERZOEKEN');
    expect((await einde()).getTime() - voor.getTime()).toBeGreaterThan(55 * 86_400_000);
    await weigert(t, 'TERMIJN_NIET_VERLENGBAAR', () => verleng('VEEL_VERZOEKEN'));
  });

  it('goes on after the kandidaat withdrew, and never ends in silence', async () => {
    const zaak = await naarMedewerking(t);
    await later('0').avg.dienIn(verzoek(zaak.kandidaat), zaak.toetsingId, { soort: 'WISSING', tekst, ontvangenOp: null });
    await t.medewerking.trekIn(verzoek(zaak.kandidaat), zaak.toetsingId);
    expect(await openTaken(t, zaak)).toContain('AVG_VERZOEK_BEANTWOORDEN');
    await later('45 days').ronde();
    expect(await momenten(zaak, 'AVG_VERZOEK')).toEqual([
      'HERINNERING HERINNERING_1',
      'HERINNERING HERINNERING_2',
      'TERMIJN_VERSTREKEN EINDE',
      'ESCALATIE ESCALATIE_1',
    ]);
  });

  it('goes on in a new ronde, with what was recorded of it', async () => {
    const zaak = await naarMedewerking(t);
    await later('0').avg.dienIn(verzoek(zaak.kandidaat), zaak.toetsingId, { soort: 'BEZWAAR', tekst, ontvangenOp: null });
    await t.medewerking.verleen(verzoek(zaak.kandidaat), zaak.toetsingId, { informatiebriefVersie: 1, geweigerdeBronnen: [] });
    await later('15 days').ronde();
    await t.db.superClient.query(`UPDATE toetsing SET status = 'ADVIES_VERSTREKT' WHERE id = $1`, [zaak.toetsingId]);
    await later('16 days').heropening.heropen(verzoek(t.mensen.opdrachtgever), zaak.toetsingId, {
      reden: 'NIEUW_FEIT',
      toelichting: 'Iets nieuws.',
      opnieuw: [],
      portefeuille: null,
    });
    expect(await openTaken(t, zaak)).toContain('AVG_VERZOEK_BEANTWOORDEN');
    await later('23 days').ronde();
    expect(await momenten(zaak, 'AVG_VERZOEK')).toEqual(['HERINNERING HERINNERING_1', 'HERINNERING HERINNERING_2']);
  });

  it('is refused on a day that has not come', async () => {
    const zaak = await naarMedewerking(t);
    await weigert(t, 'DATUM_IN_TOEKOMST', () =>
      later('0').avg.dienIn(verzoek(zaak.kandidaat), zaak.toetsingId, { soort: 'INZAGE', tekst, ontvangenOp: datumOver(1) }),
    );
  });
});

it('leaves nothing readable', async () => {
  const { rows } = await t.db.superClient.query<{ rijen: string }>(
    `SELECT coalesce(jsonb_agg(to_jsonb(x))::text, '') AS rijen FROM avg_verzoek x`,
  );
  expect(rows[0]?.rijen).not.toContain(KANARIE);
});
