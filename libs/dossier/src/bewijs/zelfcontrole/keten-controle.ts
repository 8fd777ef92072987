import type { AuditGebeurtenis } from '#audit/keten/audit-gebeurtenis.js';
import { controleerKeten } from '#audit/keten/controleer-keten.js';
import { leesKeten, leesOrganisatieKeten } from '#audit/keten/lees-keten.js';
import type { Transactie } from '#persistence/transactie.js';
import type { Vind } from './afwijking.js';

/** An event that is not in the log yet. */
export interface Wachtend {
  readonly volgnummer: number;
  readonly hash: string;
}

export interface BekekenKeten {
  readonly gebeurtenissen: readonly AuditGebeurtenis[];
  /** The first event that waits for the log, when one does. */
  readonly wacht: Wachtend | undefined;
}

interface BladRij {
  readonly volgnummer: number;
  readonly hash: string;
}

/** A chain by itself, and against the log; of a case, or of the organisation when that is its id. `inLog`: whether there is a log. */
export async function controleerEnLeesKeten(tx: Transactie, ketenId: string, inLog: boolean, vind: Vind): Promise<BekekenKeten> {
  const { gebeurtenissen, kop } = await (ketenId === tx.organisatieId ? leesOrganisatieKeten(tx) : leesKeten(tx, ketenId));
  for (const { volgnummer, uitleg } of (await controleerKeten(gebeurtenissen, kop)).fouten)
    vind('KETEN', `${ketenId}/${volgnummer}`, uitleg);
  const laatste = gebeurtenissen.at(-1);
  if (kop === undefined && laatste !== undefined) vind('KETEN', ketenId, 'het vastgelegde einde van de keten is weg');
  if (!gebeurtenissen.every((gebeurtenis) => gebeurtenis.toetsingId === ketenId && gebeurtenis.organisatieId === tx.organisatieId))
    vind('KETEN', ketenId, 'er staan gebeurtenissen van een ander in deze keten');
  return { gebeurtenissen, wacht: inLog ? await controleerBladen(tx, ketenId, gebeurtenissen, vind) : undefined };
}

/** Every event has its leaf, and those without are the last ones, which wait for it. */
async function controleerBladen(
  tx: Transactie,
  ketenId: string,
  gebeurtenissen: readonly AuditGebeurtenis[],
  vind: Vind,
): Promise<Wachtend | undefined> {
  const rijen: readonly BladRij[] = await tx.manager.query(
    `SELECT volgnummer::float8 AS volgnummer, encode(hash, 'hex') AS hash FROM bewijslog_blad WHERE organisatie_id = $1 AND keten_id = $2 ORDER BY volgnummer`,
    [tx.organisatieId, ketenId],
  );
  const bladen = new Map(rijen.map(({ volgnummer, hash }) => [volgnummer, hash]));
  const gedaan = rijen.at(-1)?.volgnummer ?? 0;
  const hashes = new Map(gebeurtenissen.map(({ volgnummer, hash }) => [Number(volgnummer), hash]));
  for (const [volgnummer, hash] of hashes)
    if (volgnummer <= gedaan && bladen.get(volgnummer) !== hash)
      vind('LOG', `${ketenId}/${volgnummer}`, 'deze gebeurtenis staat niet, of anders, in het log');
  for (const volgnummer of bladen.keys())
    if (!hashes.has(volgnummer)) vind('LOG', `${ketenId}/${volgnummer}`, 'van deze gebeurtenis staat er alleen nog een blad in het log');
  const [eerste] = gebeurtenissen.filter(({ volgnummer }) => volgnummer > gedaan);
  if (eerste === undefined) return undefined;
  const [aantekening]: readonly unknown[] = await tx.manager.query(
    `SELECT FROM bewijslog_wacht WHERE organisatie_id = $1 AND keten_id = $2 LIMIT 1`,
    [tx.organisatieId, ketenId],
  );
  if (aantekening === undefined)
    vind('WACHT', `${ketenId}/${eerste.volgnummer}`, 'deze gebeurtenis staat niet in het log en wacht er niet op');
  return { volgnummer: Number(eerste.volgnummer), hash: eerste.hash };
}
