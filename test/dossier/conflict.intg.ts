import type { Beller } from '../../libs/dossier/src/handeling/opdracht.js';
import {
  eerste,
  eisGaaf,
  KANARIE,
  naarMedewerking,
  naarOnderzoek,
  open,
  openTaken,
  verzoek,
  weigert,
  type Zaak,
} from './support/dossier.js';
import { openMensenTest, toewijzingVan, volgOp, type MensenTest } from './support/mensen.js';
import { aBron, ALLES, naarRapport, naarRisicoanalyse, vulConcept } from './support/onderzoek.js';

let t: MensenTest;
beforeAll(async () => {
  t = await openMensenTest();
});
afterAll(() => t.sluit());
afterEach(() => eisGaaf(t));

const meld = async (zaak: Zaak, door: Beller, wie: Beller, grond: 'ZAKELIJK' | 'FAMILIE' = 'ZAKELIJK') =>
  t.conflict.meld(verzoek(door), zaak.toetsingId, await toewijzingVan(t, zaak, wie), grond);
const ziet = (wie: Beller, { toetsingId }: Zaak) =>
  t.bronnen.lees(wie, toetsingId).then(
    () => true,
    () => false,
  );
const werk = (zaak: Zaak, wie = t.mensen.toetser) => t.herbeoordeling.lees(wie, zaak.toetsingId);
const soorten = async (zaak: Zaak) => (await werk(zaak)).map((h) => `${h.soort}/${h.nummer}`);
const beslis = async (zaak: Zaak, besluit: 'OVERNEMEN' | 'OPNIEUW', soort?: string) => {
  const ids = (await werk(zaak)).filter((h) => h.open && (soort === undefined || h.soort === soort)).map(({ id }) => id);
  return t.herbeoordeling.beslis(verzoek(t.mensen.toetser), zaak.toetsingId, ids, besluit);
};
const taak = (zaak: Zaak, soort: string) =>
  eerste<{ persoon_id: string | null; rol: string } | undefined>(
    t,
    `SELECT persoon_id, rol FROM taak WHERE toetsing_id = $1 AND soort = $2 AND status = 'OPEN'`,
    zaak.toetsingId,
    soort,
  );

describe('SC-04: an adviseur with a conflict in one of his cases', () => {
  it('sees nothing of that case any more, and everything of the other', async () => {
    const [stam, bakels] = [await naarOnderzoek(t, ['BRONONDERZOEK']), await naarOnderzoek(t, ['BRONONDERZOEK'])];
    const { adviseur, toetser, tweede, opdrachtgever } = t.mensen;
    await t.bronnen.legVast(verzoek(adviseur), stam.toetsingId, aBron());
    await t.bronnen.legVast(verzoek(adviseur), bakels.toetsingId, aBron());
    expect(await meld(stam, adviseur, adviseur)).toMatchObject({ status: 'IN_ONDERZOEK' });

    expect([await ziet(adviseur, stam), await ziet(adviseur, bakels)]).toEqual([false, true]);
    await expect(t.toewijzingen.eigen(adviseur, stam.toetsingId)).rejects.toMatchObject({ code: 'TOETSING_ONBEKEND' });
    await weigert(t, 'TOETSING_ONBEKEND', () => t.bronnen.legVast(verzoek(adviseur), stam.toetsingId, aBron()));
    expect(await soorten(stam)).toEqual(['BRONBEVINDING/1']);
    expect(await werk(bakels)).toEqual([]);
    expect(await eerste(t, `SELECT grond, bron FROM belangen_conflict WHERE toetsing_id = $1`, stam.toetsingId)).toEqual({
      grond: 'ZAKELIJK',
      bron: 'ZELF',
    });
    expect(await taak(stam, 'ADVISEURS_TOEWIJZEN')).toEqual({ persoon_id: null, rol: 'OPDRACHTGEVER' });
    expect(await taak(stam, 'BRONONDERZOEK_DOEN')).toEqual({ persoon_id: null, rol: 'ADVISEUR' });
    expect(await taak(bakels, 'BRONONDERZOEK_DOEN')).toMatchObject({ persoon_id: adviseur.persoonId });
    expect(await openTaken(t, stam)).toContain('HERBEOORDELEN');

    // A new adviseur signs before he sees the name.
    const { objectId } = await t.toewijzing.wijsToe(verzoek(opdrachtgever), stam.toetsingId, {
      persoonId: tweede.persoonId,
      rol: 'ADVISEUR',
    });
    expect(await ziet(tweede, stam)).toBe(false);
    await expect(t.inzage.lees({ beller: tweede, toetsingId: stam.toetsingId, inzage: 'NAAM' }, async () => 1)).rejects.toMatchObject({
      code: 'TOETSING_ONBEKEND',
    });
    await t.toewijzing.verklaar(verzoek(tweede), stam.toetsingId, objectId!, { conflict: false });
    expect(await ziet(tweede, stam)).toBe(true);
    expect(await taak(stam, 'ADVISEURS_TOEWIJZEN')).toBeUndefined();
    expect(await taak(stam, 'BRONONDERZOEK_DOEN')).toMatchObject({ persoon_id: tweede.persoonId });
    expect(await taak(stam, 'HERBEOORDELEN')).toMatchObject({ persoon_id: toetser.persoonId });
    await t.bronnen.legVast(verzoek(adviseur), bakels.toetsingId, aBron());
  });

  it('can not come back, in any function', async () => {
    const zaak = await naarOnderzoek(t, []);
    await meld(zaak, t.mensen.kabinet, t.mensen.adviseur, 'FAMILIE');
    await weigert(t, 'BELANGENCONFLICT', () =>
      t.toewijzing.wijsToe(verzoek(t.mensen.opdrachtgever), zaak.toetsingId, { persoonId: t.mensen.adviseur.persoonId, rol: 'ADVISEUR' }),
    );
  });

  it('hears nothing more of it, and no other adviseur does', async () => {
    const zaak = await naarOnderzoek(t, ['BRONONDERZOEK']);
    await meld(zaak, t.mensen.opdrachtgever, t.mensen.adviseur);
    await open(t, zaak, 'INTERNE_UITVRAAG');
    const { rows } = await t.db.superClient.query<{ persoon_id: string }>(
      `SELECT DISTINCT persoon_id FROM bericht WHERE toetsing_id = $1 AND status = 'TE_VERZENDEN' AND kenmerk = 'INTERNE_UITVRAAG/1'`,
      [zaak.toetsingId],
    );
    expect(rows).toEqual([{ persoon_id: t.mensen.kabinet.persoonId }]);
  });
});

describe('who may report', () => {
  it('is the coordinator, the opdrachtgever, or the person himself', async () => {
    const zaak = await naarOnderzoek(t, []);
    const vanToetser = await toewijzingVan(t, zaak, t.mensen.toetser);
    const doe = (wie: Beller) => () => t.conflict.meld(verzoek(wie), zaak.toetsingId, vanToetser, 'ANDERS');
    await weigert(t, 'TOEWIJZING_ONBEKEND', doe(t.mensen.adviseur));
    await weigert(t, 'GEEN_TOEGANG', doe(zaak.kandidaat));
    await weigert(t, 'TOETSING_ONBEKEND', doe(t.mensen.vreemde));
    await doe(t.mensen.kabinet)();
    await weigert(t, 'TOEWIJZING_ONBEKEND', doe(t.mensen.kabinet));
    expect(await eerste(t, `SELECT reden FROM toewijzing WHERE id = $1`, vanToetser)).toEqual({ reden: 'CONFLICT_ANDERS' });
  });

  it('a declared conflict of S02 counts as well', async () => {
    const zaak = await naarMedewerking(t);
    await meld(zaak, t.mensen.toetser, t.mensen.toetser);
    const ander = await t.persoon('TOETSER');
    const { objectId } = await t.toewijzing.wijsToe(verzoek(t.mensen.opdrachtgever), zaak.toetsingId, {
      persoonId: ander.persoonId,
      rol: 'TOETSER',
    });
    await t.toewijzing.verklaar(verzoek(ander), zaak.toetsingId, objectId!, { conflict: true });
    expect(
      await eerste(t, `SELECT grond FROM belangen_conflict WHERE toetsing_id = $1 AND persoon_id = $2`, zaak.toetsingId, ander.persoonId),
    ).toEqual({
      grond: 'NIET_GENOEMD',
    });
    await t.db.superClient.query('DELETE FROM persoon_rol WHERE persoon_id = $1', [ander.persoonId]);
  });
});

describe('the work of someone with a conflict', () => {
  it('is adopted or done again, part by part, before the report can be fixed', async () => {
    const zaak = await naarRisicoanalyse(t);
    await vulConcept(t, zaak);
    await meld(zaak, t.mensen.adviseur, t.mensen.adviseur);
    await volgOp(t, zaak, t.mensen.tweede, 'ADVISEUR');
    expect(await soorten(zaak)).toEqual([
      'BENOEMBAARHEID/1',
      'BEVINDING/1',
      'BRONBEVINDING/1',
      'BRONONDERZOEK_AFGEROND/1',
      'GESPREK/1',
      'MAATREGEL/1',
      'RISICO/1',
      'UITVRAAG_AFGEROND/1',
    ]);
    await weigert(t, 'GEEN_TOEGANG', async () =>
      t.herbeoordeling.beslis(verzoek(t.mensen.tweede), zaak.toetsingId, [(await werk(zaak))[0]!.id], 'OVERNEMEN'),
    );
    // A step that was closed opens for this work alone, and only once the toetser wants it done again.
    await weigert(t, 'STATUS_LAAT_NIET_TOE', () => t.bronnen.legVast(verzoek(t.mensen.tweede), zaak.toetsingId, aBron()));
    await beslis(zaak, 'OPNIEUW', 'BRONBEVINDING');
    expect(await taak(zaak, 'WERK_OPNIEUW_DOEN')).toMatchObject({ persoon_id: t.mensen.tweede.persoonId });
    const bron = (await werk(zaak)).find((h) => h.soort === 'BRONBEVINDING')!;
    const rondAf = () => t.herbeoordeling.rondAf(verzoek(t.mensen.tweede), zaak.toetsingId, bron.id);
    await weigert(t, 'HERBEOORDELING_NIET_GEDAAN', rondAf);
    await t.bronnen.legVast(verzoek(t.mensen.tweede), zaak.toetsingId, aBron());
    await rondAf();
    await weigert(t, 'STATUS_LAAT_NIET_TOE', () => t.bronnen.legVast(verzoek(t.mensen.tweede), zaak.toetsingId, aBron()));
    await beslis(zaak, 'OVERNEMEN');
    expect((await werk(zaak)).filter((h) => h.open)).toEqual([]);
    expect((await openTaken(t, zaak)).filter((soort) => soort === 'HERBEOORDELEN' || soort === 'WERK_OPNIEUW_DOEN')).toEqual([]);
    await weigert(t, 'HERBEOORDELING_ONBEKEND', rondAf);
  });

  it('a judgement of the requirements that is done again takes the place of the first', async () => {
    const zaak = await naarRisicoanalyse(t);
    await meld(zaak, t.mensen.kabinet, t.mensen.adviseur);
    await volgOp(t, zaak, t.mensen.tweede, 'ADVISEUR');
    await beslis(zaak, 'OPNIEUW', 'BENOEMBAARHEID');
    const { oordelen } = await t.benoembaarheid.lees(t.mensen.tweede, zaak.toetsingId);
    await t.benoembaarheid.beoordeel(verzoek(t.mensen.tweede), zaak.toetsingId, oordelen);
    expect((await t.benoembaarheid.lees(t.mensen.tweede, zaak.toetsingId)).oordelen).toHaveLength(oordelen.length);
  });

  it('can only be adopted when the report lies there, and holds it up until then', async () => {
    const zaak = await naarRapport(t);
    await meld(zaak, t.mensen.opdrachtgever, t.mensen.adviseur);
    const stelVast = () => t.rapport.stelVast(verzoek(t.mensen.toetser), zaak.toetsingId, ALLES);
    await weigert(t, 'TOEWIJZING_ONVOLLEDIG', stelVast);
    await volgOp(t, zaak, t.mensen.tweede, 'ADVISEUR');
    await weigert(t, 'HERBEOORDELING_OPEN', stelVast);
    await weigert(t, 'HERBEOORDELING_TE_LAAT', () => beslis(zaak, 'OPNIEUW'));
    await beslis(zaak, 'OVERNEMEN');
    expect(await stelVast()).toMatchObject({ status: 'RAPPORT_VASTGESTELD' });
  });

  it('of a toetser who fixed the report holds up the signature, and another toetser answers for it', async () => {
    const zaak = await naarRapport(t);
    await t.rapport.stelVast(verzoek(t.mensen.toetser), zaak.toetsingId, ALLES);
    await meld(zaak, t.mensen.toetser, t.mensen.toetser);
    const ander = await t.persoon('TOETSER');
    await volgOp(t, zaak, ander, 'TOETSER');
    const open = await werk(zaak, ander);
    expect(open.map((h) => h.soort)).toEqual(['RAPPORT_VASTGESTELD']);
    await t.herbeoordeling.beslis(
      verzoek(ander),
      zaak.toetsingId,
      open.map(({ id }) => id),
      'OVERNEMEN',
    );
    expect((await werk(zaak, ander)).filter((h) => h.open)).toEqual([]);
    await t.db.superClient.query('DELETE FROM persoon_rol WHERE persoon_id = $1', [ander.persoonId]);
  });

  it('that a toetser had adopted waits again when he has a conflict himself', async () => {
    const zaak = await naarRisicoanalyse(t);
    await meld(zaak, t.mensen.kabinet, t.mensen.adviseur);
    await volgOp(t, zaak, t.mensen.tweede, 'ADVISEUR');
    await beslis(zaak, 'OVERNEMEN');
    await meld(zaak, t.mensen.kabinet, t.mensen.toetser);
    expect((await werk(zaak, t.mensen.tweede)).filter((h) => h.open).length).toBeGreaterThan(0);
    expect(await taak(zaak, 'HERBEOORDELEN')).toEqual({ persoon_id: null, rol: 'TOETSER' });
  });
});

describe('who comes in the place', () => {
  it('can be the second adviseur, who keeps what he declared', async () => {
    const zaak = await naarOnderzoek(t, ['BRONONDERZOEK']);
    const { opdrachtgever, adviseur, tweede } = t.mensen;
    await weigert(t, 'STAP_NIET_OPEN', () =>
      t.toewijzing.wijsToe(verzoek(opdrachtgever), zaak.toetsingId, { persoonId: tweede.persoonId, rol: 'ADVISEUR' }),
    );
    await t.db.superClient.query(
      `INSERT INTO toewijzing (id, organisatie_id, toetsing_id, ronde, persoon_id, rol, leidend, verklaring, toegewezen_op, verklaard_op)
       VALUES (gen_random_uuid(), $1, $2, 1, $3, 'ADVISEUR', false, 'GEEN_CONFLICT', now(), now())`,
      [t.organisatieId, zaak.toetsingId, tweede.persoonId],
    );
    await meld(zaak, adviseur, adviseur);
    expect(await taak(zaak, 'BRONONDERZOEK_DOEN')).toMatchObject({ persoon_id: tweede.persoonId });
    await t.toewijzing.wijsToe(verzoek(opdrachtgever), zaak.toetsingId, { persoonId: tweede.persoonId, rol: 'ADVISEUR' });
    expect(
      await eerste(t, `SELECT leidend FROM toewijzing WHERE toetsing_id = $1 AND persoon_id = $2`, zaak.toetsingId, tweede.persoonId),
    ).toEqual({
      leidend: true,
    });
    expect(await openTaken(t, zaak)).not.toContain('ADVISEURS_TOEWIJZEN');
  });
});

describe('the terms of that work', () => {
  const termijn = (zaak: Zaak, code: string) =>
    eerste<{ einde: Date; basis: Date }>(
      t,
      `SELECT einde, coalesce(basis_einde, einde) AS basis FROM termijn WHERE toetsing_id = $1 AND code = $2`,
      zaak.toetsingId,
      code,
    );

  it('stand still until the new adviseur signed, and those of the kandidaat go on', async () => {
    const zaak = await naarOnderzoek(t, ['BRONONDERZOEK', 'VRAGENLIJST']);
    const [voor, vragenlijst] = [await termijn(zaak, 'T07'), await termijn(zaak, 'T02')];
    await meld(zaak, t.mensen.adviseur, t.mensen.adviseur);
    const tijdens = await termijn(zaak, 'T07');
    const dagen = (tijdens.einde.getTime() - voor.einde.getTime()) / 86_400_000;
    expect(dagen).toBeGreaterThanOrEqual(2.9);
    expect(await termijn(zaak, 'T02')).toEqual(vragenlijst);
    await volgOp(t, zaak, t.mensen.tweede, 'ADVISEUR');
    expect((await termijn(zaak, 'T07')).einde).toEqual(voor.einde);
  });
});

it('the story of a conflict is recorded nowhere', async () => {
  const zaak = await naarOnderzoek(t, []);
  await meld(zaak, t.mensen.adviseur, t.mensen.adviseur);
  const { rows } = await t.db.superClient.query<{ gegevens: object }>(
    `SELECT gegevens FROM audit_gebeurtenis WHERE toetsing_id = $1 AND soort = 'meldConflict'`,
    [zaak.toetsingId],
  );
  expect(Object.keys(rows[0]!.gegevens).sort()).toEqual([
    'bron',
    'feiten',
    'grond',
    'herbeoordelen',
    'objectId',
    'persoonId',
    'rol',
    'status',
    'toewijzingId',
  ]);
  expect(JSON.stringify(rows)).not.toContain(KANARIE);
});
