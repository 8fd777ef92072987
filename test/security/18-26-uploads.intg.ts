import { crc32, deflateRawSync } from 'node:zlib';
import { setTimeout as pause } from 'node:timers/promises';
import { schrijfZip } from '../../libs/bestand/src/zip/schrijf-zip.js';
import { virusscanOnderdelen } from '../../libs/dossier/src/documenten/maak-virusscan.js';
import { Virusscan } from '../../libs/dossier/src/documenten/virusscan.js';
import { ProcesService } from '../../libs/dossier/src/proces/proces.service.js';
import { ClamdScanner } from '../../libs/vault/src/scan/clamd-scanner.js';
import { Kluis } from '../../libs/vault/src/kluis.js';
import { persoon, startApi, type TestApi } from '../api/support/test-api.js';
import { maakZaak, wijsToe, zet } from '../api/support/zaken.js';
import { aDocx } from '../support/documenten.js';
import { aPdf } from '../support/pdf.js';
import { antwoordOp, begin, verbind } from './support/ruw.js';

/** Nobody listens here: files wait in quarantine. */
const WEG = new Virusscan({ scanner: new ClamdScanner('unix:/nergens/clamd.ctl'), verplicht: true, meld: () => undefined });
/** Short, so that who is slow is soon told. */
const TIJDEN = { koppen: 500, verzoek: 1_000, stil: 1_000, tussen: 500, controle: 100 };

let api: TestApi;
let zaak: string;
const GRENS = 'grens-van-het-formulier';

async function begonnen(een: TestApi): Promise<string> {
  const id = await maakZaak(een, { email: persoon('kandidaat').email });
  await zet(een, id, { status: 'IN_ONDERZOEK' });
  const { id: organisatieId } = persoon('burgemeester').organisatie;
  const proces = new ProcesService(een.db.transacties, new Kluis(een.keys));
  for (const stap of ['DOCUMENTEN', 'BENOEMBAARHEID'] as const)
    await proces.openStap({ ref: { organisatieId, toetsingId: id, ronde: 1 }, stap, volgnummer: 1 });
  await wijsToe(een, id, 'adviseur', 'ADVISEUR', 'GEEN_CONFLICT');
  return id;
}

/** A form as no browser makes it: the name of the file stands there as it is. */
function formulier(naam: string, inhoud: Buffer, soort = 'CV'): Buffer {
  const kop = `--${GRENS}\r\nContent-Disposition: form-data; name="soort"\r\n\r\n${soort}\r\n--${GRENS}\r\nContent-Disposition: form-data; name="bestand"; filename="${naam}"\r\nContent-Type: text/html\r\n\r\n`;
  return Buffer.concat([Buffer.from(kop), inhoud, Buffer.from(`\r\n--${GRENS}--\r\n`)]);
}
async function doe(account: string, pad: string, opties: RequestInit = {}, een = api): Promise<Response> {
  const headers = { authorization: `Bearer ${await een.token(account)}`, ...(opties.headers as Record<string, string> | undefined) };
  return fetch(`${een.url}/api/v1${pad}`, { ...opties, headers });
}
async function lever(naam: string, inhoud: Buffer, soort = 'CV', een = api, id = zaak) {
  const antwoord = await doe(
    'kandidaat',
    `/toetsingen/${id}/documenten`,
    {
      method: 'POST',
      headers: { 'content-type': `multipart/form-data; boundary=${GRENS}` },
      body: new Uint8Array(formulier(naam, inhoud, soort)),
    },
    een,
  );
  return { status: antwoord.status, body: (await antwoord.json()) as { code?: string; objectId?: string; detail?: string } };
}

describe('uploads over HTTP', () => {
  beforeAll(async () => {
    api = await startApi();
    zaak = await begonnen(api);
  });
  afterAll(() => api.close());

  describe('attack 18 and 26: names', () => {
    it.each([
      ['a"; filename=evil.exe; x=".pdf', 'a\\"; filename=evil.exe; x=\\".pdf'],
      ['<script>alert(1)</script>.pdf', '<script>alert(1)</script>.pdf'],
      ['../../etc/passwd.pdf', '../../etc/passwd.pdf'],
      ['a\u202Efdp.exe.pdf', 'a\u202Efdp.exe.pdf'],
      ['José "het" CV.pdf', 'José \\"het\\" CV.pdf'],
      ['CON.pdf', 'CON.pdf'],
      [`${'n'.repeat(300)}.pdf`, `${'n'.repeat(300)}.pdf`],
    ])('%j comes back as a file to save, under a name that means nothing', async (_, geschreven) => {
      const { body } = await lever(geschreven, aPdf());
      const antwoord = await doe('adviseur', `/toetsingen/${zaak}/documenten/${body.objectId}/inhoud`);
      const koppen = Object.fromEntries(antwoord.headers);
      expect(koppen).toMatchObject({
        'content-type': 'application/pdf',
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
        'content-security-policy': "sandbox; default-src 'none'",
      });
      expect(koppen['content-disposition']).toMatch(
        /^attachment; filename="[A-Za-z0-9._ -]{1,124}"; filename\*=UTF-8''[A-Za-z0-9._~%-]{1,600}$/,
      );
      expect(decodeURIComponent(koppen['content-disposition']!.split("''")[1]!)).not.toMatch(/[<>:"|?*;%`$/\\\u202E]|^\.|^CON\./i);
      expect(
        Buffer.from(await antwoord.arrayBuffer())
          .subarray(0, 5)
          .toString(),
      ).toBe('%PDF-');
    });

    it.each([
      ['a line in the name', 'a\r\nX-Kwaad: ja.pdf'],
      ['an extension twice', 'cv.pdf.exe'],
      ['a page', 'cv.html'],
      ['no extension', 'cv'],
    ])('%s is refused', async (_, naam) => {
      const voor = api.objecten();
      expect((await lever(naam, aPdf())).status).toBe(400);
      expect(api.objecten()).toEqual(voor);
    });
  });

  describe('attacks 19 to 24: what is in it', () => {
    const bom = (): Buffer => {
      const inhoud = Buffer.alloc(101 * 1024 * 1024);
      const gegevens = deflateRawSync(inhoud, { level: 9 });
      const groot = { naam: 'word/media/groot.png', methode: 'INGEPAKT', crc: crc32(inhoud), gegevens, grootte: inhoud.length } as const;
      return schrijfZip([groot]);
    };
    it.each([
      ['a script as a picture', 'foto.jpg', () => Buffer.from('<html><script>alert(1)</script></html>')],
      ['a drawing as a picture', 'foto.png', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
      ['a program as a pdf', 'cv.pdf', () => Buffer.concat([Buffer.from('MZ'), aPdf()])],
      ['a pdf with an archive behind it', 'cv.pdf', () => Buffer.concat([aPdf(), aDocx()])],
      ['a pdf with a page before it', 'cv.pdf', () => Buffer.concat([Buffer.from('<html></html>\n'), aPdf()])],
      [
        'a pdf that does something when it opens',
        'cv.pdf',
        () =>
          Buffer.from(
            aPdf().toString('latin1').replace('/Type /Catalog', '/Type /Catalog /OpenAction << /S /JavaScript /JS (app.alert(1)) >>'),
            'latin1',
          ),
      ],
      ['a document with macros', 'cv.docx', () => aDocx({ 'word/vbaProject.bin': 'macro' })],
      [
        'a document that fetches its template',
        'cv.docx',
        () =>
          aDocx({
            'word/_rels/settings.xml.rels':
              '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="http://127.0.0.1:9/x.dotm" TargetMode="External"/></Relationships>',
          }),
      ],
      [
        'a document that names an outside text',
        'cv.docx',
        () =>
          aDocx({
            'word/document.xml': '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document xmlns:w="urn:x">&x;</w:document>',
          }),
      ],
      ['a document that unpacks to a flood', 'cv.docx', bom],
      ['a picture of 60 000 by 60 000', 'foto.png', () => Buffer.from('89504e470d0a1a0a0000000d494844520000ea600000ea600806000000', 'hex')],
    ] as const)('%s is refused, and nothing of it stays', async (_, naam, inhoud) => {
      const voor = api.objecten();
      const { status, body } = await lever(naam, inhoud());
      expect([400, 413]).toContain(status);
      expect(body.code).toMatch(/^BESTAND/);
      expect(body.detail).not.toMatch(/passwd|alert|vbaProject/);
      expect(api.objecten()).toEqual(voor);
    });
  });

  describe('a page as a picture', () => {
    it('is drawn by us, and kept by nobody', async () => {
      const { body } = await lever('cv.pdf', aPdf());
      const pad = `/toetsingen/${zaak}/documenten/${body.objectId}/voorbeeld`;
      const antwoord = await doe('adviseur', pad);
      expect(antwoord.status).toBe(200);
      expect(Object.fromEntries(antwoord.headers)).toMatchObject({
        'content-type': 'image/png',
        'content-disposition': 'inline',
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
        'content-security-policy': "sandbox; default-src 'none'",
        'x-paginas': '1',
      });
      expect(
        Buffer.from(await antwoord.arrayBuffer())
          .subarray(1, 4)
          .toString(),
      ).toBe('PNG');
      expect(await (await doe('adviseur', `${pad}?pagina=2`)).json()).toMatchObject({ code: 'VOORBEELD_NIET_MOGELIJK' });
      expect((await doe('adviseur', `${pad}?pagina=0`)).status).toBe(400);
      expect((await doe('adviseur', `${pad}?pagina=1;drop`)).status).toBe(400);
      expect(await (await doe('burgemeester', pad)).json()).toMatchObject({ code: 'TOETSING_ONBEKEND' });
    });
  });

  it('one knows beforehand what may be handed in, and what never', async () => {
    const antwoord = await doe('kandidaat', `/toetsingen/${zaak}/documenten/soorten`);
    const { uploads, verboden } = (await antwoord.json()) as { uploads: readonly object[]; verboden: readonly object[] };
    expect(uploads[0]).toMatchObject({ type: 'CV', grootste: 20_971_520, bewaarklasse: 'R1' });
    expect(verboden).toContainEqual({
      soort: 'BANKAFSCHRIFT',
      naam: 'Bankafschrift',
      uitleg: 'Bedragen hebben wij niet nodig. Vul de opgave van belangen in.',
    });
  });

  it('what should not be here goes, by who found it and by who sent it', async () => {
    const [een, twee] = [await lever('cv.pdf', aPdf()), await lever('cv.pdf', aPdf())];
    const voor = api.objecten().length;
    const pad = (id: string | undefined): string => `/toetsingen/${zaak}/documenten/${id}`;
    expect((await doe('adviseur', `${pad(een.body.objectId)}/verwijdering`, { method: 'POST' })).status).toBe(200);
    expect((await doe('kandidaat', pad(twee.body.objectId), { method: 'DELETE' })).status).toBe(200);
    expect(api.objecten()).toHaveLength(voor - 2);
  });

  it('the opdrachtgever comes to what is for him, and to nothing else', async () => {
    const [cv, ontheffing] = [await lever('cv.pdf', aPdf()), await lever('ontheffing.pdf', aPdf(), 'ONTHEFFINGSVERZOEK')];
    const pad = `/toetsingen/${zaak}/bewijsstukken`;
    expect(await (await doe('burgemeester', pad)).json()).toMatchObject({ documenten: [{ id: ontheffing.body.objectId }], openstaand: [] });
    expect((await doe('burgemeester', `${pad}/${ontheffing.body.objectId}/inhoud`)).status).toBe(200);
    expect((await doe('burgemeester', `${pad}/${ontheffing.body.objectId}/voorbeeld`)).status).toBe(200);
    expect(await (await doe('burgemeester', `${pad}/${cv.body.objectId}/inhoud`)).json()).toMatchObject({
      status: 404,
      code: 'DOCUMENT_ONBEKEND',
    });
    expect((await doe('adviseur', pad)).status).toBe(404);
  });
});

describe('attack 22 over HTTP: a scanner that is away', () => {
  let een: TestApi;
  let id: string;
  beforeAll(async () => {
    een = await startApi({ virusscan: WEG, gezondheid: virusscanOnderdelen(WEG) });
    id = await begonnen(een);
  });
  afterAll(() => een.close());

  it('the file is taken in and can be opened by nobody, and readiness says why', async () => {
    const { status, body } = await lever('cv.pdf', aPdf(), 'CV', een, id);
    expect(status).toBe(200);
    const lijst = await (await doe('kandidaat', `/toetsingen/${id}/documenten`, {}, een)).json();
    expect(lijst).toMatchObject({
      documenten: [{ id: body.objectId, status: 'GEUPLOAD', scan: 'WACHT' }],
      openstaand: ['Curriculum vitae'],
    });
    for (const wat of ['inhoud', 'voorbeeld']) {
      const zelf = await doe('kandidaat', `/toetsingen/${id}/documenten/${body.objectId}/${wat}`, {}, een);
      expect(await zelf.json()).toMatchObject({ status: 409, code: 'DOCUMENT_WACHT_OP_SCAN' });
      expect((await doe('adviseur', `/toetsingen/${id}/documenten/${body.objectId}/${wat}`, {}, een)).status).toBe(404);
    }
    const gereed = await fetch(`${een.url}/health/ready`);
    expect([gereed.status, await gereed.json()]).toMatchObject([
      200,
      { status: 'BEPERKT', onderdelen: expect.arrayContaining([expect.objectContaining({ naam: 'virusscanner', status: 'FOUT' })]) },
    ]);
  });
});

describe('attack 25 over HTTP: uploads that never end', () => {
  let een: TestApi;
  let id: string;
  beforeAll(async () => {
    een = await startApi({ tijden: TIJDEN });
    id = await begonnen(een);
  });
  afterAll(() => een.close());

  it.each([
    ['breaks off', (socket: Awaited<ReturnType<typeof verbind>>) => void socket.destroy()],
    ['comes in byte by byte', () => undefined],
  ])('an upload that %s leaves nothing', async (_, daarna) => {
    const voor = een.objecten();
    const helft = formulier('cv.pdf', aPdf(Buffer.alloc(300_000, 'x'))).subarray(0, 200_000);
    const socket = await verbind(een.url);
    const antwoord = antwoordOp(socket);
    const koppen = [
      `Authorization: Bearer ${await een.token('kandidaat')}`,
      `Content-Type: multipart/form-data; boundary=${GRENS}`,
      'Content-Length: 400000',
    ];
    socket.write(begin('POST', `/api/v1/toetsingen/${id}/documenten`, ...koppen));
    socket.write(helft);
    while (een.objecten().length === voor.length) await pause(10);
    daarna(socket);
    const druppel = setInterval(() => socket.writable && socket.write('x'), 100);
    await antwoord;
    clearInterval(druppel);
    while (een.objecten().length > voor.length) await pause(10);
    expect(een.objecten()).toEqual(voor);
  });
});
