import { condition, defineSignal, patched, setHandler } from '@temporalio/workflow';
import type { ProcesAntwoord, RondeRef, Stand, StapPlek, StappenAntwoord } from '#domain/proces/stand.js';
import { looptDoor } from '#domain/stap/loopt-door.js';
import { type StapCode, stapSleutel } from '#domain/stap/stap-code.js';
import type { Overgang } from '#domain/toetsing/overgang.js';
import { Berichten } from './berichten.js';
import { Beurt } from './beurt.js';
import { laadStand, legMomentVast, legOvergangVast, openStap, openStappen } from './proxies.js';
import { toon } from './toon.js';
import { vastgelopen, type VastgelopenCode } from './vastgelopen.js';
import { Wekker } from './wekker.js';

/** Something about this ronde changed in PostgreSQL. A signal, because nobody waits for an answer; it carries nothing: a lost, late or doubled one does no harm. */
export const gewijzigd = defineSignal('gewijzigd');

type Voorwaarde = (stand: Stand) => boolean;
/** `voor`: how many signals there were when it was asked. */
type Gezien<T extends { readonly stand: Stand }> = T & { readonly voor: number };
const nooit: Voorwaarde = () => false;

export interface TotdatOpties {
  /** The messages that wait need not wait for it. */
  readonly langdurig?: boolean;
  /** It goes on while the case is suspended. */
  readonly ookOpgeschort?: boolean;
}
export const OOK_OPGESCHORT: TotdatOpties = { ookOpgeschort: true };

/** Follows the facts of one ronde for all steps at once. Level-triggered: it acts on what is, not on what was signalled. */
export class Dossier {
  readonly #berichten: Berichten;
  #signalen = 1;
  /** The value of #signalen that #stand answers. */
  #gezien = 0;
  #laden: Promise<void> | undefined;
  #stand: Stand | undefined;
  /** How much of the process is being recorded at this moment, and how much of that is not a matter of milliseconds. */
  #bezig = 0;
  #langdurig = 0;
  readonly #beurt = new Beurt();
  /** Steps that begin side by side, until their turn comes to be opened together. */
  #teOpenen: StapPlek[] = [];
  #opening: Promise<Gezien<StappenAntwoord>> | undefined;

  constructor(readonly ref: RondeRef) {
    this.#berichten = new Berichten(ref, () => this.#laden === undefined && this.#bezig === this.#langdurig);
    setHandler(gewijzigd, () => {
      this.#signalen += 1;
    });
  }

  /** True when nothing is under way, so that this run can end and another one can take over. */
  get inRust(): boolean {
    return this.#bezig === 0 && this.#laden === undefined && !this.#berichten.onderweg;
  }

  /** The stand of this moment. */
  nu(): Promise<Stand> {
    return this.until(() => true);
  }

  /**
   * Waits until `bereikt` holds or the ronde ends; meanwhile walks the ladder of the terms under `sleutel`. A suspension doesn't hold up what
   * is reached, only what would be begun (see `totdat`); terms that stand still are not in the stand.
   */
  async until(bereikt: Voorwaarde, sleutel?: string): Promise<Stand> {
    let wekker: Wekker | undefined;
    try {
      for (;;) {
        const stand = await this.#vers();
        if (stand.einde !== null || bereikt(stand)) return stand;
        const volgend = sleutel === undefined ? undefined : stand.volgende[sleutel];
        if (wekker !== undefined && wekker.op !== volgend?.op) {
          wekker.laatLos();
          wekker = undefined;
        }
        if (volgend !== undefined) wekker ??= new Wekker(volgend.op);
        await condition(() => this.#stand !== stand || this.#verouderd || wekker?.afgegaan === true);
        if (sleutel === undefined || volgend === undefined || wekker?.afgegaan !== true) continue;
        const zelfde: Voorwaarde = ({ volgende }) => {
          const nu = volgende[sleutel];
          return nu?.termijnId === volgend.termijnId && nu.moment === volgend.moment && nu.op === volgend.op;
        };
        await this.totdat(
          (s) => bereikt(s) || !zelfde(s),
          () => legMomentVast({ ref: this.ref, ...volgend }),
          'MOMENT_NIET_VASTGELEGD',
          OOK_OPGESCHORT,
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
    await this.#totdat(geopend, () => this.#open({ stap, volgnummer }), 'STAP_NIET_GEOPEND', { ookOpgeschort: looptDoor(stap) });
    return this.until((s) => s.stappen[sleutel] !== 'OPEN' || tenzij(s), sleutel);
  }

  /** Makes a transition of the process as soon as its guard allows, unless `gedaan` already holds. */
  overgang(overgang: Overgang, gedaan: Voorwaarde): Promise<Stand> {
    return this.totdat(gedaan, () => legOvergangVast({ ref: this.ref, overgang }), 'OVERGANG_NIET_VASTGELEGD');
  }

  /** Does `werk` as soon as it is possible, where the stand does not tell that it was done. */
  async eenmaal(werk: () => Promise<ProcesAntwoord>, opties: TotdatOpties = {}): Promise<void> {
    let gedaan = false;
    const onthoud = async (): Promise<ProcesAntwoord> => {
      const antwoord = await werk();
      ({ gedaan } = antwoord);
      return antwoord;
    };
    await this.totdat(() => gedaan, onthoud, 'MOMENT_NIET_VASTGELEGD', opties);
  }

  /** Looks once more after the last step, and returns when the messages that wait there have been sent. */
  async rondAf(): Promise<void> {
    do {
      await this.#vers();
      await this.#berichten.allesWeg();
    } while (this.#verouderd);
  }

  /**
   * Does `werk` until `bereikt` holds. What says that it was done must show in the stand that it answers, or the workflow fails; what is
   * refused is tried again after a change that came later than the attempt. While the case is suspended nothing is begun but what goes on.
   */
  totdat(bereikt: Voorwaarde, werk: () => Promise<ProcesAntwoord>, code: VastgelopenCode, opties: TotdatOpties = {}): Promise<Stand> {
    const vraag = (): Promise<Gezien<ProcesAntwoord>> => this.#vraag(werk);
    return this.#totdat(bereikt, opties.langdurig === true ? vraag : () => this.#beurt.neem(vraag), code, opties);
  }

  async #totdat(
    bereikt: Voorwaarde,
    doe: () => Promise<Gezien<ProcesAntwoord>>,
    code: VastgelopenCode,
    { langdurig = false, ookOpgeschort = false }: TotdatOpties,
  ): Promise<Stand> {
    for (;;) {
      const stand = await this.until((s) => ookOpgeschort || !s.opgeschort || bereikt(s));
      if (stand.einde !== null || bereikt(stand)) return stand;
      const { gedaan, stand: daarna, voor } = await this.#bezigMet(doe, langdurig);
      const na = await this.#vers();
      if (na.einde !== null || bereikt(na)) return na;
      if (gedaan && (ookOpgeschort || !na.opgeschort)) throw vastgelopen(code);
      await condition(() => this.#signalen !== voor || (this.#stand?.versie ?? 0) > daarna.versie);
    }
  }

  async #bezigMet<T>(doe: () => Promise<T>, langdurig: boolean): Promise<T> {
    const lang = langdurig ? 1 : 0;
    this.#bezig += 1;
    this.#langdurig += lang;
    try {
      return await doe();
    } finally {
      this.#bezig -= 1;
      this.#langdurig -= lang;
    }
  }

  async #vraag<T extends { readonly stand: Stand }>(werk: () => Promise<T>): Promise<Gezien<T>> {
    const voor = this.#signalen;
    const antwoord = await werk();
    this.#neem(antwoord.stand, voor);
    return { ...antwoord, voor };
  }

  /** Steps that come up before the turn of the first of them has come are opened with it, in one activity; see docs/process-changes.md. */
  async #open(plek: StapPlek): Promise<Gezien<ProcesAntwoord>> {
    if (!patched('stappen-samen')) return this.#beurt.neem(() => this.#vraag(() => openStap({ ref: this.ref, ...plek })));
    this.#teOpenen.push(plek);
    this.#opening ??= this.#beurt.neem(() => {
      const stappen = this.#teOpenen;
      this.#teOpenen = [];
      this.#opening = undefined;
      return this.#vraag(() => openStappen({ ref: this.ref, stappen }));
    });
    const { geopend, stand, voor } = await this.#opening;
    return { gedaan: geopend.includes(stapSleutel(plek.stap, plek.volgnummer)), stand, voor };
  }

  get #verouderd(): boolean {
    return this.#gezien !== this.#signalen;
  }

  /** The stand after the last signal. One load serves every step that waits. */
  async #vers(): Promise<Stand> {
    while (this.#stand === undefined || this.#verouderd) await (this.#laden ??= this.#laad());
    return this.#stand;
  }

  async #laad(): Promise<void> {
    try {
      await this.#beurt.neem(async () => {
        // What was recorded meanwhile may have answered it.
        if (this.#stand !== undefined && !this.#verouderd) return;
        const voor = this.#signalen;
        this.#neem(await laadStand(this.ref), voor);
      });
    } finally {
      this.#laden = undefined;
    }
  }

  /** A stand that was read after `signalen` signals. One that was overtaken by a later one says nothing new. */
  #neem(stand: Stand, signalen: number): void {
    this.#gezien = Math.max(this.#gezien, signalen);
    if (this.#stand !== undefined && stand.versie < this.#stand.versie) return;
    this.#stand = stand;
    toon(stand);
    this.#berichten.verzend(stand.teVerzenden);
  }
}
