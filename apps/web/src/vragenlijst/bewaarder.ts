import { Geweigerd, ONBEREIKBAAR } from '../api/geweigerd.js';
import { type Antwoord, isZelfde } from './antwoorden.js';
import type { BewaarStand, Bekend, Verbinding } from './bewaar-typen.js';

interface Concept {
  readonly antwoord: Antwoord | null;
  /** At which version the answer stood that was on the screen when the person began to change it. */
  readonly basis: number;
}

const RUST_MS = 1_200;
const EERSTE_POGING_MS = 3_000;
const LAATSTE_POGING_MS = 30_000;

/**
 * Keeps what is typed until the server has it: saves by itself when the person pauses, tries again as long as the server can't be reached, and
 * never writes over what another window wrote. It lives as long as the page, not as long as one screen of it.
 */
export class Bewaarder {
  #bekend: Bekend;
  #concepten = new Map<string, Concept>();
  #onderweg = new Set<string>();
  #fouten = new Map<string, string>();
  #botsingen = new Set<string>();
  #toestand: BewaarStand['toestand'] = 'rust';
  #bewaardOp: Date | undefined;
  #waarom: Geweigerd | undefined;
  #klok: ReturnType<typeof setTimeout> | undefined;
  #wacht = EERSTE_POGING_MS;
  /** Another window wrote something that was not read here yet: nothing is sent before it is. */
  #teHalen = false;
  #luisteraars = new Set<() => void>();
  #stand: BewaarStand;

  constructor(
    bekend: Bekend,
    private readonly verbinding: Verbinding,
  ) {
    this.#bekend = bekend;
    this.#stand = this.#beeld();
  }

  readonly abonneer = (luister: () => void): (() => void) => {
    this.#luisteraars.add(luister);
    return () => this.#luisteraars.delete(luister);
  };
  readonly stand = (): BewaarStand => this.#stand;
  readonly heeftOnbewaard = (): boolean => this.#concepten.size > 0;

  /** What the server says now. What another window changed while it is changed here too, is told and kept apart. */
  zetBekend(bekend: Bekend): void {
    if (bekend.versie < this.#bekend.versie) return;
    this.#bekend = bekend;
    for (const [code, { antwoord, basis }] of this.#concepten) {
      if (this.#onderweg.has(code) || (bekend.versies[code] ?? 0) <= basis) continue;
      if (isZelfde(antwoord, bekend.antwoorden[code] ?? null)) this.#vergeet(code);
      else this.#botsingen.add(code);
    }
    this.#meld();
  }

  wijzig(code: string, antwoord: Antwoord | null): void {
    const basis = this.#concepten.get(code)?.basis ?? this.#bekend.versies[code] ?? 0;
    this.#fouten.delete(code);
    // What stopped it may be over: a new change is a new try.
    if (this.#toestand === 'gestopt') this.#toestand = 'rust';
    if (!this.#onderweg.has(code) && !this.#botsingen.has(code) && isZelfde(antwoord, this.#bekend.antwoorden[code] ?? null))
      this.#vergeet(code);
    else this.#concepten.set(code, { antwoord, basis });
    this.#plan(RUST_MS);
  }

  /** Which of two answers counts: the one typed here, or the one from the other window. */
  kies(code: string, welk: 'hier' | 'daar'): void {
    const concept = this.#concepten.get(code);
    this.#botsingen.delete(code);
    if (welk === 'daar' || concept === undefined) this.#vergeet(code);
    else this.#concepten.set(code, { antwoord: concept.antwoord, basis: this.#bekend.versies[code] ?? 0 });
    this.#plan(0);
  }

  /** Saves at once what waits. */
  nu(): void {
    if (this.#teSturen().length > 0 && this.#toestand !== 'bezig' && this.#toestand !== 'gestopt') void this.#stuur();
  }

  #teSturen(): readonly (readonly [string, Concept])[] {
    return [...this.#concepten].filter(([code]) => !this.#botsingen.has(code) && !this.#fouten.has(code));
  }

  async #stuur(): Promise<void> {
    clearTimeout(this.#klok);
    this.#zet('bezig');
    let sturen: readonly (readonly [string, Concept])[] = [];
    try {
      if (this.#teHalen) await this.#haal();
      sturen = this.#teSturen();
      if (sturen.length === 0) return this.#zet('rust');
      this.#onderweg = new Set(sturen.map(([code]) => code));
      const { versie, ookGewijzigd } = await this.verbinding.bewaar(
        Object.fromEntries(sturen.map(([code, { antwoord }]) => [code, antwoord])),
        this.#bekend.versie,
      );
      this.#onderweg.clear();
      this.#verwerk(sturen, versie);
      this.#teHalen = ookGewijzigd.length > 0;
      if (this.#teHalen) await this.#haal();
      this.#wacht = EERSTE_POGING_MS;
      this.#bewaardOp = new Date();
      this.#toestand = 'rust';
      this.#plan(this.#teSturen().length > 0 ? RUST_MS : undefined);
    } catch (fout) {
      this.#onderweg.clear();
      this.#mislukt(
        fout,
        sturen.map(([code]) => code),
      );
    }
  }

  async #haal(): Promise<void> {
    this.zetBekend(await this.verbinding.haal());
    this.#teHalen = false;
  }

  #verwerk(gestuurd: readonly (readonly [string, Concept])[], versie: number): void {
    const antwoorden = Object.fromEntries(gestuurd.map(([code, { antwoord }]) => [code, antwoord]));
    const versies = Object.fromEntries(gestuurd.map(([code]) => [code, versie]));
    this.#bekend = {
      versie: Math.max(versie, this.#bekend.versie),
      antwoorden: { ...this.#bekend.antwoorden, ...antwoorden },
      versies: { ...this.#bekend.versies, ...versies },
    };
    for (const [code, { antwoord }] of gestuurd) {
      const nu = this.#concepten.get(code);
      if (nu === undefined || isZelfde(nu.antwoord, antwoord)) this.#vergeet(code);
      else this.#concepten.set(code, { antwoord: nu.antwoord, basis: versie });
    }
  }

  #mislukt(fout: unknown, codes: readonly string[]): void {
    // What is no answer is tried again as well: what was typed must not wait for ever.
    const geweigerd = fout instanceof Geweigerd ? fout : new Geweigerd(0, ONBEREIKBAAR);
    const { status, probleem } = geweigerd;
    if (status === 412) {
      // Something here was changed elsewhere: look what, and let the person choose.
      this.#teHalen = true;
      this.#toestand = 'rust';
      return this.#plan(0);
    }
    if (status === 400 || status === 413 || status === 422) {
      const redenen = (probleem.redenen ?? []).filter(({ vraag }) => vraag !== undefined);
      for (const { vraag, uitleg } of redenen) this.#fouten.set(vraag ?? '', uitleg);
      if (redenen.length === 0) for (const code of codes) this.#fouten.set(code, probleem.detail ?? probleem.title);
      this.#toestand = 'rust';
      // One answer that can't be kept does not hold up the others.
      return this.#plan(0);
    }
    if (status === 404 || status === 409 || status === 410) {
      this.#waarom = geweigerd;
      return this.#zet('gestopt');
    }
    this.#zet('onbereikbaar');
    this.#klok = setTimeout(() => void this.#stuur(), this.#wacht);
    this.#wacht = Math.min(this.#wacht * 2, LAATSTE_POGING_MS);
  }

  #vergeet(code: string): void {
    this.#concepten.delete(code);
    this.#botsingen.delete(code);
    this.#fouten.delete(code);
  }

  #plan(over: number | undefined): void {
    if (this.#toestand === 'gestopt' || this.#toestand === 'bezig' || this.#toestand === 'onbereikbaar') return this.#meld();
    clearTimeout(this.#klok);
    if (over === undefined || this.#teSturen().length === 0) return this.#zet('rust');
    this.#klok = setTimeout(() => void this.#stuur(), over);
    this.#zet('wacht');
  }

  #zet(toestand: BewaarStand['toestand']): void {
    this.#toestand = toestand;
    this.#meld();
  }

  #meld(): void {
    this.#stand = this.#beeld();
    for (const luister of this.#luisteraars) luister();
  }

  #beeld(): BewaarStand {
    return {
      concepten: Object.fromEntries([...this.#concepten].map(([code, { antwoord }]) => [code, antwoord])),
      botsingen: [...this.#botsingen],
      fouten: Object.fromEntries(this.#fouten),
      toestand: this.#toestand,
      bewaardOp: this.#bewaardOp,
      waarom: this.#waarom,
    };
  }
}
