import { randomUUID } from 'node:crypto';
import { feestdagenKalender } from '../../libs/domain/src/kalender/feestdagen-kalender.js';
import { addMilliseconds, type Instant, toInstant } from '../../libs/domain/src/kalender/instant.js';
import { addDays } from '../../libs/domain/src/kalender/iso-date.js';
import { localDate } from '../../libs/domain/src/kalender/tijdzone.js';
import { telWerkdagen, volgendeWerkdag, vorigeWerkdag } from '../../libs/domain/src/kalender/werkdagen.js';
import { STAAK_REDENEN } from '../../libs/domain/src/toetsing/staken.js';
import { HandelingenService } from '../../libs/dossier/src/handeling/handelingen.service.js';
import { KetenstoringService } from '../../libs/dossier/src/pauze/ketenstoring.service.js';
import { OpschortingService } from '../../libs/dossier/src/pauze/opschorting.service.js';
import { ProcesbesluitenService } from '../../libs/dossier/src/pauze/procesbesluiten.service.js';
import { RaadsdatumService } from '../../libs/dossier/src/pauze/raadsdatum.service.js';
import { StakenService } from '../../libs/dossier/src/pauze/staken.service.js';
import { TermijnenService } from '../../libs/dossier/src/pauze/termijnen.service.js';
import { VrijeDagenService } from '../../libs/dossier/src/pauze/vrije-dagen.service.js';
import { ProcesService } from '../../libs/dossier/src/proces/proces.service.js';
import { WederhoorService } from '../../libs/dossier/src/wederhoor/wederhoor.service.js';
import { Transacties } from '../../libs/persistence/src/transactie.js';
import {
  datumOver,
  type DossierTest,
  eerste,
  eisGaaf,
  KANARIE,
  maakZaak,
  naarMedewerking,
  naarOnderzoek,
  open,
  openDossierTest,
  openTaken,
  raadsdatum,
  verzoek,
  weigert,
  type Zaak,
} from './support/dossier.js';

let t: DossierTest;
let nu: ReturnType<typeof diensten>;
const begin = async (): Promise<void> => {
  t = await openDossierTest();
  nu = diensten(0);
};
beforeAll(begin);
afterAll(() => t.sluit());
afterEach(() => eisGaaf(t));

const ZONE = 'Europe/Amsterdam';
const kalender = feestdagenKalender();
const REDEN = `Wij wachten op de rechter ${KANARIE}`;

/** The services as they will be so many days from now. */
function diensten(dagen: number) {
  const transacties = new Transacties(t.db.appDataSource, `${dagen} days`);
  const handelingen = new HandelingenService(transacties, t.kluis);
  return {
    opschorting: new OpschortingService(handelingen),
    staken: new StakenService(handelingen),
    raadsdatum: new RaadsdatumService(handelingen),
    termijnen: new TermijnenService(handelingen),
    ketenstoring: new KetenstoringService(transacties, t.kluis),
    vrijeDagen: new VrijeDagenService(transacties),
    proces: new ProcesService(transacties, t.kluis),
  };
}
const ref = ({ toetsingId }: Zaak) => ({ organisatieId: t.organisatieId, toetsingId, ronde: 1 });
const opdrachtgever = () => verzoek(t.mensen.opdrachtgever);
const instant = (tijd: Date): Instant => toInstant(tijd.toISOString());
const dag = (tijd: Date) => localDate(instant(tijd), ZONE);

interface TermijnRij {
  readonly id: string;
  readonly status: string;
  readonly aanvang: Date;
  readonly einde: Date;
}
const termijn = ({ toetsingId }: Zaak, code: string): Promise<TermijnRij> =>
  eerste(
    t,
    `SELECT * FROM termijn WHERE toetsing_id = $1 AND code = $2 AND status <> 'VERVALLEN' ORDER BY stap_volgnummer DESC, stap LIMIT 1`,
    toetsingId,
    code,
  );
const status = async ({ toetsingId }: Zaak): Promise<string> =>
  (await eerste<{ status: string }>(t, 'SELECT status FROM toetsing WHERE id = $1', toetsingId)).status;
const signalen = async ({ toetsingId }: Zaak): Promise<number> =>
  (await eerste<{ n: number }>(t, 'SELECT count(*)::int AS n FROM outbox WHERE toetsing_id = $1', toetsingId)).n;

describe('a suspension', () => {
  const invoer = { reden: REDEN, tot: datumOver(30) };

  it('holds everybody up but those who see to the VOG', async () => {
    const zaak = await naarOnderzoek(t, ['VRAGENLIJST', 'VOG_KLAARZETTEN']);
    expect(await nu.opschorting.schortOp(opdrachtgever(), zaak.toetsingId, invoer)).toMatchObject({ status: 'OPGESCHORT' });
    expect(await openTaken(t, zaak)).toContain('OPSCHORTING_BEWAKEN');
    await weigert(t, 'TOETSING_OPGESCHORT', () => t.vragenlijst.bewaar(verzoek(zaak.kandidaat), zaak.toetsingId, 0, {}));
    await weigert(t, 'TOETSING_OPGESCHORT', () => nu.opschorting.schortOp(opdrachtgever(), zaak.toetsingId, invoer));
    expect(await t.vog.zetKlaar(verzoek(t.mensen.kabinet), zaak.toetsingId)).toMatchObject({ status: 'OPGESCHORT' });
    expect(await nu.proces.openStap({ ref: ref(zaak), stap: 'VOG_INDIENEN', volgnummer: 1 })).toMatchObject({ gedaan: true });
    expect(await nu.proces.openStap({ ref: ref(zaak), stap: 'BRONONDERZOEK', volgnummer: 1 })).toMatchObject({ gedaan: false });
    await t.vog.meldIngediend(verzoek(zaak.kandidaat), zaak.toetsingId, { ingediendOp: datumOver(0), spoed: false });
    await nu.proces.openStap({ ref: ref(zaak), stap: 'VOG_BESLISSING', volgnummer: 1 });
    const { stand } = await nu.proces.openToetsingTermijnen(ref(zaak));
    expect([stand.status, stand.opgeschort]).toEqual(['IN_ONDERZOEK', true]);
    expect(Object.keys(stand.volgende).sort()).toEqual(['TOETSING', 'VOG_BESLISSING']);
  });

  it('keeps what the kandidaat may read, and tells him why', async () => {
    const zaak = await naarOnderzoek(t, ['VRAGENLIJST']);
    await nu.opschorting.schortOp(opdrachtgever(), zaak.toetsingId, invoer);
    const besluiten = new ProcesbesluitenService(t.inzage);
    expect(await besluiten.lees(zaak.kandidaat, zaak.toetsingId)).toMatchObject([{ soort: 'OPSCHORTING', toelichting: REDEN, ronde: 1 }]);
    await expect(besluiten.lees(t.mensen.kabinet, zaak.toetsingId)).rejects.toMatchObject({ code: 'TOETSING_ONBEKEND' });
  });

  it.each([
    ['today', 0, 'OPSCHORTING_EINDDATUM_ONJUIST'],
    ['in more than 26 weeks', 183, 'OPSCHORTING_TE_LANG'],
  ] as const)('may not end %s', async (_wanneer, dagen, code) => {
    const zaak = await naarMedewerking(t);
    await weigert(t, code, () => nu.opschorting.schortOp(opdrachtgever(), zaak.toetsingId, { reden: REDEN, tot: datumOver(dagen) }));
  });

  it('is the work of the opdrachtgever, and of a case that has begun', async () => {
    const zaak = await naarMedewerking(t);
    await weigert(t, 'GEEN_TOEGANG', () => nu.opschorting.schortOp(verzoek(t.mensen.kabinet), zaak.toetsingId, invoer));
    await weigert(t, 'STATUS_LAAT_NIET_TOE', () => nu.opschorting.hervat(opdrachtgever(), zaak.toetsingId));
    const concept = await maakZaak(t);
    await weigert(t, 'STATUS_LAAT_NIET_TOE', () => nu.opschorting.schortOp(opdrachtgever(), concept.toetsingId, invoer));
  });

  it('brings each policy term as much later as it lasted, twice as well, and no other term', async () => {
    const zaak = await naarOnderzoek(t, ['VRAGENLIJST', 'VOG_KLAARZETTEN']);
    await t.vog.zetKlaar(verzoek(t.mensen.kabinet), zaak.toetsingId);
    await open(t, zaak, 'VOG_INDIENEN');
    await t.vog.meldIngediend(verzoek(zaak.kandidaat), zaak.toetsingId, { ingediendOp: datumOver(0), spoed: false });
    await open(t, zaak, 'VOG_BESLISSING');
    await nu.proces.openToetsingTermijnen(ref(zaak));
    const voor = await termijn(zaak, 'T02');
    const anders = [await termijn(zaak, 'T06b'), await termijn(zaak, 'T15')];
    for (const [van, tot] of [
      [0, 3],
      [4, 11],
    ] as const) {
      await diensten(van).opschorting.schortOp(opdrachtgever(), zaak.toetsingId, { reden: REDEN, tot: datumOver(60) });
      const { status: terug } = await diensten(tot).opschorting.hervat(opdrachtgever(), zaak.toetsingId);
      expect(terug).toBe('IN_ONDERZOEK');
    }
    const na = await termijn(zaak, 'T02');
    expect(dag(na.einde)).toBe(volgendeWerkdag(kalender, addDays(dag(voor.einde), 3 + 7)));
    expect([await termijn(zaak, 'T06b'), await termijn(zaak, 'T15')]).toEqual(anders);
    expect(
      await eerste(t, `SELECT uiterlijk FROM taak WHERE toetsing_id = $1 AND soort = 'VRAGENLIJST_INVULLEN'`, zaak.toetsingId),
    ).toEqual({ uiterlijk: na.einde });
    expect(await openTaken(t, zaak)).not.toContain('OPSCHORTING_BEWAKEN');
  });

  it('counts for a step that opens after it and began to count before', async () => {
    const zaak = await naarOnderzoek(t, []);
    await nu.opschorting.schortOp(opdrachtgever(), zaak.toetsingId, invoer);
    await diensten(10).opschorting.hervat(opdrachtgever(), zaak.toetsingId);
    await diensten(10).proces.openStap({ ref: ref(zaak), stap: 'VRAGENLIJST', volgnummer: 1 });
    const { aanvang, einde } = await termijn(zaak, 'T02');
    const zonderPauze = volgendeWerkdag(kalender, addDays(dag(aanvang), 10));
    expect(dag(einde)).toBe(volgendeWerkdag(kalender, addDays(zonderPauze, 10)));
  });

  it('asks the opdrachtgever on its last day, and goes on until he answers', async () => {
    const zaak = await naarMedewerking(t);
    await nu.opschorting.schortOp(opdrachtgever(), zaak.toetsingId, invoer);
    const later = diensten(40).proces;
    for (let keer = 0; keer < 2; keer += 1) {
      const volgend = (await later.laadStand(ref(zaak))).volgende['TOETSING'];
      if (volgend === undefined) throw new Error('the end date has no ladder');
      expect(await later.legMomentVast({ ref: ref(zaak), ...volgend })).toMatchObject({ gedaan: true });
    }
    expect(await openTaken(t, zaak)).toContain('OPSCHORTING_VOORBIJ');
    expect(await status(zaak)).toBe('OPGESCHORT');
    await diensten(41).opschorting.hervat(opdrachtgever(), zaak.toetsingId);
    expect(await openTaken(t, zaak)).toEqual(['MEDEWERKING_GEVEN']);
    expect(await termijn(zaak, 'OPSCHORTING')).toMatchObject({ status: 'TE_LAAT_GEHAALD' });
  });
});

describe('stopping a case', () => {
  it.each(STAAK_REDENEN)('because of %s ends it with a date of destruction', async (reden) => {
    const zaak = await naarOnderzoek(t, ['VRAGENLIJST', 'VOG_KLAARZETTEN']);
    expect(await nu.staken.staak(opdrachtgever(), zaak.toetsingId, { reden, toelichting: REDEN })).toMatchObject({ status: 'GESTAAKT' });
    const rij = await eerste<{ vernietigen_op: string | null }>(t, 'SELECT vernietigen_op FROM toetsing WHERE id = $1', zaak.toetsingId);
    expect(rij.vernietigen_op).not.toBeNull();
    const advies = await eerste<{ conclusie: string } | undefined>(
      t,
      'SELECT conclusie FROM advies WHERE toetsing_id = $1',
      zaak.toetsingId,
    );
    const bericht = await eerste<{ n: number }>(
      t,
      `SELECT count(*)::int AS n FROM bericht WHERE toetsing_id = $1 AND persoon_id = $2 AND kenmerk = 'EINDE' AND status = 'TE_VERZENDEN'`,
      zaak.toetsingId,
      zaak.kandidaat.persoonId,
    );
    const overleden = reden === 'KANDIDAAT_OVERLEDEN';
    expect([advies?.conclusie, bericht.n]).toEqual(overleden ? [undefined, 0] : ['GEEN_ADVIES', 1]);
    expect(
      (await eerste<{ n: number }>(t, `SELECT count(*)::int AS n FROM stap WHERE toetsing_id = $1 AND status = 'OPEN'`, zaak.toetsingId)).n,
    ).toBe(0);
    await weigert(t, 'TOETSING_GEEINDIGD', () =>
      nu.opschorting.schortOp(opdrachtgever(), zaak.toetsingId, { reden: REDEN, tot: datumOver(9) }),
    );
  });

  it('is possible while it is suspended, and not for the kabinet', async () => {
    const zaak = await naarMedewerking(t);
    await weigert(t, 'GEEN_TOEGANG', () =>
      nu.staken.staak(verzoek(t.mensen.kabinet), zaak.toetsingId, { reden: 'NIET_TE_VOLTOOIEN', toelichting: REDEN }),
    );
    await nu.opschorting.schortOp(opdrachtgever(), zaak.toetsingId, { reden: REDEN, tot: datumOver(9) });
    await nu.staken.staak(opdrachtgever(), zaak.toetsingId, { reden: 'KANDIDAAT_ONBEREIKBAAR', toelichting: REDEN });
    expect([await status(zaak), await openTaken(t, zaak)]).toEqual(['GESTAAKT', []]);
  });
});

describe('S-X13 another council date', () => {
  it('counts T15 back from the new day, also while the case is suspended', async () => {
    const zaak = await naarMedewerking(t);
    await nu.proces.openToetsingTermijnen(ref(zaak));
    const later = addDays(raadsdatum, 28);
    await nu.opschorting.schortOp(opdrachtgever(), zaak.toetsingId, { reden: REDEN, tot: datumOver(9) });
    const voor = await signalen(zaak);
    await nu.raadsdatum.wijzig(verzoek(t.mensen.kabinet), zaak.toetsingId, { raadsdatum: later, reden: REDEN });
    expect(dag((await termijn(zaak, 'T15')).einde)).toBe(vorigeWerkdag(kalender, addDays(later, -7)));
    expect(await signalen(zaak)).toBe(voor + 1);
    const { volgende } = await nu.proces.laadStand(ref(zaak));
    expect(volgende['TOETSING']).toBeDefined();
    const oud = await eerste<{ n: number }>(
      t,
      `SELECT count(*)::int AS n FROM termijn WHERE toetsing_id = $1 AND code = 'T15' AND status = 'VERVALLEN'`,
      zaak.toetsingId,
    );
    expect(oud.n).toBe(1);
    await weigert(t, 'RAADSDATUM_ONGEWIJZIGD', () => nu.raadsdatum.wijzig(opdrachtgever(), zaak.toetsingId, { raadsdatum: later }));
    await weigert(t, 'RAADSDATUM_VERSTREKEN', () => nu.raadsdatum.wijzig(opdrachtgever(), zaak.toetsingId, { raadsdatum: datumOver(-1) }));
  });

  it('makes a VOG too old by a day, with a task for the opdrachtgever', async () => {
    const zaak = await naarOnderzoek(t, ['VOG_KLAARZETTEN']);
    await t.vog.zetKlaar(verzoek(t.mensen.kabinet), zaak.toetsingId);
    await open(t, zaak, 'VOG_INDIENEN');
    await t.vog.meldIngediend(verzoek(zaak.kandidaat), zaak.toetsingId, { ingediendOp: datumOver(0), spoed: false });
    await open(t, zaak, 'VOG_BESLISSING');
    await t.db.superClient.query(
      `UPDATE vog SET status = 'GEVERIFIEERD', afgegeven_op = $2::date - 92, persoon_komt_overeen = true, functie_komt_overeen = true,
         organisatie_komt_overeen = true, echtheid_bevestigd = true, geverifieerd_door = $3, geverifieerd_op = now() WHERE toetsing_id = $1`,
      [zaak.toetsingId, addDays(raadsdatum, 1), t.mensen.kabinet.persoonId],
    );
    const vog = async (): Promise<string> =>
      (await eerste<{ status: string }>(t, 'SELECT status FROM vog WHERE toetsing_id = $1', zaak.toetsingId)).status;
    await nu.raadsdatum.wijzig(opdrachtgever(), zaak.toetsingId, { raadsdatum: addDays(raadsdatum, 1) });
    expect(await vog()).toBe('GEVERIFIEERD');
    await nu.raadsdatum.wijzig(opdrachtgever(), zaak.toetsingId, { raadsdatum: addDays(raadsdatum, 2) });
    expect(await vog()).toBe('VERLOPEN');
    expect(await openTaken(t, zaak)).toContain('VOG_VERLOPEN');
    expect(await eerste(t, `SELECT waarde FROM feit WHERE toetsing_id = $1 AND code = 'VOG_VERLOPEN'`, zaak.toetsingId)).toEqual({
      waarde: addDays(raadsdatum, 2),
    });
  });

  it('is moved by the griffier too, who hears where the case stands only when he may know of it', async () => {
    const zaak = await naarMedewerking(t);
    const griffier = await t.persoon('GRIFFIER');
    expect(await nu.raadsdatum.wijzig(verzoek(griffier), zaak.toetsingId, { raadsdatum: addDays(raadsdatum, 14) })).toMatchObject({
      status: null,
    });
    await t.db.superClient.query(`UPDATE toetsing SET status = 'ADVIES_VERSTREKT' WHERE id = $1`, [zaak.toetsingId]);
    expect(await nu.raadsdatum.wijzig(verzoek(griffier), zaak.toetsingId, { raadsdatum: addDays(raadsdatum, 7) })).toMatchObject({
      status: 'ADVIES_VERSTREKT',
    });
  });
});

describe('other terms', () => {
  it('become faster, though never over at once, and slower again', async () => {
    const zaak = await naarMedewerking(t);
    const gewoon = await termijn(zaak, 'T01');
    await weigert(t, 'OEFEN_NIET_TOEGESTAAN', () =>
      nu.termijnen.wijzigProfiel(opdrachtgever(), zaak.toetsingId, { termijnProfiel: 'OEFEN', reden: REDEN }),
    );
    await weigert(t, 'TERMIJNPROFIEL_ONGEWIJZIGD', () =>
      nu.termijnen.wijzigProfiel(opdrachtgever(), zaak.toetsingId, { termijnProfiel: 'NORMAAL', reden: REDEN }),
    );
    await nu.termijnen.wijzigProfiel(opdrachtgever(), zaak.toetsingId, { termijnProfiel: 'VERSNELD', reden: REDEN });
    const snel = await termijn(zaak, 'T01');
    expect(dag(snel.einde)).toBe(telWerkdagen(kalender, dag(snel.aanvang), 2));
    await nu.termijnen.wijzigProfiel(opdrachtgever(), zaak.toetsingId, { termijnProfiel: 'NORMAAL', reden: REDEN });
    expect(await termijn(zaak, 'T01')).toMatchObject({ id: gewoon.id, einde: gewoon.einde });
    expect(await eerste(t, 'SELECT termijnprofiel FROM toetsing WHERE id = $1', zaak.toetsingId)).toEqual({ termijnprofiel: 'NORMAAL' });
  });

  it('of hoor en wederhoor become longer once, for the measures as well, and after a pause', async () => {
    const zaak = await naarOnderzoek(t, []);
    await t.db.superClient.query(`UPDATE toetsing SET status = 'HOOR_EN_WEDERHOOR' WHERE id = $1`, [zaak.toetsingId]);
    await t.db.superClient.query(
      `INSERT INTO feit (organisatie_id, toetsing_id, ronde, code, volgnummer, waarde, op) VALUES ($1, $2, 1, 'CONCEPT_VOORGELEGD', 1, 'X', now())`,
      [t.organisatieId, zaak.toetsingId],
    );
    await open(t, zaak, 'HOOR_EN_WEDERHOOR');
    const { id, aanvang } = await termijn(zaak, 'T11');
    await nu.opschorting.schortOp(opdrachtgever(), zaak.toetsingId, { reden: REDEN, tot: datumOver(9) });
    await diensten(7).opschorting.hervat(opdrachtgever(), zaak.toetsingId);
    const later = diensten(7).termijnen;
    await weigert(t, 'VERLENGREDEN_ONJUIST', () =>
      later.verleng(opdrachtgever(), zaak.toetsingId, { termijnId: id, reden: 'VEEL_VERZOEKEN' }),
    );
    await weigert(t, 'TERMIJN_NIET_VERLENGBAAR', () =>
      later.verleng(opdrachtgever(), zaak.toetsingId, { termijnId: randomUUID(), reden: 'OP_VERZOEK_KANDIDAAT' }),
    );
    await later.verleng(verzoek(t.mensen.kabinet), zaak.toetsingId, { termijnId: id, reden: 'OP_VERZOEK_KANDIDAAT' });
    const pauze = dagenTussen(volgendeWerkdag(kalender, dag(aanvang)), volgendeWerkdag(kalender, addDays(dag(aanvang), 7)));
    expect(dag((await termijn(zaak, 'T11')).einde)).toBe(telWerkdagen(kalender, dag(aanvang), 10 + pauze));
    await weigert(t, 'TERMIJN_NIET_VERLENGBAAR', () =>
      later.verleng(opdrachtgever(), zaak.toetsingId, { termijnId: id, reden: 'OP_VERZOEK_KANDIDAAT' }),
    );
    await weigert(t, 'UITSTEL_AL_VERLEEND', () =>
      new WederhoorService(t.handelingen, t.inzage).vraagUitstel(verzoek(zaak.kandidaat), zaak.toetsingId),
    );
  });
});

function dagenTussen(van: `${number}-${number}-${number}`, tot: `${number}-${number}-${number}`): number {
  let n = 0;
  for (let datum = van; datum < tot; datum = addDays(datum, 1)) if (kalender.isWerkdag(addDays(datum, 1))) n += 1;
  return n;
}

describe('an outage', () => {
  // It touches every case of the organisation: each test has one of its own.
  beforeEach(async () => {
    await t.sluit();
    await begin();
  });

  async function inBehandeling(): Promise<Zaak> {
    const zaak = await naarOnderzoek(t, ['VRAGENLIJST', 'VOG_KLAARZETTEN']);
    await t.vog.zetKlaar(verzoek(t.mensen.kabinet), zaak.toetsingId);
    await open(t, zaak, 'VOG_INDIENEN');
    await t.vog.meldIngediend(verzoek(zaak.kandidaat), zaak.toetsingId, { ingediendOp: datumOver(0), spoed: false });
    await open(t, zaak, 'VOG_BESLISSING');
    return zaak;
  }
  const over = (dagen: number): Instant => addMilliseconds(instant(new Date()), dagen * 86_400_000);
  const gebeurtenissen = async ({ toetsingId }: Zaak, soort: string): Promise<number> =>
    (
      await eerste<{ n: number }>(
        t,
        `SELECT count(*)::int AS n FROM audit_gebeurtenis WHERE toetsing_id = $1 AND soort = $2 AND gegevens->>'reden' = 'STORING_JUSTIS'`,
        toetsingId,
        soort,
      )
    ).n;

  it('moves the terms of the VOG in every case that waits for one, with the reason in its audit, and wakes it', async () => {
    const [een, twee] = [await inBehandeling(), await inBehandeling()];
    const zonder = await naarMedewerking(t);
    const voor = [await termijn(een, 'T06b'), await termijn(een, 'T02')];
    const wachtend = await signalen(een);
    const antwoord = await nu.ketenstoring.registreer(t.mensen.kabinet, { van: over(1), tot: over(4), reden: 'STORING_JUSTIS' });
    expect(antwoord.toetsingen).toBeGreaterThanOrEqual(2);
    for (const zaak of [een, twee]) {
      expect(dag((await termijn(zaak, 'T06b')).einde)).toBe(volgendeWerkdag(kalender, addDays(dag(voor[0]!.einde), 3)));
      expect(await gebeurtenissen(zaak, 'KETENSTORING')).toBe(1);
    }
    expect(await termijn(een, 'T02')).toEqual(voor[1]);
    expect(await signalen(een)).toBe(wachtend + 1);
    expect(await gebeurtenissen(zonder, 'KETENSTORING')).toBe(0);

    // The same again, and one within it, move nothing; one that goes on moves by what it adds.
    expect(await nu.ketenstoring.registreer(t.mensen.kabinet, { van: over(1), tot: over(4), reden: 'STORING_JUSTIS' })).toMatchObject({
      toetsingen: 0,
    });
    expect(await nu.ketenstoring.registreer(t.mensen.kabinet, { van: over(2), tot: over(3), reden: 'ONDERHOUD' })).toMatchObject({
      toetsingen: 0,
    });
    await nu.ketenstoring.registreer(t.mensen.kabinet, { van: over(3), tot: over(6), reden: 'STORING_JUSTIS' });
    expect(dag((await termijn(een, 'T06b')).einde)).toBe(volgendeWerkdag(kalender, addDays(dag(voor[0]!.einde), 5)));
  });

  it('without an end holds the terms, and lets them go with its end', async () => {
    const zaak = await inBehandeling();
    const beheerder = await t.persoon('BEHEERDER');
    const { id } = await nu.ketenstoring.registreer(beheerder, { van: over(0), tot: null, reden: 'STORING_JUSTIS' });
    expect((await nu.proces.laadStand(ref(zaak))).volgende['VOG_BESLISSING']).toBeUndefined();
    expect((await nu.proces.laadStand(ref(zaak))).volgende['VRAGENLIJST']).toBeDefined();
    await weigert(t, 'STORING_ONBEKEND', () => nu.ketenstoring.beeindig(beheerder, randomUUID(), over(1)));
    await weigert(t, 'STORING_EINDE_ONJUIST', () => nu.ketenstoring.beeindig(beheerder, id, over(-1)));
    await nu.ketenstoring.beeindig(beheerder, id, over(2));
    expect((await nu.proces.laadStand(ref(zaak))).volgende['VOG_BESLISSING']).toBeDefined();
    expect(await gebeurtenissen(zaak, 'KETENSTORING_VOORBIJ')).toBe(1);
    // A correction of the end counts from where the term would end without any outage.
    await nu.ketenstoring.beeindig(beheerder, id, over(1));
    expect(await nu.ketenstoring.lees(beheerder)).toContainEqual(expect.objectContaining({ id }));
  });

  it('that overlaps with a suspension counts once', async () => {
    const zaak = await naarOnderzoek(t, ['VOG_KLAARZETTEN']);
    await t.vog.zetKlaar(verzoek(t.mensen.kabinet), zaak.toetsingId);
    await open(t, zaak, 'VOG_INDIENEN');
    const voor = await termijn(zaak, 'T05');
    await nu.opschorting.schortOp(opdrachtgever(), zaak.toetsingId, { reden: REDEN, tot: datumOver(60) });
    await nu.ketenstoring.registreer(t.mensen.kabinet, { van: over(0), tot: over(14), reden: 'STORING_DIGID' });
    await diensten(14).opschorting.hervat(opdrachtgever(), zaak.toetsingId);
    const pauze = dagenTussen(volgendeWerkdag(kalender, dag(voor.aanvang)), volgendeWerkdag(kalender, addDays(dag(voor.aanvang), 14)));
    expect(dag((await termijn(zaak, 'T05')).einde)).toBe(telWerkdagen(kalender, dag(voor.einde), pauze));
  });

  it('is registered by who plans or manages, and nobody else', async () => {
    for (const wie of [t.mensen.adviseur, t.mensen.opdrachtgever]) {
      await weigert(t, 'GEEN_TOEGANG', () => nu.ketenstoring.registreer(wie, { van: over(0), tot: over(1), reden: 'ONDERHOUD' }));
    }
    await weigert(t, 'GEEN_TOEGANG', () => nu.ketenstoring.lees(t.mensen.adviseur));
    expect(Array.isArray(await nu.ketenstoring.lees(t.mensen.opdrachtgever))).toBe(true);
    await weigert(t, 'STORING_NOG_NIET_BEGONNEN', () =>
      nu.ketenstoring.registreer(t.mensen.kabinet, { van: over(2), tot: null, reden: 'ONDERHOUD' }),
    );
  });
});

describe('days on which the organisation is closed', () => {
  it('count for terms that are computed afterwards', async () => {
    const eigen = await openDossierTest();
    const beheerder = await eigen.persoon('BEHEERDER');
    const dienst = new VrijeDagenService(eigen.db.transacties);
    const eerder = await naarMedewerking(eigen);
    const einde = async ({ toetsingId }: Zaak): Promise<Date> =>
      (await eerste<TermijnRij>(eigen, `SELECT * FROM termijn WHERE toetsing_id = $1 AND code = 'T01'`, toetsingId)).einde;
    const gewoon = await einde(eerder);
    const vrij = telWerkdagen(kalender, datumOver(0), 2);
    await dienst.legVast(beheerder, { datum: vrij, naam: 'Kermis' });
    await dienst.legVast(beheerder, { datum: vrij, naam: 'Kermismaandag' });
    expect(await dienst.lees(eigen.mensen.adviseur)).toEqual([{ datum: vrij, naam: 'Kermismaandag', gelijkgesteld: false }]);
    expect(await einde(eerder)).toEqual(gewoon);
    expect(dag(await einde(await naarMedewerking(eigen)))).toBe(
      telWerkdagen(feestdagenKalender([{ datum: vrij, naam: '' }]), datumOver(0), 5),
    );
    await weigert(eigen, 'GEEN_TOEGANG', () => dienst.legVast(eigen.mensen.kabinet, { datum: vrij, naam: 'X' }));
    await weigert(eigen, 'VRIJE_DAG_VOORBIJ', () => dienst.legVast(beheerder, { datum: datumOver(-1), naam: 'X' }));
    await dienst.verwijder(beheerder, vrij);
    await weigert(eigen, 'VRIJE_DAG_ONBEKEND', () => dienst.verwijder(beheerder, vrij));
    await eigen.sluit();
  });
});
