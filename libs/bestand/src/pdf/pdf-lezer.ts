import { nietLeesbaar } from '../weigering.js';

/** A value of PDF syntax. Keys and values of a dictionary stand in one row, so that what is out of step hides nothing. */
export type PdfWaarde =
  | { readonly soort: 'naam'; readonly naam: string }
  | { readonly soort: 'getal'; readonly getal: number }
  | { readonly soort: 'verwijzing'; readonly nummer: number }
  | { readonly soort: 'rij' | 'woordenboek'; readonly delen: readonly PdfWaarde[] }
  | { readonly soort: 'tekst' | 'woord'; readonly woord?: string };

const WIT = new Set([0, 9, 10, 12, 13, 32]);
const SCHEIDING = new Set([...'()<>[]{}/%'].map((teken) => teken.charCodeAt(0)));
const MAX_DIEPTE = 100;
const TEKST: PdfWaarde = { soort: 'tekst' };

/**
 * Reads values of PDF syntax, as leniently as the programs that show one: what it doesn't understand it passes over. `budget` bounds all
 * the bytes that it reads, however often it is sent back; after that, and when it goes too deep, it refuses with BESTAND_NIET_LEESBAAR.
 */
export class PdfLezer {
  #plek = 0;
  #gelezen = 0;

  constructor(
    private readonly bytes: Buffer,
    private readonly budget: number,
  ) {}

  get plek(): number {
    return this.#plek;
  }

  /** The one value that begins here; undefined at the end. */
  waardeOp(plek: number): PdfWaarde | undefined {
    this.#plek = plek;
    const waarde = this.#waarde(0);
    if (typeof waarde === 'string') return { soort: 'woord', woord: waarde };
    return waarde?.soort === 'getal' ? (this.#verwijzing(waarde.getal) ?? waarde) : waarde;
  }

  /** A number may be the first of the three words of a reference; when it isn't, the others are still to be read. */
  #verwijzing(nummer: number): PdfWaarde | undefined {
    const voor = this.#plek;
    const [generatie, woord] = [this.#waarde(0), this.#waarde(0)];
    const klopt = typeof generatie === 'object' && generatie.soort === 'getal' && typeof woord === 'object' && woord.soort === 'woord';
    if (klopt && woord.woord === 'R') return { soort: 'verwijzing', nummer };
    this.#plek = voor;
    return undefined;
  }

  /** A string stands for a mark that closes something. */
  #waarde(diepte: number): PdfWaarde | ']' | '>>' | undefined {
    if (diepte > MAX_DIEPTE) throw nietLeesbaar();
    const begin = this.#naWit();
    const teken = this.bytes[begin];
    const volgend = this.bytes[begin + 1];
    switch (teken) {
      case undefined:
        return undefined;
      case 0x2f:
        return { soort: 'naam', naam: naamVan(this.#tot(begin + 1, (byte) => WIT.has(byte) || SCHEIDING.has(byte))) };
      case 0x28:
        return this.#letterlijk(begin + 1);
      case 0x5b:
        return this.#verzameling('rij', begin + 1, diepte);
      case 0x3c:
        if (volgend === 0x3c) return this.#verzameling('woordenboek', begin + 2, diepte);
        this.#tot(begin + 1, (byte) => byte === 0x3e);
        this.#naar(this.#plek + 1);
        return TEKST;
      case 0x5d:
        this.#naar(begin + 1);
        return ']';
      case 0x3e:
        this.#naar(begin + (volgend === 0x3e ? 2 : 1));
        return volgend === 0x3e ? '>>' : TEKST;
      case 0x29:
      case 0x7b:
      case 0x7d:
        this.#naar(begin + 1);
        return TEKST;
      default: {
        const woord = this.#tot(begin, (byte) => WIT.has(byte) || SCHEIDING.has(byte));
        return /^[+-]?[\d.]+$/.test(woord) ? { soort: 'getal', getal: Number(woord) } : { soort: 'woord', woord };
      }
    }
  }

  #verzameling(soort: 'rij' | 'woordenboek', vanaf: number, diepte: number): PdfWaarde {
    this.#naar(vanaf);
    const delen: PdfWaarde[] = [];
    for (;;) {
      const voor = this.#plek;
      const waarde = this.#waarde(diepte + 1);
      if (waarde === undefined || waarde === (soort === 'rij' ? ']' : '>>')) break;
      if (typeof waarde === 'string') continue;
      if (waarde.soort === 'woord' && (waarde.woord === 'endobj' || waarde.woord === 'stream')) {
        // Never closed: what follows is no part of it any more.
        this.#plek = voor;
        break;
      }
      const nummer = delen.at(-2);
      if (waarde.soort === 'woord' && waarde.woord === 'R' && nummer?.soort === 'getal' && delen.at(-1)?.soort === 'getal') {
        delen.splice(-2, 2, { soort: 'verwijzing', nummer: nummer.getal });
      } else delen.push(waarde);
    }
    return { soort, delen };
  }

  #letterlijk(vanaf: number): PdfWaarde {
    let diepte = 1;
    let plek = vanaf;
    for (; diepte > 0 && plek < this.bytes.length; plek++) {
      const teken = this.bytes[plek];
      if (teken === 0x5c) plek++;
      else if (teken === 0x28) diepte++;
      else if (teken === 0x29) diepte--;
    }
    this.#naar(plek);
    return TEKST;
  }

  #naWit(): number {
    let plek = this.#plek;
    for (;;) {
      const teken = this.bytes[plek];
      if (teken === 0x25) while (plek < this.bytes.length && this.bytes[plek] !== 10 && this.bytes[plek] !== 13) plek++;
      else if (teken !== undefined && WIT.has(teken)) plek++;
      else break;
    }
    this.#naar(plek);
    return plek;
  }

  #tot(begin: number, einde: (byte: number) => boolean): string {
    let plek = begin;
    while (plek < this.bytes.length && !einde(this.bytes[plek] ?? 0)) plek++;
    this.#naar(plek);
    // Names and numbers are short; what isn't is neither.
    return this.bytes.toString('latin1', begin, Math.min(plek, begin + 128));
  }

  #naar(plek: number): void {
    this.#gelezen += Math.max(1, plek - this.#plek);
    if (this.#gelezen > this.budget) throw nietLeesbaar();
    this.#plek = plek;
  }
}

/** `/J#61vaScript` is another way to write `/JavaScript`. */
const naamVan = (ruw: string): string => ruw.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** What follows a name in a dictionary, each time that it does. */
export function waardenNa(woordenboek: PdfWaarde | undefined, naam: string): readonly PdfWaarde[] {
  const delen = woordenboek?.soort === 'woordenboek' ? woordenboek.delen : [];
  return delen.flatMap((deel, i) => (deel.soort === 'naam' && deel.naam === naam ? (delen[i + 1] ?? []) : []));
}
