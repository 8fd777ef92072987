import type { Beller } from '../../libs/dossier/src/handeling/opdracht.js';
import type { NieuweWaarneming } from '../../libs/dossier/src/waarneming/waarneming.service.js';
import {
  datumOver,
  eerste,
  eisGaaf,
  inhoudVan,
  KANARIE,
  naarMedewerking,
  naarOnderzoek,
  open,
  openTaken,
  verzoek,
  weigert,
} from './support/dossier.js';
import { openMensenTest, type MensenTest } from './support/mensen.js';

let t: MensenTest;
let wethouder: Beller;
beforeEach(async () => {
  t = await openMensenTest();
  wethouder = await t.persoon('KANDIDAAT');
});
afterEach(async () => {
  await eisGaaf(t);
  await t.sluit();
});

const nieuw = (anders: Partial<NieuweWaarneming> = {}): NieuweWaarneming => ({
  persoonId: wethouder.persoonId,
  grond: 'GEMEENTEWET_77_1',
  van: datumOver(0),
  tot: datumOver(10),
  document: `Besluit ${KANARIE}`,
  ...anders,
});
const registreer = (anders: Partial<NieuweWaarneming> = {}, door = t.mensen.kabinet) => t.waarneming.registreer(door, nieuw(anders));
const als = (wie: Beller): Beller => ({ ...wie, rollen: [...wie.rollen, 'OPDRACHTGEVER'] });
const ziet = (wie: Beller, toetsingId: string) =>
  t.inzage.lees({ beller: wie, toetsingId, inzage: 'NAAM' }, async () => true).catch(() => false);
const perioden = async () =>
  (
    await t.db.superClient.query<{ wie: string; sluit: boolean }>(
      `SELECT persoon_id AS wie, coalesce(lower(geldig) = lag(upper(geldig)) OVER (ORDER BY lower(geldig)), true) AS sluit FROM opdrachtgever WHERE organisatie_id = $1 ORDER BY lower(geldig)`,
      [t.organisatieId],
    )
  ).rows;

describe('who can be chosen to stand in', () => {
  const ids = async (wie: Beller): Promise<readonly string[]> => (await t.waarnemers.lijst(wie)).map(({ persoonId }) => persoonId);

  it('is shown by name and function to who registers it, and to nobody else', async () => {
    const { opdrachtgever, kabinet, adviseur, toetser } = t.mensen;
    expect(await t.waarnemers.lijst(opdrachtgever)).toContainEqual({
      persoonId: kabinet.persoonId,
      naam: `KABINET ${KANARIE}`,
      rollen: ['KABINET'],
    });
    expect(await ids(kabinet)).toEqual(expect.arrayContaining([opdrachtgever.persoonId, adviseur.persoonId]));
    for (const wie of [adviseur, toetser, wethouder, await t.persoon('GRIFFIER'), await t.persoon('FG')])
      await weigert(t, 'GEEN_TOEGANG', () => t.waarnemers.lijst(wie));
  });

  it('is never the caller, who is blocked, whose function forbids it, nor a kandidaat', async () => {
    const { kabinet, vreemde } = t.mensen;
    const niet = [kabinet, wethouder, await t.persoon('GRIFFIER'), await t.persoon('FG'), await t.persoon('BEHEERDER'), vreemde];
    await t.db.superClient.query('UPDATE persoon SET geblokkeerd_op = now() WHERE id = $1', [vreemde.persoonId]);
    const kandidaat = await naarMedewerking(t);
    const gezien = await ids(kabinet);
    for (const { persoonId } of [...niet, kandidaat.kandidaat]) expect(gezien).not.toContain(persoonId);
  });
});

describe('S-X6: someone else gives the order for a time', () => {
  it('from one instant on, without a gap or an overlap, until its last day (INV-13)', async () => {
    const zaak = await naarMedewerking(t);
    const { opdrachtgever } = t.mensen;
    await registreer();
    expect([await ziet(opdrachtgever, zaak.toetsingId), await ziet(als(wethouder), zaak.toetsingId)]).toEqual([false, true]);
    expect(await perioden()).toEqual([
      { wie: opdrachtgever.persoonId, sluit: true },
      { wie: wethouder.persoonId, sluit: true },
      { wie: opdrachtgever.persoonId, sluit: true },
    ]);
    const { terug } = await eerste<{ terug: string }>(
      t,
      `SELECT to_char(upper(geldig) AT TIME ZONE 'Europe/Amsterdam', 'YYYY-MM-DD HH24:MI') AS terug FROM opdrachtgever WHERE persoon_id = $1`,
      wethouder.persoonId,
    );
    expect(terug).toBe(`${datumOver(11)} 00:00`);
    const { rows } = await t.db.superClient.query(
      `SELECT soort, rol FROM audit_gebeurtenis WHERE toetsing_id = $1 AND soort LIKE 'WAARNEMING%'`,
      [zaak.toetsingId],
    );
    expect(rows).toEqual([{ soort: 'WAARNEMING_GEREGISTREERD', rol: 'KABINET' }]);
    expect(await t.waarnemingen.lees(t.mensen.kabinet)).toMatchObject([{ persoonId: wethouder.persoonId, document: `Besluit ${KANARIE}` }]);
  });

  it('takes over what waits for the opdrachtgever, in every case', async () => {
    const zaak = await naarOnderzoek(t, []);
    const { adviseur } = t.mensen;
    const { id } = await eerste<{ id: string }>(
      t,
      `SELECT id FROM toewijzing WHERE toetsing_id = $1 AND persoon_id = $2`,
      zaak.toetsingId,
      adviseur.persoonId,
    );
    await t.conflict.meld(verzoek(adviseur), zaak.toetsingId, id, 'ANDERS');
    await registreer();
    await t.toewijzing.wijsToe(verzoek(als(wethouder)), zaak.toetsingId, { persoonId: t.mensen.tweede.persoonId, rol: 'ADVISEUR' });
    await weigert(t, 'TOETSING_ONBEKEND', () =>
      t.toewijzing.wijsToe(verzoek(t.mensen.opdrachtgever), zaak.toetsingId, { persoonId: t.mensen.vreemde.persoonId, rol: 'ADVISEUR' }),
    );
  });

  it('later, beside another, and earlier over', async () => {
    const { id } = await registreer({ van: datumOver(5), tot: null });
    await weigert(t, 'WAARNEMING_ONBEKEND', () => t.waarneming.beeindig(t.mensen.kabinet, id));
    const ander = await t.persoon('KANDIDAAT');
    await weigert(t, 'WAARNEMING_OVERLAPT', () => registreer({ persoonId: ander.persoonId, van: datumOver(4), tot: datumOver(6) }));
    const nu = await registreer({ persoonId: ander.persoonId, tot: datumOver(2) });
    await t.waarneming.beeindig(als(ander), nu.id);
    expect((await perioden()).map(({ wie }) => wie)).toEqual([
      t.mensen.opdrachtgever.persoonId,
      ander.persoonId,
      t.mensen.opdrachtgever.persoonId,
      t.mensen.opdrachtgever.persoonId,
      wethouder.persoonId,
    ]);
    expect((await perioden()).every(({ sluit }) => sluit)).toBe(true);
  });

  it('that ends by hand gives the order back to who had it', async () => {
    const { id } = await registreer({ tot: null });
    await t.waarneming.beeindig(als(wethouder), id);
    const { wie } = await eerste<{ wie: string }>(
      t,
      `SELECT persoon_id AS wie FROM opdrachtgever WHERE organisatie_id = $1 AND geldig @> now()`,
      t.organisatieId,
    );
    expect(wie).toBe(t.mensen.opdrachtgever.persoonId);
  });
});

describe('who may stand in (INV-14)', () => {
  const codes = async (poging: () => Promise<unknown>) => {
    const voor = await inhoudVan(t);
    const fout = await poging().then(
      () => [],
      (error: { weigeringen: { code: string; params?: object }[] }) => error.weigeringen,
    );
    expect(await inhoudVan(t)).toBe(voor);
    return fout;
  };

  it('is not a kandidaat, and then the answer says whom to ask', async () => {
    const zaak = await naarMedewerking(t);
    expect(await codes(() => registreer({ persoonId: zaak.kandidaat.persoonId }))).toEqual([
      { code: 'WAARNEMER_IS_KANDIDAAT' },
      {
        code: 'WAARNEMING_LATEN_VOORZIEN',
        params: { voorziening: 'Verzoek de commissaris van de Koning om in de waarneming te voorzien.' },
      },
    ]);
    await t.medewerking.trekIn(verzoek(zaak.kandidaat), zaak.toetsingId);
    await registreer({ persoonId: zaak.kandidaat.persoonId });
  });

  it('has no conflict of interest, and does not work on a case', async () => {
    const zaak = await naarMedewerking(t);
    const { adviseur, toetser } = t.mensen;
    expect((await codes(() => registreer({ persoonId: toetser.persoonId }))).map(({ code }) => code)).toEqual(['VIER_OGEN_GESCHONDEN']);
    const { id } = await eerste<{ id: string }>(
      t,
      `SELECT id FROM toewijzing WHERE toetsing_id = $1 AND persoon_id = $2`,
      zaak.toetsingId,
      adviseur.persoonId,
    );
    await t.conflict.meld(verzoek(adviseur), zaak.toetsingId, id, 'FAMILIE');
    expect((await codes(() => registreer({ persoonId: adviseur.persoonId }))).map(({ code }) => code)).toEqual([
      'WAARNEMER_IS_KANDIDAAT',
      'WAARNEMING_LATEN_VOORZIEN',
    ]);
  });

  it('is named on a ground of the layer, for a period that is still to come, by the opdrachtgever or the kabinet', async () => {
    await weigert(t, 'WAARNEMINGSGROND_ONBEKEND', () => registreer({ grond: 'PROVINCIEWET_75' }));
    await weigert(t, 'WAARNEMING_PERIODE_ONJUIST', () => registreer({ van: datumOver(-1) }));
    await weigert(t, 'WAARNEMING_PERIODE_ONJUIST', () => registreer({ van: datumOver(3), tot: datumOver(2) }));
    await weigert(t, 'WAARNEMER_ONBEKEND', () => registreer({ persoonId: t.organisatieId }));
    await weigert(t, 'WAARNEMER_ONBEKEND', () => registreer({ persoonId: t.mensen.opdrachtgever.persoonId }));
    await weigert(t, 'VIER_OGEN_GESCHONDEN', () => registreer({ persoonId: t.mensen.kabinet.persoonId }));
    await weigert(t, 'GEEN_TOEGANG', () => registreer({}, t.mensen.adviseur));
    await expect(t.waarnemingen.lees(t.mensen.adviseur)).rejects.toMatchObject({ code: 'GEEN_TOEGANG' });
    expect(await t.waarnemingen.kader(t.mensen.opdrachtgever)).toMatchObject({
      gronden: [{ code: 'GEMEENTEWET_77_1', verwijzing: 'op grond van de wet' }, {}],
    });
    await registreer({}, t.mensen.opdrachtgever);
  });
});

describe('an opdrachtgever with a conflict of interest in one case', () => {
  it('has no part in that case any more, and the kabinet arranges a waarneming', async () => {
    const [zaak, andere] = [await naarMedewerking(t), await naarMedewerking(t)];
    const { opdrachtgever, kabinet } = t.mensen;
    await t.conflict.meldOpdrachtgever(verzoek(opdrachtgever), zaak.toetsingId, 'FAMILIE');
    expect([await ziet(opdrachtgever, zaak.toetsingId), await ziet(opdrachtgever, andere.toetsingId)]).toEqual([false, true]);
    expect(await openTaken(t, zaak)).toContain('WAARNEMING_REGELEN');
    await weigert(t, 'TOEWIJZING_ONBEKEND', () => t.conflict.meldOpdrachtgever(verzoek(kabinet), zaak.toetsingId, 'FAMILIE'));
    await registreer();
    expect(await ziet(als(wethouder), zaak.toetsingId)).toBe(true);
    expect(await openTaken(t, zaak)).not.toContain('WAARNEMING_REGELEN');
    await open(t, zaak, 'VRAGENLIJST');
  });
});
