import { addDays } from '../../libs/domain/src/kalender/iso-date.js';
import { volgendeWerkdag } from '../../libs/domain/src/kalender/werkdagen.js';
import { STAAK_REDENEN } from '../../libs/domain/src/toetsing/staken.js';
import { ProcesbesluitenService } from '../../libs/dossier/src/pauze/procesbesluiten.service.js';
import {
  datumOver,
  type DossierTest,
  eerste,
  eisGaaf,
  maakZaak,
  naarMedewerking,
  naarOnderzoek,
  openDossierTest,
  openTaken,
  verzoek,
  weigert,
  type Zaak,
} from './support/dossier.js';
import { dag, diensten, kalender, metVogAanvraag, REDEN, refVan, termijnVan } from './support/pauzes.js';

let t: DossierTest;
let nu: ReturnType<typeof diensten>;
beforeAll(async () => {
  t = await openDossierTest();
  nu = diensten(t);
});
afterAll(() => t.sluit());
afterEach(() => eisGaaf(t));

const opdrachtgever = () => verzoek(t.mensen.opdrachtgever);
const status = async ({ toetsingId }: Zaak): Promise<string> =>
  (await eerste<{ status: string }>(t, 'SELECT status FROM toetsing WHERE id = $1', toetsingId)).status;

describe('a suspension', () => {
  const invoer = { reden: REDEN, tot: datumOver(30) };

  it('holds everybody up but those who see to the VOG', async () => {
    const zaak = await naarOnderzoek(t, ['VRAGENLIJST', 'VOG_KLAARZETTEN']);
    expect(await nu.opschorting.schortOp(opdrachtgever(), zaak.toetsingId, invoer)).toMatchObject({ status: 'OPGESCHORT' });
    expect(await openTaken(t, zaak)).toContain('OPSCHORTING_BEWAKEN');
    await weigert(t, 'TOETSING_OPGESCHORT', () => t.vragenlijst.bewaar(verzoek(zaak.kandidaat), zaak.toetsingId, 0, {}));
    await weigert(t, 'TOETSING_OPGESCHORT', () => nu.opschorting.schortOp(opdrachtgever(), zaak.toetsingId, invoer));
    expect(await t.vog.zetKlaar(verzoek(t.mensen.kabinet), zaak.toetsingId)).toMatchObject({ status: 'OPGESCHORT' });
    expect(await nu.proces.openStap({ ref: refVan(t, zaak), stap: 'VOG_INDIENEN', volgnummer: 1 })).toMatchObject({ gedaan: true });
    expect(await nu.proces.openStap({ ref: refVan(t, zaak), stap: 'BRONONDERZOEK', volgnummer: 1 })).toMatchObject({ gedaan: false });
    await t.vog.meldIngediend(verzoek(zaak.kandidaat), zaak.toetsingId, { ingediendOp: datumOver(0), spoed: false });
    await nu.proces.openStap({ ref: refVan(t, zaak), stap: 'VOG_BESLISSING', volgnummer: 1 });
    const { stand } = await nu.proces.openToetsingTermijnen(refVan(t, zaak));
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
    const zaak = await metVogAanvraag(t, ['VRAGENLIJST', 'VOG_KLAARZETTEN']);
    await nu.proces.openToetsingTermijnen(refVan(t, zaak));
    const voor = await termijnVan(t, zaak, 'T02');
    const anders = [await termijnVan(t, zaak, 'T06b'), await termijnVan(t, zaak, 'T15')];
    for (const [van, tot] of [
      [0, 3],
      [4, 11],
    ] as const) {
      await diensten(t, van).opschorting.schortOp(opdrachtgever(), zaak.toetsingId, { reden: REDEN, tot: datumOver(60) });
      const { status: terug } = await diensten(t, tot).opschorting.hervat(opdrachtgever(), zaak.toetsingId);
      expect(terug).toBe('IN_ONDERZOEK');
    }
    const na = await termijnVan(t, zaak, 'T02');
    expect(dag(na.einde)).toBe(volgendeWerkdag(kalender, addDays(dag(voor.einde), 3 + 7)));
    expect([await termijnVan(t, zaak, 'T06b'), await termijnVan(t, zaak, 'T15')]).toEqual(anders);
    expect(
      await eerste(t, `SELECT uiterlijk FROM taak WHERE toetsing_id = $1 AND soort = 'VRAGENLIJST_INVULLEN'`, zaak.toetsingId),
    ).toEqual({ uiterlijk: na.einde });
    expect(await openTaken(t, zaak)).not.toContain('OPSCHORTING_BEWAKEN');
  });

  it('counts for a step that opens after it and began to count before', async () => {
    const zaak = await naarOnderzoek(t, []);
    await nu.opschorting.schortOp(opdrachtgever(), zaak.toetsingId, invoer);
    await diensten(t, 10).opschorting.hervat(opdrachtgever(), zaak.toetsingId);
    await diensten(t, 10).proces.openStap({ ref: refVan(t, zaak), stap: 'VRAGENLIJST', volgnummer: 1 });
    const { aanvang, einde } = await termijnVan(t, zaak, 'T02');
    const zonderPauze = volgendeWerkdag(kalender, addDays(dag(aanvang), 10));
    expect(dag(einde)).toBe(volgendeWerkdag(kalender, addDays(zonderPauze, 10)));
  });

  it('asks the opdrachtgever on its last day, and goes on until he answers', async () => {
    const zaak = await naarMedewerking(t);
    await nu.opschorting.schortOp(opdrachtgever(), zaak.toetsingId, invoer);
    const later = diensten(t, 40).proces;
    for (let keer = 0; keer < 2; keer += 1) {
      const volgend = (await later.laadStand(refVan(t, zaak))).volgende['TOETSING'];
      if (volgend === undefined) throw new Error('the end date has no ladder');
      expect(await later.legMomentVast({ ref: refVan(t, zaak), ...volgend })).toMatchObject({ gedaan: true });
    }
    expect(await openTaken(t, zaak)).toContain('OPSCHORTING_VOORBIJ');
    expect(await status(zaak)).toBe('OPGESCHORT');
    await diensten(t, 41).opschorting.hervat(opdrachtgever(), zaak.toetsingId);
    expect(await openTaken(t, zaak)).toEqual(['MEDEWERKING_GEVEN']);
    expect(await termijnVan(t, zaak, 'OPSCHORTING')).toMatchObject({ status: 'TE_LAAT_GEHAALD' });
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
