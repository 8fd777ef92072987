import { cpSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Bewijssleutels, nieuweBewijssleutel } from '../../libs/audit/src/controlepunt/bewijssleutels.js';
import { berekenHash } from '../../libs/audit/src/keten/bereken-hash.js';
import { leesKeten } from '../../libs/audit/src/keten/lees-keten.js';
import type { AfwijkingCode } from '../../libs/dossier/src/bewijs/zelfcontrole/afwijking.js';
import { AfwijkingenService } from '../../libs/dossier/src/bewijs/zelfcontrole/afwijkingen.service.js';
import { nieuwGeheugen } from '../../libs/dossier/src/bewijs/zelfcontrole/geheugen.js';
import { controleerOrganisatie } from '../../libs/dossier/src/bewijs/zelfcontrole/organisatie-controle.js';
import { ZelfcontroleService } from '../../libs/dossier/src/bewijs/zelfcontrole.service.js';
import type { MailOpdracht } from '../../libs/messages/src/mailer.js';
import { type Namens, type Transactie, Transacties } from '../../libs/persistence/src/transactie.js';
import type { ObjectStore } from '../../libs/vault/src/store/object-store.js';
import type { Publicatieplaats } from '../../libs/vault/src/publicatie/publicatieplaats.js';
import { verzoek } from '../dossier/support/dossier.js';
import { besluit, vanafDag } from '../dossier/support/vernietiging.js';
import { StakenService } from '../../libs/dossier/src/pauze/staken.service.js';
import { Reservekopie } from '../support/reservekopie.js';
import { schrijf } from './support/bewijs.js';
import { type GespeeldeZaken, grondVan, openZelfcontrole, speel, zelfcontrole, type ZelfcontroleTest } from './support/zelfcontrole.js';

jest.setTimeout(180_000);

let t: ZelfcontroleTest;
let zaken: GespeeldeZaken;
let kopie: Reservekopie;
beforeAll(async () => {
  t = await openZelfcontrole();
  zaken = await speel(t);
  kopie = await Reservekopie.maak(t.db.superClient, t.organisatieId);
  for (const map of [t.map, t.publicatiemap]) cpSync(map, `${map}-kopie`, { recursive: true });
});
/** Everything as it was, in the database and beside it. */
afterEach(async () => {
  await kopie.zetTerug();
  for (const map of [t.map, t.publicatiemap]) {
    for (const naam of readdirSync(map)) rmSync(join(map, naam), { recursive: true });
    cpSync(`${map}-kopie`, map, { recursive: true });
  }
});
afterAll(async () => {
  for (const map of [t.map, t.publicatiemap]) rmSync(`${map}-kopie`, { recursive: true });
  await t.sluit();
});

/** So many events by the clock of the day that was played to. */
const gebeurt = (aantal: number): Promise<void> =>
  schrijf(new Transacties(t.db.appDataSource, `${t.klok.dagen} days`), t.organisatieId, zaken.dossier.toetsingId, aantal);

/** As a superuser for whom no trigger and no foreign key counts. */
async function sql(tekst: string, ...waarden: readonly unknown[]): Promise<void> {
  const { superClient } = t.db;
  await superClient.query('SET session_replication_role = replica');
  try {
    const { rowCount } = await superClient.query(tekst, [...waarden]);
    if (rowCount === 0) throw new Error('this attack touches nothing');
  } finally {
    await superClient.query('SET session_replication_role = origin');
  }
}
const codes = async (service: { bekijk: () => Promise<readonly { readonly code: AfwijkingCode }[]> }) =>
  new Set((await service.bekijk()).map(({ code }) => code));

/** Gives the event of a chain that ends it other data, with the hash and the end of the chain that belong to it. */
async function herschrijfLaatste(toetsingId: string): Promise<void> {
  const { gebeurtenissen } = await t.db.transacties.in({ organisatieId: t.organisatieId, persoonId: null }, (tx) =>
    leesKeten(tx, toetsingId),
  );
  const { hash: _, ...laatste } = gebeurtenissen.at(-1)!;
  const gegevens = { ...laatste.gegevens, vorm: 'BESLOTEN' };
  const hash = berekenHash({ ...laatste, gegevens });
  await sql(
    `WITH a AS (UPDATE audit_gebeurtenis SET gegevens = $3, hash = decode($4, 'hex') WHERE toetsing_id = $1 AND volgnummer = $2),
      b AS (UPDATE bewijslog_blad SET hash = decode($4, 'hex') WHERE keten_id = $1 AND volgnummer = $2)
     UPDATE audit_keten SET hash = decode($4, 'hex') WHERE toetsing_id = $1`,
    toetsingId,
    laatste.volgnummer,
    gegevens,
    hash,
  );
}

it('finds nothing in a history that nobody touched, round after round and from the beginning', async () => {
  const { bekijk } = zelfcontrole(t);
  for (let i = 0; i < 2; i += 1) expect(await bekijk()).toEqual([]);
  await gebeurt(3);
  expect(await bekijk()).toEqual([]);
  expect(await zelfcontrole(t).bekijk()).toEqual([]);
});

const AANVALLEN: readonly (readonly [wat: string, code: AfwijkingCode, aanval: () => Promise<void>])[] = [
  [
    'an event has other data',
    'KETEN',
    () => sql(`UPDATE audit_gebeurtenis SET gegevens = '{}' WHERE toetsing_id = $1 AND volgnummer = 3`, zaken.brief.toetsingId),
  ],
  [
    'an event has another person',
    'KETEN',
    () =>
      sql(
        `UPDATE audit_gebeurtenis SET persoon_id = $2 WHERE toetsing_id = $1 AND volgnummer = 3`,
        zaken.brief.toetsingId,
        t.mensen.vreemde.persoonId,
      ),
  ],
  [
    'an event of the organisation has other data',
    'KETEN',
    () => sql(`UPDATE organisatie_gebeurtenis SET gegevens = '{}' WHERE organisatie_id = $1 AND volgnummer = 2`, t.organisatieId),
  ],
  [
    'an event is gone from the middle',
    'KETEN',
    () => sql(`DELETE FROM audit_gebeurtenis WHERE toetsing_id = $1 AND volgnummer = 3`, zaken.brief.toetsingId),
  ],
  ['the end of a chain is gone', 'KETEN', () => sql(`DELETE FROM audit_keten WHERE toetsing_id = $1`, zaken.brief.toetsingId)],
  [
    'the tail is cut off, with the end moved back',
    'LOG',
    () =>
      sql(
        `WITH a AS (DELETE FROM audit_gebeurtenis WHERE toetsing_id = $1 AND volgnummer > 10) UPDATE audit_keten k SET volgnummer = 10, hash = g.hash FROM audit_gebeurtenis g WHERE k.toetsing_id = $1 AND g.toetsing_id = $1 AND g.volgnummer = 10`,
        zaken.brief.toetsingId,
      ),
  ],
  [
    'a whole chain is gone',
    'LOG',
    () =>
      sql(
        `WITH a AS (DELETE FROM audit_gebeurtenis WHERE toetsing_id = $1), k AS (DELETE FROM audit_keten WHERE toetsing_id = $1) DELETE FROM toetsing WHERE id = $1`,
        zaken.brief.toetsingId,
      ),
  ],
  ['a leaf is gone', 'LOG', () => sql(`DELETE FROM bewijslog_blad WHERE organisatie_id = $1 AND plaats = 5`, t.organisatieId)],
  [
    'the log says that it is smaller',
    'LOG',
    () => sql(`UPDATE bewijslog SET grootte = grootte - 1 WHERE organisatie_id = $1`, t.organisatieId),
  ],
  ['an event is rewritten with its leaf', 'CONTROLEPUNT', () => herschrijfLaatste(zaken.brief.toetsingId)],
  [
    'the signature of a checkpoint is another',
    'CONTROLEPUNT',
    () => sql(`UPDATE controlepunt SET note = regexp_replace(note, 'tijd \\d{4}', 'tijd 2020') WHERE organisatie_id = $1`, t.organisatieId),
  ],
  [
    'a published checkpoint is gone from the database',
    'PUBLICATIE',
    () =>
      sql(
        `DELETE FROM controlepunt WHERE organisatie_id = $1 AND grootte = (SELECT min(grootte) FROM controlepunt WHERE organisatie_id = $1)`,
        t.organisatieId,
      ),
  ],
  [
    'the whole log is gone',
    'PUBLICATIE',
    () =>
      sql(
        `WITH a AS (DELETE FROM bewijslog_blad WHERE organisatie_id = $1), b AS (DELETE FROM controlepunt WHERE organisatie_id = $1) DELETE FROM bewijslog WHERE organisatie_id = $1`,
        t.organisatieId,
      ),
  ],
  [
    'a published text is another',
    'PUBLICATIE',
    async () => {
      const naam = (await t.plaats.lijst(t.organisatieId)).find((een) => /\/\d{12}\.txt$/.test(een))!;
      writeFileSync(join(t.publicatiemap, naam), 'iets anders\n');
    },
  ],
  [
    'a published text is gone',
    'PUBLICATIE',
    async () => {
      const naam = (await t.plaats.lijst(t.organisatieId)).filter((een) => /\/\d{12}\.txt$/.test(een)).at(-1)!;
      rmSync(join(t.publicatiemap, naam));
    },
  ],
  [
    'the public key is another',
    'SLEUTEL',
    async () => {
      const vreemd = Bewijssleutels.lees(nieuweBewijssleutel()).bekend(`toetsing.gemeente.example/bewijslog/${t.organisatieId}`)[0];
      await sql(`UPDATE bewijslog_sleutel SET vkey = $2 WHERE organisatie_id = $1 AND nummer = 2`, t.organisatieId, vreemd);
    },
  ],
  [
    'the first public key is another',
    'SLEUTEL',
    async () => {
      const vreemd = Bewijssleutels.lees(nieuweBewijssleutel()).bekend(`toetsing.gemeente.example/bewijslog/${t.organisatieId}`)[0];
      await sql(`UPDATE bewijslog_sleutel SET vkey = $2 WHERE organisatie_id = $1 AND nummer = 1`, t.organisatieId, vreemd);
    },
  ],
  [
    'the status of a case is another',
    'STATUS',
    () => sql(`UPDATE toetsing SET status = 'IN_ONDERZOEK' WHERE id = $1`, zaken.brief.toetsingId),
  ],
  [
    'a case lives that was destroyed',
    'STATUS',
    () => sql(`UPDATE toetsing SET status = 'GESLOTEN' WHERE id = $1`, zaken.vernietigd.toetsingId),
  ],
  [
    'a fact has another value',
    'FEIT',
    () => sql(`UPDATE feit SET waarde = 'GEHEIM' WHERE toetsing_id = $1 AND code = 'ADVIES_VERSTREKT'`, zaken.brief.toetsingId),
  ],
  ['a fact is gone', 'FEIT', () => sql(`DELETE FROM feit WHERE toetsing_id = $1 AND code = 'GESTART'`, zaken.brief.toetsingId)],
  [
    'a fact came along',
    'FEIT',
    () =>
      sql(
        `INSERT INTO feit SELECT organisatie_id, toetsing_id, ronde, 'VOG_KLAARGEZET', 1, 'KLAARGEZET', op, persoon_id FROM feit WHERE toetsing_id = $1 AND code = 'GESTART'`,
        zaken.brief.toetsingId,
      ),
  ],
  [
    'a fact that a reopened case took over is gone',
    'FEIT',
    () => sql(`DELETE FROM feit WHERE toetsing_id = $1 AND ronde = 2 AND code = 'GESTART'`, zaken.heropend.toetsingId),
  ],
  [
    'the conclusion is another',
    'ADVIES',
    () => sql(`UPDATE advies SET conclusie = 'GEEN_BELEMMERINGEN' WHERE toetsing_id = $1`, zaken.brief.toetsingId),
  ],
  ['the advice is gone', 'ADVIES', () => sql(`DELETE FROM advies WHERE toetsing_id = $1`, zaken.brief.toetsingId)],
  [
    'the advice of another case lies in its place',
    'ADVIES',
    () =>
      sql(
        `UPDATE advies a SET inhoud = b.inhoud FROM advies b WHERE a.toetsing_id = $1 AND b.toetsing_id = $2`,
        zaken.brief.toetsingId,
        zaken.heropend.toetsingId,
      ),
  ],
  [
    'the hash of a report is another',
    'RAPPORT',
    () => sql(`UPDATE rapport SET hash = sha256('x') WHERE toetsing_id = $1`, zaken.brief.toetsingId),
  ],
  ['a report is gone', 'RAPPORT', () => sql(`DELETE FROM rapport WHERE toetsing_id = $1`, zaken.brief.toetsingId)],
  [
    'the hash of a document is another',
    'DOCUMENT',
    () => sql(`UPDATE document SET verbintenis = sha256('x') WHERE toetsing_id = $1`, zaken.dossier.toetsingId),
  ],
  ['a document is gone', 'DOCUMENT', () => sql(`DELETE FROM document WHERE toetsing_id = $1 AND type = 'CV'`, zaken.dossier.toetsingId)],
  [
    'a document is said to be deleted',
    'DOCUMENT',
    () => sql(`UPDATE document SET object = NULL, status = 'VERWIJDERD' WHERE toetsing_id = $1 AND type = 'CV'`, zaken.dossier.toetsingId),
  ],
  ['the file of a letter is gone', 'BESTAND', () => verzet('brief', async (pad) => rmSync(pad))],
  ['a file is another', 'BESTAND', () => verzet('dossier', async (pad) => (rmSync(pad), writeFileSync(pad, 'x')))],
  [
    'two files changed places',
    'BESTAND',
    async () => {
      const [een, ander] = (await objecten('dossier')).map(padVan) as [string, string];
      renameSync(een, `${een}.t`);
      renameSync(ander, een);
      renameSync(`${een}.t`, ander);
    },
  ],
  [
    'the letter of another case lies in its place',
    'BESTAND',
    async () => {
      const [een, ander] = [...(await objecten('brief')), ...(await objecten('heropend'))].map(padVan) as [string, string];
      rmSync(een);
      cpSync(ander, een);
    },
  ],
  ['a salt is gone', 'ZOUT', () => sql(`DELETE FROM audit_zout WHERE toetsing_id = $1`, zaken.brief.toetsingId)],
  ['the key of a case is gone', 'DOSSIERSLEUTEL', () => sql(`DELETE FROM sleutel WHERE toetsing_id = $1`, zaken.dossier.toetsingId)],
  [
    'the mark of an event is gone',
    'WACHT',
    async () => {
      await gebeurt(1);
      await sql(`DELETE FROM bewijslog_wacht WHERE organisatie_id = $1`, t.organisatieId);
    },
  ],
  [
    'an event has a date of long ago',
    'DATUM',
    async () => {
      await sql(
        `INSERT INTO audit_gebeurtenis SELECT organisatie_id, toetsing_id, 100, op - interval '30 days', soort, persoon_id, rol, gegevens, verbintenis, sha256('x'), hash FROM audit_gebeurtenis WHERE toetsing_id = $1 AND volgnummer = 1`,
        zaken.heropend.toetsingId,
      );
      await sql(
        `UPDATE bewijslog_blad SET keten_id = $2, volgnummer = 100 WHERE organisatie_id = $1 AND plaats = (SELECT max(plaats) FROM bewijslog_blad WHERE organisatie_id = $1)`,
        t.organisatieId,
        zaken.heropend.toetsingId,
      );
    },
  ],
];

const objecten = async (zaak: 'dossier' | 'brief' | 'heropend'): Promise<readonly string[]> =>
  (
    await t.db.superClient.query<{ object: string }>(
      `SELECT object FROM document WHERE toetsing_id = $1 AND object IS NOT NULL ORDER BY id`,
      [zaken[zaak].toetsingId],
    )
  ).rows.map(({ object }) => object);
const padVan = (object: string): string => join(t.map, object.slice(-2), object);
async function verzet(zaak: 'dossier' | 'brief', doe: (pad: string) => Promise<unknown>): Promise<void> {
  const [object] = await objecten(zaak);
  await doe(padVan(object!));
}

it.each(AANVALLEN)('%s: %s', async (_, code, aanval) => {
  const { bekijk } = zelfcontrole(t);
  expect(await bekijk()).toEqual([]);
  await aanval();
  expect(await codes({ bekijk })).toContain(code);
  // What is found doesn't rest on what this process remembers, and doesn't pass by being seen.
  expect(await codes(zelfcontrole(t))).toContain(code);
  expect(await codes({ bekijk })).toContain(code);
});

describe('a row that was changed so that a look at it fails', () => {
  it.each([
    [
      'the name of a file that no file can have',
      'BESTAND',
      `UPDATE document SET object = 'x' WHERE toetsing_id = $1 AND type = 'CV'`,
      'dossier',
    ],
    ['a key that no key opens', 'DOSSIERSLEUTEL', `UPDATE sleutel SET kek_id = 'x' WHERE toetsing_id = $1`, 'brief'],
    [
      'an event that is none',
      'KETEN',
      `UPDATE audit_gebeurtenis SET gegevens = 'null' WHERE toetsing_id = $1 AND volgnummer = 3`,
      'dossier',
    ],
  ] as const)('does not keep a round from the rest: %s', async (_, code, aanval, zaak) => {
    await sql(aanval, zaken[zaak].toetsingId);
    await sql(`DELETE FROM feit WHERE toetsing_id = $1 AND code = 'GESTART' AND ronde = 2`, zaken.heropend.toetsingId);
    rmSync(padVan((await objecten('heropend'))[0]!));
    const gevonden = await codes(zelfcontrole(t));
    for (const een of [code, 'FEIT', 'BESTAND']) expect(gevonden).toContain(een);
  });

  it('a log that says that it is endless is told of, and read as far as it goes', async () => {
    const { bekijk } = zelfcontrole(t);
    expect(await bekijk()).toEqual([]);
    await sql(`UPDATE bewijslog SET grootte = 4000000000000 WHERE organisatie_id = $1`, t.organisatieId);
    expect(await codes({ bekijk })).toContain('LOG');
  });
});

describe('a round that breaks off', () => {
  const weg = new Error('the store is away');

  it('tells what it found until then', async () => {
    await sql(`UPDATE toetsing SET status = 'IN_ONDERZOEK' WHERE id = $1`, zaken.brief.toetsingId);
    const opslag = Object.assign(Object.create(t.opslag) as typeof t.opslag, { get: () => Promise.reject(weg) });
    const { gevonden, fouten } = await zelfcontrole(t, { opslag }).ronde();
    expect(gevonden.map(({ code }) => code)).toEqual(['STATUS']);
    expect(fouten).toEqual([weg]);
  });

  it('leaves what is new to the next one, and calls a database that is away no change', async () => {
    let over = Infinity;
    const echt = t.db.transacties;
    const doe = <T>(werk: () => Promise<T>): Promise<T> => ((over -= 1) < 0 ? Promise.reject(weg) : werk());
    const transacties = Object.assign(Object.create(echt) as Transacties, {
      in: <T>(wie: Namens, werk: (tx: Transactie) => Promise<T>) => doe(() => echt.in(wie, werk)),
      inMomentopname: <T>(wie: Namens, werk: (tx: Transactie) => Promise<T>) => doe(() => echt.inMomentopname(wie, werk)),
    });
    const { ronde } = zelfcontrole(t, { transacties, rondes: Infinity });
    expect(await ronde()).toEqual({ gevonden: [], fouten: [] });
    await sql(`DELETE FROM feit WHERE toetsing_id = $1 AND code = 'GESTART'`, zaken.dossier.toetsingId);
    await gebeurt(1);
    await t.teken();
    // The log itself; its leaves; its chains: each time the database is away for what comes after.
    for (const aantal of [1, 2, 3]) {
      over = aantal;
      expect(await ronde()).toEqual({ gevonden: [], fouten: [weg] });
    }
    over = Infinity;
    expect((await ronde()).gevonden.map(({ code }) => code)).toEqual(['FEIT']);
  });
});

describe('a case of which the destruction is under way', () => {
  /** The files go first; the store takes away one, and then no more. */
  async function begin(): Promise<void> {
    const invoer = { reden: 'KANDIDAAT_OVERLEDEN', toelichting: 'Wegens overlijden.' } as const;
    await new StakenService(t.handelingen).staak(verzoek(t.mensen.opdrachtgever), zaken.dossier.toetsingId, invoer);
    await besluit(t, zaken.dossier, 'DOSSIER', 15);
    let weg = 0;
    const opslag = Object.assign(Object.create(t.opslag) as ObjectStore, {
      delete: (naam: string) => ((weg += 1) === 1 ? t.opslag.delete(naam) : Promise.reject(new Error('weg'))),
      deel: (naam: string) => t.opslag.deel(naam),
    });
    await vanafDag(t, 40, opslag).ronde();
    expect(weg).toBeGreaterThan(1);
  }

  it('misses no file, as long as its chain says that it is', async () => {
    await begin();
    expect(await codes(zelfcontrole(t))).not.toContain('BESTAND');
    await sql(`DELETE FROM audit_gebeurtenis WHERE toetsing_id = $1 AND soort = 'vernietig'`, zaken.dossier.toetsingId);
    expect(await codes(zelfcontrole(t))).toContain('BESTAND');
  });
});

describe('a place where checkpoints are published that is away', () => {
  const weg = new Error('weg');
  const kapot = (wat: 'lijst' | 'lees'): Publicatieplaats => ({
    naam: 'kapot',
    zet: () => Promise.reject(weg),
    lijst: () => (wat === 'lijst' ? Promise.reject(weg) : t.plaats.lijst(t.organisatieId)),
    lees: () => Promise.reject(weg),
  });

  it.each(['lijst', 'lees'] as const)('is told, and keeps neither the rest nor the other places from being looked at: %s', async (wat) => {
    await sql(`UPDATE toetsing SET status = 'IN_ONDERZOEK' WHERE id = $1`, zaken.brief.toetsingId);
    const naam = (await t.plaats.lijst(t.organisatieId)).find((een) => /\/\d{12}\.txt$/.test(een))!;
    writeFileSync(join(t.publicatiemap, naam), 'iets anders\n');
    const { gevonden, fouten } = await zelfcontrole(t, { plaatsen: [kapot(wat), t.plaats] }).ronde();
    expect(fouten).toEqual([weg]);
    expect(new Set(gevonden.map(({ code }) => code))).toEqual(new Set(['STATUS', 'PUBLICATIE']));
    expect(gevonden.filter(({ code }) => code === 'PUBLICATIE').map(({ plaats }) => plaats)).toEqual([expect.stringMatching(/plaats 2/)]);
  });

  it('is read while no transaction is open', async () => {
    let open = 0;
    const echt = t.db.transacties;
    const transacties = Object.assign(Object.create(echt) as Transacties, {
      inMomentopname: <T>(wie: Namens, werk: (tx: Transactie) => Promise<T>) => {
        open += 1;
        return echt.inMomentopname(wie, werk).finally(() => (open -= 1));
      },
      in: <T>(wie: Namens, werk: (tx: Transactie) => Promise<T>) => {
        open += 1;
        return echt.in(wie, werk).finally(() => (open -= 1));
      },
    });
    const gelezen: number[] = [];
    const plaats: Publicatieplaats = {
      naam: t.plaats.naam,
      zet: (...van) => t.plaats.zet(...van),
      lijst: (map) => (gelezen.push(open), t.plaats.lijst(map)),
      lees: (naam) => (gelezen.push(open), t.plaats.lees(naam)),
    };
    rmSync(
      join(
        t.publicatiemap,
        (await t.plaats.lijst(t.organisatieId)).find((een) => een.endsWith('.txt'))!,
      ),
    );
    expect(await codes(zelfcontrole(t, { transacties, plaatsen: [plaats] }))).toEqual(new Set(['PUBLICATIE']));
    expect(new Set(gelezen)).toEqual(new Set([0]));
  });
});

describe('a worker that begins', () => {
  it('looks at the last checkpoints first, of however many', async () => {
    await sql(`INSERT INTO controlepunt SELECT $1, 1000000 + n, 'x', 1, now() FROM generate_series(0, 1099) n`, t.organisatieId);
    const gevonden = (await zelfcontrole(t, { rondes: Infinity }).bekijk()).filter(({ code }) => code === 'CONTROLEPUNT');
    expect(gevonden[0]!.plaats).toBe('1000100');
  });

  it('has its turn begin anywhere, and comes to all of it', async () => {
    const alle = await objecten('dossier');
    for (const object of alle) rmSync(padVan(object));
    const { rows } = await t.db.superClient.query<{ readonly id: string }>(
      `SELECT id FROM document WHERE organisatie_id = $1 AND object IS NOT NULL ORDER BY id`,
      [t.organisatieId],
    );
    const gezien = async (willekeur: number): Promise<readonly string[]> => {
      const een = zelfcontrole(t, { rondes: rows.length, willekeur: () => willekeur });
      const plaatsen: string[] = [];
      for (const _ of rows) plaatsen.push(...(await een.bekijk()).map(({ plaats }) => plaats));
      return plaatsen;
    };
    const vooraan = await gezien(0);
    expect(vooraan).toHaveLength(alle.length);
    // Right after the first of those that are gone.
    const plek = rows.findIndex(({ id }) => id === vooraan[0]) + 1.5;
    expect(await gezien(plek / rows.length)).toEqual([...vooraan.slice(1), vooraan[0]]);
  });
});

it('remembers nothing of a case that is gone', async () => {
  const geheugen = nieuwGeheugen();
  const mis = jest.fn();
  const ronde = (): Promise<void> => controleerOrganisatie(grondVan(t), t.organisatieId, geheugen, mis, mis);
  const vanBrief = (): readonly boolean[] => [geheugen.adviezen, geheugen.brieven].map((gezien) => gezien.has(zaken.brief.toetsingId));
  await ronde();
  expect([vanBrief(), mis.mock.calls]).toEqual([[true, true], []]);
  await sql(`DELETE FROM toetsing WHERE id = $1`, zaken.brief.toetsingId);
  await sql(`DELETE FROM document WHERE toetsing_id = $1`, zaken.brief.toetsingId);
  await ronde();
  expect(vanBrief()).toEqual([false, false]);
});

describe('a log of more than one tile', () => {
  /** Enough events for a stored node over the first 256 leaves. */
  async function groei(): Promise<void> {
    await gebeurt(260);
    await t.teken();
  }

  it('is found whole, and a stored node that is another is found', async () => {
    await groei();
    const { bekijk } = zelfcontrole(t);
    expect(await bekijk()).toEqual([]);
    await sql(`UPDATE bewijslog_knoop SET hash = sha256('x') WHERE organisatie_id = $1`, t.organisatieId);
    expect(await codes({ bekijk })).toContain('LOG');
  });

  it('an event that is rewritten with its leaf, below a node that stays as it was, is found', async () => {
    await groei();
    const { bekijk } = zelfcontrole(t);
    expect(await bekijk()).toEqual([]);
    await herschrijfLaatste(zaken.brief.toetsingId);
    // The root over the stored nodes is still the one that was signed.
    for (const een of [{ bekijk }, zelfcontrole(t)]) {
      const gevonden = await een.bekijk();
      expect(gevonden.filter(({ code }) => code === 'GEHEUGEN')).toEqual([]);
      expect(gevonden).toContainEqual(expect.objectContaining({ code: 'LOG', plaats: 'knoop 8/0' }));
    }
  });
});

it('an event that waits for longer than some rounds is told', async () => {
  await gebeurt(1);
  let nu = 0;
  const { bekijk } = zelfcontrole(t, { nu: () => nu });
  for (nu of [0, 1_800_000]) expect(await bekijk()).toEqual([]);
  nu += 1;
  expect(await codes({ bekijk })).toEqual(new Set(['WACHT']));
  await t.teken();
  expect(await bekijk()).toEqual([]);
});

describe('what this process remembers', () => {
  it('tells of an event that waited for the log and is another now', async () => {
    await gebeurt(1);
    const { bekijk } = zelfcontrole(t);
    expect(await bekijk()).toEqual([]);
    await sql(`DELETE FROM bewijslog_wacht WHERE keten_id = $1`, zaken.dossier.toetsingId);
    await sql(
      `WITH a AS (DELETE FROM audit_gebeurtenis g USING audit_keten k WHERE k.toetsing_id = $1 AND g.toetsing_id = $1 AND g.volgnummer = k.volgnummer RETURNING g.*)
       UPDATE audit_keten k SET volgnummer = a.volgnummer - 1, hash = a.vorige_hash FROM a WHERE k.toetsing_id = $1`,
      zaken.dossier.toetsingId,
    );
    expect(await codes({ bekijk })).toEqual(new Set(['GEHEUGEN']));
    // Whoever sees it for the first time sees a chain that ends before.
    expect(await codes(zelfcontrole(t))).toEqual(new Set());
  });

  it('tells of a log that was cut off together with all that was signed and published of it', async () => {
    const { bekijk } = zelfcontrole(t);
    await bekijk();
    await sql(`DELETE FROM bewijslog WHERE organisatie_id = $1`, t.organisatieId);
    for (const naam of readdirSync(t.publicatiemap)) rmSync(join(t.publicatiemap, naam), { recursive: true });
    expect(await codes({ bekijk })).toContain('GEHEUGEN');
  });
});

it('looks at everything in its turn, and in each round at what is new', async () => {
  const [{ bekijk }, alleenNieuw] = [zelfcontrole(t, { rondes: 4 }), zelfcontrole(t, { rondes: Infinity })];
  for (const een of [bekijk, alleenNieuw.bekijk]) expect(await een()).toEqual([]);
  await sql(`DELETE FROM feit WHERE organisatie_id = $1 AND code = 'GESTART' AND ronde = 1`, t.organisatieId);
  const gevonden = new Set<string>();
  for (let i = 0; i < 4; i += 1) for (const { plaats } of await bekijk()) gevonden.add(plaats.split('/')[0]!);
  expect([...gevonden].sort()).toEqual([zaken.dossier, zaken.brief, zaken.heropend].map(({ toetsingId }) => toetsingId).sort());
  expect(await codes(alleenNieuw)).toEqual(new Set());
  await gebeurt(1);
  expect((await alleenNieuw.bekijk()).map(({ plaats }) => plaats.split('/')[0])).toEqual([zaken.dossier.toetsingId]);
  // The status shows at a glance.
  await sql(`UPDATE toetsing SET status = 'IN_ONDERZOEK' WHERE id = $1`, zaken.brief.toetsingId);
  expect(await codes(alleenNieuw)).toContain('STATUS');
});

it('what is found is logged each time, and published and mailed once a day, to FG and beheerder', async () => {
  const mails: MailOpdracht[] = [];
  const gemeld: unknown[] = [];
  const adressen = ['fg@voorbeeld.test', 'beheer@voorbeeld.test'];
  await t.persoon('FG', adressen[0]);
  await t.persoon('BEHEERDER', adressen[1]);
  const klok = { nu: '2026-11-27T09:00:00.000Z' as const };
  const afwijkingen = new AfwijkingenService({
    transacties: t.db.transacties,
    kluis: t.kluis,
    plaatsen: [t.plaats],
    mailer: { send: async (opdracht) => (mails.push(opdracht), { messageId: opdracht.berichtId }) },
    instellingen: t.instellingen,
    klok: () => klok.nu,
    meld: (fout) => gemeld.push(fout),
  });
  const service = new ZelfcontroleService(grondVan(t), afwijkingen, (error) => gemeld.push(error));
  await expect(service.controleer()).resolves.toEqual({ gedaan: 1, mislukt: 0, na: null });
  await expect(afwijkingen.onderdeel.controle()).resolves.toBeUndefined();
  await sql(`UPDATE toetsing SET status = 'IN_ONDERZOEK' WHERE id = $1`, zaken.brief.toetsingId);
  for (let i = 0; i < 2; i += 1) await service.controleer();
  await expect(afwijkingen.onderdeel.controle()).rejects.toMatchObject({ code: 'BEWIJS_AFWIJKING' });
  expect(gemeld).toHaveLength(2);
  expect(gemeld[0]).toMatchObject({ organisatieId: t.organisatieId, afwijking: { code: 'STATUS', plaats: zaken.brief.toetsingId } });
  expect(mails.map(({ aan, sjabloon }) => [sjabloon, aan.adres]).sort()).toEqual(
    adressen.map((adres) => ['BEWIJS_AFWIJKING', adres]).sort(),
  );
  const namen = (await t.plaats.lijst(t.organisatieId)).filter((naam) => naam.includes('/afwijking-'));
  expect(namen).toEqual([`${t.organisatieId}/afwijking-20261127t090000000z.txt`]);
  expect(await t.plaats.lees(namen[0]!)).toContain(`- STATUS ${zaken.brief.toetsingId}: `);
});
