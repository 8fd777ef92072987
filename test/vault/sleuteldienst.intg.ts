import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newDataKey } from '../../libs/vault/src/crypto/aead.js';
import { FileKeyProvider } from '../../libs/vault/src/keys/file-key-provider.js';
import { newKeyFile } from '../../libs/vault/src/keys/key-file.js';
import { openKeys, verzegelKeys } from '../../libs/vault/src/keys/open-keys.js';
import { draai } from './support/programma.js';
import { startTransit } from './support/transit-server.js';

let transit: Awaited<ReturnType<typeof startTransit>>;
beforeEach(async () => {
  transit = await startTransit();
});
afterEach(() => transit.stop());

const open = newKeyFile('k1', 'van de gemeente');
const bron = (tekst: string, anders: object = {}) => ({ soort: 'tekst', tekst, dienst: { ...transit.dienst, ...anders } }) as const;
const verzegeld = () => verzegelKeys(bron(open));

it('opens the lines that it sealed, and the keys are those of before', async () => {
  const tekst = await verzegeld();
  expect(tekst).toMatch(/^# van de gemeente\nk1:vault:v1:\S+\nindex:vault:v1:\S+\n$/);
  const [voor, na] = [new FileKeyProvider(open), await openKeys(bron(tekst))];
  expect(await na.unwrap('z', await voor.wrap('z', Buffer.alloc(32, 1)))).toEqual(Buffer.alloc(32, 1));
  expect([na.currentId, na.derive('merk'), na.blindIndex('o', 'x')]).toEqual(['k1', voor.derive('merk'), voor.blindIndex('o', 'x')]);
  expect(new Set(transit.gezien)).toEqual(new Set(['POST /v1/transit/encrypt/toetsing', 'POST /v1/transit/decrypt/toetsing']));
});

it('seals anew with the newest version of its key, also what was sealed before, and a new line among sealed ones', async () => {
  const eerst = await verzegeld();
  transit.roteer();
  expect(await openKeys(bron(eerst))).toBeDefined();
  const daarna = await verzegelKeys(bron(`k2:${newDataKey().toString('base64')}\n${eerst}`));
  expect(daarna.match(/vault:v2:/g)).toHaveLength(3);
  expect((await openKeys(bron(daarna))).ids).toEqual(['k2', 'k1']);
});

describe('a start is refused, with a text for the operator, when', () => {
  it.each<[string, string, RegExp, (tekst: string) => Promise<unknown>]>([
    ['a line is not sealed', 'SLEUTELBESTAND_ONJUIST', /k1 is niet verzegeld/, () => openKeys(bron(open))],
    [
      'there is no service',
      'SLEUTELBESTAND_ONJUIST',
      /k1 is verzegeld .* SLEUTELDIENST_URL ontbreekt/,
      (tekst) => openKeys({ soort: 'tekst', tekst }),
    ],
    ['a line was put under another name', 'SLEUTELBESTAND_ONJUIST', /k9/, (tekst) => openKeys(bron(tekst.replace('k1:', 'k9:')))],
    ['lines changed places', 'SLEUTELBESTAND_ONJUIST', /k1/, (tekst) => openKeys(bron(verwissel(tekst)))],
    [
      'a byte changed',
      'SLEUTELBESTAND_ONJUIST',
      /k1/,
      (tekst) => openKeys(bron(tekst.replace(/(k1:vault:v1:)(.)/, (_, voor, een) => `${voor}${een === 'A' ? 'B' : 'A'}`))),
    ],
    ['the service has forgotten the key', 'SLEUTELBESTAND_ONJUIST', /k1/, (tekst) => (transit.vergeet(), openKeys(bron(tekst)))],
    ['the token may not', 'SLEUTELDIENST_ONBESCHIKBAAR', /SLEUTELDIENST_TOKEN/, (tekst) => openKeys(bron(tekst, { token: 'ander' }))],
    ['the key has another name there', 'SLEUTELDIENST_ONBESCHIKBAAR', /403/, (tekst) => openKeys(bron(tekst, { sleutel: 'ander' }))],
    [
      'nobody answers',
      'SLEUTELDIENST_ONBESCHIKBAAR',
      /antwoordt niet/,
      (tekst) => openKeys(bron(tekst, { url: 'http://127.0.0.1:1/v1/transit' })),
    ],
  ])('%s', async (_, code, uitleg, start) => {
    const tekst = await verzegeld();
    const fout: unknown = await start(tekst).catch((error: unknown) => error);
    expect(fout).toMatchObject({ code, uitleg: expect.stringMatching(uitleg) });
    expect(String(fout)).not.toMatch(/vault:v|alleen-voor-tests|127\.0\.0\.1|[A-Za-z0-9+/]{40}/);
  });
});

it('follows nobody who sends it on with its token, and believes no answer of another form', async () => {
  for (const [status, inhoud] of [
    [302, ''],
    [200, '{}'],
    [200, 'geen json'],
    [200, '{"data":{"plaintext":"AAAA"}}'],
    [500, '{}'],
    [503, '{"errors":["Vault is sealed"]}'],
  ] as const) {
    const bezoeken: string[] = [];
    const server = createServer((verzoek, antwoord) => {
      bezoeken.push(verzoek.url ?? '');
      antwoord.writeHead(status, { location: '/elders' }).end(inhoud);
    });
    await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const tekst = await verzegeld();
    const uitleg = expect.stringMatching(status >= 500 ? /opent nu niets/ : /./);
    await expect(openKeys(bron(tekst, { url }))).rejects.toMatchObject({ code: 'SLEUTELDIENST_ONBESCHIKBAAR', uitleg });
    expect(bezoeken).toEqual(['/decrypt/toetsing']);
    await new Promise((klaar) => server.close(klaar).closeAllConnections());
  }
});

it('is a command, that prints the sealed file and takes its token from a file', async () => {
  const map = mkdtempSync(join(tmpdir(), 'sleuteldienst-'));
  const [sleutels, token] = [join(map, 'sleutels'), join(map, 'token')];
  writeFileSync(sleutels, open, { mode: 0o600 });
  writeFileSync(token, `${transit.dienst.token}\n`, { mode: 0o600 });
  const env = {
    SLEUTEL_BESTAND: sleutels,
    SLEUTELS: '',
    SLEUTELDIENST_URL: transit.dienst.url,
    SLEUTELDIENST_SLEUTEL: 'toetsing',
    SLEUTELDIENST_TOKEN_FILE: token,
  };
  const { code, uitvoer } = await draai('tools/sleutels.js', ['verzegel'], env);
  expect([code, (await openKeys(bron(uitvoer))).ids]).toEqual([0, ['k1']]);
  rmSync(map, { recursive: true });
}, 60_000);

function verwissel(tekst: string): string {
  const [kop = '', k1 = '', index = ''] = tekst.split('\n');
  return [kop, k1.replace(/vault.*/, index.slice('index:'.length)), index.replace(/vault.*/, k1.slice('k1:'.length)), ''].join('\n');
}
