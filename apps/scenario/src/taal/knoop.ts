import { EVENT_ID, type Event, getScalarValue, parseEvents, SCALAR_STYLE, YAMLException } from 'js-yaml';
import { TaalFout } from './taal-fout.js';

/** A text. `letterlijk`: it stood between quotation marks, and means what it says. */
export interface Tekst {
  readonly soort: 'tekst';
  readonly regel: number;
  readonly tekst: string;
  readonly letterlijk: boolean;
}
export interface Lijst {
  readonly soort: 'lijst';
  readonly regel: number;
  readonly delen: readonly Knoop[];
}
export interface Veld {
  readonly naam: string;
  readonly regel: number;
  readonly waarde: Knoop;
}
export interface Kaart {
  readonly soort: 'kaart';
  readonly regel: number;
  readonly velden: readonly Veld[];
}
/** What a file says, each part with the line where it stands: a message about it can point there. */
export type Knoop = Tekst | Lijst | Kaart;

/** Reads YAML into texts, lists and maps. Every value stays a text here: what it means depends on where it stands. Refuses with a TaalFout. */
export function leesKnoop(bron: string): Knoop {
  const lezer = new Lezer(bron, gebeurtenissen(bron));
  return lezer.lees();
}

/** What it mostly is. */
const YAML_HULP =
  'Staat er in een tekst een dubbele punt met een spatie erachter, of begint zij met [, {, *, & of @? Zet haar dan tussen aanhalingstekens. ' +
  'Kijk anders of alles even ver inspringt, zonder tabs, en of elk haakje en aanhalingsteken weer dichtgaat.';

function gebeurtenissen(bron: string): readonly Event[] {
  try {
    return parseEvents(bron, {});
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    throw new TaalFout([{ regel: (error.mark?.line ?? 0) + 1, melding: `dit is geen goede YAML: ${error.reason}. ${YAML_HULP}` }]);
  }
}

class Lezer {
  #plaats = 0;
  #regel = 1;
  readonly #ankers = new Map<string, Knoop>();
  readonly #regelBegin: readonly number[];

  constructor(
    private readonly bron: string,
    private readonly events: readonly Event[],
  ) {
    this.#regelBegin = [0, ...[...bron.matchAll(/\n/g)].map(({ index }) => index + 1)];
  }

  lees(): Knoop {
    const [eerste] = this.events;
    if (eerste?.type !== EVENT_ID.DOCUMENT) throw this.#fout('het bestand is leeg');
    this.#plaats = 1;
    const knoop = this.#knoop();
    if (knoop === undefined) throw this.#fout('het bestand is leeg');
    if (this.events.filter(({ type }) => type === EVENT_ID.DOCUMENT).length > 1)
      throw this.#fout('er staan meer documenten in (---); gebruik voor elk scenario een eigen bestand');
    return knoop;
  }

  /** Undefined at the end of a list, a map or the document. */
  #knoop(): Knoop | undefined {
    const event = this.events[this.#plaats];
    this.#plaats += 1;
    if (event === undefined) return undefined;
    switch (event.type) {
      case EVENT_ID.SCALAR: {
        const regel = this.#opRegel(event.valueStart);
        const knoop: Tekst = {
          soort: 'tekst',
          regel,
          tekst: getScalarValue(this.bron, event),
          letterlijk: event.style !== SCALAR_STYLE.PLAIN,
        };
        return this.#bewaar(event, knoop);
      }
      case EVENT_ID.SEQUENCE: {
        const regel = this.#opRegel(event.start);
        const delen: Knoop[] = [];
        for (let deel = this.#knoop(); deel !== undefined; deel = this.#knoop()) delen.push(deel);
        return this.#bewaar(event, { soort: 'lijst', regel, delen });
      }
      case EVENT_ID.MAPPING: {
        const regel = this.#opRegel(event.start);
        return this.#bewaar(event, { soort: 'kaart', regel, velden: this.#velden() });
      }
      case EVENT_ID.ALIAS: {
        const naam = this.bron.slice(event.anchorStart, event.anchorEnd).replace(/^\*/, '');
        const knoop = this.#ankers.get(naam);
        if (knoop === undefined) throw this.#fout(`*${naam} verwijst naar iets wat er niet is`);
        return knoop;
      }
      case EVENT_ID.DOCUMENT:
      case EVENT_ID.POP:
        return undefined;
    }
  }

  #velden(): readonly Veld[] {
    const velden: Veld[] = [];
    for (let sleutel = this.#knoop(); sleutel !== undefined; sleutel = this.#knoop()) {
      if (sleutel.soort !== 'tekst') throw this.#fout('links van de dubbele punt hoort een woord');
      const { tekst: naam, regel } = sleutel;
      const waarde = this.#knoop();
      if (waarde === undefined) throw this.#fout(`“${naam}” heeft geen waarde`);
      if (velden.some((veld) => veld.naam === naam)) throw new TaalFout([{ regel, melding: `“${naam}” staat hier twee keer` }]);
      velden.push({ naam, regel, waarde });
    }
    return velden;
  }

  #bewaar<T extends Knoop>({ anchorStart, anchorEnd }: { readonly anchorStart: number; readonly anchorEnd: number }, knoop: T): T {
    if (anchorStart >= 0) this.#ankers.set(this.bron.slice(anchorStart, anchorEnd).replace(/^&/, ''), knoop);
    return knoop;
  }

  /** A value that was left out stands nowhere: then the last line that was read. */
  #opRegel(plaats: number): number {
    if (plaats < 0) return this.#regel;
    let [laag, hoog] = [0, this.#regelBegin.length - 1];
    while (laag < hoog) {
      const midden = Math.ceil((laag + hoog) / 2);
      if ((this.#regelBegin[midden] ?? 0) <= plaats) laag = midden;
      else hoog = midden - 1;
    }
    this.#regel = laag + 1;
    return this.#regel;
  }

  #fout(melding: string): TaalFout {
    return new TaalFout([{ regel: this.#regel, melding }]);
  }
}
