import type { DataSource } from 'typeorm';
import { type Namens, type Transactie, Transacties } from '#persistence/transactie.js';
import type { ScenarioKlok } from './scenario-klok.js';

/** Transactions on the clock of the scenario: when that skips a month, the next act happens a month later. */
export class ScenarioTransacties extends Transacties {
  constructor(
    private readonly bron: DataSource,
    private readonly klok: ScenarioKlok,
  ) {
    super(bron);
  }

  override async in<T>(namens: Namens, werk: (tx: Transactie) => Promise<T>): Promise<T> {
    return new Transacties(this.bron, `${await this.klok.verschil()} milliseconds`).in(namens, werk);
  }
}
