import type { Transactie } from '#persistence/transactie.js';
import { TEGEL, type Tegels } from './boom.js';

interface Rij {
  readonly hash: Buffer;
}

/** The tiles of the log of the organisation of a transaction. */
export class DatabaseTegels implements Tegels {
  constructor(private readonly tx: Pick<Transactie, 'manager' | 'organisatieId'>) {}

  async tegel(niveau: number, nummer: number): Promise<readonly Buffer[]> {
    const { manager, organisatieId } = this.tx;
    const [van, tot] = [nummer * TEGEL, (nummer + 1) * TEGEL];
    const rijen: readonly Rij[] =
      niveau === 0
        ? await manager.query(
            `SELECT hash FROM bewijslog_blad WHERE organisatie_id = $1 AND plaats >= $2 AND plaats < $3 ORDER BY plaats`,
            [organisatieId, van, tot],
          )
        : await manager.query(
            `SELECT hash FROM bewijslog_knoop WHERE organisatie_id = $1 AND niveau = $4 AND nummer >= $2 AND nummer < $3 ORDER BY nummer`,
            [organisatieId, van, tot, niveau],
          );
    return rijen.map(({ hash }) => hash);
  }
}
