/** Traps that chains of one's own making fall into, one by one. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { toInstant } from '../../libs/domain/src/kalender/instant.js';
import { canonical } from '../../libs/audit/src/canonical/canonical.js';
import { controlepuntTekst, leesControlepunt } from '../../libs/audit/src/controlepunt/controlepunt.js';
import type { AuditGebeurtenis, KetenKop, OngehashteGebeurtenis } from '../../libs/audit/src/keten/audit-gebeurtenis.js';
import { LEGE_KOP } from '../../libs/audit/src/keten/audit-gebeurtenis.js';
import { berekenHash } from '../../libs/audit/src/keten/bereken-hash.js';
import { controleerKeten } from '../../libs/audit/src/keten/controleer-keten.js';
import { leesKeten } from '../../libs/audit/src/keten/lees-keten.js';
import { Bladen } from '../../libs/audit/src/log/bladen.js';
import { Boom } from '../../libs/audit/src/log/boom.js';
import { isInclusie } from '../../libs/audit/src/log/controleer-bewijs.js';
import { hashKnoop } from '../../libs/audit/src/log/hash.js';
import { verbindVeld, verbindVelden } from '../../libs/audit/src/verbintenis/verbintenis.js';
import { metPython } from './support/python-verifier.js';
import { type DossierTest, naarOnderzoek, openDossierTest } from '../dossier/support/dossier.js';

jest.setTimeout(60_000);

let t: DossierTest;
let toetsingId: string;
beforeAll(async () => {
  t = await openDossierTest();
  ({ toetsingId } = await naarOnderzoek(t, ['BRONONDERZOEK']));
});
afterAll(() => t.sluit());

const lees = () => t.db.transacties.in({ organisatieId: t.organisatieId, persoonId: null }, (tx) => leesKeten(tx, toetsingId));
const soorten = async (keten: readonly AuditGebeurtenis[], kop?: KetenKop): Promise<readonly string[]> => [
  ...new Set((await controleerKeten(keten, kop)).fouten.map(({ soort }) => soort)),
];

/** As who may do everything in the database and switches its guards off; taken back afterwards. */
async function zonderWachters(werk: () => Promise<void>): Promise<void> {
  const { superClient } = t.db;
  await superClient.query(`BEGIN; SET LOCAL session_replication_role = replica; SET LOCAL row_security = off`);
  try {
    await werk();
  } finally {
    await superClient.query('ROLLBACK');
  }
}

/** The chain as that administrator leaves it, read in his transaction. */
const leesHier = async () =>
  leesKeten(
    { manager: { query: async (text: string, values: unknown[]) => (await t.db.superClient.query(text, values)).rows } } as never,
    toetsingId,
  );

const tekst = fc.string({ unit: 'binary' }).filter((een) => !/\p{Surrogate}|\u0000/u.test(een));
const waarde = fc.oneof(tekst, fc.integer({ min: -99_999_999, max: 999_999_999_999 }), fc.boolean(), fc.constant(null));
const sleutel = fc.string({ unit: 'binary-ascii', minLength: 1 }).filter((een) => !een.includes('\u0000'));
const gegevens = fc.dictionary(fc.oneof(sleutel, fc.nat(99).map(String)), waarde, { maxKeys: 12 });
const gebeurtenis = fc.record({
  organisatieId: fc.uuid(),
  toetsingId: fc.uuid(),
  volgnummer: fc.integer({ min: 1, max: 99_999 }),
  op: fc
    .date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
    .map((een) => toInstant(een.toISOString())),
  soort: tekst,
  door: fc.record({ persoonId: fc.option(fc.uuid()), rol: tekst }),
  gegevens,
  verbintenis: fc.constant(null),
  vorigeHash: fc.constant(LEGE_KOP.hash),
}) satisfies fc.Arbitrary<OngehashteGebeurtenis>;

describe('fields glued together without their lengths', () => {
  it('never give one hash to two events: what moves from one field to the next shows (property)', () => {
    fc.assert(
      fc.property(gebeurtenis, tekst, tekst, fc.nat(20), (een, a, b, plek) => {
        const alles = a + b;
        const hash = (links: string): string =>
          berekenHash({ ...een, soort: links, door: { ...een.door, rol: alles.slice(links.length) } });
        const [hier, daar] = [alles.slice(0, a.length), alles.slice(0, Math.min(plek, alles.length))];
        expect(hash(hier) === hash(daar)).toBe(hier === daar);
      }),
    );
  });

  it('tell a key from its value, a text from a number, and nothing from an empty text', () => {
    const [een] = fc.sample(gebeurtenis, { numRuns: 1, seed: 1 });
    const vormen = [
      {},
      { a: null },
      { a: '' },
      { a: 1 },
      { a: '1' },
      { a: true },
      { a: 'true' },
      { a: 'b', c: 'd' },
      { a: 'b","c":"d' },
      { ab: '' },
      { 'a":"b': '' },
    ];
    expect(new Set(vormen.map((vorm) => berekenHash({ ...een!, gegevens: vorm as OngehashteGebeurtenis['gegevens'] }))).size).toBe(
      vormen.length,
    );
  });

  it('tell name and value of a commitment apart, and one field from two', () => {
    const zout = Buffer.alloc(16, 1);
    const velden = [
      verbindVeld(zout, 'a', 'bc'),
      verbindVeld(zout, 'ab', 'c'),
      verbindVeld(zout, 'a', ['bc']),
      verbindVeld(zout, 'abc', ''),
    ];
    expect(new Set(velden).size).toBe(4);
    expect(new Set([verbindVelden(velden), verbindVelden(velden.slice(1)), verbindVelden([...velden].reverse()), ...velden]).size).toBe(7);
  });

  it('tell a leaf of the log from a node, so that no event can be passed off as a tree', async () => {
    const { gebeurtenissen } = await lees();
    const [links, rechts] = gebeurtenissen.slice(0, 2).map(({ hash }) => Buffer.from(hash, 'hex'));
    const alsBlad = createHash('sha256').update(Buffer.of(0)).update(links!).update(rechts!).digest();
    expect(hashKnoop(links!, rechts!).equals(alsBlad)).toBe(false);
  });
});

describe('two programs that write the same event', () => {
  metPython('write the same bytes: Node and the json module of Python, for every value that an event may have (property)', () => {
    const waarden = fc.sample(gebeurtenis, { numRuns: 2_000, seed: 20261127 });
    const script = `import json, sys
for line in sys.stdin.buffer.read().split(b"\\n")[:-1]:
    sys.stdout.buffer.write(json.dumps(json.loads(line), sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode("utf-8") + b"\\n")`;
    const invoer = waarden.map((een) => `${JSON.stringify(een)}\n`).join('');
    const uit = execFileSync('python3', ['-c', script], { input: invoer, maxBuffer: 1 << 28 }).toString('utf8');
    expect(uit).toBe(waarden.map((een) => `${canonical(een)}\n`).join(''));
  });

  it('write the same bytes after jsonb of PostgreSQL, which keeps keys in an order of its own (property)', async () => {
    await fc.assert(
      fc.asyncProperty(gebeurtenis, async (een) => {
        const { rows } = await t.db.superClient.query<{ terug: OngehashteGebeurtenis['gegevens'] }>(`SELECT $1::jsonb AS terug`, [
          JSON.stringify(een.gegevens),
        ]);
        expect(canonical(rows[0]!.terug)).toBe(canonical(een.gegevens));
        expect(berekenHash({ ...een, gegevens: rows[0]!.terug })).toBe(berekenHash(een));
      }),
    );
  });
});

describe('the precision of time', () => {
  it('is whole milliseconds in every chain: nothing is rounded after it was hashed', async () => {
    const { rows } = await t.db.superClient.query(
      `SELECT table_name AS tabel, datetime_precision AS cijfers FROM information_schema.columns
        WHERE column_name = 'op' AND table_name IN ('audit_gebeurtenis', 'organisatie_gebeurtenis') ORDER BY 1`,
    );
    expect(rows).toEqual([
      { tabel: 'audit_gebeurtenis', cijfers: 3 },
      { tabel: 'organisatie_gebeurtenis', cijfers: 3 },
    ]);
    const { gebeurtenissen, kop } = await lees();
    expect(gebeurtenissen.length).toBeGreaterThan(5);
    for (const { op } of gebeurtenissen) expect(op).toMatch(/\.\d{3}Z$/);
    expect(await controleerKeten(gebeurtenissen, kop)).toMatchObject({ geldig: true });
  });

  it('changes nothing of an instant on its way through PostgreSQL (property)', async () => {
    await fc.assert(
      fc.asyncProperty(gebeurtenis, async ({ op }) => {
        const { rows } = await t.db.superClient.query(
          `SELECT to_char($1::timestamptz(3) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS terug`,
          [op],
        );
        expect(rows).toEqual([{ terug: op }]);
      }),
    );
  });
});

/** A chain of events that all stand at the moments given, in milliseconds. */
function keten(momenten: readonly number[]): readonly AuditGebeurtenis[] {
  const [vorm] = fc.sample(gebeurtenis, { numRuns: 1, seed: 7 });
  const reeks: AuditGebeurtenis[] = [];
  for (const [i, moment] of momenten.entries()) {
    const een = {
      ...vorm!,
      volgnummer: i + 1,
      op: toInstant(new Date(1_800_000_000_000 + moment).toISOString()),
      vorigeHash: reeks.at(-1)?.hash ?? LEGE_KOP.hash,
    };
    reeks.push({ ...een, hash: berekenHash(een) });
  }
  return reeks;
}

describe('order', () => {
  it('is that of the numbers, also of events of one moment', async () => {
    const [a, b, c] = keten([0, 0, 0]);
    expect(await soorten([a!, b!, c!])).toEqual([]);
    expect(await soorten([a!, c!, b!])).toEqual(['VOLGORDE', 'VORIGE']);
  });

  it.each([
    [[100_000, 40_000], []],
    [[100_000, 39_999], ['TIJD']],
    // Each is held against the one before it only.
    [[100_000, 40_001, 0], []],
    [[100_000, 200_000, 139_999], ['TIJD']],
  ])('lets time go back a minute at most: %j', async (momenten, fouten) => expect(await soorten(keten(momenten))).toEqual(fouten));
});

describe('who administers the database', () => {
  it('changes an event with the triggers off, and is found at that event', async () => {
    await zonderWachters(async () => {
      await t.db.superClient.query(`UPDATE audit_gebeurtenis SET rol = 'TOETSER' WHERE toetsing_id = $1 AND volgnummer = 3`, [toetsingId]);
      const { gebeurtenissen, kop } = await leesHier();
      expect((await controleerKeten(gebeurtenissen, kop)).fouten).toMatchObject([{ volgnummer: 3, soort: 'HASH' }]);
    });
  });

  it('deletes an event with the triggers off, and is found at the next one', async () => {
    await zonderWachters(async () => {
      await t.db.superClient.query(`DELETE FROM audit_gebeurtenis WHERE toetsing_id = $1 AND volgnummer = 3`, [toetsingId]);
      const { gebeurtenissen, kop } = await leesHier();
      expect((await controleerKeten(gebeurtenissen, kop)).fouten).toMatchObject([
        { volgnummer: 4, soort: 'VOLGORDE' },
        { volgnummer: 4, soort: 'VORIGE' },
      ]);
    });
  });

  it('writes the whole chain and its head anew, which only a controlepunt outside the database shows', async () => {
    const { gebeurtenissen: echt } = await lees();
    const bladen = (reeks: readonly AuditGebeurtenis[]): Boom => new Boom(new Bladen(reeks.map(({ hash }) => Buffer.from(hash, 'hex'))));
    // What left the building, before.
    const papier = controlepuntTekst({
      oorsprong: 'toetsing.gemeente.example/bewijslog',
      grootte: echt.length,
      wortel: await bladen(echt).wortel(echt.length),
      tijd: echt.at(-1)!.op,
    });
    await zonderWachters(async () => {
      let vorigeHash = LEGE_KOP.hash;
      for (const { hash: _, ...een } of echt) {
        const nieuw = { ...een, vorigeHash, door: een.volgnummer === 3 ? { ...een.door, rol: 'TOETSER' } : een.door };
        const hash = berekenHash(nieuw);
        await t.db.superClient.query(
          `UPDATE audit_gebeurtenis SET rol = $3, vorige_hash = decode($4, 'hex'), hash = decode($5, 'hex') WHERE toetsing_id = $1 AND volgnummer = $2`,
          [toetsingId, nieuw.volgnummer, nieuw.door.rol, vorigeHash, hash],
        );
        vorigeHash = hash;
      }
      await t.db.superClient.query(`UPDATE audit_keten SET hash = decode($2, 'hex') WHERE toetsing_id = $1`, [toetsingId, vorigeHash]);

      const { gebeurtenissen: vals, kop } = await leesHier();
      expect(await controleerKeten(vals, kop)).toMatchObject({ geldig: true, aantal: echt.length });
      const { grootte, wortel } = leesControlepunt(papier);
      const staatErin = async (reeks: readonly AuditGebeurtenis[], plaats: number): Promise<boolean> =>
        isInclusie(Buffer.from(reeks[plaats]!.hash, 'hex'), plaats, grootte, wortel, await bladen(reeks).inclusie(plaats, grootte));
      expect(await staatErin(echt, echt.length - 1)).toBe(true);
      for (const plaats of [2, 3, echt.length - 1]) expect(await staatErin(vals, plaats)).toBe(false);
      expect((await bladen(vals).wortel(grootte)).equals(wortel)).toBe(false);
    });
  });

  it('destroys every salt, and the chain holds as before', async () => {
    await zonderWachters(async () => {
      const { rowCount } = await t.db.superClient.query(`DELETE FROM audit_zout WHERE toetsing_id = $1`, [toetsingId]);
      expect(rowCount).toBeGreaterThan(0);
      const { gebeurtenissen, kop } = await leesHier();
      expect(gebeurtenissen.some(({ verbintenis }) => verbintenis !== null)).toBe(true);
      expect(await controleerKeten(gebeurtenissen, kop)).toMatchObject({ geldig: true, fouten: [] });
    });
  });
});
