import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { nieuweBewijssleutel } from '../../libs/audit/src/controlepunt/bewijssleutels.js';
import { leesControlepunt } from '../../libs/audit/src/controlepunt/controlepunt.js';
import { leesNote } from '../../libs/audit/src/controlepunt/note.js';
import { isConsistent } from '../../libs/audit/src/log/controleer-bewijs.js';
import { BewijsrondeService } from '../../libs/dossier/src/bewijs/bewijsronde.service.js';
import { PublicatieService } from '../../libs/dossier/src/bewijs/publicatie.service.js';
import { TemporaryMailError } from '../../libs/messages/src/mail-error.js';
import type { MailOpdracht } from '../../libs/messages/src/mailer.js';
import { EmmerPlaats } from '../../libs/vault/src/publicatie/emmer-plaats.js';
import { MapPlaats } from '../../libs/vault/src/publicatie/map-plaats.js';
import type { Publicatieplaats } from '../../libs/vault/src/publicatie/publicatieplaats.js';
import { type DossierTest, maakZaak, openDossierTest } from '../dossier/support/dossier.js';
import { BOUWTIJD, metS3, startS3, type S3Server } from '../vault/support/s3-server.js';
import { controlepunten, schrijf } from './support/bewijs.js';

jest.setTimeout(60_000);

let t: DossierTest;
let zaak: string;
let map: string;
const mails: MailOpdracht[] = [];
const gemeld: unknown[] = [];
const mailer = { send: async (opdracht: MailOpdracht) => (mails.push(opdracht), { messageId: opdracht.berichtId }) };
const pem = nieuweBewijssleutel();

beforeAll(async () => {
  t = await openDossierTest();
  map = mkdtempSync(join(tmpdir(), 'bewijs-'));
  zaak = (await maakZaak(t)).toetsingId;
});
beforeEach(() => {
  mails.length = 0;
  gemeld.length = 0;
});
afterAll(async () => {
  await t.sluit();
  rmSync(map, { recursive: true });
});

function ronde(plaatsen: readonly Publicatieplaats[], sleutel = pem): BewijsrondeService {
  const { transacties } = t.db;
  const instellingen = { basisUrl: 'https://toetsing.gemeente.example', afzender: 'noreply@gemeente.example' };
  const publicatie = new PublicatieService(transacties, t.kluis, plaatsen, mailer, instellingen, (error) => gemeld.push(error));
  return new BewijsrondeService(transacties, controlepunten(transacties, sleutel), publicatie, (error) => gemeld.push(error));
}
const mapPlaats = (naam: string): MapPlaats => new MapPlaats(pathToFileURL(join(map, naam)).href);
const gebeurt = (aantal = 1): Promise<void> => schrijf(t.db.transacties, t.organisatieId, zaak, aantal);
/** Checkpoints at a place, from small to large, with the proof of growth beside each. */
async function gepubliceerd(plaats: Publicatieplaats) {
  const namen = (await plaats.lijst(t.organisatieId)).filter((naam) => /\/\d{12}\.txt$/.test(naam));
  return Promise.all(
    namen.map(async (naam) => {
      const note = (await plaats.lees(naam)) ?? '';
      const [kop = '', rest = ''] = ((await plaats.lees(naam.replace('.txt', '.groei'))) ?? '').split('\n\n', 2);
      const [oud = '', ...pad] = kop.split('\n');
      expect(note.startsWith(rest)).toBe(true);
      return {
        punt: leesControlepunt(leesNote(note).tekst),
        vorige: Number(oud.slice('old '.length)),
        pad: pad.map((p) => Buffer.from(p, 'base64')),
      };
    }),
  );
}

function gedraagtZich(maak: () => Promise<Publicatieplaats>): void {
  it('gets every checkpoint once, each with the proof that it goes on from the one before', async () => {
    const plaats = await maak();
    for (let i = 0; i < 3; i += 1) {
      await gebeurt(3);
      expect(await ronde([plaats]).maakControlepunten()).toEqual({ gedaan: 1, mislukt: 0, na: null });
    }
    const punten = await gepubliceerd(plaats);
    expect(punten.length).toBeGreaterThanOrEqual(3);
    for (const [i, { punt, vorige, pad }] of punten.entries()) {
      const voor = punten[i - 1];
      expect(vorige).toBe(voor?.punt.grootte ?? 0);
      if (voor !== undefined) expect(isConsistent(voor.punt, punt, pad)).toBe(true);
    }
    const namen = await plaats.lijst(t.organisatieId);
    await ronde([plaats]).maakControlepunten();
    expect(await plaats.lijst(t.organisatieId)).toEqual(namen);
  });

  it('keeps a text as it is, takes the same one again, and refuses another under its name', async () => {
    const plaats = await maak();
    const naam = `${randomUUID()}/000000000001.txt`;
    expect(await plaats.lees(naam)).toBeUndefined();
    await plaats.zet(naam, 'één\n');
    await plaats.zet(naam, 'één\n');
    await expect(plaats.zet(naam, 'ander\n')).rejects.toMatchObject({ code: 'PUBLICATIE_ANDERS' });
    expect(await plaats.lees(naam)).toBe('één\n');
    for (const vreemd of ['../x.txt', `${randomUUID()}/../x.txt`, 'x.txt'])
      await expect(plaats.zet(vreemd, '')).rejects.toThrow('not a name');
  });
}

describe('a folder', () => gedraagtZich(async () => mapPlaats(randomUUID())));

metS3('a bucket', () => {
  let s3: S3Server;
  let nummer = 0;
  beforeAll(async () => {
    s3 = await startS3();
  }, BOUWTIJD);
  afterAll(() => s3?.stop());
  gedraagtZich(async () => new EmmerPlaats(await s3.bucket(`bewijs-${(nummer += 1)}`, 'logs/')));
});

it('a place that is away keeps the others from nothing, and gets later what it missed', async () => {
  const [goed, stuk] = [mapPlaats('goed'), mapPlaats('stuk')];
  const weg: Publicatieplaats = {
    naam: stuk.naam,
    zet: () => Promise.reject(new Error('weg')),
    lees: () => Promise.resolve(undefined),
    lijst: () => Promise.resolve([]),
  };
  await gebeurt();
  expect(await ronde([weg, goed]).maakControlepunten()).toEqual({ gedaan: 0, mislukt: 1, na: null });
  expect(gemeld).toEqual([new Error('weg')]);
  expect((await gepubliceerd(stuk)).length).toBe(0);
  await ronde([stuk, goed]).maakControlepunten();
  expect((await gepubliceerd(stuk)).map(({ punt }) => punt.grootte)).toEqual((await gepubliceerd(goed)).map(({ punt }) => punt.grootte));
});

it('the proof of growth is there before its checkpoint', async () => {
  const gezet: string[] = [];
  const plaats: Publicatieplaats = {
    naam: 'file:///volgorde',
    zet: async (naam) => void gezet.push(naam.split('.').at(-1)!),
    lees: () => Promise.resolve(undefined),
    lijst: () => Promise.resolve([]),
  };
  await gebeurt();
  await ronde([plaats]).maakControlepunten();
  const punten = gezet.slice(gezet.indexOf('groei'));
  expect(punten.length).toBeGreaterThan(1);
  expect(punten).toEqual(punten.map((_, i) => (i % 2 === 0 ? 'groei' : 'txt')));
});

it('what was changed where it was published is told, not written over', async () => {
  const plaats = mapPlaats('veranderd');
  await gebeurt();
  await ronde([plaats]).maakControlepunten();
  const [laatste = ''] = (await plaats.lijst(t.organisatieId)).filter((naam) => naam.endsWith('.txt')).slice(-1);
  writeFileSync(join(map, 'veranderd', laatste), 'iets anders\n');
  await t.db.superClient.query(`ALTER TABLE controlepunt_publicatie DISABLE TRIGGER USER`);
  await t.db.superClient.query(`DELETE FROM controlepunt_publicatie WHERE plaats = $1`, [plaats.naam]);
  await t.db.superClient.query(`ALTER TABLE controlepunt_publicatie ENABLE TRIGGER USER`);
  expect((await ronde([plaats]).maakControlepunten()).mislukt).toBe(1);
  expect(gemeld).toEqual([expect.objectContaining({ code: 'PUBLICATIE_ANDERS' })]);
});

it('a change of key is published with the first checkpoint of the new one', async () => {
  const plaats = mapPlaats('wissel');
  await gebeurt();
  await ronde([plaats]).maakControlepunten();
  await gebeurt();
  await ronde([plaats], `${nieuweBewijssleutel()}\n${pem}`).maakControlepunten();
  expect(readdirSync(join(map, 'wissel', t.organisatieId))).toContain('sleutelwissel-002.txt');
});

it('griffier and FG get the last checkpoint by mail, at most once a day; nobody else does', async () => {
  const anders = await openDossierTest();
  try {
    const { toetsingId } = await maakZaak(anders);
    const adressen = ['griffier@voorbeeld.test', 'fg@voorbeeld.test'];
    await anders.persoon('GRIFFIER', adressen[0]);
    await anders.persoon('FG', adressen[1]);
    const { transacties } = anders.db;
    const instellingen = { basisUrl: 'https://toetsing.gemeente.example', afzender: 'noreply@gemeente.example' };
    const publicatie = new PublicatieService(transacties, anders.kluis, [], mailer, instellingen, (error) => gemeld.push(error));
    const service = new BewijsrondeService(transacties, controlepunten(transacties, pem), publicatie, (error) => gemeld.push(error));
    for (let i = 0; i < 2; i += 1) {
      await schrijf(transacties, anders.organisatieId, toetsingId, 2);
      await service.maakControlepunten();
    }
    expect(gemeld).toEqual([]);
    expect(mails.map(({ aan }) => aan.adres).sort()).toEqual([...adressen].sort());
    const [{ sjabloon, bijlage }] = mails as [MailOpdracht];
    expect(sjabloon).toBe('BEWIJS');
    expect(leesControlepunt(leesNote(bijlage?.tekst ?? '').tekst).grootte).toBeGreaterThan(0);
    mails.length = 0;
    await anders.db.superClient.query(`ALTER TABLE controlepunt_publicatie DISABLE TRIGGER USER`);
    await anders.db.superClient.query(`UPDATE controlepunt_publicatie SET op = op - interval '21 hours'`);
    await service.maakControlepunten();
    expect(mails).toHaveLength(2);
  } finally {
    await anders.sluit();
  }
});

it('a mailbox that is away keeps the others from nothing, and what nobody got is not said to have left', async () => {
  const anders = await openDossierTest();
  try {
    const { toetsingId } = await maakZaak(anders);
    const { transacties } = anders.db;
    const bezet = new TemporaryMailError('SERVER_BEZET');
    const stuk = new Set(['griffier@voorbeeld.test', 'fg@voorbeeld.test']);
    const verstuur = async (opdracht: MailOpdracht) => {
      if (stuk.has(opdracht.aan.adres)) throw bezet;
      return mailer.send(opdracht);
    };
    await anders.persoon('GRIFFIER', 'griffier@voorbeeld.test');
    await anders.persoon('FG', 'fg@voorbeeld.test');
    const instellingen = { basisUrl: 'https://toetsing.gemeente.example', afzender: 'noreply@gemeente.example' };
    const publicatie = new PublicatieService(transacties, anders.kluis, [], { send: verstuur }, instellingen, (error) =>
      gemeld.push(error),
    );
    const service = new BewijsrondeService(transacties, controlepunten(transacties, pem), publicatie, (error) => gemeld.push(error));
    const genoteerd = async () => (await anders.db.superClient.query(`SELECT FROM controlepunt_publicatie WHERE plaats = 'mail'`)).rowCount;
    await schrijf(transacties, anders.organisatieId, toetsingId, 2);
    expect((await service.maakControlepunten()).mislukt).toBe(1);
    expect([gemeld, await genoteerd()]).toEqual([[bezet], 0]);
    stuk.delete('fg@voorbeeld.test');
    for (let i = 0; i < 2; i += 1) expect((await service.maakControlepunten()).mislukt).toBe(0);
    expect(mails.map(({ aan }) => aan.adres)).toEqual(['fg@voorbeeld.test']);
    expect([gemeld, await genoteerd()]).toEqual([[bezet, bezet], 1]);
  } finally {
    await anders.sluit();
  }
});
