import { condition, defineSignal, setHandler } from '@temporalio/workflow';
import type { RondeRef, Stand } from '#domain/proces/stand.js';
import { type StapCode, stapSleutel } from '#domain/stap/stap-code.js';
import type { Overgang } from '#domain/toetsing/overgang.js';
import { Berichten } from './berichten.js';
import { laadStand, legMomentVast, legOvergangVast, openStap } from './proxies.js';
import { toon } from './toon.js';
import { vastgelopen, type VastgelopenCode } from './vastgelopen.js';
import { Wekker } from './wekker.js';

/** Something about this ronde changed in PostgreSQL. A signal, because nobody waits for an answer; it carries nothing: a lost, late or doubled one does no harm. */
export const gewijzigd = defineSignal('gewijzigd');

type Voorwaarde = (stand: Stand) => boolean;
const nooit: Voorwaarde = () => false;

/** Follows the facts of one ronde for all steps at once. Level-triggered: it acts on what is, not on what was signalled. */
export class Dossier {
  readonly #berichten: Berichten;
  /** Raised by every signal and by everything that the process itself brings about. */
  #wijzigingen = 1;
  /** The value of #wijzigingen that #stand answers. */
  #geladen = 0;
  #laden: Promise<void> | undefined;
  #stand!: Stand;
  #bezig = 0;

  constructor(readonly ref: RondeRef) {
    this.#berichten = new Berichten(ref);
    setHandler(gewijzigd, () => {
      this.#wijzigingen += 1;
    });
  }

  /** True when nothing is under way, so that this run can end and another one can take over. */
  get inRust(): boolean {
    return this.#bezig === 0 && this.#laden === undefined && !this.#berichten.onderweg;
  }

  /** The stand of this moment, on the road: waits while the case is suspended. */
  nu(): Promise<Stand> {
    return this.until(() => true);
  }

  /** Waits until `bereikt` holds or the ronde ends. A suspended case reaches nothing; meanwhile walks the ladder of the terms under `sleutel`. */
  async until(bereikt: Voorwaarde, sleutel?: string): Promise<Stand> {
    let wekker: Wekker | undefined;
    try {
      for (;;) {
        const stand = await this.#vers();
        if (stand.einde !== null || (stand.status !== 'OPGESCHORT' && bereikt(stand))) return stand;
        const gezien = this.#geladen;
        const volgend = sleutel === undefined ? undefined : stand.volgende[sleutel];
        if (wekker !== undefined && wekker.op !== volgend?.op) {
          wekker.laatLos();
          wekker = undefined;
        }
        if (volgend !== undefined) wekker ??= new Wekker(volgend.op);
        await condition(() => this.#wijzigingen !== gezien || wekker?.afgegaan === true);
        if (sleutel === undefined || volgend === undefined || wekker?.afgegaan !== true) continue;
        const zelfde: Voorwaarde = ({ volgende }) => {
          const nu = volgende[sleutel];
          return nu?.termijnId === volgend.termijnId && nu.moment === volgend.moment && nu.op === volgend.op;
        };
        await this.totdat(
          (s) => bereikt(s) || !zelfde(s),
          () => legMomentVast({ ref: this.ref, ...volgend }),
          'MOMENT_NIET_VASTGELEGD',
        );
        wekker = undefined;
      }
    } finally {
      wekker?.laatLos();
    }
  }

  /** Opens a step, unless that was done before, and waits until it is closed while walking the ladder of its terms. `tenzij`: nobody waits for it any more. */
  async stap(stap: StapCode, volgnummer = 1, tenzij: Voorwaarde = nooit): Promise<Stand> {
    const sleutel = stapSleutel(stap, volgnummer);
    const geopend: Voorwaarde = (s) => s.stappen[sleutel] !== undefined || tenzij(s);
    await this.totdat(geopend, () => openStap({ ref: this.ref, stap, volgnummer }), 'STAP_NIET_GEOPEND');
    return this.until((s) => s.stappen[sleutel] !== 'OPEN' || tenzij(s), sleutel);
  }

  /** Makes a transition of the process as soon as its guard allows, unless `gedaan` already holds. */
  overgang(overgang: Overgang, gedaan: Voorwaarde): Promise<Stand> {
    return this.totdat(gedaan, () => legOvergangVast({ ref: this.ref, overgang }), 'OVERGANG_NIET_VASTGELEGD');
  }

  /** Does something that changes the stand for everybody who waits. */
  async doe<T>(werk: () => Promise<T>): Promise<T> {
    this.#bezig += 1;
    try {
      return await werk();
    } finally {
      this.#bezig -= 1;
      this.#wijzigingen += 1;
    }
  }

  /** Looks once more after the last step, and returns when the messages that wait there have been sent. */
  async rondAf(): Promise<void> {
    do {
      await this.#vers();
      await this.#berichten.allesWeg();
    } while (this.#geladen !== this.#wijzigingen);
  }

  /**
   * Does `werk` until `bereikt` holds. What says that it was done must show in the next stand, or the workflow fails; what is refused
   * is tried again after a change that came later than the attempt.
   */
  async totdat(bereikt: Voorwaarde, werk: () => Promise<boolean>, code: VastgelopenCode): Promise<Stand> {
    for (;;) {
      const stand = await this.until(() => true);
      if (stand.einde !== null || bereikt(stand)) return stand;
      const voor = this.#wijzigingen;
      this.#bezig += 1;
      const gedaan = await werk().finally(() => (this.#bezig -= 1));
      if (gedaan) this.#wijzigingen += 1;
      else await this.#verouderd();
      const na = await this.#vers();
      if (na.einde !== null || bereikt(na)) return na;
      if (gedaan && na.status !== 'OPGESCHORT') throw vastgelopen(code);
      await condition(() => this.#wijzigingen !== voor);
    }
  }

  /** What is loaded may be from before a refusal. No change: two who are refused would wake each other for ever. */
  async #verouderd(): Promise<void> {
    await this.#laden;
    this.#geladen = 0;
  }

  /** One load serves every step that waits. */
  async #vers(): Promise<Stand> {
    while (this.#geladen !== this.#wijzigingen) await (this.#laden ??= this.#laad());
    return this.#stand;
  }

  async #laad(): Promise<void> {
    const antwoordOp = this.#wijzigingen;
    try {
      this.#stand = await laadStand(this.ref);
    } finally {
      this.#laden = undefined;
    }
    this.#geladen = antwoordOp;
    toon(this.#stand);
    this.#berichten.verzend(this.#stand.teVerzenden);
  }
}
