import { randomUUID } from 'node:crypto';
import { feestdagenKalender } from '../../libs/domain/src/kalender/feestdagen-kalender.js';
import { addDays } from '../../libs/domain/src/kalender/iso-date.js';
import { telWerkdagen, volgendeWerkdag, vorigeWerkdag } from '../../libs/domain/src/kalender/werkdagen.js';
import { LeesService } from '../../libs/dossier/src/lezen/lees.service.js';
import { VrijeDagenService } from '../../libs/dossier/src/pauze/vrije-dagen.service.js';
import { WederhoorService } from '../../libs/dossier/src/wederhoor/wederhoor.service.js';
import {
  datumOver,
  type DossierTest,
  eerste,
  eisGaaf,
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
import {
  dag,
  diensten,
  kalender,
  metVogAanvraag,
  REDEN,
  refVan,
  signalenVan,
  type TermijnRij,
  termijnVan,
  werkdagenTussen,
} from './support/pauzes.js';

let t: DossierTest;
let nu: ReturnType<typeof diensten>;
beforeAll(async () => {
  t = await openDossierTest();
  nu = diensten(t);
});
afterAll(() => t.sluit());
afterEach(() => eisGaaf(t));

const opdrachtgever = () => verzoek(t.mensen.opdrachtgever);

describe('S-X13 another council date', () => {
  it('counts T15 back from the new day, also while the case is suspended', async () => {
    const zaak = await naarMedewerking(t);
    await nu.proces.openToetsingTermijnen(refVan(t, zaak));
    const later = addDays(raadsdatum, 28);
    await nu.opschorting.schortOp(opdrachtgever(), zaak.toetsingId, { reden: REDEN, tot: datumOver(9) });
    const voor = await signalenVan(t, zaak);
    await nu.raadsdatum.wijzig(verzoek(t.mensen.kabinet), zaak.toetsingId, { raadsdatum: later, reden: REDEN });
    expect(dag((await termijnVan(t, zaak, 'T15')).einde)).toBe(vorigeWerkdag(kalender, addDays(later, -7)));
    expect(await signalenVan(t, zaak)).toBe(voor + 1);
    const { volgende } = await nu.proces.laadStand(refVan(t, zaak));
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
    const zaak = await metVogAanvraag(t, ['VOG_KLAARZETTEN']);
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
    const gewoon = await termijnVan(t, zaak, 'T01');
    await weigert(t, 'OEFEN_NIET_TOEGESTAAN', () =>
      nu.termijnen.wijzigProfiel(opdrachtgever(), zaak.toetsingId, { termijnProfiel: 'OEFEN', reden: REDEN }),
    );
    await weigert(t, 'TERMIJNPROFIEL_ONGEWIJZIGD', () =>
      nu.termijnen.wijzigProfiel(opdrachtgever(), zaak.toetsingId, { termijnProfiel: 'NORMAAL', reden: REDEN }),
    );
    await nu.termijnen.wijzigProfiel(opdrachtgever(), zaak.toetsingId, { termijnProfiel: 'VERSNELD', reden: REDEN });
    const snel = await termijnVan(t, zaak, 'T01');
    expect(dag(snel.einde)).toBe(telWerkdagen(kalender, dag(snel.aanvang), 2));
    await nu.termijnen.wijzigProfiel(opdrachtgever(), zaak.toetsingId, { termijnProfiel: 'NORMAAL', reden: REDEN });
    expect(await termijnVan(t, zaak, 'T01')).toMatchObject({ id: gewoon.id, einde: gewoon.einde });
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
    const { id, aanvang } = await termijnVan(t, zaak, 'T11');
    const redenen = async () =>
      (await new LeesService(t.inzage).termijnen(t.mensen.opdrachtgever, zaak.toetsingId)).find(({ termijnId }) => termijnId === id)
        ?.verlengRedenen;
    expect(await redenen()).toEqual(['OP_VERZOEK_KANDIDAAT']);
    await nu.opschorting.schortOp(opdrachtgever(), zaak.toetsingId, { reden: REDEN, tot: datumOver(9) });
    await diensten(t, 7).opschorting.hervat(opdrachtgever(), zaak.toetsingId);
    const later = diensten(t, 7).termijnen;
    await weigert(t, 'VERLENGREDEN_ONJUIST', () =>
      later.verleng(opdrachtgever(), zaak.toetsingId, { termijnId: id, reden: 'VEEL_VERZOEKEN' }),
    );
    await weigert(t, 'TERMIJN_NIET_VERLENGBAAR', () =>
      later.verleng(opdrachtgever(), zaak.toetsingId, { termijnId: randomUUID(), reden: 'OP_VERZOEK_KANDIDAAT' }),
    );
    await later.verleng(verzoek(t.mensen.kabinet), zaak.toetsingId, { termijnId: id, reden: 'OP_VERZOEK_KANDIDAAT' });
    const pauze = werkdagenTussen(volgendeWerkdag(kalender, dag(aanvang)), volgendeWerkdag(kalender, addDays(dag(aanvang), 7)));
    expect(dag((await termijnVan(t, zaak, 'T11')).einde)).toBe(telWerkdagen(kalender, dag(aanvang), 10 + pauze));
    expect(await redenen()).toEqual([]);
    await weigert(t, 'TERMIJN_NIET_VERLENGBAAR', () =>
      later.verleng(opdrachtgever(), zaak.toetsingId, { termijnId: id, reden: 'OP_VERZOEK_KANDIDAAT' }),
    );
    await weigert(t, 'UITSTEL_AL_VERLEEND', () =>
      new WederhoorService(t.handelingen, t.inzage).vraagUitstel(verzoek(zaak.kandidaat), zaak.toetsingId),
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
