import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { maakVoorbeeld, type Voorbeeld } from '../../libs/audit/src/dossierexport/wereld.testdata.js';
import { dossier } from '../../tools/dossier/dossier.js';
import { magToken } from '../../tools/token-adres.js';

let echt: Voorbeeld;
let map: string;
let bestand: string;
beforeAll(async () => {
  echt = await maakVoorbeeld({ zaad: 77, gebeurtenissen: 9, ijkpunten: 2, getuigen: 1, documenten: 2, elkeAfgeschermd: 4 });
  map = mkdtempSync(join(tmpdir(), 'integriteitstoetsing-dossier-'));
  bestand = bewaar('echt.zip', echt.zip);
});
afterAll(() => rmSync(map, { recursive: true, force: true }));

function bewaar(naam: string, inhoud: Buffer | string): string {
  writeFileSync(join(map, naam), inhoud);
  return join(map, naam);
}

async function voerUit(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<{ code: number; uit: string; meldingen: string }> {
  let [uit, meldingen] = ['', ''];
  const code = await dossier(args, { schrijf: (tekst) => (uit += tekst), meld: (tekst) => (meldingen += tekst) }, env);
  return { code, uit, meldingen };
}

describe('dossier verify', () => {
  it('says of a true export what is in it, and that nothing from elsewhere was looked at', async () => {
    const { code, uit } = await voerUit(['verify', bestand]);
    expect(code).toBe(0);
    expect(uit).toMatch(/^Zaak: IT-2026-0001, gemaakt voor kandidaat\nGebeurtenissen: 10, waarvan 2 afgeschermd; van 2026-/);
    expect(uit).toContain('Met niets van buiten vergeleken');
    expect(uit.endsWith('\nGEVERIFIEERD\n')).toBe(true);
  });

  it('holds it against what the reader has, as text or in a file', async () => {
    const [sleutel, getuige] = [echt.sleutels[0]!.vkey.tekst, echt.getuigen[0]!.vkey.tekst];
    const ijkpunt = bewaar('ijkpunt.txt', echt.inhoud.ijkpunten[0]!.note);
    const { code, uit } = await voerUit([
      ...['verify', bestand, '--sleutel', sleutel, '--sleutel', bewaar('sleutel.txt', `${sleutel}\n`)],
      ...['--controlepunt', ijkpunt, '--getuige', getuige],
    ]);
    expect(code).toBe(0);
    expect(uit).toContain(`Ondertekend met sleutel ${echt.sleutels[0]!.vkey.id}, die u vertrouwt`);
    expect(uit).toContain(`de gebeurtenissen 1 tot en met ${echt.inhoud.ijkpunten[0]!.aantal} stonden toen zo vast`);
    expect(uit).toContain('Getuige getuige0.example heeft dit bewijslog gezien');
    expect(uit).not.toContain('niets van buiten');
  });

  it('refuses with the reason, and with 1', async () => {
    const vals = Buffer.from(echt.zip);
    vals[vals.indexOf('DOSSIEREXPORT', 2_000)] = 0x58;
    const { code, uit } = await voerUit(['verify', bewaar('vals.zip', vals)]);
    expect([code, uit]).toEqual([1, 'GEWEIGERD: het zip-bestand is beschadigd, of heeft een andere vorm dan een dossierexport\n']);
    const ander = (await maakVoorbeeld({ ...echt.vorm, sleutelzaad: 'x' })).sleutels[0]!.vkey.tekst;
    expect(await voerUit(['verify', bestand, '--sleutel', ander])).toMatchObject({
      code: 1,
      uit: 'GEWEIGERD: de sleutel die u meegaf is er geen van deze dossierexport\n',
    });
  });

  it.each<[string, () => string[], string]>([
    ['no such file', () => [join(map, 'weg.zip')], 'ONLEESBAAR: het bestand is er niet, of is niet te lezen\n'],
    ['a folder', () => [map], 'ONLEESBAAR: het bestand is er niet, of is niet te lezen\n'],
    ['no zip', () => [bewaar('x.txt', 'PKx')], 'ONLEESBAAR: dit is geen zip-bestand\n'],
    ['no file at all', () => [], 'ONLEESBAAR: zo niet. Gebruik: npm run dossier -- verify'],
    ['two files', () => [bestand, bestand], 'ONLEESBAAR: zo niet. Gebruik: npm run dossier -- verify'],
    ['an unknown option', () => [bestand, '--sleutels', 'x'], 'ONLEESBAAR: zo niet. Gebruik: npm run dossier -- verify'],
    ['a key that is none', () => [bestand, '--sleutel', 'x'], 'ONLEESBAAR: x: de publieke sleutel is niet te lezen\n'],
    [
      'a key of a witness for that of the log',
      () => [bestand, '--sleutel', echt.getuigen[0]!.vkey.tekst],
      'de sleutel van een getuige, en niet',
    ],
    [
      'a key of the log for that of a witness',
      () => [bestand, '--getuige', bewaar('log.txt', echt.sleutels[0]!.vkey.tekst)],
      'van een bewijslog, en niet',
    ],
    [
      'a controlepunt with too large a size',
      () => [bestand, '--controlepunt', bewaar('groot.txt', echt.slotNote.replace(/\n\d+\n/, '\n1000000000000\n'))],
      'het controlepunt is niet te lezen',
    ],
    [
      'a controlepunt of a log without a name',
      () => [bestand, '--controlepunt', bewaar('naamloos.txt', echt.slotNote.replace(/^\S+\n/, 'a b\n'))],
      'het controlepunt is niet te lezen',
    ],
    ['a controlepunt that is none', () => [bestand, '--controlepunt', bestand], 'er staat geen ondertekening onder\n'],
    ['a controlepunt that is not there', () => [bestand, '--controlepunt', 'weg'], 'ONLEESBAAR: weg is er niet, of is niet te lezen\n'],
  ])('has exit code 2 for %s', async (_, args, tekst) => {
    const { code, uit } = await voerUit(['verify', ...args()]);
    expect(code).toBe(2);
    expect(uit).toContain(tekst);
  });

  it('answers programs with one line', async () => {
    const { code, uit } = await voerUit(['verify', bestand, '--json']);
    expect(code).toBe(0);
    expect(uit.indexOf('\n')).toBe(uit.length - 1);
    expect(JSON.parse(uit)).toMatchObject({ oordeel: 'GEVERIFIEERD', gebeurtenissen: 10, afgeschermd: 2, documenten: 2 });
    expect(JSON.parse((await voerUit(['verify', join(map, 'weg.zip'), '--json'])).uit)).toMatchObject({ oordeel: 'ONLEESBAAR' });
  });

  it.each([
    [['--help'], 0],
    [[], 2],
    [['verwijder'], 2],
  ])('explains itself to %j', async (args, code) => {
    expect(await voerUit(args)).toMatchObject({ code, uit: expect.stringContaining('npm run dossier -- verify BESTAND.zip') });
  });
});

describe('dossier export', () => {
  let server: Server;
  let antwoord: RequestListener;
  let env: NodeJS.ProcessEnv;
  beforeAll(async () => {
    server = createServer((req, res) => antwoord(req, res));
    await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
    env = { API_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, TOKEN: 'geheim' };
  });
  afterAll(() => server.close());

  it('fetches an export for whom the token is of, keeps it for its owner only, and verifies it', async () => {
    const vragen: unknown[] = [];
    antwoord = (req, res) => {
      vragen.push([req.url, req.headers.authorization]);
      res.end(echt.zip);
    };
    const doel = join(map, 'nieuw.zip');
    const { code, uit, meldingen } = await voerUit(['export', 'id/..', doel, '--controlepunt', '12'], env);
    expect(vragen).toEqual([['/api/v1/toetsingen/id%2F../dossierexport?controlepunt=12', 'Bearer geheim']]);
    expect(code).toBe(0);
    expect(uit).toContain('\nGEVERIFIEERD\n');
    expect(meldingen).toContain('Bewaar het veilig');
    expect(readFileSync(doel).equals(echt.zip)).toBe(true);
    expect(statSync(doel).mode & 0o777).toBe(0o600);
    expect(existsSync(`${doel}.tmp`)).toBe(false);
  });

  it('overwrites nothing', async () => {
    antwoord = () => {
      throw new Error('not asked');
    };
    const doel = bewaar('al.zip', 'van mij');
    expect(await voerUit(['export', 'id', doel], env)).toMatchObject({ code: 2, uit: expect.stringContaining('bestaat al') });
    expect(readFileSync(doel, 'utf8')).toBe('van mij');
  });

  it('tells what the API says when it refuses', async () => {
    antwoord = (_, res) =>
      res.writeHead(403, { 'content-type': 'application/problem+json' }).end(
        JSON.stringify({
          title: 'x',
          detail: 'U mag dit dossier niet exporteren.',
          redenen: [{ code: 'X', uitleg: 'De zaak loopt nog.\u001b[2J' }],
        }),
      );
    const doel = join(map, 'geweigerd.zip');
    expect(await voerUit(['export', 'id', doel], env)).toMatchObject({
      code: 1,
      uit: 'GEWEIGERD: U mag dit dossier niet exporteren. De zaak loopt nog.\\u{1b}[2J\n',
    });
    antwoord = (_, res) => res.writeHead(502).end('<html>');
    expect(await voerUit(['export', 'id', doel], env)).toMatchObject({ code: 1, uit: 'GEWEIGERD: de API antwoordt met 502\n' });
    expect(existsSync(doel)).toBe(false);
  });

  it('leaves nothing of an export that broke off, and says so of one that does not hold', async () => {
    antwoord = (_, res) => {
      res.writeHead(200, { 'content-length': echt.zip.length });
      res.write(echt.zip.subarray(0, 1_000), () => res.destroy());
    };
    const doel = join(map, 'half.zip');
    expect(await voerUit(['export', 'id', doel], env)).toMatchObject({
      code: 2,
      uit: '',
      meldingen: expect.stringContaining('niet helemaal binnengekomen'),
    });
    expect([existsSync(doel), existsSync(`${doel}.tmp`)]).toEqual([false, false]);
    antwoord = (_, res) => void res.end(Buffer.concat([echt.zip, Buffer.of(0)]));
    expect(await voerUit(['export', 'id', doel], env)).toMatchObject({ code: 1, uit: expect.stringContaining('GEWEIGERD') });
  });

  it('asks for both an address and a token, or for somebody of the local system', async () => {
    const doel = join(map, 'niet.zip');
    expect(await voerUit(['export', 'id', doel], { API_URL: 'http://x' })).toMatchObject({
      code: 2,
      uit: expect.stringContaining('horen bij elkaar'),
    });
    expect(await voerUit(['export', 'id', doel, '--als', 'niemand'], {})).toMatchObject({
      code: 2,
      uit: expect.stringContaining('geen account'),
    });
    expect(await voerUit(['export', 'id', doel], { ...env, API_URL: 'http://127.0.0.1:1' })).toMatchObject({
      code: 2,
      uit: '',
      meldingen: expect.stringContaining('niet bereikbaar'),
    });
  });

  it.each(['http://toetsing.gemeente.example', 'http://127.0.0.1.example', 'ftp://localhost', 'localhost', ''])(
    'shows its token to nobody on the way to %j',
    async (adres) => {
      const { code, uit } = await voerUit(['export', 'id', join(map, 'open.zip')], { ...env, API_URL: adres });
      expect([code, uit]).toEqual([2, expect.stringContaining('https://')]);
    },
  );

  it('takes the machine itself for no way', () => {
    expect(['https://x.example', 'http://localhost:3000', 'http://127.0.0.1', 'http://[::1]:1'].map(magToken)).toEqual(Array(4).fill(true));
  });
});
