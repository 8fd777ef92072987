import { createHash, randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { klopt } from '../../libs/audit/src/verbintenis/verbintenis.js';
import { documentOpenbaarmaking, openbaarmakingVan } from '../../libs/dossier/src/bewijs/openbaarmaking.js';
import { vergeetVeld, vergeetZouten } from '../../libs/dossier/src/bewijs/vergeet-zouten.js';
import type { Beller } from '../../libs/dossier/src/handeling/opdracht.js';
import type { OpenDossier } from '../../libs/dossier/src/handeling/open-dossier.js';
import { aPdf } from '../support/pdf.js';
import {
  dossierDiensten,
  type DossierTest,
  eerste,
  eisGaaf,
  inhoudVan,
  naarOnderzoek,
  ONGEMOEID,
  openDossierTest,
  verzoek,
  type Zaak,
} from './support/dossier.js';
import { inDossier, raad, zoutRijen } from './support/raden.js';

let t: DossierTest;
let zaak: Zaak;
beforeAll(async () => {
  t = await openDossierTest();
});
afterAll(() => t.sluit());
beforeEach(async () => {
  zaak = await naarOnderzoek(t, ['VRAGENLIJST', 'DOCUMENTEN']);
});
afterEach(() => eisGaaf(t));

const JA = { soort: 'JN', waarde: true } as const;
const NEE = { soort: 'JN', waarde: false } as const;
const GOKKEN = [JA, NEE, null];
const sha256 = (inhoud: Buffer): string => createHash('sha256').update(inhoud).digest('hex');

const bewaar = (gezien: number, antwoorden: object) =>
  t.vragenlijst.bewaar(verzoek(zaak.kandidaat), zaak.toetsingId, gezien, { ...antwoorden });
const nummer = async (soort: string): Promise<number> =>
  (
    await eerste<{ n: number }>(
      t,
      `SELECT max(volgnummer)::int AS n FROM audit_gebeurtenis WHERE toetsing_id = $1 AND soort = $2`,
      zaak.toetsingId,
      soort,
    )
  ).n;
const met = <T>(werk: (dossier: OpenDossier) => Promise<T>): Promise<T> => inDossier(t, zaak, werk);
const toon = async (veld: string, waarde: unknown, volgnummer?: number) => {
  const van = volgnummer ?? (await nummer('bewaarAntwoorden'));
  return met((dossier) => openbaarmakingVan(dossier, van, veld, waarde));
};
/** Where a guess is confirmed by who has everything in the database; and by who has the keys as well. */
const geraden = async (veld: string, gokken: readonly unknown[]) => {
  const rijen = await zoutRijen(t, zaak);
  return [raad(zaak, rijen, veld, gokken), await met(async ({ sleutels }) => raad(zaak, rijen, veld, gokken, sleutels))];
};

async function lever(inhoud: Buffer, wie: Beller = zaak.kandidaat, soort = 'CV', upload = t.upload): Promise<string> {
  const bestand = await upload.ontvang(wie, zaak.toetsingId, { soort, naam: 'stuk.pdf', inhoud: Readable.from([inhoud]) });
  return (await upload.neemOp(verzoek(wie), zaak.toetsingId, bestand)).objectId!;
}
const toonDocument = (id: string, inhoud: Buffer) => met((dossier) => documentOpenbaarmaking(dossier, id, sha256(inhoud)));

describe('a field of what was done', () => {
  it('is shown with its salt, against the event in the chain', async () => {
    await bewaar(0, { B2: JA, B3: NEE });
    const volgnummer = await nummer('bewaarAntwoorden');
    const { verbintenis } = await eerste<{ verbintenis: string }>(
      t,
      `SELECT encode(verbintenis, 'hex') AS verbintenis FROM audit_gebeurtenis WHERE toetsing_id = $1 AND volgnummer = $2`,
      zaak.toetsingId,
      volgnummer,
    );
    const getoond = await toon('B2', JA);
    expect(getoond).toEqual({
      volgnummer,
      veld: 'B2',
      waarde: JA,
      zout: expect.stringMatching(/^[0-9a-f]{32}$/),
      velden: [expect.any(String), expect.any(String)],
    });
    expect(klopt(verbintenis, getoond!)).toBe(true);
    expect((await toon('B3', NEE))?.zout).not.toBe(getoond?.zout);
  });

  it('is shown as nothing else, and in no other event', async () => {
    await bewaar(0, { B2: JA });
    const eerder = await nummer('bewaarAntwoorden');
    await bewaar(1, { B2: NEE });
    expect([await toon('B2', JA, eerder), await toon('B2', NEE)]).toEqual([expect.anything(), expect.anything()]);
    for (const [veld, waarde, volgnummer] of [
      ['B2', NEE, eerder],
      ['B2', JA, undefined],
      ['B3', JA, eerder],
      ['toString', JA, eerder],
      ['B2', JA, 1],
      ['B2', JA, 999],
      ['status', 'IN_ONDERZOEK', await nummer('INZAGE')],
    ] as const)
      expect([veld, volgnummer, await toon(veld, waarde, volgnummer)]).toEqual([veld, volgnummer, undefined]);
  });

  it('is confirmed by nobody who reads the database only', async () => {
    await bewaar(0, { B2: JA });
    // With the keys the same attack succeeds: it looks where it should.
    expect(await geraden('B2', GOKKEN)).toEqual([[], ['bewaarAntwoorden']]);
    const concept = await geraden('doelfunctie', ['WETHOUDER', 'BURGEMEESTER']);
    expect(concept).toEqual([[], ['maakConcept']]);
  });

  it('is forgotten alone or with its event, and the rest is shown as before', async () => {
    await bewaar(0, { B2: JA, B3: NEE });
    await met((dossier) => vergeetVeld(dossier, { soorten: ['bewaarAntwoorden'] }, 'B2'));
    expect([await toon('B2', JA), await toon('B3', NEE)]).toEqual([undefined, expect.objectContaining({ waarde: NEE })]);
    expect(await geraden('B2', GOKKEN)).toEqual([[], []]);
    await met((dossier) => vergeetVeld(dossier, { soorten: ['bewaarAntwoorden'] }, 'B2'));
    await met((dossier) => vergeetVeld(dossier, { soorten: ['bewaarAntwoorden'] }, 'B3'));
    expect(await geraden('B3', GOKKEN)).toEqual([[], []]);

    await bewaar(1, { B2: NEE, B3: JA });
    await met((dossier) => vergeetZouten(dossier, { soorten: ['bewaarAntwoorden'], gegevens: { versieVragenlijst: 1 } }));
    expect(await toon('B2', NEE)).toBeDefined();
    await met((dossier) => vergeetZouten(dossier, { soorten: ['bewaarAntwoorden'], gegevens: { versieVragenlijst: 2 } }));
    expect([await toon('B2', NEE), await toon('B3', JA)]).toEqual([undefined, undefined]);
    expect((await zoutRijen(t, zaak)).filter(({ soort }) => soort === 'bewaarAntwoorden')).toMatchObject([
      { zout: null, velden: expect.any(Buffer) },
      { zout: null, velden: expect.any(Buffer) },
    ]);
  });

  it('of nothing is no field: a save of nothing new', async () => {
    await bewaar(0, { B2: JA });
    await bewaar(1, { B2: JA });
    expect((await zoutRijen(t, zaak)).filter(({ soort }) => soort === 'bewaarAntwoorden')).toHaveLength(1);
  });
});

describe('a document', () => {
  it('is tied to the event by which it came in, by its hash as it is kept; no table has that', async () => {
    const pdf = aPdf('een');
    const id = await lever(pdf);
    expect(await toonDocument(id, pdf)).toMatchObject({ veld: 'sha256', waarde: sha256(pdf), volgnummer: await nummer('uploadDocument') });
    expect([await toonDocument(id, aPdf('twee')), await toonDocument(randomUUID(), pdf)]).toEqual([undefined, undefined]);
    expect(await inhoudVan(t)).not.toContain(sha256(pdf));
    expect(await geraden('sha256', [sha256(pdf)])).toEqual([[], ['uploadDocument']]);
    expect(await geraden('naam', ['stuk.pdf'])).toEqual([[], ['uploadDocument']]);
  });

  it('that was cleaned is known by what is left of it', async () => {
    const [vuil, schoon] = [aPdf('vuil'), aPdf('schoon')];
    const onderzoeker = { ...ONGEMOEID, onderzoek: () => Promise.resolve({ inhoud: schoon }) };
    const id = await lever(vuil, zaak.kandidaat, 'CV', dossierDiensten({ ...t, onderzoeker }).upload);
    expect([await toonDocument(id, schoon), await toonDocument(id, vuil)]).toEqual([expect.anything(), undefined]);
    expect(await geraden('sha256', [sha256(vuil)])).toEqual([[], []]);
  });

  it('that was taken over into a new ronde is known by the event of the first', async () => {
    const pdf = aPdf('over');
    const id = await lever(pdf);
    const nieuw = randomUUID();
    await t.db.superClient.query(
      `INSERT INTO document SELECT (json_populate_record(d, json_build_object('id', $2::uuid, 'bestand_van', d.id, 'ronde', 2))).* FROM document d WHERE d.id = $1`,
      [id, nieuw],
    );
    const volgnummer = await nummer('uploadDocument');
    for (const document of [id, nieuw]) expect(await toonDocument(document, pdf)).toMatchObject({ volgnummer });
    await t.intrekking.trekIn(verzoek(zaak.kandidaat), zaak.toetsingId, id);
    // The file is still there, and so is what proves it.
    expect([await toonDocument(id, pdf), await toonDocument(nieuw, pdf)]).toEqual([undefined, expect.objectContaining({ volgnummer })]);
  });

  it('goes with the class of its kind, and so does what was said of it', async () => {
    await lever(aPdf('cv'));
    const id = await lever(aPdf('ontheffing'), zaak.kandidaat, 'ONTHEFFINGSVERZOEK');
    await t.documenten.beoordeel(verzoek(t.mensen.adviseur), zaak.toetsingId, id, 'AANVULLEN', 'Er mist een jaar');
    expect((await zoutRijen(t, zaak)).filter(({ soort }) => /Document/.test(soort)).map(({ soort, laag }) => [soort, laag])).toEqual([
      ['uploadDocument', 'ONDERZOEK'],
      ['uploadDocument', 'DOSSIER'],
      ['beoordeelDocument', 'DOSSIER'],
    ]);
  });

  it.each<[string, (id: string) => Promise<unknown>]>([
    ['taken back', (id) => t.intrekking.trekIn(verzoek(zaak.kandidaat), zaak.toetsingId, id)],
    ['found to be what may never be here', (id) => t.intrekking.verwijderVerboden(verzoek(t.mensen.adviseur), zaak.toetsingId, id)],
    ['not needed', (id) => t.documenten.beoordeel(verzoek(t.mensen.adviseur), zaak.toetsingId, id, 'NIET_NODIG', 'Niet gevraagd')],
    [
      'found wanting, and replaced',
      async (id) => {
        await t.documenten.beoordeel(verzoek(t.mensen.adviseur), zaak.toetsingId, id, 'AANVULLEN', 'Niet gevraagd');
        expect(await geraden('inhoud', ['Niet gevraagd'])).toEqual([[], ['beoordeelDocument']]);
        await lever(aPdf('beter'));
      },
    ],
  ])('that was %s can be confirmed by nobody who knows it, with all the keys', async (_, weg) => {
    const pdf = aPdf('bekend');
    const id = await lever(pdf);
    expect(await geraden('sha256', [sha256(pdf)])).toEqual([[], ['uploadDocument']]);
    await weg(id);
    expect(await geraden('sha256', [sha256(pdf)])).toEqual([[], []]);
    expect(await geraden('inhoud', ['Niet gevraagd', 'STRAFVONNIS'])).toEqual([[], []]);
    expect(await toonDocument(id, pdf)).toBeUndefined();
  });
});

it('a signal that was handled can be confirmed by nobody, as it can be read by nobody', async () => {
  const soort = 'VERMOEDEN_STRAFBAAR_FEIT';
  const { objectId } = await t.signaal.meld(verzoek(t.mensen.adviseur), zaak.toetsingId, { soort, toelichting: 'x' });
  expect(await geraden('soort', [soort])).toEqual([[], ['meldSignaal']]);
  await t.signaal.handelAf(verzoek(t.mensen.opdrachtgever), zaak.toetsingId, objectId!);
  expect(await geraden('soort', [soort])).toEqual([[], []]);
});
