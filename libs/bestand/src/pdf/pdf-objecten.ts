import { inflateSync } from 'node:zlib';
import { BESTAND_GRENZEN } from '#domain/document/bestand-grenzen.js';
import { nietLeesbaar, teGrootUitgepakt } from '../weigering.js';
import { PdfLezer, type PdfWaarde, waardenNa } from './pdf-lezer.js';

export interface PdfObject {
  /** Undefined when what stands before it is no plain number, and for what no number belongs to. */
  readonly nummer: number | undefined;
  readonly waarde: PdfWaarde;
}

/** How often a byte of the file may be read again, since values may lie in each other. */
const HERLEZEN = 8;

/**
 * All objects of a PDF: at each `obj` anywhere in the file, after each `trailer`, and in every object stream. No table of the file is
 * trusted to tell where they are, since programs differ in which table they believe; so one object may come more than once. Refuses with
 * BESTAND_NIET_LEESBAAR, and BESTAND_TE_GROOT_UITGEPAKT when object streams hold too much.
 */
export function* pdfObjecten(inhoud: Buffer): Generator<PdfObject> {
  const lezer = new PdfLezer(inhoud, HERLEZEN * inhoud.length + 1024);
  let uitgepakt = 0;
  for (const plek of plekken(inhoud, 'obj')) {
    if (inhoud.toString('latin1', Math.max(0, plek - 3), plek) === 'end') continue;
    const waarde = lezer.waardeOp(plek + 3);
    if (waarde === undefined) continue;
    yield { nummer: nummerVoor(inhoud, plek), waarde };
    if (waarde.soort !== 'woordenboek') continue;
    const stroom = lezer.waardeOp(lezer.plek);
    if (stroom?.soort !== 'woord' || stroom.woord !== 'stream' || !isObjectstroom(waarde)) continue;
    const gegevens = pakUit(waarde, inhoud, lezer.plek, BESTAND_GRENZEN.uitgepakt - uitgepakt);
    uitgepakt += gegevens.length;
    yield* uitObjectstroom(waarde, gegevens);
  }
  for (const plek of plekken(inhoud, 'trailer')) {
    const waarde = lezer.waardeOp(plek + 'trailer'.length);
    if (waarde !== undefined) yield { nummer: undefined, waarde };
  }
}

function* plekken(inhoud: Buffer, woord: string): Generator<number> {
  for (let plek = inhoud.indexOf(woord); plek >= 0; plek = inhoud.indexOf(woord, plek + 1)) yield plek;
}

function nummerVoor(inhoud: Buffer, plek: number): number | undefined {
  const gevonden = /(?:^|[^\d])(\d{1,10})[\s\0]+\d{1,5}[\s\0]*$/.exec(inhoud.toString('latin1', Math.max(0, plek - 40), plek));
  return gevonden === null ? undefined : Number(gevonden[1]);
}

/** Tells where its first object begins: no program reads objects from a stream that doesn't, and not every one asks what it calls itself. */
const isObjectstroom = (woordenboek: PdfWaarde): boolean => waardenNa(woordenboek, 'First').length > 0;

function pakUit(woordenboek: PdfWaarde, inhoud: Buffer, naStream: number, maximum: number): Buffer {
  const begin = naStream + (inhoud[naStream] === 13 && inhoud[naStream + 1] === 10 ? 2 : [10, 13].includes(inhoud[naStream] ?? 0) ? 1 : 0);
  const filters = ['Filter', 'F'].flatMap((naam) => waardenNa(woordenboek, naam));
  const namen = filters.flatMap((filter) => (filter.soort === 'rij' ? filter.delen : [filter]));
  const [eerste] = namen;
  const vlak = namen.length === 1 && eerste?.soort === 'naam' && ['FlateDecode', 'Fl'].includes(eerste.naam);
  // Nobody packs objects in another way; what we can't unpack we can't vouch for.
  if (!vlak || JSON.stringify(woordenboek).includes('"Predictor"')) throw nietLeesbaar();
  try {
    return inflateSync(inhoud.subarray(begin), { maxOutputLength: Math.max(1, maximum) });
  } catch (fout) {
    const teVeel = typeof fout === 'object' && fout !== null && 'code' in fout && fout.code === 'ERR_BUFFER_TOO_LARGE';
    throw teVeel ? teGrootUitgepakt('uitgepakt meer dan 100 MB') : nietLeesbaar();
  }
}

/** The objects where the head says they are, and once more one after the other: programs read them either way. */
function* uitObjectstroom(woordenboek: PdfWaarde, gegevens: Buffer): Generator<PdfObject> {
  const [eerste] = waardenNa(woordenboek, 'First');
  if (eerste?.soort !== 'getal' || !Number.isInteger(eerste.getal) || eerste.getal < 0 || eerste.getal > gegevens.length)
    throw nietLeesbaar();
  const lezer = new PdfLezer(gegevens, HERLEZEN * gegevens.length + 1024);
  const kop = [...gegevens.toString('latin1', 0, eerste.getal).matchAll(/(\d{1,10})[\s\0]+(\d{1,10})/g)].map(([, nummer, plek]) => ({
    nummer: Number(nummer),
    plek: eerste.getal + Number(plek),
  }));
  for (const { nummer, plek } of kop) {
    const waarde = lezer.waardeOp(plek);
    if (waarde !== undefined) yield { nummer, waarde };
  }
  let plek = eerste.getal;
  for (let i = 0; ; i++) {
    const waarde = lezer.waardeOp(plek);
    if (waarde === undefined) return;
    plek = lezer.plek;
    yield { nummer: kop[i]?.nummer, waarde };
  }
}
