import { Bewijssleutels, nieuweBewijssleutel } from '#audit/controlepunt/bewijssleutels.js';
import { Boom } from '#audit/log/boom.js';
import { DatabaseTegels } from '#audit/log/lees-tegels.js';
import { ControlepuntenService } from '#dossier/bewijs/controlepunten.service.js';
import { toInstant } from '#domain/kalender/instant.js';
import type { Transacties } from '#persistence/transactie.js';
import { type Figure, p50 } from '../figures.js';
import type { FilledLog } from './filled-log.js';

/** What one round takes in. */
export const NEW_EVENTS = 1_000;

/** Taking in a thousand events and signing the checkpoint, so many times. Returns the p50 in milliseconds. */
export async function checkpointMs(transacties: Transacties, log: FilledLog, rounds: number): Promise<number> {
  const service = new ControlepuntenService(transacties, {
    sleutels: Bewijssleutels.lees(nieuweBewijssleutel()),
    host: 'bench.example',
    klok: () => toInstant(new Date().toISOString()),
  });
  const samples: number[] = [];
  // The first one puts the key to use, and counts for nothing.
  for (let round = 0; round <= rounds; round += 1) {
    await log.add(NEW_EVENTS);
    const began = performance.now();
    const size = await service.maak(log.organisatieId);
    if (round > 0) samples.push(performance.now() - began);
    if (size === undefined || size < log.leaves + NEW_EVENTS * (round + 1)) throw new Error('not everything was taken in');
  }
  return p50(samples);
}

type Proof = (tree: Boom) => Promise<readonly Buffer[]>;

/** Proofs in a log, each in a transaction that reads the tiles anew: the time, and the bytes of the largest as it stands in an export. */
export async function proofFigures(transacties: Transacties, log: FilledLog, count: number): Promise<readonly Figure[]> {
  // Everywhere in the log, and in every run the same.
  const places = Array.from({ length: count }, (_, i) => Math.floor(((i * 0.618_034) % 1) * log.leaves));
  return [
    ...(await proofs(
      transacties,
      log,
      'inclusie',
      places.map(
        (place): Proof =>
          (tree) =>
            tree.inclusie(place, log.leaves),
      ),
    )),
    ...(await proofs(
      transacties,
      log,
      'consistentie',
      places.map(
        (size): Proof =>
          (tree) =>
            tree.consistentie(size + 1, log.leaves),
      ),
    )),
  ];
}

async function proofs(
  transacties: Transacties,
  { organisatieId, leaves }: FilledLog,
  kind: string,
  all: readonly Proof[],
): Promise<readonly Figure[]> {
  const samples: { readonly ms: number; readonly bytes: number }[] = [];
  for (const proof of all) {
    const began = performance.now();
    const path = await transacties.in({ organisatieId, persoonId: null }, (tx) => proof(new Boom(new DatabaseTegels(tx))));
    const ms = performance.now() - began;
    samples.push({ ms, bytes: Buffer.byteLength(JSON.stringify(path.map((hash) => hash.toString('hex')))) });
  }
  const what = `bewijs van ${kind} bij ${leaves} bladen`;
  return [
    { part: 'bewijs', what: `${what}, p50`, unit: 'ms', value: p50(samples.map(({ ms }) => ms)) },
    { part: 'bewijs', what: `${what}, hoogstens`, unit: 'bytes', value: Math.max(...samples.map(({ bytes }) => bytes)) },
  ];
}
