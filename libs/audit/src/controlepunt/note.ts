import { type KeyObject, sign, verify } from 'node:crypto';
import { BewijsFout } from './bewijs-fout.js';
import { ALGORITME, SLEUTELNAAM, type Vkey } from './vkey.js';

/** A text with signatures below it (C2SP signed-note). */
export interface Note {
  /** What is signed: whole lines. */
  readonly tekst: string;
  readonly handtekeningen: readonly Handtekening[];
}

export interface Handtekening {
  readonly naam: string;
  /** Of the key (hex). */
  readonly id: string;
  readonly bytes: Buffer;
}

const STREEP = '\u2014 ';
const REGEL = new RegExp(`^${STREEP}(${SLEUTELNAAM}) ([A-Za-z0-9+/]+={0,2})$`);

/** Reads a note. Refuses with a BewijsFout what is none, or is not written as we write it. */
export function leesNote(geheel: string): Note {
  const einde = geheel.lastIndexOf('\n\n');
  if (einde < 0 || !geheel.endsWith('\n')) throw new BewijsFout('er staat geen ondertekening onder');
  const regels = geheel.slice(einde + 2, -1).split('\n');
  const note = { tekst: geheel.slice(0, einde + 1), handtekeningen: regels.map(leesHandtekening) };
  if (schrijfNote(note) !== geheel) throw new BewijsFout('de ondertekening is anders geschreven dan hoort');
  return note;
}

function leesHandtekening(regel: string): Handtekening {
  const [, naam, basis] = REGEL.exec(regel) ?? [];
  const gegevens = Buffer.from(basis ?? '', 'base64');
  if (naam === undefined || gegevens.length < 5) throw new BewijsFout('een ondertekening is niet te lezen');
  return { naam, id: gegevens.subarray(0, 4).toString('hex'), bytes: gegevens.subarray(4) };
}

export const schrijfNote = ({ tekst, handtekeningen }: Note): string =>
  `${tekst}\n${handtekeningen.map(({ naam, id, bytes }) => `${STREEP}${naam} ${Buffer.concat([Buffer.from(id, 'hex'), bytes]).toString('base64')}\n`).join('')}`;

/** Signature of a log under a text; `vkey` is that of `sleutel`. */
export function onderteken(tekst: string, vkey: Vkey, sleutel: KeyObject): Handtekening {
  return { naam: vkey.naam, id: vkey.id, bytes: sign(null, Buffer.from(tekst, 'utf8'), sleutel) };
}

/** Signature of a witness (C2SP cosignature/v1) that it saw this text at that moment. */
export function medeonderteken(tekst: string, vkey: Vkey, sleutel: KeyObject, seconden: number): Handtekening {
  const moment = Buffer.alloc(8);
  moment.writeBigUInt64BE(BigInt(seconden));
  return { naam: vkey.naam, id: vkey.id, bytes: Buffer.concat([moment, sign(null, metMoment(tekst, seconden), sleutel)]) };
}

const metMoment = (tekst: string, seconden: number | bigint): Buffer => Buffer.from(`cosignature/v1\ntime ${seconden}\n${tekst}`, 'utf8');

/** Whether one of the signatures is of this key and holds; one of it that doesn't is as good as none. */
export function isOndertekendDoor({ tekst, handtekeningen }: Note, vkey: Vkey): boolean {
  return handtekeningen.some((een) => isVan(een, vkey) && handtekeningKlopt(tekst, een, vkey));
}

/** Whether a signature says that it is of this key. */
export const isVan = ({ naam, id }: Handtekening, vkey: Vkey): boolean => naam === vkey.naam && id === vkey.id;

/** Whether a signature that says so is of this key. */
export function handtekeningKlopt(tekst: string, { bytes }: Handtekening, { algoritme, sleutel }: Vkey): boolean {
  if (algoritme === ALGORITME.LOG) return bytes.length === 64 && verify(null, Buffer.from(tekst, 'utf8'), sleutel, bytes);
  return bytes.length === 72 && verify(null, metMoment(tekst, bytes.readBigUInt64BE(0)), sleutel, bytes.subarray(8));
}
