import { createHmac } from 'node:crypto';
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { DataSource } from 'typeorm';
import { DomainError } from '#domain/fout/domain-error.js';
import type { FoutCode } from '#domain/fout/fout-codes.js';
import { GRENS_SOORTEN, type Grens, type Grenzen, type GrensSoort } from '#platform/config/grenzen.js';
import type { KeyProvider } from '#vault/keys/key-provider.js';
import { slotSeconden } from './slot-seconden.js';

/** What somebody who fails too often is kept from: an address from signing in, a person from everything. */
const SLOT_OP: Readonly<Partial<Record<GrensSoort, readonly GrensSoort[]>>> = {
  MISLUKT: ['MISLUKT', 'AANMELDEN'],
  GEWEIGERD: ['GEWEIGERD', 'PERSOON'],
};
/** How often somebody was locked out is remembered for a day. */
const SLOTEN: Grens = { aantal: 1_000_000, seconden: 86_400 };
const MEESTE = 10_000;

interface Geopend {
  readonly tot: number;
  readonly uitkomst: Promise<void>;
}

/**
 * Counts what people and addresses do, over all instances: in PostgreSQL, and while that is away in the memory of this process, with the
 * same limits. What is kept of somebody is a keyed hash.
 */
export class Begrenzer {
  readonly #sleutel: Buffer;
  readonly #tellers: ReadonlyMap<GrensSoort, RateLimiterPostgres>;
  readonly #sloten: RateLimiterPostgres;
  /** Addresses that are full, until when (milliseconds since 1970): a flood does not reach the database. */
  readonly #vol = new Map<string, number>();
  readonly #geopend = new Map<string, Geopend>();

  constructor(
    dataSource: DataSource,
    keys: Pick<KeyProvider, 'derive'>,
    private readonly grenzen: Grenzen,
  ) {
    this.#sleutel = keys.derive('begrenzing');
    this.#tellers = new Map(GRENS_SOORTEN.map((soort) => [soort, teller(dataSource, soort, grenzen[soort])]));
    this.#sloten = teller(dataSource, 'SLOT', SLOTEN);
  }

  /** Counts one. Refuses with TE_VEEL_VERZOEKEN, and says after how many seconds it may be tried again. */
  async neem(soort: GrensSoort, wie: string): Promise<void> {
    this.eisNietVol(soort, wie);
    const sleutel = this.#kenmerk(wie);
    try {
      await this.#teller(soort).consume(sleutel);
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      const slot = SLOT_OP[soort];
      const eerste = error.consumedPoints === this.grenzen[soort].aantal + 1;
      const ms = slot !== undefined && eerste ? await this.#sluitUit(soort, slot, sleutel) : error.msBeforeNext;
      if (soort === 'ADRES') onthoud(this.#vol, sleutel, Date.now() + ms);
      throw teVeel(ms);
    }
  }

  /**
   * Counts only what is refused with `fout`: counts first and takes it back, so that many at once don't slip through. Refuses with
   * TE_VEEL_VERZOEKEN before it begins, and with what `poging` refuses with.
   */
  async neemBij<T>(soort: GrensSoort, wie: string, fout: FoutCode, poging: () => Promise<T>): Promise<T> {
    await this.neem(soort, wie);
    let telt = false;
    try {
      return await poging();
    } catch (error) {
      telt = error instanceof DomainError && error.code === fout;
      throw error;
    } finally {
      if (!telt) await this.#teller(soort).reward(this.#kenmerk(wie));
    }
  }

  /** What this process knows by itself. Refuses with TE_VEEL_VERZOEKEN. */
  eisNietVol(soort: GrensSoort, wie: string): void {
    const tot = soort === 'ADRES' ? (this.#vol.get(this.#kenmerk(wie)) ?? 0) : 0;
    if (tot > Date.now()) throw teVeel(tot - Date.now());
  }

  /**
   * Counts a case that somebody looks into, once for as long as the limit lasts. Refuses with TE_VEEL_VERZOEKEN. What is open already stays
   * open, and requests at the same time for one case wait for one answer. An instance counts for itself which cases somebody has seen.
   */
  async opent(persoonId: string, toetsingId: string): Promise<void> {
    const kenmerk = `${persoonId}|${toetsingId}`;
    const bekend = this.#geopend.get(kenmerk);
    if (bekend !== undefined && bekend.tot > Date.now()) return bekend.uitkomst;
    const uitkomst = this.neem('DOSSIERS', persoonId);
    onthoud(this.#geopend, kenmerk, { tot: Date.now() + this.grenzen.DOSSIERS.seconden * 1000, uitkomst });
    try {
      await uitkomst;
    } catch (error) {
      this.#geopend.delete(kenmerk);
      throw error;
    }
  }

  async #sluitUit(soort: GrensSoort, slot: readonly GrensSoort[], sleutel: string): Promise<number> {
    const { consumedPoints } = await this.#sloten.penalty(this.#kenmerk(`${soort}|${sleutel}`));
    const seconden = slotSeconden(consumedPoints);
    await Promise.all(slot.map((dicht) => this.#teller(dicht).block(sleutel, seconden)));
    return seconden * 1000;
  }

  #teller(soort: GrensSoort): RateLimiterPostgres {
    const gevonden = this.#tellers.get(soort);
    if (gevonden === undefined) throw new Error(`nothing counts ${soort}`);
    return gevonden;
  }

  #kenmerk(wie: string): string {
    return createHmac('sha256', this.#sleutel).update(wie).digest('hex');
  }
}

function teller(dataSource: DataSource, keyPrefix: string, { aantal: points, seconden: duration }: Grens): RateLimiterPostgres {
  return new RateLimiterPostgres({
    storeClient: dataSource,
    storeType: 'typeorm',
    schemaName: 'begrenzing',
    tableName: 'teller',
    tableCreated: true,
    keyPrefix,
    points,
    duration,
    // One of them clears what has expired for all.
    clearExpiredByTimeout: keyPrefix === 'SLOT',
    insuranceLimiter: new RateLimiterMemory({ keyPrefix, points, duration }),
  });
}

const teVeel = (ms: number): DomainError => new DomainError('TE_VEEL_VERZOEKEN', { seconden: Math.max(1, Math.ceil(ms / 1000)) });

/** Forgets all when there is too much to remember: then the database is asked again. */
function onthoud<T>(map: Map<string, T>, sleutel: string, waarde: T): void {
  if (map.size >= MEESTE) map.clear();
  map.set(sleutel, waarde);
}
