import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { randomUUID } from 'node:crypto';
import { DomainError } from '../../libs/domain/src/fout/domain-error.js';
import type { Bestandsonderzoeker } from '../../libs/dossier/src/documenten/bestandsonderzoek.port.js';
import {
  eerste,
  eisGaaf,
  inhoudVan,
  KANARIE,
  naarOnderzoek,
  openDossierTest,
  openTaken,
  dossierDiensten,
  ONGEMOEID,
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
  zaak = await naarOnderzoek(t, ['DOCUMENTEN']);
});
afterEach(() => eisGaaf(t));

const PDF = Buffer.from(`%PDF-1.7\n% ${KANARIE}\n${'x'.repeat(200_000)}\n%%EOF\n`);
const PNG = Buffer.concat([Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex'), Buffer.alloc(64)]);

async function ontvang(soort = 'CV', naam = `cv ${KANARIE}.pdf`, inhoud = PDF, wie = zaak.kandidaat) {
  return t.upload.ontvang(wie, zaak.toetsingId, { soort, naam, inhoud: Readable.from([inhoud.subarray(0, 1000), inhoud.subarray(1000)]) });
}
async function upload(...args: Parameters<typeof ontvang>): Promise<string> {
  const { objectId } = await t.upload.neemOp(verzoek(zaak.kandidaat), zaak.toetsingId, await ontvang(...args));
  return objectId!;
}
const beoordeel = (
  id: string,
  oordeel: 'AKKOORD' | 'AANVULLEN' | 'NIET_NODIG',
  reden = '',
  wie: 'adviseur' | 'toetser' | 'vreemde' = 'adviseur',
) => t.documenten.beoordeel(verzoek(t.mensen[wie]), zaak.toetsingId, id, oordeel, reden);
const lees = (wie = zaak.kandidaat) => t.documenten.lees(wie, zaak.toetsingId);

/** The names of all objects that lie in the store. */
async function objecten(): Promise<readonly string[]> {
  const namen = await readdir(t.map, { recursive: true, withFileTypes: true });
  return namen.filter((naam) => naam.isFile()).map((naam) => join(naam.parentPath, naam.name));
}
/** The services with somebody who looks into files. */
const metOnderzoeker = (onderzoek: Bestandsonderzoeker['onderzoek'], voorbeeld: Bestandsonderzoeker['voorbeeld'] = ONGEMOEID.voorbeeld) =>
  dossierDiensten({ ...t, onderzoeker: { ...ONGEMOEID, onderzoek, voorbeeld } });
const object = (id: string) =>
  eerste<{ object: string | null; status: string }>(t, 'SELECT object, status FROM document WHERE id = $1', id);

describe('S07 documents', () => {
  it('come in sealed, and go out to who may read them', async () => {
    const id = await upload();
    for (const wie of [zaak.kandidaat, t.mensen.adviseur, t.mensen.toetser]) {
      const { naam, mediatype, grootte, inhoud } = await t.documenten.open(wie, zaak.toetsingId, id);
      expect([naam, mediatype, grootte]).toEqual([`cv ${KANARIE}.pdf`, 'application/pdf', PDF.length]);
      expect((await buffer(inhoud)).equals(PDF)).toBe(true);
    }
    for (const pad of await objecten()) expect((await readFile(pad)).includes(KANARIE)).toBe(false);
    expect(await lees()).toMatchObject({
      documenten: [{ id, type: 'CV', status: 'TER_BEOORDELING', scan: 'NIET_GESCAND', naam: `cv ${KANARIE}.pdf`, reden: null }],
      openstaand: ['Curriculum vitae'],
    });
    await expect(t.documenten.open(t.mensen.opdrachtgever, zaak.toetsingId, id)).rejects.toMatchObject({ code: 'TOETSING_ONBEKEND' });
    await expect(t.documenten.open(t.mensen.adviseur, zaak.toetsingId, randomUUID())).rejects.toMatchObject({ code: 'DOCUMENT_ONBEKEND' });
    const ander = await naarOnderzoek(t, []);
    await expect(t.documenten.open(t.mensen.adviseur, ander.toetsingId, id)).rejects.toMatchObject({ code: 'DOCUMENT_ONBEKEND' });
    expect(
      await eerste(
        t,
        `SELECT count(*)::int AS n FROM audit_gebeurtenis WHERE toetsing_id = $1 AND soort = 'INZAGE' AND gegevens->>'objectId' = $2`,
        zaak.toetsingId,
        id,
      ),
    ).toEqual({ n: 3 });
  });

  it('whose bytes were changed in the store are not handed out as a whole', async () => {
    const id = await upload();
    const naam = (await object(id)).object!;
    const pad = (await objecten()).find((p) => p.endsWith(naam))!;
    const bytes = await readFile(pad);
    bytes[bytes.length - 20]! ^= 1;
    const { writeFile } = await import('node:fs/promises');
    await writeFile(pad, bytes);
    const { inhoud } = await t.documenten.open(t.mensen.adviseur, zaak.toetsingId, id);
    await expect(buffer(inhoud)).rejects.toMatchObject({ code: 'SLEUTEL_ONJUIST' });
  });

  it.each([
    ['VERBODEN_GEGEVENS', 'STRAFVONNIS', 'a.pdf', PDF],
    ['DOCUMENTSOORT_ONBEKEND', 'VAKANTIEFOTO', 'a.pdf', PDF],
    ['DOCUMENT_NIET_UPLOADEN', 'BELANGENOPGAVE', 'a.pdf', PDF],
    ['DOCUMENT_NU_NIET', 'VOG', 'a.pdf', PDF],
    ['BESTANDSSOORT_NIET_TOEGESTAAN', 'CV', 'a.exe', PDF],
    ['BESTANDSNAAM_PAST_NIET', 'CV', 'a.pdf', PNG],
    ['BESTANDSSOORT_NIET_TOEGESTAAN', 'CV', 'a.pdf', Buffer.from('<html><script>alert(1)</script>')],
    ['BESTANDSSOORT_NIET_TOEGESTAAN', 'CV', 'a.docx', Buffer.concat([Buffer.from('504b0304140000000000', 'hex'), Buffer.alloc(200)])],
    ['BESTAND_LEEG', 'CV', 'a.pdf', Buffer.alloc(0)],
    ['BESTAND_TE_GROOT', 'CV', 'a.pdf', Buffer.concat([PDF, Buffer.alloc(20 * 1024 * 1024)])],
  ] as const)('are refused with %s: %s as %s', async (code, soort, naam, inhoud) => {
    const voor = await objecten();
    await weigert(t, code, () => ontvang(soort, naam, inhoud));
    expect(await objecten()).toEqual(voor);
  });

  it('of others are refused before a byte is read', async () => {
    const voor = await objecten();
    const ongelezen = new Readable({
      read() {
        throw new Error('somebody read the file');
      },
    });
    const bied = (wie: 'adviseur' | 'toetser' | 'vreemde') =>
      t.upload.ontvang(t.mensen[wie], zaak.toetsingId, { soort: 'CV', naam: 'a.pdf', inhoud: ongelezen });
    await weigert(t, 'GEEN_TOEGANG', () => bied('toetser'));
    await weigert(t, 'DOCUMENT_NIET_UPLOADEN', () => bied('adviseur'));
    await weigert(t, 'TOETSING_ONBEKEND', () => bied('vreemde'));
    expect(await objecten()).toEqual(voor);
    expect(
      await eerste(t, `SELECT toegestaan, vraag FROM toegangsbesluit WHERE persoon_id = $1 ORDER BY id DESC`, t.mensen.vreemde.persoonId),
    ).toEqual({ toegestaan: false, vraag: 'uploadDocument' });
  });

  it('that were received are deleted again when the act is refused after all, or was done before', async () => {
    const voor = await objecten();
    const ontvangen = await ontvang();
    await t.medewerking.trekIn(verzoek(zaak.kandidaat), zaak.toetsingId);
    await weigert(t, 'TOETSING_GEEINDIGD', () => t.upload.neemOp(verzoek(zaak.kandidaat), zaak.toetsingId, ontvangen));
    expect(await objecten()).toEqual(voor);
    zaak = await naarOnderzoek(t, ['DOCUMENTEN']);
    const idempotentie = { sleutel: randomUUID(), verzoekHash: Buffer.alloc(32) };
    const neemOp = async () => t.upload.neemOp({ beller: zaak.kandidaat, idempotentie }, zaak.toetsingId, await ontvang());
    const eerst = await neemOp();
    const na = await inhoudVan(t);
    expect(await neemOp()).toEqual(eerst);
    expect(await inhoudVan(t)).toBe(na);
    expect(await objecten()).toHaveLength(voor.length + 1);
  });

  it('are kept as the inspection left them, and are the same request when they are sent again', async () => {
    const voor = await objecten();
    const SCHOON = Buffer.from('%PDF-1.7 schoon %%EOF');
    const { upload: schoonmakend } = metOnderzoeker(() => Promise.resolve({ inhoud: SCHOON }));
    const stuur = () =>
      schoonmakend.ontvang(zaak.kandidaat, zaak.toetsingId, { soort: 'CV', naam: 'cv.pdf', inhoud: Readable.from([PDF]) });
    const eerst = await stuur();
    const { objectId } = await schoonmakend.neemOp(verzoek(zaak.kandidaat), zaak.toetsingId, eerst);
    expect(await objecten()).toHaveLength(voor.length + 1);
    const { inhoud, grootte } = await t.documenten.open(t.mensen.adviseur, zaak.toetsingId, objectId!);
    expect([grootte, await buffer(inhoud)]).toEqual([SCHOON.length, SCHOON]);
    const weer = await stuur();
    expect(weer.documentId).not.toBe(eerst.documentId);
    expect(weer.inhoudHash.equals(eerst.inhoudHash)).toBe(true);
    await schoonmakend.verwerp(weer);
    expect(await objecten()).toHaveLength(voor.length + 1);
  });

  it.each([
    ['refuses', new DomainError('BESTANDSNAAM_PAST_NIET')],
    ['breaks down', new Error('out of memory')],
  ])('leave nothing when the inspection %s', async (_, fout) => {
    const voor = await objecten();
    const { upload: streng } = metOnderzoeker(() => Promise.reject(fout));
    const stuur = streng.ontvang(zaak.kandidaat, zaak.toetsingId, { soort: 'CV', naam: 'cv.pdf', inhoud: Readable.from([PDF]) });
    await expect(stuur).rejects.toBe(fout);
    expect(await objecten()).toEqual(voor);
  });

  it('lie open in memory two at a time, however many come in at once', async () => {
    let open = 0;
    let meeste = 0;
    const wachtend: (() => void)[] = [];
    const { upload: tellend } = metOnderzoeker(async (_, inhoud) => {
      meeste = Math.max(meeste, (open += 1));
      // Nobody is done before a second one is there.
      await new Promise<void>((klaar) => {
        wachtend.push(klaar);
        if (wachtend.length === 2) for (const verder of wachtend.splice(0)) verder();
      });
      open -= 1;
      return { inhoud };
    });
    const lever = () => tellend.ontvang(zaak.kandidaat, zaak.toetsingId, { soort: 'CV', naam: 'cv.pdf', inhoud: Readable.from([PDF]) });
    const bestanden = await Promise.all(Array.from({ length: 20 }, lever));
    expect(meeste).toBe(2);
    await Promise.all(bestanden.map((bestand) => tellend.verwerp(bestand)));
  });

  it('are shown as a picture to who may open them, in the same evidence', async () => {
    const id = await upload();
    const getekend = { png: Buffer.from('een plaatje'), paginas: 3 };
    const gevraagd: unknown[] = [];
    const { documenten } = metOnderzoeker(ONGEMOEID.onderzoek, (soort, inhoud, pagina) => {
      gevraagd.push([soort, inhoud.equals(PDF), pagina]);
      return Promise.resolve(getekend);
    });
    expect(await documenten.voorbeeld(t.mensen.adviseur, zaak.toetsingId, id, 2)).toEqual(getekend);
    expect(gevraagd).toEqual([['pdf', true, 2]]);
    await expect(documenten.voorbeeld(t.mensen.vreemde, zaak.toetsingId, id, 1)).rejects.toMatchObject({ code: 'TOETSING_ONBEKEND' });
    expect(
      await eerste(t, `SELECT soort, gegevens FROM audit_gebeurtenis WHERE gegevens->>'objectId' = $1 ORDER BY volgnummer DESC`, id),
    ).toEqual({ soort: 'INZAGE', gegevens: { inzage: 'DOCUMENTEN', objectId: id } });
  });

  it('fill a case to its limit and not beyond', async () => {
    const id = await upload();
    const { db } = t;
    const vul = (grootte: number, aantal: number) =>
      db.superClient.query(
        `INSERT INTO document SELECT (json_populate_record(d, json_build_object('id', gen_random_uuid(), 'object', gen_random_uuid(), 'type', 'DIPLOMA_BEWIJS', 'grootte', $2::int))).*
           FROM document d, generate_series(1, $3) WHERE d.id = $1`,
        [id, grootte, aantal],
      );
    await vul(1, 98);
    const laatste = await ontvang();
    const teVeel = await ontvang();
    await t.upload.neemOp(verzoek(zaak.kandidaat), zaak.toetsingId, laatste);
    const voor = await objecten();
    await weigert(t, 'DOCUMENTEN_VOL', () => t.upload.neemOp(verzoek(zaak.kandidaat), zaak.toetsingId, teVeel));
    await weigert(t, 'DOCUMENTEN_VOL', () => ontvang());
    expect(await objecten()).toHaveLength(voor.length - 1);
    await db.superClient.query(`DELETE FROM document WHERE toetsing_id = $1 AND type = 'DIPLOMA_BEWIJS'`, [zaak.toetsingId]);
    await vul(262_000_000, 2);
    await weigert(t, 'DOCUMENTEN_VOL', async () => t.upload.neemOp(verzoek(zaak.kandidaat), zaak.toetsingId, await ontvang()));
  });

  it('that were received and not used are deleted, unless they became part of the case', async () => {
    const voor = await objecten();
    const ongebruikt = await ontvang();
    await t.upload.verwerp(ongebruikt);
    expect(await objecten()).toEqual(voor);
    const gebruikt = await ontvang();
    await t.upload.neemOp(verzoek(zaak.kandidaat), zaak.toetsingId, gebruikt);
    await t.upload.verwerp(gebruikt);
    expect(await t.opslag.exists(gebruikt.object)).toBe(true);
  });

  it('are judged, and all that is needed is there', async () => {
    await weigert(t, 'DOCUMENTEN_ONVOLLEDIG', () => t.documenten.rondAf(verzoek(t.mensen.adviseur), zaak.toetsingId));
    const id = await upload();
    await weigert(t, 'GEEN_TOEGANG', () => beoordeel(id, 'AKKOORD', '', 'toetser'));
    await weigert(t, 'TOETSING_ONBEKEND', () => beoordeel(id, 'AKKOORD', '', 'vreemde'));
    await weigert(t, 'DOCUMENT_ONBEKEND', () => beoordeel(randomUUID(), 'AKKOORD'));
    await weigert(t, 'REDEN_ONTBREEKT', () => beoordeel(id, 'AANVULLEN', ' '));
    await weigert(t, 'VERBODEN_GEGEVENS', () => beoordeel(id, 'AANVULLEN', 'bsn 111222333'));
    await beoordeel(id, 'AANVULLEN', `Te oud, ${KANARIE}`);
    await weigert(t, 'DOCUMENT_AL_BEOORDEELD', () => beoordeel(id, 'AKKOORD'));
    expect((await lees()).documenten[0]).toMatchObject({ status: 'AANVULLEN', reden: `Te oud, ${KANARIE}` });
    const oud = (await object(id)).object!;
    const nieuw = await upload();
    expect(await object(id)).toEqual({ object: null, status: 'VERWIJDERD' });
    expect(await t.opslag.exists(oud)).toBe(false);
    await beoordeel(nieuw, 'AKKOORD');
    await t.documenten.rondAf(verzoek(t.mensen.adviseur), zaak.toetsingId);
    expect(await openTaken(t, zaak)).toEqual([]);
  });

  it.each([
    ['CV', 'NIET_NODIG'],
    ['BKR_OVERZICHT', 'AKKOORD'],
  ] as const)('go when they are not needed, or no longer: %s %s', async (soort, oordeel) => {
    const id = await upload(soort);
    const naam = (await object(id)).object!;
    await beoordeel(id, oordeel);
    expect(await object(id)).toEqual({ object: null, status: 'VERWIJDERD' });
    expect(await t.opslag.exists(naam)).toBe(false);
    expect((await lees()).documenten).toEqual([]);
    await expect(t.documenten.open(t.mensen.adviseur, zaak.toetsingId, id)).rejects.toMatchObject({ code: 'DOCUMENT_ONBEKEND' });
  });

  it('show the toetser only what he may see', async () => {
    await upload('BKR_OVERZICHT');
    expect((await lees(t.mensen.toetser)).documenten).toEqual([]);
    expect((await lees(t.mensen.adviseur)).documenten).toHaveLength(1);
  });
});
