import { randomUUID } from 'node:crypto';
import { FormatieService } from '../../libs/dossier/src/formatie/formatie.service.js';
import { TermijnenService } from '../../libs/dossier/src/pauze/termijnen.service.js';
import { RaadsdatumService } from '../../libs/dossier/src/pauze/raadsdatum.service.js';
import type { Vragenlijst } from '../../libs/domain/src/vragenlijst/vraag.js';
import { vragenlijst, vragenlijsten } from '../../libs/domain/src/vragenlijst/vragenlijsten.js';
import type { NieuwConcept } from '../../libs/dossier/src/toetsing/concept.js';
import {
  aConcept,
  datumOver,
  eerste,
  eisGaaf,
  KANARIE,
  naarMedewerking,
  openDossierTest,
  raadsdatum,
  verzoek,
  weigert,
  type DossierTest,
  type Zaak,
} from './support/dossier.js';

let t: DossierTest;
let formaties: FormatieService;
beforeAll(async () => {
  t = await openDossierTest();
  formaties = new FormatieService(t.db.transacties, t.kluis, t.handelingen);
});
afterAll(() => t.sluit());
afterEach(() => eisGaaf(t));

/** What a kandidaat of a formatie gets from it. */
const ZONDER = { raadsdatum: undefined, termijnProfiel: undefined } as unknown as Partial<NieuwConcept>;
const maak = async (): Promise<string> =>
  (await formaties.maak(verzoek(t.mensen.kabinet), { raadsdatum, termijnProfiel: 'NORMAAL' })).formatieId;
const lid = (formatieId: string, anders: Partial<NieuwConcept> = {}): NieuwConcept => {
  const { raadsdatum: _datum, termijnProfiel: _profiel, ...concept } = aConcept({ aanleiding: 'FORMATIE', formatieId });
  return { ...concept, ...anders };
};
const voegToe = async (formatieId: string, anders: Partial<NieuwConcept> = {}): Promise<string> =>
  (await t.toetsing.maakConcept(verzoek(t.mensen.opdrachtgever), lid(formatieId, anders))).toetsingId;
const rij = (toetsingId: string) =>
  eerste<Record<string, unknown>>(
    t,
    'SELECT raadsdatum, vragenlijst_versie, termijnprofiel, versie_afwijking IS NOT NULL AS afwijkend FROM toetsing WHERE id = $1',
    toetsingId,
  );
const terugrekenen = (toetsingId: string) =>
  eerste<{ n: number }>(
    t,
    `SELECT count(*)::int AS n FROM termijn WHERE toetsing_id = $1 AND code = 'T15' AND status = 'LOOPT'`,
    toetsingId,
  );

const signalen = (toetsingId: string) =>
  eerste<{ n: number }>(t, 'SELECT count(*)::int AS n FROM outbox WHERE toetsing_id = $1', toetsingId);

/** Publishes a second questionnaire as long as `werk` runs. */
async function metVersieTwee<T>(werk: () => Promise<T>): Promise<T> {
  const lijsten = vragenlijsten as Vragenlijst[];
  lijsten.push({ ...vragenlijst(1), versie: 2 });
  try {
    return await werk();
  } finally {
    lijsten.pop();
  }
}

describe('a formatie', () => {
  it('is made by the opdrachtgever or the kabinet, once for one key', async () => {
    const idempotentie = { sleutel: randomUUID(), verzoekHash: Buffer.alloc(32, 1) };
    const vraag = { ...verzoek(t.mensen.opdrachtgever), idempotentie };
    const eerst = await formaties.maak(vraag, { raadsdatum, termijnProfiel: 'VERSNELD' });
    expect(await formaties.maak(vraag, { raadsdatum, termijnProfiel: 'VERSNELD' })).toEqual(eerst);
    expect(await formaties.lees(t.mensen.kabinet, eerst.formatieId)).toEqual({
      formatieId: eerst.formatieId,
      raadsdatum,
      regime: 'HUIDIG_2023',
      vragenlijstVersie: 1,
      documentenlijstVersie: 1,
      termijnProfiel: 'VERSNELD',
      termijnProfielVersie: 1,
      aantalKandidaten: 0,
      kandidaten: [],
    });
    const anders = { ...vraag, idempotentie: { ...idempotentie, verzoekHash: Buffer.alloc(32, 2) } };
    await weigert(t, 'IDEMPOTENTIE_HERGEBRUIKT', () => formaties.maak(anders, { raadsdatum, termijnProfiel: 'NORMAAL' }));
  });

  it('is refused to others, for a day that was, and with practice terms', async () => {
    await weigert(t, 'GEEN_TOEGANG', () => formaties.maak(verzoek(t.mensen.adviseur), { raadsdatum, termijnProfiel: 'NORMAAL' }));
    await weigert(t, 'RAADSDATUM_VERSTREKEN', () =>
      formaties.maak(verzoek(t.mensen.kabinet), { raadsdatum: datumOver(-2), termijnProfiel: 'NORMAAL' }),
    );
    await weigert(t, 'OEFEN_NIET_TOEGESTAAN', () => formaties.maak(verzoek(t.mensen.kabinet), { raadsdatum, termijnProfiel: 'OEFEN' }));
    const formatieId = await maak();
    for (const wie of [t.mensen.adviseur, t.mensen.toetser, t.mensen.vreemde]) {
      await expect(formaties.lees(wie, formatieId)).rejects.toMatchObject({ code: 'FORMATIE_ONBEKEND' });
      await expect(formaties.lijst(wie)).rejects.toMatchObject({ code: 'GEEN_TOEGANG' });
    }
    await expect(formaties.lees(t.mensen.kabinet, randomUUID())).rejects.toMatchObject({ code: 'FORMATIE_ONBEKEND' });
  });

  it('belongs to one organisation', async () => {
    const formatieId = await maak();
    const elders = await openDossierTest();
    const daar = new FormatieService(elders.db.transacties, elders.kluis, elders.handelingen);
    await expect(daar.lees(elders.mensen.kabinet, formatieId)).rejects.toMatchObject({ code: 'FORMATIE_ONBEKEND' });
    await weigert(elders, 'FORMATIE_ONBEKEND', () => elders.toetsing.maakConcept(verzoek(elders.mensen.kabinet), lid(formatieId)));
    await elders.sluit();
  });
});

describe('the kandidaten of a formatie (INV-24)', () => {
  it('get its date, its law, its questions and its terms', async () => {
    const formatieId = await maak();
    const toetsingId = await voegToe(formatieId);
    expect(await rij(toetsingId)).toEqual({ raadsdatum, vragenlijst_versie: 1, termijnprofiel: 'NORMAAL', afwijkend: false });
    const herbenoemd = await voegToe(formatieId, { aanleiding: 'HERBENOEMING', raadsdatum, termijnProfiel: 'NORMAAL' });
    expect((await formaties.lees(t.mensen.opdrachtgever, formatieId)).kandidaten.map((k) => k.toetsingId)).toEqual([
      toetsingId,
      herbenoemd,
    ]);
    expect((await formaties.lijst(t.mensen.kabinet)).find((f) => f.formatieId === formatieId)).toMatchObject({ aantalKandidaten: 2 });
  });

  it.each([
    ['FORMATIE_ONTBREEKT', { formatieId: undefined, raadsdatum }],
    ['FORMATIE_NIET_VAN_TOEPASSING', { aanleiding: 'TUSSENTIJDS' }],
    ['FORMATIE_NIET_VAN_TOEPASSING', { aanleiding: 'HERIJKING_ZITTEND' }],
    ['RAADSDATUM_VAN_FORMATIE', { raadsdatum: datumOver(70) }],
    ['ONGELIJKE_VERSIE', { termijnProfiel: 'VERSNELD' }],
    ['VRAGENLIJST_ONBEKEND', { vragenlijstVersie: 7 }],
    ['DOCUMENTENLIJST_ONBEKEND', { documentenlijstVersie: 7 }],
    ['VERBODEN_GEGEVENS', { termijnProfiel: 'VERSNELD', redenAfwijking: 'bsn 111222333' }],
  ] as const)('are refused with %s', async (code, anders) => {
    const formatieId = await maak();
    await weigert(t, code, () => t.toetsing.maakConcept(verzoek(t.mensen.opdrachtgever), lid(formatieId, anders)));
  });

  it('differ only with a reason, which is sealed', async () => {
    const formatieId = await maak();
    const toetsingId = await voegToe(formatieId, { termijnProfiel: 'VERSNELD', redenAfwijking: `Te laat voorgedragen door ${KANARIE}.` });
    expect(await rij(toetsingId)).toMatchObject({ termijnprofiel: 'VERSNELD', afwijkend: true });
    expect((await formaties.lees(t.mensen.kabinet, formatieId)).kandidaten).toMatchObject([{ toetsingId, afwijkend: true }]);
    await t.toetsing.wijzigConcept(verzoek(t.mensen.kabinet), toetsingId, { kandidaat: { naam: KANARIE } });
    expect(await rij(toetsingId)).toMatchObject({ termijnprofiel: 'NORMAAL', afwijkend: false });
    await weigert(t, 'ONGELIJKE_VERSIE', () =>
      t.toetsing.wijzigConcept(verzoek(t.mensen.kabinet), toetsingId, { kandidaat: { naam: KANARIE }, termijnProfiel: 'VERSNELD' }),
    );
  });

  it('may get other terms later, for a reason', async () => {
    const formatieId = await maak();
    const { toetsingId } = await naarMedewerking(t, { aanleiding: 'FORMATIE', formatieId, ...ZONDER });
    const termijnen = new TermijnenService(t.handelingen);
    const wijzig = (termijnProfiel: 'NORMAAL' | 'VERSNELD') =>
      termijnen.wijzigProfiel(verzoek(t.mensen.opdrachtgever), toetsingId, { termijnProfiel, reden: `Haast bij ${KANARIE}.` });
    const afwijkend = async () => (await formaties.lees(t.mensen.kabinet, formatieId)).kandidaten.map((k) => k.afwijkend);
    await wijzig('VERSNELD');
    expect(await afwijkend()).toEqual([true]);
    await wijzig('NORMAAL');
    expect(await afwijkend()).toEqual([false]);
  });

  it('keep the questionnaire of the first one when another is published; a fifth kandidaat gets a newer one for a reason only', async () => {
    const formatieId = await maak();
    const eerder = await voegToe(formatieId);
    await metVersieTwee(async () => {
      expect(await rij(await voegToe(formatieId))).toMatchObject({ vragenlijst_versie: 1 });
      await weigert(t, 'ONGELIJKE_VERSIE', () =>
        t.toetsing.maakConcept(verzoek(t.mensen.kabinet), lid(formatieId, { vragenlijstVersie: 2 })),
      );
      const vijfde = await voegToe(formatieId, { vragenlijstVersie: 2, redenAfwijking: 'De oude lijst is ingetrokken.' });
      await t.toetsing.start(verzoek(t.mensen.opdrachtgever), vijfde);
      await t.toetsing.start(verzoek(t.mensen.opdrachtgever), eerder);
      expect(await rij(vijfde)).toMatchObject({ vragenlijst_versie: 2, afwijkend: true });
      expect(await rij(eerder)).toMatchObject({ vragenlijst_versie: 1, afwijkend: false });
    });
  });

  it('never see each other: who is kandidaat in it is told that it is not there', async () => {
    const formatieId = await maak();
    const zelf = await t.persoon('KABINET', 'rivaal@voorbeeld.test');
    await voegToe(formatieId, { kandidaat: { naam: KANARIE, email: 'rivaal@voorbeeld.test' } });
    await expect(formaties.lees(zelf, formatieId)).rejects.toMatchObject({ code: 'FORMATIE_ONBEKEND' });
    expect(await formaties.lijst(zelf)).not.toContainEqual(expect.objectContaining({ formatieId }));
  });
});

describe('the overview of a formatie', () => {
  it('shows for each kandidaat where he is, and whether he will be in time; no name of who withdrew (INV-28)', async () => {
    const { formatieId } = await formaties.maak(verzoek(t.mensen.kabinet), { raadsdatum: datumOver(30), termijnProfiel: 'NORMAAL' });
    const bezig = await naarMedewerking(t, { aanleiding: 'FORMATIE', formatieId, ...ZONDER });
    const weg = await naarMedewerking(t, { aanleiding: 'FORMATIE', formatieId, ...ZONDER });
    await t.medewerking.trekIn(verzoek(weg.kandidaat), weg.toetsingId);
    const { kandidaten } = await formaties.lees(t.mensen.opdrachtgever, formatieId);
    expect(kandidaten).toMatchObject([
      {
        toetsingId: bezig.toetsingId,
        kandidaatNaam: `Kim ${KANARIE}`,
        status: 'WACHT_OP_MEDEWERKING',
        openStappen: ['MEDEWERKING'],
        verwachting: { kleur: 'ROOD', opTijd: false, bepalend: { code: 'T01' } },
      },
      { toetsingId: weg.toetsingId, kandidaatNaam: null, status: 'INGETROKKEN', openStappen: [], verwachting: null },
    ]);
  });
});

describe('the council date of a formatie', () => {
  const nieuw = datumOver(75);
  let formatieId: string;
  let leden: readonly Zaak[];
  let concept: string;
  let weg: Zaak;
  beforeEach(async () => {
    formatieId = await maak();
    const loopt = () => naarMedewerking(t, { aanleiding: 'FORMATIE', formatieId, ...ZONDER });
    leden = [await loopt(), await loopt()];
    weg = await loopt();
    await t.medewerking.trekIn(verzoek(weg.kandidaat), weg.toetsingId);
    concept = await voegToe(formatieId);
    for (const { toetsingId } of leden) await t.proces.openToetsingTermijnen({ organisatieId: t.organisatieId, toetsingId, ronde: 1 });
  });
  const eisVerplaatst = async (): Promise<void> => {
    for (const id of [...leden.map(({ toetsingId }) => toetsingId), concept]) expect(await rij(id)).toMatchObject({ raadsdatum: nieuw });
    expect(await rij(weg.toetsingId)).toMatchObject({ raadsdatum });
    // What was not started has no process that must hear of it: the first signal would begin one.
    expect(await signalen(concept)).toEqual({ n: 0 });
    for (const { toetsingId } of leden) {
      expect(await signalen(toetsingId)).not.toEqual({ n: 0 });
      expect(await terugrekenen(toetsingId)).toEqual({ n: 1 });
      const gebeurtenis = await eerste<{ gegevens: Record<string, unknown> }>(
        t,
        `SELECT gegevens FROM audit_gebeurtenis WHERE toetsing_id = $1 AND soort = 'wijzigRaadsdatum'`,
        toetsingId,
      );
      expect(gebeurtenis.gegevens).toMatchObject({ van: raadsdatum, raadsdatum: nieuw });
    }
  };

  it('moves for all who are on the road at once, with the terms that hang on it', async () => {
    const overzicht = await formaties.verplaats(verzoek(t.mensen.kabinet), formatieId, { raadsdatum: nieuw, reden: 'Agenda vol.' });
    expect(overzicht.raadsdatum).toBe(nieuw);
    await eisVerplaatst();
  });

  it('moves for all when it moves for one', async () => {
    const raadsdata = new RaadsdatumService(t.handelingen);
    await raadsdata.wijzig(verzoek(t.mensen.opdrachtgever), leden[0]!.toetsingId, { raadsdatum: nieuw });
    expect((await formaties.lees(t.mensen.kabinet, formatieId)).raadsdatum).toBe(nieuw);
    await eisVerplaatst();
  });

  describe('at the same time', () => {
    const verplaats = (dag: number) => () => formaties.verplaats(verzoek(t.mensen.kabinet), formatieId, { raadsdatum: datumOver(dag) });
    const vanLid = (welk: number, dag: number) => () =>
      new RaadsdatumService(t.handelingen).wijzig(verzoek(t.mensen.opdrachtgever), leden[welk]!.toetsingId, { raadsdatum: datumOver(dag) });
    const concepten = () => () =>
      t.toetsing.wijzigConcept(verzoek(t.mensen.kabinet), concept, { kandidaat: { naam: `Anders ${KANARIE}` }, portefeuille: 'Zorg' });
    const FORMATIE = `SELECT FROM formatie WHERE id = $1 FOR SHARE`;
    const CONCEPT = `SELECT FROM audit_keten WHERE toetsing_id = $1 FOR UPDATE`;

    it.each([
      ['by two for all', FORMATIE, () => [verplaats(70), verplaats(80)]],
      ['by two for one each', FORMATIE, () => [vanLid(1, 70), vanLid(0, 80)]],
      ['by one for all and one for one', FORMATIE, () => [vanLid(1, 70), verplaats(80)]],
      ['while a concept is changed', CONCEPT, () => [concepten(), verplaats(80)]],
    ] as const)('waits its turn: %s', async (_, slot, daden) => {
      const ander = await t.db.connect(t.db.superUrl);
      await ander.query('BEGIN');
      await ander.query(slot, [slot === FORMATIE ? formatieId : concept]);
      const gedaan: Promise<unknown>[] = [];
      // One after the other they run into somebody who holds what they need; then he lets go.
      for (const daad of daden()) {
        gedaan.push(daad());
        await wachtTot(gedaan.length);
      }
      await ander.query('COMMIT');
      expect((await Promise.allSettled(gedaan)).map((een) => (een.status === 'rejected' ? String(een.reason) : 'DONE'))).toEqual([
        'DONE',
        'DONE',
      ]);
      for (const id of [...leden.map(({ toetsingId }) => toetsingId), concept])
        expect(await rij(id)).toMatchObject({ raadsdatum: datumOver(80) });
    });

    async function wachtTot(aantal: number): Promise<void> {
      for (;;) {
        const { rows } = await t.db.superClient.query<{ n: number }>(
          `SELECT count(*)::int AS n FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
        );
        if (rows[0]?.n === aantal) return;
      }
    }
  });

  it('moves for nobody when it is refused', async () => {
    await weigert(t, 'RAADSDATUM_VERSTREKEN', () =>
      formaties.verplaats(verzoek(t.mensen.kabinet), formatieId, { raadsdatum: datumOver(-1) }),
    );
    await weigert(t, 'RAADSDATUM_ONGEWIJZIGD', () => formaties.verplaats(verzoek(t.mensen.kabinet), formatieId, { raadsdatum }));
    await weigert(t, 'FORMATIE_ONBEKEND', () => formaties.verplaats(verzoek(t.mensen.adviseur), formatieId, { raadsdatum: nieuw }));
  });
});
