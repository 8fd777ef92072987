import { createHmac } from 'node:crypto';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { DataSource } from 'typeorm';
import { DomainError } from '#domain/fout/domain-error.js';
import type { KeyProvider } from '#vault/keys/key-provider.js';

/** Wrong codes per hour from one address of the network. */
const MEESTE = 5;
const UUR = 3600;

/** Counts who guesses at codes of invitations, over all processes of this installation. An address is kept as a hash with a key only. */
export class Pogingen {
  readonly #teller: RateLimiterPostgres;
  readonly #sleutel: Buffer;

  constructor(dataSource: DataSource, keys: Pick<KeyProvider, 'derive'>) {
    this.#sleutel = keys.derive('pogingen');
    this.#teller = new RateLimiterPostgres({
      storeClient: dataSource,
      storeType: 'typeorm',
      schemaName: 'poort',
      tableName: 'poging',
      tableCreated: true,
      keyPrefix: 'uitnodiging',
      points: MEESTE,
      duration: UUR,
    });
  }

  /**
   * Counts first and takes it back when the code was known, so that many at once don't slip through. Refuses with TE_VEEL_VERZOEKEN before it
   * looks at the code, and with what `poging` refuses with.
   */
  async tel<T>(adres: string, poging: () => Promise<T>): Promise<T> {
    const wie = createHmac('sha256', this.#sleutel).update(adres).digest('base64url');
    await this.#teller.consume(wie).catch((reden: unknown) => {
      if (!(reden instanceof RateLimiterRes)) throw reden;
      throw new DomainError('TE_VEEL_VERZOEKEN', { seconden: Math.ceil(reden.msBeforeNext / 1000) });
    });
    try {
      const gelukt = await poging();
      await this.#teller.reward(wie);
      return gelukt;
    } catch (error) {
      if (!(error instanceof DomainError && error.code === 'UITNODIGING_ONBEKEND')) await this.#teller.reward(wie);
      throw error;
    }
  }
}
