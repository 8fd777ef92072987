import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import fs from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Bewijssleutels, nieuweBewijssleutel } from '../../libs/audit/src/controlepunt/bewijssleutels.js';
import { isOndertekendDoor, leesNote } from '../../libs/audit/src/controlepunt/note.js';
import { leesVkey } from '../../libs/audit/src/controlepunt/vkey.js';
import { BewijsrondeService } from '../../libs/dossier/src/bewijs/bewijsronde.service.js';
import { PublicatieService } from '../../libs/dossier/src/bewijs/publicatie.service.js';
import { MapPlaats } from '../../libs/vault/src/publicatie/map-plaats.js';
import { getuige } from '../../tools/getuige/getuige.js';
import { type DossierTest, maakZaak, openDossierTest } from '../dossier/support/dossier.js';
import { controlepunten, HOST, schrijf } from './support/bewijs.js';

jest.setTimeout(60_000);

let t: DossierTest;
let zaak: string;
let map: string;
let log: string;
const pem = nieuweBewijssleutel();
const MOMENT = 1_795_770_000;

beforeAll(async () => {
  t = await openDossierTest();
  map = mkdtempSync(join(tmpdir(), 'getuige-'));
  zaak = (await maakZaak(t)).toetsingId;
  log = Bewijssleutels.lees(pem).huidige(`${HOST}/bewijslog/${t.organisatieId}`).vkey.tekst;
});
afterAll(async () => {
  await t.sluit();
  rmSync(map, { recursive: true });
});

const pad = (...delen: string[]): string => join(map, ...delen);
/** Something happens, and is published in this folder. */
async function publiceer(naam: string, { gebeurt = 1, sleutel = pem } = {}): Promise<string> {
  const { transacties } = t.db;
  await schrijf(transacties, t.organisatieId, zaak, gebeurt);
  const meld = (error: unknown): void => {
    throw error;
  };
  const plaatsen = [new MapPlaats(pathToFileURL(pad(naam)).href)];
  const mailer = { send: () => Promise.reject(new Error('no mail')) };
  const instellingen = { basisUrl: 'https://toetsing.gemeente.example', afzender: 'noreply@gemeente.example' };
  const publicatie = new PublicatieService(transacties, t.kluis, plaatsen, mailer, instellingen, meld);
  await new BewijsrondeService(transacties, controlepunten(transacties, sleutel), publicatie, meld).maakControlepunten();
  return pad(naam);
}
/** As who administers the database can: the triggers that keep the evidence are off. */
async function alsBeheerder(sql: readonly string[]): Promise<void> {
  await t.db.superClient.query(`SET session_replication_role = replica`);
  for (const een of sql) await t.db.superClient.query(een, een.includes('$1') ? [t.organisatieId] : []);
  await t.db.superClient.query(`SET session_replication_role = origin`);
}

interface Uitkomst {
  readonly code: number;
  readonly uit: string;
  readonly fout: string;
}
const doe = (...args: string[]): Promise<Uitkomst> => doeOm(() => MOMENT, ...args);
async function doeOm(seconden: () => number, ...args: string[]): Promise<Uitkomst> {
  const [uit, fout]: [string[], string[]] = [[], []];
  const code = await getuige(args, { schrijf: (tekst) => uit.push(tekst), fout: (tekst) => fout.push(tekst), seconden });
  return { code, uit: uit.join(''), fout: fout.join('') };
}
async function nieuweGetuige(naam: string): Promise<string> {
  const { code, uit } = await doe('sleutel', 'griffie.buurgemeente.example', '--map', pad(naam));
  expect(code).toBe(0);
  return uit.trim();
}
const eigen = (naam: string): string => pad(naam, `${HOST}_bewijslog_${t.organisatieId}`);
const ondertekend = (naam: string): string[] => readdirSync(eigen(naam)).filter((bestand) => /^\d+\.txt$/.test(bestand));
const laatste = (bron: string, soort = '.txt'): string =>
  readdirSync(join(bron, t.organisatieId))
    .filter((naam) => /^\d/.test(naam) && naam.endsWith(soort))
    .sort()
    .at(-1)!;

async function metServer(
  antwoord: (vraag: IncomingMessage, uit: ServerResponse) => void,
  werk: (url: string) => Promise<void>,
): Promise<void> {
  const server = createServer(antwoord);
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  try {
    await werk(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    await new Promise((klaar) => server.close(klaar));
  }
}

it('makes its key once, for nobody else to read', async () => {
  const vkey = leesVkey(await nieuweGetuige('sleutel'));
  expect([vkey.naam, vkey.algoritme]).toEqual(['griffie.buurgemeente.example', 4]);
  expect(statSync(pad('sleutel', 'sleutel.pem')).mode & 0o777).toBe(0o600);
  const inhoud = readFileSync(pad('sleutel', 'sleutel.pem'), 'utf8');
  expect(await doe('sleutel', 'ander', '--map', pad('sleutel'))).toMatchObject({ code: 2, uit: '' });
  expect(readFileSync(pad('sleutel', 'sleutel.pem'), 'utf8')).toBe(inhoud);
});

it('follows what is published, signs the last checkpoint once, and needs the key of the log once', async () => {
  const vkey = leesVkey(await nieuweGetuige('volgt'));
  const bron = await publiceer('volgt-bron', { gebeurt: 3 });
  const eerste = await doe('zie', bron, '--map', pad('volgt'), '--log', log);
  expect(eerste).toMatchObject({ code: 0, fout: '' });
  const [bestand] = ondertekend('volgt') as [string];
  const tekst = readFileSync(join(eigen('volgt'), bestand), 'utf8');
  expect(tekst.endsWith(eerste.uit)).toBe(true);
  const note = leesNote(tekst);
  expect([isOndertekendDoor(note, vkey), isOndertekendDoor(note, leesVkey(log))]).toEqual([true, true]);
  expect(note.handtekeningen.at(-1)!.bytes.readBigUInt64BE()).toBe(BigInt(MOMENT));

  expect((await doe('zie', bron, '--map', pad('volgt'))).uit).toContain('Niets nieuws');
  await publiceer('volgt-bron');
  await publiceer('volgt-bron', { gebeurt: 2 });
  expect(await doe('zie', bron, '--map', pad('volgt'))).toMatchObject({ code: 0, fout: '' });
  expect(ondertekend('volgt')).toHaveLength(2);
});

it('signs again what it had seen and was stopped at', async () => {
  await nieuweGetuige('gestopt');
  const bron = await publiceer('volgt-bron');
  const { uit } = await doe('zie', bron, '--map', pad('gestopt'), '--log', log);
  rmSync(join(eigen('gestopt'), ondertekend('gestopt')[0]!));
  expect((await doe('zie', bron, '--map', pad('gestopt'))).uit).toBe(uit);
});

it('goes along with a change of key', async () => {
  const anders = t;
  t = await openDossierTest();
  zaak = (await maakZaak(t)).toetsingId;
  const vkey = Bewijssleutels.lees(pem).huidige(`${HOST}/bewijslog/${t.organisatieId}`).vkey.tekst;
  try {
    await nieuweGetuige('wissel');
    const bron = await publiceer('wissel-bron');
    expect((await doe('zie', bron, '--map', pad('wissel'), '--log', vkey)).code).toBe(0);
    await publiceer('wissel-bron', { sleutel: `${nieuweBewijssleutel()}\n${pem}` });
    expect(await doe('zie', bron, '--map', pad('wissel'), '--log', vkey)).toMatchObject({ code: 0, fout: '' });
    rmSync(join(bron, t.organisatieId, 'sleutelwissel-002.txt'));
    await nieuweGetuige('wissel-weg');
    expect((await doe('zie', bron, '--map', pad('wissel-weg'), '--log', vkey)).fout).toContain('NIET_ONDERTEKEND');
  } finally {
    await t.sluit();
    t = anders;
    zaak = (await maakZaak(t)).toetsingId;
  }
});

it('reads a folder of a web server that lists it, and says when there is none', async () => {
  await nieuweGetuige('web');
  const bron = await publiceer('web-bron');
  const server = (vraag: IncomingMessage, uit: ServerResponse): void => {
    const naam = join(bron, decodeURIComponent(vraag.url!.replace('/publiek', '')));
    const soort = statSync(naam, { throwIfNoEntry: false });
    if (soort?.isDirectory() === true)
      uit.end(
        readdirSync(naam)
          .map((een) => `<a href="${een}">${een}</a> 2026-11-27 09:00`)
          .join('\n'),
      );
    else if (soort === undefined) uit.writeHead(404).end();
    else uit.end(readFileSync(naam));
  };
  await metServer(server, async (url) => {
    expect(await doe('zie', `${url}/publiek/`, '--map', pad('web'), '--log', log)).toMatchObject({ code: 0, fout: '' });
    await publiceer('web-bron');
    expect(await doe('zie', `${url}/publiek`, '--map', pad('web'))).toMatchObject({ code: 0, fout: '' });
    expect(await doe('zie', `${url}/publiek/elders`, '--map', pad('web'))).toMatchObject({ code: 2, uit: '' });
  });
  expect(ondertekend('web')).toHaveLength(2);
  expect((await doe('zie', 'http://127.0.0.1:1', '--map', pad('web'))).fout).toContain('geen verbinding');
});

it("says that it can't be read when an answer breaks off, or something goes wrong here: nothing is refused", async () => {
  await nieuweGetuige('afgebroken');
  const halverwege = (_: IncomingMessage, uit: ServerResponse): void => {
    uit.writeHead(200, { 'content-length': 1_000 });
    uit.write('000000000001.txt', () => uit.destroy());
  };
  await metServer(halverwege, async (url) => {
    const { code, fout } = await doe('zie', url, '--map', pad('afgebroken'), '--log', log);
    expect([code, fout]).toEqual([2, 'Niet gelukt: de server brak het antwoord af.\n']);
  });
  const zonderKlok = (): number => {
    throw new Error('geen klok');
  };
  const bron = await publiceer('volgt-bron');
  expect(await doeOm(zonderKlok, 'zie', bron, '--map', pad('afgebroken'), '--log', log)).toEqual({
    code: 2,
    uit: '',
    fout: 'Er ging iets mis: geen klok\n',
  });
});

it('keeps what it saw of a server that then breaks off, and goes on from there', async () => {
  await nieuweGetuige('hapert');
  await publiceer('hapert-bron');
  const bron = join(await publiceer('hapert-bron'), t.organisatieId);
  const laatstePunt = laatste(pad('hapert-bron'));
  const server = (vraag: IncomingMessage, uit: ServerResponse): void => {
    const naam = vraag.url!.split('/').at(-1)!;
    if (naam === '') uit.end(readdirSync(bron).join('\n'));
    else if (naam === laatstePunt) uit.destroy();
    else if (readdirSync(bron).includes(naam)) uit.end(readFileSync(join(bron, naam)));
    else uit.writeHead(404).end();
  };
  await metServer(server, async (url) => {
    expect(await doe('zie', url, '--map', pad('hapert'), '--log', log)).toMatchObject({ code: 2, uit: '' });
  });
  expect(readdirSync(eigen('hapert'))).toEqual(['stand-000001.json']);
  // What was left out before is not asked for again.
  for (const naam of readdirSync(bron)
    .filter((een) => /^\d/.test(een))
    .sort()
    .slice(0, -4))
    rmSync(join(bron, naam));
  expect(await doe('zie', pad('hapert-bron'), '--map', pad('hapert'))).toMatchObject({ code: 0, fout: '' });
});

it('is not kept busy by a list of nothing but letters', async () => {
  await nieuweGetuige('letters');
  await metServer(
    (_, uit) => uit.end('a'.repeat(500_000)),
    async (url) => {
      const { code, fout } = await doe('zie', url, '--map', pad('letters'), '--log', log);
      expect([code, fout]).toEqual([2, expect.stringContaining('er staat geen controlepunt')]);
    },
  );
});

it('remembers more than a function takes arguments', async () => {
  await nieuweGetuige('jaren');
  const bron = await publiceer('volgt-bron');
  expect((await doe('zie', bron, '--map', pad('jaren'), '--log', log)).code).toBe(0);
  const namen = jest.spyOn(fs, 'readdir').mockResolvedValueOnce([...Array<string>(200_000).fill('1.txt'), 'stand-000001.json'] as never);
  expect((await doe('zie', bron, '--map', pad('jaren'), '--log', log)).uit).toContain('Niets nieuws');
  namen.mockRestore();
});

it('takes a checkpoint from a mail when it is the first, the same, or has its proof beside it', async () => {
  await nieuweGetuige('mail');
  const bron = await publiceer('volgt-bron');
  const mail = (naam: string, soort = '.txt'): string => {
    const bestand = pad(`${naam}${soort}`);
    writeFileSync(bestand, readFileSync(join(bron, t.organisatieId, laatste(bron, soort))));
    return bestand;
  };
  const een = mail('een');
  expect((await doe('zie', een, '--map', pad('mail'), '--log', log)).code).toBe(0);
  expect((await doe('zie', een, '--map', pad('mail'))).uit).toContain('Niets nieuws');
  await publiceer('volgt-bron');
  const twee = mail('twee');
  expect((await doe('zie', twee, '--map', pad('mail'))).fout).toContain('GEEN_BEWIJS');
  mail('twee', '.groei');
  expect(await doe('zie', twee, '--map', pad('mail'))).toMatchObject({ code: 0, fout: '' });
  expect((await doe('zie', een, '--map', pad('mail'))).fout).toContain('TERUGGEDRAAID');
});

it('hands in what it signed, until it was taken', async () => {
  const vkey = await nieuweGetuige('stuurt');
  const bron = await publiceer('volgt-bron');
  const token = pad('token');
  writeFileSync(token, 'geheim-token\n');
  const gekregen: string[] = [];
  let status = 500;
  const server = (vraag: IncomingMessage, uit: ServerResponse): void => {
    const delen: Buffer[] = [];
    vraag.on('data', (deel: Buffer) => delen.push(deel));
    vraag.on('end', () => {
      gekregen.push([vraag.method, vraag.url, vraag.headers.authorization, Buffer.concat(delen).toString()].join(' '));
      uit.writeHead(status).end();
    });
  };
  await metServer(server, async (api) => {
    const args = ['zie', bron, '--map', pad('stuurt'), '--log', log, '--stuur', api, '--token-file', token];
    const eerste = await doe(...args);
    expect([eerste.code, eerste.fout.includes('500')]).toEqual([2, true]);
    status = 200;
    expect((await doe(...args)).code).toBe(0);
    expect((await doe(...args)).code).toBe(0);
    const grootte = Number(laatste(bron).slice(0, 12));
    const pak = `POST /api/v1/bewijslog/controlepunten/${grootte}/medeondertekeningen Bearer geheim-token {"regel":${JSON.stringify(eerste.uit.trim())}}`;
    expect(gekregen).toEqual([pak, pak]);
    expect(eerste.uit.startsWith(`— ${leesVkey(vkey).naam} `)).toBe(true);
  });
  const open = await doe('zie', bron, '--map', pad('stuurt'), '--stuur', 'http://toetsing.gemeente.example', '--token-file', token);
  expect([open.code, open.fout.includes('https://')]).toEqual([2, true]);
});

describe('when the database was rewritten', () => {
  const wijzig = `UPDATE bewijslog_blad SET hash = sha256('anders') WHERE organisatie_id = $1 AND plaats = 0`;
  const vergeet = ['controlepunt_publicatie', 'controlepunt', 'bewijslog_knoop'].map(
    (tabel) => `DELETE FROM ${tabel} WHERE organisatie_id = $1`,
  );

  it('refuses what is published elsewhere, keeps both, and signs neither', async () => {
    for (const naam of ['herschreven', 'tegelijk']) await nieuweGetuige(naam);
    const bron = await publiceer('eerlijk');
    expect((await doe('zie', bron, '--map', pad('herschreven'), '--log', log)).code).toBe(0);
    await alsBeheerder([wijzig, ...vergeet]);
    const elders = await publiceer('elders', { gebeurt: 0 });
    expect(laatste(elders)).toBe(laatste(bron));
    const { code, uit, fout } = await doe('zie', elders, '--map', pad('herschreven'));
    expect([code, uit]).toEqual([1, '']);
    expect(fout).toContain('GEWEIGERD (AFGESPLITST)');
    const bewaard = fout.trim().split('\n').at(-1)!;
    const [gezien, geweigerd] = ['gezien.txt', 'geweigerd.txt'].map((naam) => leesNote(readFileSync(join(bewaard, naam), 'utf8')));
    expect([gezien, geweigerd].map((note) => isOndertekendDoor(note!, leesVkey(log)))).toEqual([true, true]);
    expect(gezien!.tekst.split('\n')[1]).toBe(geweigerd!.tekst.split('\n')[1]);
    expect(gezien!.tekst).not.toBe(geweigerd!.tekst);
    expect(ondertekend('herschreven')).toHaveLength(1);
    expect((await doe('zie', elders, '--map', pad('herschreven'))).fout).toBe(fout);

    // Of two at once that look at different versions one gets on.
    const beide = await Promise.all([bron, elders].map((waar) => doe('zie', waar, '--map', pad('tegelijk'), '--log', log)));
    expect(beide.filter((een) => een.code === 0)).toHaveLength(1);
    expect(beide.filter((een) => een.uit.startsWith('—'))).toHaveLength(1);
    expect(readdirSync(eigen('tegelijk')).filter((naam) => naam.startsWith('stand-'))).toEqual(['stand-000001.json']);
  });

  it('refuses what goes on from the rewritten log', async () => {
    await nieuweGetuige('verder');
    const bron = await publiceer('verder-bron');
    expect((await doe('zie', bron, '--map', pad('verder'), '--log', log)).code).toBe(0);
    await alsBeheerder([wijzig.replace('anders', 'nog anders')]);
    await publiceer('verder-bron', { gebeurt: 2 });
    const { code, fout } = await doe('zie', bron, '--map', pad('verder'));
    expect([code, fout]).toEqual([1, expect.stringContaining('NIET_CONSISTENT')]);
    expect(ondertekend('verder')).toHaveLength(1);
  });
});

it.each([
  [],
  ['zie'],
  ['zie', 'x'],
  ['zie', 'x', '--map', 'y', '--stuur', 'https://z.example'],
  ['kijk', 'x', '--map', 'y'],
  ['zie', 'x', '--map', 'y', '--meer'],
])('is used wrongly as %j', async (...args) => expect((await doe(...args)).code).toBe(2));

it('wants its own key, and the key of the log until it knows it', async () => {
  const bron = await publiceer('volgt-bron');
  expect((await doe('zie', bron, '--map', pad('zonder'), '--log', log)).fout).toContain('sleutel NAAM');
  await nieuweGetuige('zonder-log');
  expect((await doe('zie', bron, '--map', pad('zonder-log'))).fout).toContain('--log');
  const vreemd = Bewijssleutels.lees(nieuweBewijssleutel()).huidige(`${HOST}/bewijslog/${t.organisatieId}`).vkey.tekst;
  expect((await doe('zie', bron, '--map', pad('volgt'), '--log', vreemd)).fout).toContain('andere sleutel');
  expect((await doe('zie', pad('nergens'), '--map', pad('volgt'))).code).toBe(2);
});
