import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import {
  datumOver,
  eerste,
  eisGaaf,
  KANARIE,
  naarOnderzoek,
  open,
  openDossierTest,
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

const PDF = Buffer.from(`%PDF-1.7\n% ${KANARIE}\n%%EOF\n`);
const goed = {
  afgegevenOp: datumOver(-1),
  echtheidBevestigd: true,
  persoonKomtOvereen: true,
  functieKomtOvereen: true,
  organisatieKomtOvereen: true,
  profiel: 'POLITIEKE_AMBTSDRAGER_01',
} as const;
const rij = () => eerste<Record<string, unknown>>(t, 'SELECT * FROM vog WHERE toetsing_id = $1', zaak.toetsingId);

async function ingediend(volgnummer = 1): Promise<void> {
  await t.vog.zetKlaar(verzoek(t.mensen.kabinet), zaak.toetsingId);
  await open(t, zaak, ['VOG_INDIENEN', volgnummer]);
  await t.vog.meldIngediend(verzoek(zaak.kandidaat), zaak.toetsingId, { ingediendOp: datumOver(0), spoed: true });
  await open(t, zaak, ['VOG_BESLISSING', volgnummer]);
}
async function upload(): Promise<string> {
  const bestand = await t.upload.ontvang(zaak.kandidaat, zaak.toetsingId, { soort: 'VOG', naam: 'vog.pdf', inhoud: Readable.from([PDF]) });
  return (await t.upload.neemOp(verzoek(zaak.kandidaat), zaak.toetsingId, bestand)).objectId!;
}
async function overgelegd(): Promise<string> {
  await ingediend();
  const id = await upload();
  await t.vog.leverIn(verzoek(zaak.kandidaat), zaak.toetsingId, id);
  await open(t, zaak, 'VOG_VERIFICATIE');
  return id;
}
const verifieer = (controle: Partial<Parameters<typeof t.vog.verifieer>[2]> = {}, wie = t.mensen.kabinet) =>
  t.vog.verifieer(verzoek(wie), zaak.toetsingId, { ...goed, ...controle });

describe('S05 the VOG', () => {
  it('is prepared, applied for, presented, checked, and then gone from the store', async () => {
    const id = await overgelegd();
    const { object } = await eerste<{ object: string }>(t, 'SELECT object FROM document WHERE id = $1', id);
    for (const wie of [zaak.kandidaat, t.mensen.adviseur, t.mensen.kabinet]) {
      expect((await buffer((await t.vogInzage.open(wie, zaak.toetsingId)).inhoud)).equals(PDF)).toBe(true);
    }
    await expect(t.vogInzage.open(t.mensen.toetser, zaak.toetsingId)).rejects.toMatchObject({ code: 'TOETSING_ONBEKEND' });
    await expect(t.documenten.open(t.mensen.adviseur, zaak.toetsingId, id)).rejects.toMatchObject({ code: 'DOCUMENT_ONBEKEND' });
    await weigert(t, 'DOCUMENT_ONBEKEND', () => t.documenten.beoordeel(verzoek(t.mensen.adviseur), zaak.toetsingId, id, 'NIET_NODIG'));
    expect(await t.vogInzage.lees(t.mensen.opdrachtgever, zaak.toetsingId)).toMatchObject({
      status: 'ONTVANGEN',
      spoed: true,
      ingediendOp: datumOver(0),
      bestandAanwezig: true,
      afgegevenOp: null,
    });
    await verifieer();
    expect(await rij()).toMatchObject({
      status: 'GEVERIFIEERD',
      afgegeven_op: goed.afgegevenOp,
      geverifieerd_door: t.mensen.kabinet.persoonId,
      afkeuringen: [],
    });
    expect(await eerste(t, `SELECT waarde FROM feit WHERE toetsing_id = $1 AND code = 'VOG_BEOORDEELD'`, zaak.toetsingId)).toEqual({
      waarde: 'GEVERIFIEERD',
    });
    expect(await t.opslag.exists(object)).toBe(false);
    expect(await t.vogInzage.lees(zaak.kandidaat, zaak.toetsingId)).toMatchObject({
      status: 'GEVERIFIEERD',
      geldigTotEnMet: datumOver(91),
      bestandAanwezig: false,
    });
    await expect(t.vogInzage.open(t.mensen.kabinet, zaak.toetsingId)).rejects.toMatchObject({ code: 'DOCUMENT_ONBEKEND' });
    await weigert(t, 'STAP_NIET_OPEN', () => verifieer());
  });

  it.each([
    ['VOG_NIET_ECHT', { echtheidBevestigd: false }],
    ['VOG_PROFIEL_ONJUIST', { profiel: 'ANDER' }],
    ['VOG_PERSOON_ONJUIST', { persoonKomtOvereen: false }],
    ['VOG_FUNCTIE_ONJUIST', { functieKomtOvereen: false }],
    ['VOG_ORGANISATIE_ONJUIST', { organisatieKomtOvereen: false }],
    ['VOG_VERLOPEN', { afgegevenOp: datumOver(-40) }],
  ] as const)('is rejected for %s, and asked for anew from the beginning', async (afkeuring, controle) => {
    const id = await overgelegd();
    await verifieer(controle, t.mensen.adviseur);
    expect(await rij()).toMatchObject({ status: 'AFGEKEURD_BIJ_VERIFICATIE', afkeuringen: [afkeuring] });
    expect(await eerste(t, 'SELECT object, status FROM document WHERE id = $1', id)).toEqual({ object: null, status: 'VERWIJDERD' });
    await open(t, zaak, ['VOG_KLAARZETTEN', 2]);
    await ingediend(2);
    expect(await rij()).toMatchObject({
      status: 'INGEDIEND',
      afgegeven_op: null,
      afkeuringen: null,
      document_id: null,
      geverifieerd_door: null,
    });
  });

  it('is not given, and why is nowhere to be said', async () => {
    await ingediend();
    await t.vog.meldNietAfgegeven(verzoek(zaak.kandidaat), zaak.toetsingId);
    expect(await rij()).toMatchObject({ status: 'NIET_OVERGELEGD' });
    expect(await eerste(t, `SELECT waarde FROM feit WHERE toetsing_id = $1 AND code = 'VOG_NIET_AFGEGEVEN'`, zaak.toetsingId)).toEqual({
      waarde: 'NIET_AFGEGEVEN',
    });
  });

  it('refuses dates that can not be, documents that are no VOG, and people who may not', async () => {
    await weigert(t, 'GEEN_TOEGANG', () => t.vog.zetKlaar(verzoek(zaak.kandidaat), zaak.toetsingId));
    await weigert(t, 'TOETSING_ONBEKEND', () => t.vog.zetKlaar(verzoek(t.mensen.vreemde), zaak.toetsingId));
    await weigert(t, 'STAP_NIET_OPEN', () =>
      t.vog.meldIngediend(verzoek(zaak.kandidaat), zaak.toetsingId, { ingediendOp: datumOver(0), spoed: false }),
    );
    await t.vog.zetKlaar(verzoek(t.mensen.kabinet), zaak.toetsingId);
    await open(t, zaak, 'VOG_INDIENEN');
    await weigert(t, 'DATUM_IN_TOEKOMST', () =>
      t.vog.meldIngediend(verzoek(zaak.kandidaat), zaak.toetsingId, { ingediendOp: datumOver(2), spoed: false }),
    );
    await weigert(t, 'DATUM_VOOR_BEGIN', () =>
      t.vog.meldIngediend(verzoek(zaak.kandidaat), zaak.toetsingId, { ingediendOp: datumOver(-2), spoed: false }),
    );
    await t.vog.meldIngediend(verzoek(zaak.kandidaat), zaak.toetsingId, { ingediendOp: datumOver(0), spoed: false });
    await open(t, zaak, 'VOG_BESLISSING');
    await weigert(t, 'VOG_BESTAND_ONTBREEKT', () => t.vog.leverIn(verzoek(zaak.kandidaat), zaak.toetsingId, randomUUID()));
    await t.vog.leverIn(verzoek(zaak.kandidaat), zaak.toetsingId, await upload());
    await open(t, zaak, 'VOG_VERIFICATIE');
    await weigert(t, 'VOG_DATUM_ONJUIST', () => verifieer({ afgegevenOp: datumOver(2) }));
    await weigert(t, 'GEEN_TOEGANG', () => verifieer({}, t.mensen.opdrachtgever));
    await weigert(t, 'GEEN_TOEGANG', () => verifieer({}, t.mensen.toetser));
  });
});

describe('on the islands', () => {
  it('the gezaghebber does not check the VOG that he decides on, and the wait has a term of its own', async () => {
    const europees = { t, zaak };
    t = await openDossierTest({ bestuurslaag: 'OPENBAAR_LICHAAM', tijdzone: 'America/Kralendijk' });
    // Who holds both functions.
    const gezaghebber = { ...t.mensen.opdrachtgever, rollen: ['OPDRACHTGEVER', 'KABINET'] as const };
    zaak = await naarOnderzoek(t, ['VOG_KLAARZETTEN'], { doelfunctie: 'EILANDGEDEPUTEERDE' });
    await t.vog.zetKlaar(verzoek(t.mensen.kabinet), zaak.toetsingId);
    await open(t, zaak, 'VOG_INDIENEN');
    const { rows } = await t.db.superClient.query<{ dag: string }>(
      `SELECT to_char(now() AT TIME ZONE 'America/Kralendijk', 'YYYY-MM-DD') AS dag`,
    );
    const vandaag = rows[0]!.dag as `${number}-${number}-${number}`;
    await t.vog.meldIngediend(verzoek(zaak.kandidaat), zaak.toetsingId, { ingediendOp: vandaag, spoed: true });
    await open(t, zaak, 'VOG_BESLISSING');
    expect(
      await eerste(t, `SELECT array_agg(code) AS codes FROM termijn WHERE toetsing_id = $1 AND stap = 'VOG_BESLISSING'`, zaak.toetsingId),
    ).toEqual({ codes: ['T06d'] });
    await t.vog.leverIn(verzoek(zaak.kandidaat), zaak.toetsingId, await upload());
    await open(t, zaak, 'VOG_VERIFICATIE');
    const controle = { afgegevenOp: vandaag, profiel: 'BES_DOELTEKST' } as const;
    await weigert(t, 'ROLVERMENGING_BES', () => verifieer(controle, gezaghebber));
    await verifieer(controle);
    expect(await rij()).toMatchObject({ status: 'GEVERIFIEERD' });
    await eisGaaf(t);
    await t.sluit();
    ({ t, zaak } = europees);
  });
});
