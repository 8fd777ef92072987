import { Readable } from 'node:stream';
import {
  datumOver,
  eerste,
  eisGaaf,
  moment,
  naarOnderzoek,
  open,
  openDossierTest,
  openTaken,
  verzoek,
  weigert,
  type DossierTest,
  type Zaak,
} from './support/dossier.js';

let t: DossierTest;
let zaak: Zaak;
beforeAll(async () => {
  t = await openDossierTest();
});
afterAll(() => t.sluit());
beforeEach(async () => {
  zaak = await naarOnderzoek(t, ['VOG_KLAARZETTEN']);
});
afterEach(() => eisGaaf(t));

const PDF = Buffer.from('%PDF-1.7\n%%EOF\n');
const goed = {
  afgegevenOp: datumOver(-1),
  echtheidBevestigd: true,
  persoonKomtOvereen: true,
  functieKomtOvereen: true,
  organisatieKomtOvereen: true,
  profiel: 'POLITIEKE_AMBTSDRAGER_01',
} as const;
const rij = () => eerste<Record<string, unknown>>(t, 'SELECT * FROM vog WHERE toetsing_id = $1', zaak.toetsingId);
const status = async () => (await rij())['status'];
const stap = (code: string, volgnummer = 1) =>
  eerste<{ status: string } | undefined>(
    t,
    'SELECT status FROM stap WHERE toetsing_id = $1 AND code = $2 AND volgnummer = $3',
    zaak.toetsingId,
    code,
    volgnummer,
  ).then((s) => s?.status);
const kandidaat = () => verzoek(zaak.kandidaat);

async function ingediend(poging = 1): Promise<void> {
  await t.vog.zetKlaar(verzoek(t.mensen.kabinet), zaak.toetsingId);
  await open(t, zaak, ['VOG_INDIENEN', poging]);
  await t.vog.meldIngediend(kandidaat(), zaak.toetsingId, { ingediendOp: datumOver(0), spoed: false });
  await open(t, zaak, ['VOG_BESLISSING', poging]);
}
async function leverIn(): Promise<void> {
  const bestand = await t.upload.ontvang(zaak.kandidaat, zaak.toetsingId, { soort: 'VOG', naam: 'vog.pdf', inhoud: Readable.from([PDF]) });
  const { objectId } = await t.upload.neemOp(kandidaat(), zaak.toetsingId, bestand);
  await t.vog.leverIn(kandidaat(), zaak.toetsingId, objectId!);
}
async function geverifieerd(): Promise<void> {
  await ingediend();
  await leverIn();
  await open(t, zaak, 'VOG_VERIFICATIE');
  await t.vog.verifieer(verzoek(t.mensen.kabinet), zaak.toetsingId, goed);
  await open(t, zaak, 'VOG_GELDIGHEID');
}

describe('S-X3 a procedure about the VOG', () => {
  it('is reported of his own accord while the decision is awaited, and can end with a VOG', async () => {
    await ingediend();
    await weigert(t, 'GEEN_TOEGANG', () => t.vog.meldProcedure(verzoek(t.mensen.kabinet), zaak.toetsingId));
    await t.vog.meldProcedure(kandidaat(), zaak.toetsingId);
    expect([await status(), await stap('VOG_BESLISSING')]).toEqual(['PROCEDURE_LOOPT', 'AFGEROND']);
    await open(t, zaak, 'VOG_PROCEDURE');
    expect(await openTaken(t, zaak)).toEqual(['VOG_AFLOOP_MELDEN', 'VOG_VERVOLG_KIEZEN']);
    await weigert(t, 'STAP_NIET_OPEN', () => t.vog.meldProcedure(kandidaat(), zaak.toetsingId));
    await leverIn();
    expect([await status(), await stap('VOG_PROCEDURE')]).toEqual(['ONTVANGEN', 'AFGEROND']);
    expect(await openTaken(t, zaak)).toEqual([]);
  });

  it('is followed by nothing that asks or keeps a reason (INV-15)', async () => {
    await ingediend();
    await t.vog.meldNietAfgegeven(kandidaat(), zaak.toetsingId);
    await open(t, zaak, 'VOG_VERVOLG');
    await t.vog.meldProcedure(kandidaat(), zaak.toetsingId);
    const { rows } = await t.db.superClient.query<{ waarde: string }>(
      `SELECT code || ' ' || waarde AS waarde FROM feit WHERE toetsing_id = $1 AND code LIKE 'VOG_%' ORDER BY op, code`,
      [zaak.toetsingId],
    );
    expect(rows.map(({ waarde }) => waarde)).toEqual([
      'VOG_KLAARGEZET KLAARGEZET',
      'VOG_INGEDIEND GEWOON',
      'VOG_NIET_AFGEGEVEN NIET_AFGEGEVEN',
      'VOG_PROCEDURE LOOPT',
    ]);
    const { rows: acts } = await t.db.superClient.query<{ gegevens: object; verbintenis: Buffer | null }>(
      `SELECT gegevens, verbintenis FROM audit_gebeurtenis WHERE toetsing_id = $1 AND soort IN ('meldVogNietAfgegeven', 'meldVogProcedure')`,
      [zaak.toetsingId],
    );
    const feiten: unknown = expect.stringMatching(/^[0-9a-f]{64}$/);
    expect(acts).toEqual(acts.map(() => ({ gegevens: { status: 'IN_ONDERZOEK', feiten }, verbintenis: null })));
  });
});

describe('S-X3 no VOG', () => {
  it('leaves a choice: a procedure, once more no VOG, and at last a new application', async () => {
    await ingediend();
    await t.vog.meldNietAfgegeven(kandidaat(), zaak.toetsingId);
    await open(t, zaak, 'VOG_VERVOLG');
    expect(await openTaken(t, zaak)).toEqual(['VOG_VERVOLG_KIEZEN']);
    expect(await eerste(t, `SELECT rol FROM taak WHERE toetsing_id = $1 AND soort = 'VOG_VERVOLG_KIEZEN'`, zaak.toetsingId)).toEqual({
      rol: 'OPDRACHTGEVER',
    });
    await t.vog.meldProcedure(kandidaat(), zaak.toetsingId);
    await open(t, zaak, 'VOG_PROCEDURE');
    await t.vog.meldNietAfgegeven(kandidaat(), zaak.toetsingId);
    expect(await status()).toBe('NIET_OVERGELEGD');
    await open(t, zaak, ['VOG_VERVOLG', 2]);
    await weigert(t, 'GEEN_TOEGANG', () => t.vog.vraagNieuweAan(verzoek(t.mensen.adviseur), zaak.toetsingId));
    await t.vog.vraagNieuweAan(verzoek(t.mensen.opdrachtgever), zaak.toetsingId);
    expect([await status(), await stap('VOG_VERVOLG', 2)]).toEqual(['NIET_OVERGELEGD', 'AFGEROND']);
    await open(t, zaak, ['VOG_KLAARZETTEN', 2]);
    const { aanvang } = await eerste<{ aanvang: Date }>(
      t,
      `SELECT aanvang FROM termijn WHERE toetsing_id = $1 AND code = 'T04' AND stap_volgnummer = 2`,
      zaak.toetsingId,
    );
    const { op } = await eerste<{ op: Date }>(
      t,
      `SELECT op FROM feit WHERE toetsing_id = $1 AND code = 'VOG_NIEUWE_AANVRAAG'`,
      zaak.toetsingId,
    );
    expect(aanvang).toEqual(op);
    await ingediend(2);
    expect(await status()).toBe('INGEDIEND');
  });

  it('asks the opdrachtgever for a decision when the law gives no more time (T06c)', async () => {
    await ingediend();
    await moment(t, zaak, 'T06b', 'VOG_BESLISSING');
    expect(await openTaken(t, zaak)).toEqual(['TERMIJN_VERSTREKEN', 'VOG_OVERLEGGEN']);
    await moment(t, zaak, 'T06c', 'VOG_BESLISSING');
    expect(await openTaken(t, zaak)).toEqual(['TERMIJN_VERSTREKEN', 'VOG_OVERLEGGEN', 'VOG_VERVOLG_KIEZEN']);
    expect(
      await eerste(
        t,
        `SELECT count(*)::int AS n FROM bericht WHERE toetsing_id = $1 AND kenmerk LIKE 'T06c%EINDE' AND persoon_id = $2`,
        zaak.toetsingId,
        t.mensen.opdrachtgever.persoonId,
      ),
    ).toEqual({ n: 1 });
    await leverIn();
    expect(await openTaken(t, zaak)).toEqual([]);
  });
});

describe('a VOG that became too old (T23)', () => {
  const einde = async (): Promise<string> => {
    const rij = await eerste<{ einde: string }>(
      t,
      `SELECT to_char(einde AT TIME ZONE 'Europe/Amsterdam', 'YYYY-MM-DD') AS einde FROM termijn WHERE toetsing_id = $1 AND code = 'T23'`,
      zaak.toetsingId,
    );
    return rij.einde;
  };

  it('by the setting that its toetsing began with, and no later one', async () => {
    const stelIn = (dagen: number) => t.db.superClient.query('UPDATE organisatie SET vog_max_ouderdom_dagen = $1', [dagen]);
    await stelIn(70);
    zaak = await naarOnderzoek(t, ['VOG_KLAARZETTEN']);
    await stelIn(92);
    await geverifieerd();
    expect(await einde()).toBe(datumOver(69));
    const vog = await t.vogInzage.lees(t.mensen.kabinet, zaak.toetsingId);
    expect(vog.geldigTotEnMet).toBe(datumOver(69));
  });

  it('counts from its date of issue, and is asked for anew from the beginning', async () => {
    await geverifieerd();
    expect(await einde()).toBe(datumOver(91));
    await moment(t, zaak, 'T23', 'VOG_GELDIGHEID');
    expect([await status(), await stap('VOG_GELDIGHEID')]).toEqual(['VERLOPEN', 'AFGEROND']);
    expect(await openTaken(t, zaak)).toEqual(['VOG_VERLOPEN']);
    await open(t, zaak, ['VOG_KLAARZETTEN', 2]);
    await ingediend(2);
    expect(await status()).toBe('INGEDIEND');
    expect(await openTaken(t, zaak)).toEqual(['VOG_OVERLEGGEN']);
  });
});

describe('the end of the wait for a VOG', () => {
  it('comes with a withdrawal', async () => {
    await ingediend();
    await t.medewerking.trekIn(kandidaat(), zaak.toetsingId);
    expect(await status()).toBe('GESLOTEN');
  });

  it('leaves a VOG that was verified as it was', async () => {
    await geverifieerd();
    await t.medewerking.trekIn(kandidaat(), zaak.toetsingId);
    expect(await status()).toBe('GEVERIFIEERD');
  });
});

describe('on the islands', () => {
  it('the decision takes longer once, by the kabinet, when the procureur-generaal is heard (T06d)', async () => {
    await ingediend();
    const verleng = (wie = t.mensen.kabinet) => t.vog.verlengTermijn(verzoek(wie), zaak.toetsingId, 'PG_GEHOORD');
    await weigert(t, 'TERMIJN_NIET_VERLENGBAAR', () => verleng());
    const europees = { t, zaak };
    t = await openDossierTest({ bestuurslaag: 'OPENBAAR_LICHAAM', tijdzone: 'America/Kralendijk' });
    zaak = await naarOnderzoek(t, ['VOG_KLAARZETTEN'], { doelfunctie: 'EILANDGEDEPUTEERDE' });
    expect(await openTaken(t, zaak)).toEqual(['VOG_KLAARZETTEN_BES']);
    await t.vog.zetKlaar(verzoek(t.mensen.kabinet), zaak.toetsingId);
    await open(t, zaak, 'VOG_INDIENEN');
    expect(await openTaken(t, zaak)).toEqual(['VOG_INDIENEN_BES']);
    const { dag } = await eerste<{ dag: `${number}-${number}-${number}` }>(
      t,
      `SELECT to_char(now() AT TIME ZONE 'America/Kralendijk', 'YYYY-MM-DD') AS dag`,
    );
    await t.vog.meldIngediend(kandidaat(), zaak.toetsingId, { ingediendOp: dag, spoed: false });
    await open(t, zaak, 'VOG_BESLISSING');
    const einde = () =>
      eerste<{ einde: Date }>(t, `SELECT einde FROM termijn WHERE toetsing_id = $1 AND code = 'T06d'`, zaak.toetsingId).then((r) =>
        r.einde.getTime(),
      );
    const voor = await einde();
    await weigert(t, 'GEEN_TOEGANG', () => verleng(t.mensen.opdrachtgever));
    await verleng();
    expect(Math.round((await einde()) - voor) / 86_400_000).toBeGreaterThanOrEqual(11);
    await weigert(t, 'TERMIJN_NIET_VERLENGBAAR', () => verleng());
    await moment(t, zaak, 'T06d', 'VOG_BESLISSING');
    await moment(t, zaak, 'T06d', 'VOG_BESLISSING', 'ESCALATIE_1');
    expect(await openTaken(t, zaak)).toContain('VOG_VERVOLG_KIEZEN');
    await eisGaaf(t);
    await t.sluit();
    ({ t, zaak } = europees);
  });

  it('somebody reads along before the gezaghebber signs (INV-21)', async () => {
    const europees = { t, zaak };
    await weigert(t, 'STATUS_LAAT_NIET_TOE', () =>
      t.advies.registreerTweedeLezer(verzoek(t.mensen.opdrachtgever), zaak.toetsingId, t.mensen.toetser.persoonId),
    );
    t = await openDossierTest({ bestuurslaag: 'OPENBAAR_LICHAAM', tijdzone: 'America/Kralendijk' });
    zaak = await naarOnderzoek(t, [], { doelfunctie: 'EILANDGEDEPUTEERDE' });
    await t.db.superClient.query(`UPDATE toetsing SET status = 'ADVIES_IN_VOORBEREIDING' WHERE id = $1`, [zaak.toetsingId]);
    await open(t, zaak, 'ADVIES');
    expect(await openTaken(t, zaak)).toEqual(['ADVIES_ONDERTEKENEN', 'TWEEDE_LEZER_VASTLEGGEN']);
    const onderteken = () =>
      t.advies.onderteken(verzoek(t.mensen.opdrachtgever), zaak.toetsingId, {
        conclusie: 'GEEN_ADVIES',
        motivering: '',
        ondertekenaarAmbt: null,
      });
    const lezer = (persoonId: string) => t.advies.registreerTweedeLezer(verzoek(t.mensen.kabinet), zaak.toetsingId, persoonId);
    await weigert(t, 'ROLVERMENGING_BES', onderteken);
    await weigert(t, 'ROLVERMENGING_BES', () => lezer(t.mensen.opdrachtgever.persoonId));
    await weigert(t, 'PERSOON_ZONDER_ROL', () => lezer(t.mensen.vreemde.persoonId));
    await lezer(t.mensen.toetser.persoonId);
    expect(await openTaken(t, zaak)).toEqual(['ADVIES_ONDERTEKENEN']);
    await onderteken();
    await eisGaaf(t);
    await t.sluit();
    ({ t, zaak } = europees);
  });
});
