import { readdir } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { randomUUID } from 'node:crypto';
import type { Beller } from '../../libs/dossier/src/handeling/opdracht.js';
import { aPdf } from '../support/pdf.js';
import {
  datumOver,
  type DossierTest,
  eerste,
  eisGaaf,
  naarOnderzoek,
  open,
  openDossierTest,
  verzoek,
  weigert,
  type Zaak,
} from './support/dossier.js';

let t: DossierTest;
let zaak: Zaak;
beforeAll(async () => {
  t = await openDossierTest();
});
afterAll(() => t.sluit());
beforeEach(async () => {
  zaak = await naarOnderzoek(t, ['DOCUMENTEN', 'BRONONDERZOEK', 'BENOEMBAARHEID', 'VOG_KLAARZETTEN']);
});
afterEach(() => eisGaaf(t));

async function lever(soort = 'CV', wie: Beller = zaak.kandidaat): Promise<string> {
  const bestand = await t.upload.ontvang(wie, zaak.toetsingId, { soort, naam: 'stuk.pdf', inhoud: Readable.from([aPdf()]) });
  return (await t.upload.neemOp(verzoek(wie), zaak.toetsingId, bestand)).objectId!;
}
const objecten = async (): Promise<number> =>
  (await readdir(t.map, { recursive: true, withFileTypes: true })).filter((item) => item.isFile()).length;
const status = async (id: string) => (await eerste<{ status: string }>(t, 'SELECT status FROM document WHERE id = $1', id)).status;
const trekIn = (wie: Beller, id: string) => t.intrekking.trekIn(verzoek(wie), zaak.toetsingId, id);
const verbied = (wie: Beller, id: string) => t.intrekking.verwijderVerboden(verzoek(wie), zaak.toetsingId, id);

async function metVog(): Promise<string> {
  const vandaag = datumOver(0);
  await t.vog.zetKlaar(verzoek(t.mensen.kabinet), zaak.toetsingId);
  await open(t, zaak, 'VOG_INDIENEN');
  await t.vog.meldIngediend(verzoek(zaak.kandidaat), zaak.toetsingId, { ingediendOp: vandaag, spoed: false });
  await open(t, zaak, 'VOG_BESLISSING');
  return lever('VOG');
}

describe('an uploader takes back his file', () => {
  it('as long as nobody judged it, and nothing of it stays', async () => {
    const voor = await objecten();
    const id = await lever();
    await trekIn(zaak.kandidaat, id);
    expect(await status(id)).toBe('VERWIJDERD');
    expect(await objecten()).toBe(voor);
    await weigert(t, 'DOCUMENT_ONBEKEND', () => trekIn(zaak.kandidaat, id));
    const tweede = await lever();
    expect((await t.documenten.lees(zaak.kandidaat, zaak.toetsingId)).documenten).toMatchObject([{ id: tweede, versie: 2 }]);
  });

  it.each([
    ['AKKOORD', ''],
    ['AANVULLEN', 'Er mist een jaar'],
  ] as const)('not after %s', async (oordeel, reden) => {
    const id = await lever();
    await t.documenten.beoordeel(verzoek(t.mensen.adviseur), zaak.toetsingId, id, oordeel, reden);
    await weigert(t, 'DOCUMENT_IN_BEHANDELING', () => trekIn(zaak.kandidaat, id));
  });

  it('not a VOG that was presented', async () => {
    const id = await metVog();
    await t.vog.leverIn(verzoek(zaak.kandidaat), zaak.toetsingId, id);
    await weigert(t, 'DOCUMENT_IN_BEHANDELING', () => trekIn(zaak.kandidaat, id));
  });

  it('and nobody takes back that of another', async () => {
    const id = await lever();
    await weigert(t, 'DOCUMENT_ONBEKEND', () => trekIn(t.mensen.adviseur, id));
    await weigert(t, 'GEEN_TOEGANG', () => trekIn(t.mensen.toetser, id));
    await weigert(t, 'TOETSING_ONBEKEND', () => trekIn(t.mensen.vreemde, id));
    await weigert(t, 'DOCUMENT_ONBEKEND', () => trekIn(zaak.kandidaat, randomUUID()));
  });
});

describe('a document that may never be here', () => {
  it.each(['adviseur', 'toetser'] as const)('is deleted at once by the %s, without a word on what was in it', async (wie) => {
    const voor = await objecten();
    const id = await lever();
    await verbied(t.mensen[wie], id);
    expect([await status(id), await objecten()]).toEqual(['VERWIJDERD', voor]);
    const gebeurtenis = await eerste<{ gegevens: object; verbintenis: Buffer | null }>(
      t,
      `SELECT gegevens, verbintenis FROM audit_gebeurtenis WHERE soort = 'verwijderVerbodenDocument' AND gegevens->>'objectId' = $1`,
      id,
    );
    expect(gebeurtenis).toEqual({ gegevens: { status: 'IN_ONDERZOEK', objectId: id, type: 'CV' }, verbintenis: null });
    expect(await eerste(t, `SELECT sjabloon, persoon_id FROM bericht WHERE kenmerk = $1`, `VERBODEN_DOCUMENT/${id}`)).toEqual({
      sjabloon: 'MELDING',
      persoon_id: zaak.kandidaat.persoonId,
    });
  });

  it('is deleted also after it was found good', async () => {
    const id = await lever();
    await t.documenten.beoordeel(verzoek(t.mensen.adviseur), zaak.toetsingId, id, 'AKKOORD');
    await verbied(t.mensen.adviseur, id);
    expect(await status(id)).toBe('VERWIJDERD');
    await weigert(t, 'DOCUMENT_ONBEKEND', () => verbied(t.mensen.adviseur, id));
  });

  it('is deleted also from the ronde in which it came in', async () => {
    const voor = await objecten();
    const id = await lever();
    const eerder = randomUUID();
    // As a reopening leaves it: the row of before, and this one that took the file over.
    await t.db.superClient.query(
      `INSERT INTO document SELECT (json_populate_record(d, json_build_object('id', $2::uuid, 'ronde', 2))).* FROM document d WHERE d.id = $1`,
      [id, eerder],
    );
    await verbied(t.mensen.adviseur, id);
    expect([await status(id), await status(eerder), await objecten()]).toEqual(['VERWIJDERD', 'VERWIJDERD', voor]);
  });

  it('and whoever checks the VOG finds it where the VOG should be, and nowhere else', async () => {
    const [cv, vog] = [await lever(), await metVog()];
    await t.vog.leverIn(verzoek(zaak.kandidaat), zaak.toetsingId, vog);
    await weigert(t, 'DOCUMENT_ONBEKEND', () => verbied(t.mensen.kabinet, cv));
    await weigert(t, 'DOCUMENT_ONBEKEND', () => verbied(t.mensen.toetser, vog));
    await verbied(t.mensen.kabinet, vog);
    expect(await status(vog)).toBe('VERWIJDERD');
    expect(await t.vogInzage.lees(t.mensen.kabinet, zaak.toetsingId)).toMatchObject({ bestandAanwezig: false });
  });

  it('is no business of others', async () => {
    const id = await lever();
    await weigert(t, 'GEEN_TOEGANG', () => verbied(zaak.kandidaat, id));
    await weigert(t, 'GEEN_TOEGANG', () => verbied(t.mensen.opdrachtgever, id));
    await weigert(t, 'TOETSING_ONBEKEND', () => verbied(t.mensen.vreemde, id));
  });
});

describe('who hands in what', () => {
  it('the adviseur the extract of the handelsregister, and nothing of the kandidaat', async () => {
    const id = await lever('KVK_UITTREKSEL', t.mensen.adviseur);
    expect((await t.documenten.lees(zaak.kandidaat, zaak.toetsingId)).documenten).toMatchObject([{ id, type: 'KVK_UITTREKSEL' }]);
    for (const soort of ['CV', 'VOG', 'BKR_OVERZICHT', 'WAARNEMINGSBESLUIT'])
      await weigert(t, 'DOCUMENT_NIET_UPLOADEN', () => lever(soort, t.mensen.adviseur));
    await weigert(t, 'GEEN_TOEGANG', () => lever('KVK_UITTREKSEL', t.mensen.toetser));
  });

  it('is in a list for him, with what he should know', async () => {
    const uploads = await t.documenten.soorten(zaak.kandidaat, zaak.toetsingId);
    expect(uploads.map(({ type, nodig }) => [type, nodig])).toEqual([
      ['CV', true],
      ['DIPLOMA_BEWIJS', false],
      ['KVK_UITTREKSEL', false],
      ['BKR_OVERZICHT', false],
      ['ONTHEFFINGSVERZOEK', false],
      ['WOONPLAATS_BEWIJS', false],
    ]);
    expect(uploads[0]).toEqual({
      type: 'CV',
      naam: 'Curriculum vitae',
      vereist: 'JA',
      nodig: true,
      bestandssoorten: ['pdf', 'docx', 'odt', 'jpg', 'png'],
      grootste: 20_971_520,
      bewaarklasse: 'R1',
      bewaarUitleg: expect.stringContaining('Onderzoeksgegevens'),
      zichtbaarVoor: ['kandidaat', 'integriteitsadviseur', 'collegiale toetser'],
    });
    expect((await t.documenten.soorten(t.mensen.adviseur, zaak.toetsingId)).map(({ type }) => type)).toEqual(['KVK_UITTREKSEL']);
    expect(await t.documenten.soorten(t.mensen.opdrachtgever, zaak.toetsingId)).toEqual([]);
    await expect(t.documenten.soorten(t.mensen.vreemde, zaak.toetsingId)).rejects.toMatchObject({ code: 'TOETSING_ONBEKEND' });
  });
});

describe('the opdrachtgever', () => {
  it('reads the request for ontheffing and evidence of measures, and of no other upload even that it is there', async () => {
    const [cv, verzoekschrift] = [await lever(), await lever('ONTHEFFINGSVERZOEK')];
    const { opdrachtgever } = t.mensen;
    const zien = await t.documenten.lees(opdrachtgever, zaak.toetsingId, 'BEWIJSSTUKKEN');
    expect(zien).toMatchObject({ documenten: [{ id: verzoekschrift }], openstaand: [] });
    await expect(t.documenten.open(opdrachtgever, zaak.toetsingId, verzoekschrift, 'BEWIJSSTUKKEN')).resolves.toMatchObject({
      naam: 'stuk.pdf',
    });
    await expect(t.documenten.open(opdrachtgever, zaak.toetsingId, cv, 'BEWIJSSTUKKEN')).rejects.toMatchObject({
      code: 'DOCUMENT_ONBEKEND',
    });
    await expect(t.documenten.lees(opdrachtgever, zaak.toetsingId)).rejects.toMatchObject({ code: 'TOETSING_ONBEKEND' });
    await expect(t.documenten.open(opdrachtgever, zaak.toetsingId, verzoekschrift)).rejects.toMatchObject({ code: 'TOETSING_ONBEKEND' });
    await expect(t.documenten.lees(t.mensen.adviseur, zaak.toetsingId, 'BEWIJSSTUKKEN')).rejects.toMatchObject({
      code: 'TOETSING_ONBEKEND',
    });
    expect(
      await eerste(
        t,
        `SELECT rol, gegevens FROM audit_gebeurtenis WHERE gegevens->>'inzage' = 'BEWIJSSTUKKEN' AND gegevens->>'objectId' = $1`,
        verzoekschrift,
      ),
    ).toEqual({ rol: 'OPDRACHTGEVER', gegevens: { inzage: 'BEWIJSSTUKKEN', objectId: verzoekschrift } });
  });
});
