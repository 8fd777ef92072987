import type { Duration } from '@temporalio/common';
import { acts } from '../support/workflow.handelingen.js';
import { pauzes } from '../support/workflow.pauzes.js';
import { metGedaan, STADIA } from '../support/workflow.stadia.js';
import { openWereld, type Wereld } from '../support/workflow.wereld.js';
import { openZaak, type Zaak, type ZaakOpties } from '../support/workflow.zaak.js';

let wereld: Wereld;
beforeAll(async () => {
  wereld = await openWereld();
});
afterAll(() => wereld?.sluit());

const NIET_OP_TE_SCHORTEN: readonly string[] = ['GESTART', 'ADVIES_VERSTREKT'];
const bezig = (Object.keys(STADIA) as (keyof typeof STADIA)[]).filter((status) => !NIET_OP_TE_SCHORTEN.includes(status));
const VERWACHT: Readonly<Record<keyof typeof STADIA, string>> = {
  GESTART: 'TOEWIJZING',
  WACHT_OP_MEDEWERKING: 'MEDEWERKING',
  IN_ONDERZOEK: 'VRAGENLIJST',
  RISICOANALYSE: 'RISICOANALYSE',
  HOOR_EN_WEDERHOOR: 'HOOR_EN_WEDERHOOR',
  RAPPORT_TER_VASTSTELLING: 'RAPPORT',
  WACHT_OP_VOG: 'VOG_KLAARZETTEN',
  ADVIES_IN_VOORBEREIDING: 'ADVIES',
  ADVIES_TER_INZAGE_KANDIDAAT: 'INZAGE',
  ADVIES_VERSTREKT: 'UITKOMST',
};
const WACHT_OP_JUSTIS: ZaakOpties = metGedaan(
  STADIA.IN_ONDERZOEK,
  ['VOG_KLAARZETTEN', 'VOG_INDIENEN'],
  ['VOG_KLAARGEZET', 'VOG_INGEDIEND'],
);

/** Skips time once the process knows what was done before, and lets it do what has fallen due. */
async function slaap(zaak: Zaak, duur: Duration): Promise<void> {
  await zaak.rust();
  await wereld.slaap(duur);
  await zaak.rust();
}

interface Moment {
  readonly moment: string;
  readonly op: Date;
  readonly vastgelegdOp: Date | null;
}
/** The ladder of the term that holds now. */
const ladder = (zaak: Zaak, code: string, stap: string): Promise<readonly Moment[]> =>
  zaak.sql<Moment>(
    `SELECT m.moment, m.op, m.vastgelegd_op AS "vastgelegdOp" FROM termijn_moment m JOIN termijn r ON r.id = m.termijn_id
      WHERE r.toetsing_id = $1 AND r.code = $2 AND r.stap = $3 AND r.status <> 'VERVALLEN' ORDER BY m.op`,
    code,
    stap,
  );
/** Every moment was recorded when it fell, and not before: within a minute of it, where nobody was in the way. */
const opTijd = (momenten: readonly Moment[]): void => {
  for (const { moment, op, vastgelegdOp } of momenten) {
    const laat = (vastgelegdOp?.getTime() ?? Infinity) - op.getTime();
    expect([moment, laat >= 0 && laat < 60_000 ? 'on time' : `${laat} ms late`]).toEqual([moment, 'on time']);
  }
};

describe('a suspension', () => {
  it.each(bezig)('in %s: nothing of its own falls due, and it goes on where it was', async (status) => {
    const zaak = await openZaak(wereld, { ...STADIA[status], vog: { status: 'INGEDIEND' } });
    const verloop = pauzes(zaak, wereld);
    await zaak.wek();
    await zaak.totOpen(VERWACHT[status]);
    await zaak.rust();
    const open = await zaak.open();
    await verloop.schortOp(90);
    await slaap(zaak, '60 days');
    const beleid = await zaak.sql(
      `SELECT FROM termijn_moment m JOIN termijn r ON r.id = m.termijn_id WHERE r.toetsing_id = $1 AND r.soort = 'BELEID' AND r.code <> 'OPSCHORTING' AND m.vastgelegd_op IS NOT NULL`,
    );
    expect([beleid, (await zaak.open()).filter((stap) => !stap.startsWith('VOG_'))]).toEqual([
      [],
      open.filter((stap) => !stap.startsWith('VOG_')),
    ]);
    await verloop.hervat();
    expect(await zaak.status()).toBe(status);
    await slaap(zaak, '60 days');
    const gemist = await zaak.sql(
      `SELECT r.code, m.moment FROM termijn_moment m JOIN termijn r ON r.id = m.termijn_id WHERE r.toetsing_id = $1 AND m.vastgelegd_op IS NULL AND r.status IN ('LOOPT', 'VERSTREKEN') AND m.op < $2`,
      new Date(await wereld.env.currentTimeMs()),
    );
    expect(gemist).toEqual([]);
    await zaak.vergeet();
  });

  it('lets the VOG go on, also in a workflow that begins anew meanwhile', async () => {
    const zaak = await openZaak(wereld, STADIA.IN_ONDERZOEK);
    const [act, verloop] = [acts(zaak, wereld), pauzes(zaak, wereld)];
    await zaak.wek();
    await zaak.totOpen('VRAGENLIJST', 'VOG_KLAARZETTEN');
    await verloop.schortOp(120);
    await act.zetVogKlaar();
    await zaak.totOpen('VOG_INDIENEN');
    await zaak.vergeet();
    await zaak.wek();
    await act.dienVogIn();
    await zaak.totOpen('VOG_BESLISSING');
    await slaap(zaak, '70 days');
    expect((await zaak.momenten()).filter((moment) => moment.startsWith('T06'))).toEqual([
      'T06b/HERINNERING_1',
      'T06b/EINDE',
      'T06c/HERINNERING_1',
      'T06c/EINDE',
    ]);
    await act.overlegVog();
    await zaak.totOpen('VOG_VERIFICATIE');
    await act.verifieerVog();
    await expect(act.dienVragenlijstIn()).rejects.toMatchObject({ code: 'TOETSING_OPGESCHORT' });
    await verloop.hervat();
    await act.dienVragenlijstIn();
    await zaak.totOpen('VRAGENLIJST_BEOORDELING', 'BRONONDERZOEK');
    await zaak.vergeet();
  });

  it('does not end in silence: a reminder, a task, and again, until the opdrachtgever answers', async () => {
    const zaak = await openZaak(wereld, STADIA.RISICOANALYSE);
    const verloop = pauzes(zaak, wereld);
    await zaak.wek();
    await zaak.totOpen('RISICOANALYSE');
    await verloop.schortOp(30);
    await slaap(zaak, '50 days');
    const momenten = await ladder(zaak, 'OPSCHORTING', 'TOETSING');
    expect(momenten.map(({ moment }) => moment)).toEqual(['HERINNERING_1', 'EINDE', 'ESCALATIE_1', 'ESCALATIE_2']);
    opTijd(momenten);
    expect(await zaak.sql(`SELECT rol FROM taak WHERE toetsing_id = $1 AND soort = 'OPSCHORTING_VOORBIJ'`)).toEqual([
      { rol: 'OPDRACHTGEVER' },
    ]);
    expect(await zaak.status()).toBe('OPGESCHORT');
    await verloop.hervat();
    expect(
      await zaak.sql(`SELECT FROM taak WHERE toetsing_id = $1 AND stap = 'TOETSING' AND soort LIKE 'OPSCHORTING%' AND status = 'OPEN'`),
    ).toEqual([]);
    await zaak.vergeet();
  });

  it('twice: the ladder goes on from where it was, each moment once', async () => {
    const zaak = await openZaak(wereld, STADIA.WACHT_OP_MEDEWERKING);
    const verloop = pauzes(zaak, wereld);
    await zaak.wek();
    await zaak.totOpen('MEDEWERKING');
    for (const dagen of [20, 40]) {
      await slaap(zaak, '1 day');
      await verloop.schortOp(dagen + 1);
      await slaap(zaak, `${dagen} days`);
      await verloop.hervat();
    }
    const gepland = await ladder(zaak, 'T01', 'MEDEWERKING');
    await slaap(zaak, '30 days');
    const gelopen = await ladder(zaak, 'T01', 'MEDEWERKING');
    expect(gelopen.map(({ op }) => op)).toEqual(gepland.map(({ op }) => op));
    opTijd(gelopen);
    expect((await zaak.momenten()).filter((moment) => moment.startsWith('T01'))).toHaveLength(gelopen.length);
    await zaak.vergeet();
  });
});

describe('stopping', () => {
  it.each(Object.keys(STADIA) as (keyof typeof STADIA)[])('in %s ends the procedure at once, suspended or not', async (status) => {
    const zaak = await openZaak(wereld, STADIA[status]);
    const verloop = pauzes(zaak, wereld);
    await zaak.wek();
    await zaak.totOpen(VERWACHT[status]);
    if (bezig.indexOf(status) % 2 === 0) await verloop.schortOp(30);
    await verloop.staak();
    await zaak.afgelopen();
    const keten = await zaak.keten();
    await slaap(zaak, '40 days');
    expect([await zaak.status(), await zaak.open()]).toEqual(['GESTAAKT', []]);
    expect((await zaak.keten()).filter((soort) => !keten.includes(soort)).filter((soort) => !soort.includes('T18'))).toEqual([]);
  });
});

describe('timers of a case that runs', () => {
  it('are armed for the new council date: the reminders of the old one are none of the new one', async () => {
    const zaak = await openZaak(wereld, { ...STADIA.RISICOANALYSE, raadsdatumOverDagen: 40 });
    const verloop = pauzes(zaak, wereld);
    await zaak.wek();
    await zaak.totOpen('RISICOANALYSE');
    await slaap(zaak, '27 days');
    expect((await zaak.momenten()).filter((moment) => moment.startsWith('T15'))).toEqual(['T15/HERINNERING_1']);
    await verloop.raad(60);
    await slaap(zaak, '70 days');
    const momenten = await ladder(zaak, 'T15', 'TOETSING');
    expect(momenten.map(({ moment }) => moment)).toEqual(['HERINNERING_1', 'HERINNERING_2', 'EINDE', 'ESCALATIE_1']);
    opTijd(momenten);
    expect((await zaak.momenten()).filter((moment) => moment.startsWith('T15'))).toHaveLength(5);
    await zaak.vergeet();
  });

  it('are armed for another profile', async () => {
    const zaak = await openZaak(wereld, STADIA.RISICOANALYSE);
    const verloop = pauzes(zaak, wereld);
    await zaak.wek();
    await zaak.totOpen('RISICOANALYSE');
    const gewoon = await ladder(zaak, 'T10', 'RISICOANALYSE');
    await verloop.profiel('VERSNELD');
    const snel = await ladder(zaak, 'T10', 'RISICOANALYSE');
    expect(snel.at(-1)?.op.getTime()).toBeLessThan(gewoon.at(-1)?.op.getTime() ?? 0);
    await slaap(zaak, '20 days');
    const gelopen = await ladder(zaak, 'T10', 'RISICOANALYSE');
    expect(gelopen.map(({ op }) => op)).toEqual(snel.map(({ op }) => op));
    opTijd(gelopen);
    await zaak.vergeet();
  });

  it('are armed later by an outage, and stand still in one of which nobody knows the end', async () => {
    const zaak = await openZaak(wereld, WACHT_OP_JUSTIS);
    const verloop = pauzes(zaak, wereld);
    await zaak.wek();
    await zaak.totOpen('VOG_BESLISSING');
    const voor = await ladder(zaak, 'T06b', 'VOG_BESLISSING');
    expect(await verloop.storing(0, 10)).toMatchObject({ toetsingen: 1 });
    const { id } = await verloop.storing(0, null);
    await slaap(zaak, '60 days');
    expect((await zaak.momenten()).filter((moment) => moment.startsWith('T06'))).toEqual([]);
    expect((await zaak.momenten()).filter((moment) => moment.startsWith('T02'))).not.toEqual([]);
    await verloop.storingVoorbij(id, 0);
    const na = await ladder(zaak, 'T06b', 'VOG_BESLISSING');
    const later = (na[0]?.op.getTime() ?? 0) - (voor[0]?.op.getTime() ?? 0);
    expect(Math.round(later / 86_400_000)).toBe(60);
    await slaap(zaak, '70 days');
    opTijd(await ladder(zaak, 'T06b', 'VOG_BESLISSING'));
    opTijd(await ladder(zaak, 'T06c', 'VOG_BESLISSING'));
    await zaak.vergeet();
  });
});
