import { Geweigerd } from '../api/geweigerd.js';
import type { Schema } from '../api/verzoek.js';

type Soort = Schema['DocumentKeuzeDto'];

export interface Inlevering {
  readonly id: string;
  readonly soort: Soort['type'];
  readonly bestand: File;
  readonly stand: 'bezig' | 'gestopt' | 'mislukt' | 'klaar';
  /** From 0 to 1. */
  readonly deel: number;
  readonly fout: Geweigerd | undefined;
}

/** How a file gets to the server, and what is done when it is there, or was refused. */
export interface Lijn {
  readonly verstuur: (inlevering: Inlevering, voortgang: (deel: number) => void, signal: AbortSignal) => Promise<void>;
  readonly ontvangen: () => void;
  readonly geweigerd: (fout: Geweigerd) => void;
}

const weigering = (title: string, detail: string): Geweigerd => new Geweigerd(422, { code: 'INVOER_ONJUIST', title, detail });

/**
 * What is on its way in one case. A file that stopped or failed stays, to be tried again. It lives as long as the page, not as long as one
 * screen of it: who looks elsewhere in between finds here how it went.
 */
export class Inleverlijst {
  #inleveringen: readonly Inlevering[] = [];
  #lopend = new Map<string, AbortController>();
  #luisteraars = new Set<() => void>();

  constructor(private readonly lijn: Lijn) {}

  readonly abonneer = (luister: () => void): (() => void) => {
    this.#luisteraars.add(luister);
    return () => this.#luisteraars.delete(luister);
  };
  readonly stand = (): readonly Inlevering[] => this.#inleveringen;
  readonly isBezig = (): boolean => this.#inleveringen.some(({ stand }) => stand === 'bezig');

  readonly voegToe = (soort: Soort, bestanden: readonly File[]): void => {
    for (const bestand of bestanden) {
      const fout = magNiet(bestand, soort);
      const inlevering = { id: crypto.randomUUID(), soort: soort.type, bestand, deel: 0, fout } as const;
      this.vergeetKlaar();
      this.#zet([...this.#inleveringen, { ...inlevering, stand: fout === undefined ? 'bezig' : 'mislukt' }]);
      if (fout === undefined) void this.#begin(inlevering.id);
    }
  };
  readonly stop = (id: string): void => this.#lopend.get(id)?.abort();
  readonly opnieuw = (id: string): void => void this.#begin(id);
  readonly haalWeg = (id: string): void => this.#zet(this.#inleveringen.filter((een) => een.id !== id));
  /** What arrived is in the list of documents. */
  readonly vergeetKlaar = (): void => this.#zet(this.#inleveringen.filter(({ stand }) => stand !== 'klaar'));

  async #begin(id: string): Promise<void> {
    const inlevering = this.#inleveringen.find((een) => een.id === id);
    if (inlevering === undefined || this.#lopend.has(id)) return;
    const afbreker = new AbortController();
    this.#lopend.set(id, afbreker);
    this.#wijzig(id, { stand: 'bezig', deel: 0, fout: undefined });
    try {
      await this.lijn.verstuur(inlevering, (deel) => this.#wijzig(id, { deel }), afbreker.signal);
      this.#wijzig(id, { stand: 'klaar', deel: 1 });
      this.lijn.ontvangen();
    } catch (fout) {
      this.#wijzig(id, fout instanceof Geweigerd ? { stand: 'mislukt', fout } : { stand: 'gestopt' });
      if (fout instanceof Geweigerd) this.lijn.geweigerd(fout);
    } finally {
      this.#lopend.delete(id);
    }
  }

  #wijzig(id: string, wat: Partial<Inlevering>): void {
    this.#zet(this.#inleveringen.map((een) => (een.id === id ? { ...een, ...wat } : een)));
  }

  #zet(inleveringen: readonly Inlevering[]): void {
    this.#inleveringen = inleveringen;
    for (const luister of this.#luisteraars) luister();
  }
}

/** Signed in again beside this screen: with what `/ik` says now it can be tried again. */
export const isAangemeldAnders = ({ status, probleem: { code } }: Geweigerd): boolean => status === 401 || code === 'CSRF_ONJUIST';

/** Whether the same file may well be taken at a next try. */
export const kanOpnieuw = (fout: Geweigerd): boolean =>
  fout.status === 0 || fout.status >= 500 || fout.status === 429 || isAangemeldAnders(fout);

/** What would be refused anyway is said before it is sent. */
function magNiet({ name, size }: File, { bestandssoorten, grootste }: Soort): Geweigerd | undefined {
  const extensie = /\.([A-Za-z0-9]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const soort = extensie === 'jpeg' || extensie === 'jpe' ? 'jpg' : extensie;
  if (!bestandssoorten.some((een) => een === soort))
    return weigering('Dit soort bestand kan niet', `Kies een bestand van een van deze soorten: ${bestandssoorten.join(', ')}.`);
  if (size > grootste)
    return weigering('Dit bestand is te groot', `Een bestand mag hoogstens ${Math.floor(grootste / 1_048_576)} MB zijn.`);
  if (size === 0) return weigering('Dit bestand is leeg', 'Open het document, sla het opnieuw op en probeer het nog een keer.');
  return undefined;
}
