import { BewijsFout } from '../../controlepunt/bewijs-fout.js';
import { MAX_PUNTEN, NAAM, nummer } from '../formaat.js';
import type { Bestand } from './lees-zip.js';

/** The entries by what they are. */
export interface Onderdelen {
  readonly leesmij: Bestand;
  readonly manifest: Bestand;
  readonly keten: Bestand;
  readonly ijkpunten: readonly Bestand[];
  readonly ijkpuntenLijst: Bestand;
  readonly sleutels: Bestand;
  readonly sleutelwissels: readonly Bestand[];
  readonly openbaarmakingen: Bestand;
  readonly documenten: readonly Bestand[];
  readonly slot: Bestand;
  readonly bewijs: Bestand;
}

/** Refuses with a BewijsFout what is missing, too much, or not in its place. The names of ijkpunten are held against their sizes later. */
export function leesOnderdelen(bestanden: readonly Bestand[]): Onderdelen {
  const rij = new Rij(bestanden);
  const onderdelen = {
    leesmij: rij.een(NAAM.leesmij),
    manifest: rij.een(NAAM.manifest),
    keten: rij.een(NAAM.keten),
    ijkpunten: rij.hoogstens(MAX_PUNTEN, 'ijkpunten', (naam) => naam.startsWith('ijkpunten/')),
    ijkpuntenLijst: rij.een(NAAM.ijkpunten),
    sleutels: rij.een(NAAM.sleutels),
    sleutelwissels: rij.hoogstens(MAX_PUNTEN, 'sleutelwissels', (naam, nr) => naam === `sleutelwissels/${nummer(nr)}.txt`),
    openbaarmakingen: rij.een(NAAM.openbaarmakingen),
    documenten: rij.alle(isDocumentnaam),
    slot: rij.een(NAAM.slot),
    bewijs: rij.een(NAAM.bewijs),
  };
  rij.eisEinde();
  return onderdelen;
}

function isDocumentnaam(naam: string, nr: number): boolean {
  const begin = `documenten/${nummer(nr)}-`;
  return naam.startsWith(begin) && naam.length > begin.length && !naam.includes('/', begin.length);
}

class Rij {
  #plek = 0;

  constructor(private readonly bestanden: readonly Bestand[]) {}

  een(naam: string): Bestand {
    const bestand = this.bestanden[this.#plek];
    if (bestand?.naam !== naam) throw new BewijsFout(`${naam} ontbreekt of staat niet op zijn plaats`);
    this.#plek += 1;
    return bestand;
  }

  /** As `alle`; refuses more than there can be in a log of years, so that none is read or verified. */
  hoogstens(aantal: number, wat: string, past: (naam: string, nr: number) => boolean): readonly Bestand[] {
    const gevonden = this.alle(past);
    if (gevonden.length > aantal) throw new BewijsFout(`er zitten te veel ${wat} in`);
    return gevonden;
  }

  /** Those that follow and fit; each is asked with its number, from 1. */
  alle(past: (naam: string, nr: number) => boolean): readonly Bestand[] {
    const gevonden: Bestand[] = [];
    for (let een = this.bestanden[this.#plek]; een !== undefined && past(een.naam, gevonden.length + 1); een = this.bestanden[this.#plek]) {
      gevonden.push(een);
      this.#plek += 1;
    }
    return gevonden;
  }

  eisEinde(): void {
    if (this.#plek !== this.bestanden.length) throw new BewijsFout('er zit een bestand te veel in');
  }
}
