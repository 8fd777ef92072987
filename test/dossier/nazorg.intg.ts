import { LANGE_PLEKKEN } from '../../libs/domain/src/proces/lange-termijn.js';
import type { Beller } from '../../libs/dossier/src/handeling/opdracht.js';
import { WaarnemersService } from '../../libs/dossier/src/waarneming/waarnemers.service.js';
import { naarNazorg, naRaad, over, raad, refVan, VERGADERING } from './support/afloop.js';
import { eerste, eisGaaf, naarMedewerking, openTaken, verzoek, weigert, type Zaak } from './support/dossier.js';
import { openOnderzoekTest, type OnderzoekTest } from './support/onderzoek.js';

let t: OnderzoekTest;
let griffier: Beller;
beforeAll(async () => {
  t = await openOnderzoekTest();
  griffier = await t.persoon('GRIFFIER');
  await t.persoon('FG');
});
afterAll(() => t.sluit());
afterEach(() => eisGaaf(t));

const opdrachtgever = () => verzoek(t.mensen.opdrachtgever);
const datum = (dag: Date): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(dag);
async function plekken(zaak: Zaak, status = 'LOOPT'): Promise<readonly string[]> {
  const { rows } = await t.db.superClient.query<{ plek: string }>(
    `SELECT stap || '/' || stap_volgnummer || ' ' || code AS plek FROM termijn WHERE toetsing_id = $1 AND status = $2 AND stap = ANY ($3) ORDER BY 1`,
    [zaak.toetsingId, status, LANGE_PLEKKEN],
  );
  return rows.map(({ plek }) => plek);
}
async function momenten(zaak: Zaak): Promise<readonly string[]> {
  const { rows } = await t.db.superClient.query<{ moment: string }>(
    `SELECT gegevens->>'stap' || ' ' || (gegevens->>'moment') AS moment FROM audit_gebeurtenis
      WHERE toetsing_id = $1 AND gegevens->>'stap' IN ('MAATREGEL', 'CONTROLE', 'BEWAREN', 'NEVENFUNCTIES', 'GEDRAGSCODE') AND gegevens ? 'moment' ORDER BY volgnummer`,
    [zaak.toetsingId],
  );
  return rows.map(({ moment }) => moment);
}
const maatregel = async (dagen: number, zaak: Zaak, id: string): Promise<string | undefined> =>
  (await over(t, VERGADERING + dagen).maatregelen.lees(t.mensen.opdrachtgever, zaak.toetsingId)).find((m) => m.id === id)?.status;

const IN_90_DAGEN = { maatregel: { code: 'BM-10', moment: 'BINNEN_90_DAGEN' } } as const;

describe('S19 the aftercare', () => {
  it('makes a bestuurder who can be chosen to stand in for the opdrachtgever', async () => {
    const waarnemers = new WaarnemersService(t.db.transacties, t.kluis);
    const zaak = await naarMedewerking(t);
    const benoemd = await naarNazorg(t, griffier);
    const gezien = (await waarnemers.lijst(t.mensen.kabinet)).map(({ persoonId }) => persoonId);
    expect(gezien).toContain(benoemd.kandidaat.persoonId);
    expect(gezien).not.toContain(zaak.kandidaat.persoonId);
  });

  it('begins once, with the destruction of the raw data and what every benoeming asks', async () => {
    const zaak = await naarNazorg(t, griffier);
    const later = over(t, VERGADERING + 1);
    expect((await later.proces.openNazorg(refVan(t, zaak))).gedaan).toBe(true);
    expect(await plekken(zaak)).toEqual(['BEWAREN/1 T19', 'GEDRAGSCODE/1 T21', 'NEVENFUNCTIES/1 T21']);
    expect(await openTaken(t, zaak)).toEqual(expect.arrayContaining(['GEDRAGSCODE_ONTVANGEN', 'NEVENFUNCTIES_PUBLICEREN']));
    await weigert(t, 'NAZORG_PUNT_AFGEROND', () => later.nazorg.rondPuntAf(verzoek(t.mensen.kabinet), zaak.toetsingId, 'BES_VERKLARING'));
    await later.nazorg.rondPuntAf(verzoek(zaak.kandidaat), zaak.toetsingId, 'GEDRAGSCODE');
    await later.nazorg.rondPuntAf(verzoek(t.mensen.kabinet), zaak.toetsingId, 'NEVENFUNCTIES');
    await weigert(t, 'NAZORG_PUNT_AFGEROND', () => later.nazorg.rondPuntAf(verzoek(zaak.kandidaat), zaak.toetsingId, 'GEDRAGSCODE'));
    expect(await plekken(zaak)).toEqual(['BEWAREN/1 T19']);
    await weigert(t, 'NAZORG_CONTROLE_NIET_OPEN', () => later.nazorg.legControleVast(opdrachtgever(), zaak.toetsingId));
  });

  it('reminds of an agreed measure, finds it late, and lets the opdrachtgever say that it was done after all', async () => {
    const zaak = await naarNazorg(t, griffier, IN_90_DAGEN);
    expect(await plekken(zaak)).toContain('MAATREGEL/1 T21');
    await weigert(t, 'STATUS_OVERGANG_ONGELDIG', () =>
      over(t, VERGADERING + 2).nazorg.stelNietNagekomenVast(opdrachtgever(), zaak.toetsingId, zaak.maatregel),
    );
    const laat = over(t, VERGADERING + 98);
    await laat.ronde();
    expect(laat.mislukt).toEqual([]);
    const gezien = await momenten(zaak);
    expect(gezien.filter((m) => m.startsWith('MAATREGEL'))).toEqual([
      'MAATREGEL HERINNERING_1',
      'MAATREGEL EINDE',
      'MAATREGEL ESCALATIE_1',
    ]);
    expect(await maatregel(98, zaak, zaak.maatregel)).toBe('TE_LAAT');
    expect(await openTaken(t, zaak)).toEqual(expect.arrayContaining(['ESCALATIE', 'MAATREGEL_UITVOEREN', 'TERMIJN_VERSTREKEN']));
    await laat.ronde();
    expect(await momenten(zaak)).toEqual(gezien);
    await laat.maatregelen.meldUitgevoerd(verzoek(zaak.kandidaat), zaak.toetsingId, zaak.maatregel, { tekst: 'Alsnog.', documentId: null });
    await laat.maatregelen.bevestig(opdrachtgever(), zaak.toetsingId, zaak.maatregel);
    expect(await maatregel(98, zaak, zaak.maatregel)).toBe('UITGEVOERD');
    expect(await plekken(zaak, 'TE_LAAT_GEHAALD')).toContain('MAATREGEL/1 T21');
    expect(await openTaken(t, zaak)).not.toContain('MAATREGEL_UITVOEREN');
  });

  it('records that a late measure was not kept', async () => {
    const zaak = await naarNazorg(t, griffier, IN_90_DAGEN);
    const laat = over(t, VERGADERING + 95);
    await laat.ronde();
    await weigert(t, 'GEEN_TOEGANG', () => laat.nazorg.stelNietNagekomenVast(verzoek(t.mensen.kabinet), zaak.toetsingId, zaak.maatregel));
    await laat.nazorg.stelNietNagekomenVast(opdrachtgever(), zaak.toetsingId, zaak.maatregel);
    expect(await maatregel(95, zaak, zaak.maatregel)).toBe('NIET_NAGEKOMEN');
  });

  it('looks every year at what goes on, also when a year was missed', async () => {
    const zaak = await naarNazorg(t, griffier, { maatregel: { code: 'BM-06', moment: 'DOORLOPEND' } });
    expect(await plekken(zaak)).toContain('CONTROLE/1 T21');
    const naEenJaar = over(t, VERGADERING + 372);
    await naEenJaar.ronde();
    expect(await plekken(zaak)).toContain('CONTROLE/2 T21');
    await naEenJaar.nazorg.legControleVast(opdrachtgever(), zaak.toetsingId);
    expect(await plekken(zaak)).toEqual(['CONTROLE/2 T21']);
    await naEenJaar.nazorg.legControleVast(opdrachtgever(), zaak.toetsingId);
    expect(await plekken(zaak)).toEqual(['CONTROLE/3 T21']);
  });
});

describe('S20 what is kept', () => {
  it('the raw data until 28 days after the acceptance, the report until the office has ended (T19, T20)', async () => {
    const zaak = await naarNazorg(t, griffier);
    const later = over(t, VERGADERING + 2);
    const plan = () => later.bewaarplan.lees(t.mensen.opdrachtgever, zaak.toetsingId);
    expect(await plan()).toMatchObject([
      { klasse: 'R0' },
      { klasse: 'R1', termijn: 'T19', vernietigenOp: naRaad(29), aankondigingOp: naRaad(15), stukken: 1 },
      { klasse: 'R2', termijn: 'T20', vernietigenOp: null, wachtOp: 'EINDE_AMBT' },
      { klasse: 'R3', termijn: 'T20', wachtOp: 'EINDE_AMBT' },
      { klasse: 'R4', wachtOp: 'ORGAAN', stukken: 1 },
      { klasse: 'R5', wachtOp: 'BLIJFT' },
    ]);
    await expect(later.bewaarplan.lees(griffier, zaak.toetsingId)).rejects.toMatchObject({ code: 'TOETSING_ONBEKEND' });
    await weigert(t, 'DATUM_VOOR_BENOEMING', () => later.nazorg.eindigAmbt(verzoek(t.mensen.kabinet), zaak.toetsingId, naRaad(-1)));
    await weigert(t, 'GEEN_TOEGANG', () => later.nazorg.eindigAmbt(verzoek(zaak.kandidaat), zaak.toetsingId, raad));
    expect(await later.nazorg.eindigAmbt(verzoek(t.mensen.kabinet), zaak.toetsingId, naRaad(2))).toMatchObject({ status: 'GESLOTEN' });
    const { vernietigen_op: op } = await eerste<{ vernietigen_op: string }>(
      t,
      `SELECT vernietigen_op FROM toetsing WHERE id = $1`,
      zaak.toetsingId,
    );
    expect(await plan()).toMatchObject([
      { klasse: 'R0' },
      { klasse: 'R1', termijn: 'T19', vernietigenOp: naRaad(29) },
      { klasse: 'R2', termijn: 'T20', vernietigenOp: op },
      { klasse: 'R3', termijn: 'T20', vernietigenOp: op },
      { klasse: 'R4' },
      { klasse: 'R5' },
    ]);
    expect(op > naRaad(180) && op < naRaad(190)).toBe(true);
    expect(await plekken(zaak)).toEqual(['BEWAREN/1 T19', 'BEWAREN/1 T20']);
  });

  it('of a withdrawn case closes it, announces the destruction and asks for it, each once (T18)', async () => {
    const zaak = await naarMedewerking(t);
    await t.medewerking.trekIn(verzoek(zaak.kandidaat), zaak.toetsingId);
    const { einde } = await eerste<{ einde: Date }>(
      t,
      `SELECT einde FROM termijn WHERE toetsing_id = $1 AND code = 'T18'`,
      zaak.toetsingId,
    );
    const { rows } = await t.db.superClient.query<{ op: string }>('SELECT vernietigen_op AS op FROM toetsing WHERE id = $1', [
      zaak.toetsingId,
    ]);
    expect(rows[0]?.op).toBe(datum(einde));
    const morgen = over(t, 1);
    await morgen.ronde();
    expect(await eerste(t, 'SELECT status FROM toetsing WHERE id = $1', zaak.toetsingId)).toEqual({ status: 'GESLOTEN' });
    expect(await momenten(zaak)).toEqual([]);
    await over(t, 15).ronde();
    expect(await momenten(zaak)).toEqual(['BEWAREN HERINNERING_1']);
    const { rows: berichten } = await t.db.superClient.query<{ persoon: string }>(
      `SELECT persoon_id AS persoon FROM bericht WHERE toetsing_id = $1 AND sjabloon = 'VERNIETIGING_AANGEKONDIGD'`,
      [zaak.toetsingId],
    );
    expect(berichten.map(({ persoon }) => persoon).sort()).toEqual([zaak.kandidaat.persoonId, t.mensen.opdrachtgever.persoonId].sort());
    expect(
      await eerste(
        t,
        'SELECT count(*)::int AS n FROM outbox WHERE toetsing_id = $1 AND op > now() + $2::interval',
        zaak.toetsingId,
        '10 days',
      ),
    ).toEqual({
      n: 1,
    });
    const laat = over(t, 35);
    await laat.ronde();
    await laat.ronde();
    expect(laat.mislukt).toEqual([]);
    expect(await momenten(zaak)).toEqual(['BEWAREN HERINNERING_1', 'BEWAREN EINDE', 'BEWAREN ESCALATIE_1']);
    expect(await openTaken(t, zaak)).toEqual(['ESCALATIE', 'TERMIJN_VERSTREKEN', 'VERNIETIGING_BESLISSEN']);
  });
});
