import { createHash } from 'node:crypto';
import { isUtf8 } from 'node:buffer';
import type { Instant } from '#domain/kalender/instant.js';
import { isCanonical } from '../../canonical/canonical.js';
import { BewijsFout } from '../../controlepunt/bewijs-fout.js';
import { LEGE_KOP, type OngehashteGebeurtenis } from '../../keten/audit-gebeurtenis.js';
import { TIJD_MARGE_MS } from '../../keten/controleer-keten.js';
import { isOngehasht } from '../../keten/is-gebeurtenis.js';
import type { Manifest } from '../formaat.js';
import { parseer } from './lees-json.js';

/** A line of the chain: an event, or only the hash of one. */
export interface Regel {
  /** Hex. */
  readonly hash: string;
  readonly gebeurtenis: OngehashteGebeurtenis | undefined;
}

export interface Ketenstand {
  readonly aantal: number;
  readonly afgeschermd: number;
  /** Of the first event that is not hidden. */
  readonly van: Instant;
  /** The last event, which is never hidden. */
  readonly laatste: OngehashteGebeurtenis;
  /** Those that were asked for, as far as they are there. */
  readonly gevraagd: ReadonlyMap<number, Regel>;
}

const AFGESCHERMD = /^\{"afgeschermd":"([0-9a-f]{64})"\}$/;
const BLAD = Buffer.of(0);
const REGELEINDE = 0x0a;

/** Reads the chain line by line, keeps what is asked for by number, and refuses with a BewijsFout the first event that does not fit. */
export function controleerRegels(inhoud: Buffer, manifest: Manifest, gevraagd: ReadonlySet<number>): Ketenstand {
  if (!isUtf8(inhoud)) throw new BewijsFout('keten.jsonl is geen leesbare tekst');
  const bewaard = new Map<number, Regel>();
  let [aantal, afgeschermd, vorigeHash] = [0, 0, LEGE_KOP.hash];
  let [van, zichtbaar, laatste]: (OngehashteGebeurtenis | undefined)[] = [];
  for (let begin = 0; begin < inhoud.length;) {
    const einde = inhoud.indexOf(REGELEINDE, begin);
    if (einde < 0) throw new BewijsFout('keten.jsonl houdt midden in een regel op');
    aantal += 1;
    const regel = leesRegel(inhoud.subarray(begin, einde), aantal);
    laatste = regel.gebeurtenis;
    if (laatste === undefined) afgeschermd += 1;
    else {
      eisAansluiting(laatste, { manifest, volgnummer: aantal, vorigeHash, zichtbaar });
      zichtbaar = laatste;
      van ??= laatste;
    }
    if (gevraagd.has(aantal)) bewaard.set(aantal, regel);
    vorigeHash = regel.hash;
    begin = einde + 1;
  }
  if (van === undefined || laatste === undefined) throw new BewijsFout('de laatste gebeurtenis is er niet, of is afgeschermd');
  return { aantal, afgeschermd, van: van.op, laatste, gevraagd: bewaard };
}

/** The lines of a chain that was checked. */
export const regelsVan = (inhoud: Buffer): readonly Regel[] =>
  inhoud
    .toString('utf8')
    .split('\n')
    .slice(0, -1)
    .map((regel, i) => leesRegel(Buffer.from(regel, 'utf8'), i + 1));

function leesRegel(bytes: Buffer, volgnummer: number): Regel {
  const tekst = bytes.toString('utf8');
  const afgeschermd = AFGESCHERMD.exec(tekst)?.[1];
  if (afgeschermd !== undefined) return { hash: afgeschermd, gebeurtenis: undefined };
  const gebeurtenis = parseer(tekst);
  if (!isOngehasht(gebeurtenis) || !isCanonical(gebeurtenis, tekst))
    throw new BewijsFout(`gebeurtenis ${volgnummer} is niet geschreven zoals het hoort`);
  return { hash: createHash('sha256').update(BLAD).update(bytes).digest('hex'), gebeurtenis };
}

interface Plaats {
  readonly manifest: Manifest;
  readonly volgnummer: number;
  readonly vorigeHash: string;
  /** The last event before it that is not hidden. */
  readonly zichtbaar: OngehashteGebeurtenis | undefined;
}

function eisAansluiting(gebeurtenis: OngehashteGebeurtenis, plaats: Plaats): void {
  const waarom = waaromNiet(gebeurtenis, plaats);
  if (waarom !== undefined) throw new BewijsFout(`gebeurtenis ${plaats.volgnummer} ${waarom}`);
}

function waaromNiet(gebeurtenis: OngehashteGebeurtenis, { manifest, volgnummer, vorigeHash, zichtbaar }: Plaats): string | undefined {
  if (gebeurtenis.organisatieId !== manifest.organisatieId || gebeurtenis.toetsingId !== manifest.toetsingId)
    return 'hoort bij een ander dossier';
  if (gebeurtenis.volgnummer !== volgnummer) return 'staat niet op haar plaats: er is iets verwijderd, herhaald, ingevoegd of verplaatst';
  if (gebeurtenis.vorigeHash !== vorigeHash) return 'sluit niet aan op de gebeurtenis ervoor';
  if (zichtbaar !== undefined && isTeVroeg(gebeurtenis.op, zichtbaar.op)) return 'is eerder gedateerd dan de gebeurtenis ervoor';
  return undefined;
}

const isTeVroeg = (op: Instant, vorige: Instant): boolean => op < vorige && Date.parse(op) < Date.parse(vorige) - TIJD_MARGE_MS;
