/**
 * Proofs of RFC 9162, checked in the browser of who looks: that a hash lies under a root, and a root under a later one. Who signed the root and of
 * what the hash is, it does not see; the loose verifier checks those.
 */

const vanHex = (hex: string): Uint8Array<ArrayBuffer> => new Uint8Array((hex.match(/../g) ?? []).map((paar) => Number.parseInt(paar, 16)));
const naarHex = (bytes: ArrayBuffer): string => [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

async function knoop(links: string, rechts: string): Promise<string> {
  return naarHex(await crypto.subtle.digest('SHA-256', new Uint8Array([1, ...vanHex(links), ...vanHex(rechts)])));
}

/** The size and the root that a controlepunt names. Undefined: it has not the form. */
export function leesControlepunt(note: string): { readonly grootte: number; readonly wortel: string } | undefined {
  const [, grootte, wortel] = note.split('\n');
  if (grootte === undefined || wortel === undefined || !/^\d+$/.test(grootte)) return undefined;
  try {
    return { grootte: Number(grootte), wortel: naarHex(Uint8Array.from(atob(wortel), (teken) => teken.charCodeAt(0)).buffer) };
  } catch {
    return undefined;
  }
}

interface Inclusie {
  readonly hash: string;
  readonly plaats: number;
  readonly grootte: number;
  readonly bewijs: readonly string[];
  readonly wortel: string;
}

/** Whether a hash stands at that place in the tree with that root (RFC 9162, 2.1.3.2). */
export async function staatErin({ hash, plaats, grootte, bewijs, wortel }: Inclusie): Promise<boolean> {
  if (plaats >= grootte) return false;
  let fn = plaats;
  let sn = grootte - 1;
  let r = hash;
  for (const p of bewijs) {
    if (sn === 0) return false;
    if (fn % 2 === 1 || fn === sn) {
      r = await knoop(p, r);
      while (fn % 2 === 0 && fn !== 0) {
        fn = half(fn);
        sn = half(sn);
      }
    } else r = await knoop(r, p);
    fn = half(fn);
    sn = half(sn);
  }
  return sn === 0 && r === wortel;
}

interface Punt {
  readonly grootte: number;
  readonly wortel: string;
}

/** Whether the tree of the later one begins with all of the tree of the earlier one (RFC 9162, 2.1.4.2). */
export async function sluitAan(eerder: Punt, later: Punt, bewijs: readonly string[]): Promise<boolean> {
  if (eerder.grootte > later.grootte) return false;
  if (eerder.grootte === later.grootte) return bewijs.length === 0 && eerder.wortel === later.wortel;
  const pad = isMachtVanTwee(eerder.grootte) ? [eerder.wortel, ...bewijs] : [...bewijs];
  const [eerste, ...rest] = pad;
  if (eerste === undefined || bewijs.length === 0) return false;
  let fn = eerder.grootte - 1;
  let sn = later.grootte - 1;
  while (fn % 2 === 1) {
    fn = half(fn);
    sn = half(sn);
  }
  let fr = eerste;
  let sr = eerste;
  for (const c of rest) {
    if (sn === 0) return false;
    if (fn % 2 === 1 || fn === sn) {
      fr = await knoop(c, fr);
      sr = await knoop(c, sr);
      while (fn % 2 === 0 && fn !== 0) {
        fn = half(fn);
        sn = half(sn);
      }
    } else sr = await knoop(sr, c);
    fn = half(fn);
    sn = half(sn);
  }
  return sn === 0 && fr === eerder.wortel && sr === later.wortel;
}

const half = (getal: number): number => Math.floor(getal / 2);
const isMachtVanTwee = (getal: number): boolean => Number.isInteger(Math.log2(getal));
