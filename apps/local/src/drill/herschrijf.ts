import type { Bewijssleutels } from '#audit/controlepunt/bewijssleutels.js';
import { controlepuntTekst, leesControlepunt } from '#audit/controlepunt/controlepunt.js';
import { leesNote, onderteken, schrijfNote } from '#audit/controlepunt/note.js';
import type { AuditGebeurtenis, OngehashteGebeurtenis } from '#audit/keten/audit-gebeurtenis.js';
import { LEGE_KOP } from '#audit/keten/audit-gebeurtenis.js';
import { berekenHash } from '#audit/keten/bereken-hash.js';
import { leesKeten } from '#audit/keten/lees-keten.js';
import { Bladen } from '#audit/log/bladen.js';
import { Boom } from '#audit/log/boom.js';
import type { Kopie } from './kopie.js';

/** An event as whoever changes a chain writes it: its hash follows. */
export type Vrij = Omit<OngehashteGebeurtenis, 'volgnummer' | 'vorigeHash'>;

export const leesZaak = async ({ worker }: Kopie, organisatieId: string, toetsingId: string): Promise<readonly AuditGebeurtenis[]> =>
  (await worker.transacties.in({ organisatieId, persoonId: null }, (tx) => leesKeten(tx, toetsingId))).gebeurtenissen;

/** Numbers, links and hashes for these events, from the first of a chain on. */
function verbindKeten(gebeurtenissen: readonly Vrij[]): readonly AuditGebeurtenis[] {
  let vorige: { readonly volgnummer: number; readonly hash: string } = LEGE_KOP;
  return gebeurtenissen.map(({ organisatieId, toetsingId, op, soort, door, gegevens, verbintenis }) => {
    const ongehasht = {
      organisatieId,
      toetsingId,
      op,
      soort,
      door,
      gegevens,
      verbintenis,
      volgnummer: vorige.volgnummer + 1,
      vorigeHash: vorige.hash,
    };
    const gebeurtenis = { ...ongehasht, hash: berekenHash(ongehasht) };
    vorige = gebeurtenis;
    return gebeurtenis;
  });
}

/** Replaces the whole chain of a case: events, end, leaves, size and nodes of the log. What can be made to fit without a key, fits. */
export async function zetKeten(kopie: Kopie, organisatieId: string, toetsingId: string, gebeurtenissen: readonly Vrij[]): Promise<void> {
  const { beheerder } = kopie;
  const keten = verbindKeten(gebeurtenissen);
  await beheerder.query(`DELETE FROM audit_gebeurtenis WHERE toetsing_id = $1`, [toetsingId]);
  for (const gebeurtenis of keten) await schrijf(kopie, gebeurtenis);
  const laatste = keten.at(-1) ?? LEGE_KOP;
  await beheerder.query(`UPDATE audit_keten SET volgnummer = $2, hash = decode($3, 'hex') WHERE toetsing_id = $1`, [
    toetsingId,
    laatste.volgnummer,
    laatste.hash,
  ]);
  await zetBladen(kopie, organisatieId, toetsingId, keten);
}

export async function schrijf({ beheerder }: Kopie, gebeurtenis: AuditGebeurtenis): Promise<void> {
  const { organisatieId, toetsingId, volgnummer, op, soort, door, gegevens, verbintenis, vorigeHash, hash } = gebeurtenis;
  await beheerder.query(
    `INSERT INTO audit_gebeurtenis (organisatie_id, toetsing_id, volgnummer, op, soort, persoon_id, rol, gegevens, verbintenis, vorige_hash, hash)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, decode($9, 'hex'), decode($10, 'hex'), decode($11, 'hex'))`,
    [organisatieId, toetsingId, volgnummer, op, soort, door.persoonId, door.rol, gegevens, verbintenis, vorigeHash, hash],
  );
}

interface Blad {
  readonly ketenId: string;
  readonly volgnummer: number;
  readonly hash: Buffer;
}

/** The leaves of this chain are those of these events: where they were as far as there are places, and the rest behind its last one. */
async function zetBladen(
  { beheerder }: Kopie,
  organisatieId: string,
  toetsingId: string,
  keten: readonly AuditGebeurtenis[],
): Promise<void> {
  const { rows } = await beheerder.query<Blad>(
    `SELECT keten_id AS "ketenId", volgnummer::int AS volgnummer, hash FROM bewijslog_blad WHERE organisatie_id = $1 ORDER BY plaats`,
    [organisatieId],
  );
  const eigen = keten.map(({ volgnummer, hash }) => ({ ketenId: toetsingId, volgnummer, hash: Buffer.from(hash, 'hex') }));
  const laatste = rows.findLastIndex(({ ketenId }) => ketenId === toetsingId);
  const bladen = rows.flatMap((blad, i) => {
    if (blad.ketenId !== toetsingId) return [blad];
    return i === laatste ? eigen.splice(0) : eigen.splice(0, 1);
  });
  await zetLog(beheerder, organisatieId, bladen);
}

async function zetLog(beheerder: Kopie['beheerder'], organisatieId: string, bladen: readonly Blad[]): Promise<void> {
  await beheerder.query(`DELETE FROM bewijslog_blad WHERE organisatie_id = $1`, [organisatieId]);
  await beheerder.query(`DELETE FROM bewijslog_knoop WHERE organisatie_id = $1`, [organisatieId]);
  for (const [plaats, { ketenId, volgnummer, hash }] of bladen.entries())
    await beheerder.query(`INSERT INTO bewijslog_blad (organisatie_id, plaats, keten_id, volgnummer, hash) VALUES ($1, $2, $3, $4, $5)`, [
      organisatieId,
      plaats,
      ketenId,
      volgnummer,
      hash,
    ]);
  for (const { niveau, nummer, hash } of await boomVan(bladen).nieuweKnopen(0, bladen.length))
    await beheerder.query(`INSERT INTO bewijslog_knoop VALUES ($1, $2, $3, $4)`, [organisatieId, niveau, nummer, hash]);
  await beheerder.query(`UPDATE bewijslog SET grootte = $2 WHERE organisatie_id = $1`, [organisatieId, bladen.length]);
}

const boomVan = (bladen: readonly Pick<Blad, 'hash'>[]): Boom => new Boom(new Bladen(bladen.map(({ hash }) => hash)));

/** No checkpoint, key or publication is in the database any more. */
export async function wisOndertekening({ beheerder }: Kopie, organisatieId: string): Promise<void> {
  for (const tabel of ['medeondertekening', 'controlepunt_publicatie', 'controlepunt', 'bewijslog_sleutel'])
    await beheerder.query(`DELETE FROM ${tabel} WHERE organisatie_id = $1`, [organisatieId]);
}

/** Every checkpoint fits the log as it is now, signed by a key of who changed it; the key row says so too. Answers the notes by size. */
export async function ondertekenOpnieuw(
  { beheerder }: Kopie,
  organisatieId: string,
  sleutels: Bewijssleutels,
): Promise<ReadonlyMap<number, string>> {
  const { rows: bladen } = await beheerder.query<Blad>(`SELECT hash FROM bewijslog_blad WHERE organisatie_id = $1 ORDER BY plaats`, [
    organisatieId,
  ]);
  const { rows } = await beheerder.query<{ note: string }>(`SELECT note FROM controlepunt WHERE organisatie_id = $1 ORDER BY grootte`, [
    organisatieId,
  ]);
  const notes = new Map<number, string>();
  for (const { note } of rows) {
    const punt = leesControlepunt(leesNote(note).tekst);
    const tekst = controlepuntTekst({ ...punt, wortel: await boomVan(bladen).wortel(punt.grootte) });
    const { vkey, sleutel } = sleutels.huidige(punt.oorsprong);
    const nieuw = schrijfNote({ tekst, handtekeningen: [onderteken(tekst, vkey, sleutel)] });
    notes.set(punt.grootte, nieuw);
    await beheerder.query(`UPDATE controlepunt SET note = $3, sleutel = 1 WHERE organisatie_id = $1 AND grootte = $2`, [
      organisatieId,
      punt.grootte,
      nieuw,
    ]);
    await beheerder.query(`UPDATE bewijslog_sleutel SET vkey = $2 WHERE organisatie_id = $1`, [organisatieId, vkey.tekst]);
  }
  return notes;
}
