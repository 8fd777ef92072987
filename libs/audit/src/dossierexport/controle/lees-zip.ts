import { crc32 } from 'node:zlib';
import { BewijsFout } from '../../controlepunt/bewijs-fout.js';
import { MAX_BYTES, MAX_ONDERDELEN } from '../formaat.js';
import { inhoudsopgave, voorkop } from '../schrijf-export.js';

/** An entry of an export that is being checked. */
export interface Bestand {
  readonly naam: string;
  readonly bytes: number;
  readonly crc32: number;
  readonly inhoud: Buffer;
}

const LOKAAL = 0x04034b50;
const KOP_LENGTE = 30;
const NAAM = /^[A-Za-z0-9._/-]{1,200}$/;

/** Whether a file may be a zip at all. */
export const isZip = (geheel: Buffer): boolean => geheel.length >= 4 && geheel.readUInt32LE(0) === LOKAAL;

/** The entries. Builds every header anew and refuses with a BewijsFout the first byte that is another. */
export function leesZip(geheel: Buffer): readonly Bestand[] {
  if (geheel.length > MAX_BYTES) throw new BewijsFout('het bestand is te groot');
  const bestanden: Bestand[] = [];
  let plek = 0;
  while (plek + KOP_LENGTE <= geheel.length && geheel.readUInt32LE(plek) === LOKAAL) {
    if (bestanden.length === MAX_ONDERDELEN) throw new BewijsFout('er zitten te veel bestanden in');
    const bestand = leesBestand(geheel, plek);
    bestanden.push(bestand);
    plek += KOP_LENGTE + bestand.naam.length + bestand.bytes;
  }
  if (!geheel.subarray(plek).equals(inhoudsopgave(bestanden))) throw vorm();
  if (new Set(bestanden.map(({ naam }) => naam)).size !== bestanden.length) throw new BewijsFout('een bestand zit er twee keer in');
  return bestanden;
}

function leesBestand(geheel: Buffer, plek: number): Bestand {
  const begin = plek + KOP_LENGTE + geheel.readUInt16LE(plek + 26);
  const bytes = geheel.readUInt32LE(plek + 22);
  if (begin + bytes > geheel.length) throw vorm();
  const naam = geheel.toString('latin1', plek + KOP_LENGTE, begin);
  if (!isNaam(naam)) throw new BewijsFout('een bestand heeft een naam die niet mag');
  const inhoud = geheel.subarray(begin, begin + bytes);
  const bestand = { naam, bytes, crc32: crc32(inhoud), inhoud };
  if (!geheel.subarray(plek, begin).equals(voorkop(bestand))) throw vorm();
  return bestand;
}

const isNaam = (naam: string): boolean => NAAM.test(naam) && naam.split('/').every((deel) => !['', '.', '..'].includes(deel));

const vorm = (): BewijsFout => new BewijsFout('het zip-bestand is beschadigd, of heeft een andere vorm dan een dossierexport');
