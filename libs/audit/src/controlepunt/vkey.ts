import { createHash, createPublicKey, type KeyObject } from 'node:crypto';
import { BewijsFout } from './bewijs-fout.js';

/** What a signature is by: the log itself, or somebody elsewhere who saw its checkpoint. */
export const ALGORITME = { LOG: 1, GETUIGE: 4 } as const;
export type Algoritme = (typeof ALGORITME)[keyof typeof ALGORITME];

/** A key with which signatures in a note are checked (C2SP signed-note). */
export interface Vkey {
  readonly naam: string;
  readonly algoritme: Algoritme;
  /** Four bytes by which a signature line names its key (hex). */
  readonly id: string;
  readonly sleutel: KeyObject;
  /** As it is written: `name+id+base64`. */
  readonly tekst: string;
}

/** What stands before the 32 bytes of an Ed25519 key in a SubjectPublicKeyInfo. */
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');
/** Printable ASCII without space and plus. */
export const SLEUTELNAAM = '[!-*,-~]+';
const NAAM = new RegExp(`^${SLEUTELNAAM}$`);
/** Whether a text may be the name of a key, and so of a log. */
export const isSleutelnaam = (tekst: string): boolean => NAAM.test(tekst);
const VKEY = new RegExp(`^(${SLEUTELNAAM})\\+[0-9a-f]{8}\\+([A-Za-z0-9+/]{44})$`);

/** The key by the name of its log or witness. */
export function maakVkey(naam: string, sleutel: KeyObject, algoritme: Algoritme = ALGORITME.LOG): Vkey {
  if (sleutel.asymmetricKeyType !== 'ed25519') throw new BewijsFout('de sleutel is geen Ed25519-sleutel');
  if (!isSleutelnaam(naam)) throw new BewijsFout('de naam van een sleutel mag geen spatie, geen plus en geen bijzondere tekens bevatten');
  const publiek = sleutel.type === 'private' ? createPublicKey(sleutel.export({ type: 'pkcs8', format: 'pem' })) : sleutel;
  const gegevens = Buffer.concat([Buffer.of(algoritme), publiek.export({ type: 'spki', format: 'der' }).subarray(SPKI.length)]);
  const id = createHash('sha256').update(`${naam}\n`, 'utf8').update(gegevens).digest('hex').slice(0, 8);
  return { naam, algoritme, id, sleutel: publiek, tekst: `${naam}+${id}+${gegevens.toString('base64')}` };
}

/** Reads a key as it is written. Refuses with a BewijsFout what is no key, or has another id than its own. */
export function leesVkey(tekst: string): Vkey {
  const [, naam = '', basis = ''] = VKEY.exec(tekst) ?? [];
  const gegevens = Buffer.from(basis, 'base64');
  const algoritme = Object.values(ALGORITME).find((een) => een === gegevens[0]);
  if (algoritme === undefined || gegevens.length !== 33) throw new BewijsFout('de publieke sleutel is niet te lezen');
  const sleutel = createPublicKey({ key: Buffer.concat([SPKI, gegevens.subarray(1)]), format: 'der', type: 'spki' });
  const vkey = maakVkey(naam, sleutel, algoritme);
  if (vkey.tekst !== tekst) throw new BewijsFout('de publieke sleutel hoort niet bij het kenmerk dat ervoor staat');
  return vkey;
}
