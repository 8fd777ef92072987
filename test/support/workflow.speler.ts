import { isVoorbij } from '../../libs/domain/src/proces/weg.js';
import { stappenInSimulatie } from '../../libs/domain/src/planning/simulatie.stappen.js';
import { isBenoeming } from '../../libs/domain/src/toetsing/aanleiding.js';
import type { StapCode } from '../../libs/domain/src/stap/stap-code.js';
import type { Geval } from './workflow.geval.js';
import { daadIn, type Omgeving } from './workflow.daden.js';

const DAG = 86_400_000;
const MINUUT = 60_000;

const metPlaats =
  ({ sleutel }: StapRij, geval: Geval) =>
  (cause: unknown): never => {
    throw new Error(`refused in ${sleutel}: ${String(cause)}, ${JSON.stringify(geval)}`, { cause });
  };

interface StapRij {
  readonly sleutel: string;
  readonly code: StapCode;
  readonly volgnummer: number;
  readonly status: string;
  /** Start and last moment of its terms; null for a step without. */
  readonly aanvang: Date | null;
  readonly laatste: Date | null;
}

/** Something that a person does at an instant, in milliseconds; without `doe` the case is only looked at. */
export interface Voornemen {
  readonly speler: Speler;
  readonly op: number;
  readonly doe?: () => Promise<unknown>;
}

/** One case that is played: people act somewhere in the ladder of each term, or not at all. */
export class Speler {
  readonly #gepland = new Set<string>();
  #wachtbeurt = 0;

  constructor(readonly omgeving: Omgeving) {}

  /** What is to be done that was not planned before, once the process has opened what can be opened. Undefined when the case has been played. */
  async plan(nu: number): Promise<readonly Voornemen[] | undefined> {
    const { zaak, geval } = this.omgeving;
    await zaak.tot('what can be opened', async () => this.#isOpen(await this.#stappen()));
    const status = await zaak.status();
    if (geval.begin !== 'CONCEPT' && status !== undefined && isVoorbij(status, geval.begin)) return undefined;
    const stappen = await this.#stappen();
    const gesproken = stappen.some(({ code, status: s }) => code === 'GESPREK_OPDRACHTGEVER' && s !== 'OPEN');
    // The advice is signed after the conversation; the case looks again when that was held.
    const nieuw = stappen.filter(
      ({ code, status: s, sleutel }) => s === 'OPEN' && !this.#gepland.has(sleutel) && (code !== 'ADVIES' || gesproken),
    );
    return nieuw.map((stap) => {
      this.#gepland.add(stap.sleutel);
      const doe = daadIn(stap.code, stap.volgnummer, this.omgeving);
      return doe === undefined
        ? { speler: this, op: (stap.laatste?.getTime() ?? nu) + MINUUT }
        : { speler: this, op: this.#wanneer(stap, nu), doe: () => doe().catch(metPlaats(stap, geval)) };
    });
  }

  /** Somewhere between the start of the term and a day after the last moment of its ladder; at once in a step without a term. */
  #wanneer({ aanvang, laatste }: StapRij, nu: number): number {
    if (aanvang === null || laatste === null) return nu;
    const { wachten } = this.omgeving.geval;
    const deel = wachten[this.#wachtbeurt % wachten.length] ?? 0;
    this.#wachtbeurt += 1;
    return Math.max(nu, aanvang.getTime() + deel * (laatste.getTime() + DAG - aanvang.getTime()));
  }

  /** Whether the process has opened everything that the simulation says can be opened by now. */
  #isOpen(stappen: readonly StapRij[]): boolean {
    const rondes = this.omgeving.geval.aanvulling ? 1 : 0;
    const aantal = (code: StapCode): number => stappen.filter((stap) => stap.code === code).length;
    const dicht = (code: StapCode): number => stappen.filter((stap) => stap.code === code && stap.status !== 'OPEN').length;
    const klaar = (code: StapCode): boolean =>
      dicht(code) >= (code === 'VRAGENLIJST_BEOORDELING' ? 1 + rondes : code === 'AANVULLING' ? rondes : 1);
    if (aantal('AANVULLING') < Math.min(rondes, dicht('VRAGENLIJST_BEOORDELING'))) return false;
    if (dicht('AANVULLING') > 0 && aantal('VRAGENLIJST_BEOORDELING') < 2) return false;
    if (klaar('VERSTREKKING') && aantal('UITKOMST') === 0) return false;
    const benoeming = isBenoeming(this.omgeving.geval.aanleiding);
    return stappenInSimulatie({ vog: benoeming, benoeming }).every(
      ({ code, na }) => code === 'AANVULLING' || aantal(code) > 0 || !na.every(klaar),
    );
  }

  #stappen(): Promise<readonly StapRij[]> {
    return this.omgeving.zaak.sql<StapRij>(
      `SELECT s.code || '/' || s.volgnummer AS sleutel, s.code, s.volgnummer, s.status, min(t.aanvang) AS aanvang, max(m.op) AS laatste
         FROM stap s LEFT JOIN termijn t ON t.toetsing_id = s.toetsing_id AND t.stap = s.code AND t.stap_volgnummer = s.volgnummer
         LEFT JOIN termijn_moment m ON m.termijn_id = t.id
        WHERE s.toetsing_id = $1 GROUP BY s.code, s.volgnummer, s.status ORDER BY s.code, s.volgnummer`,
    );
  }
}
