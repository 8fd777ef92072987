import type { TestWorkflowEnvironment } from '@temporalio/testing';
import type { DataSource } from 'typeorm';
import { type Namens, type Transactie, Transacties } from '../../libs/persistence/src/transactie.js';

/** Transactions whose clock follows the test server: when that skips a month, the next act happens a month later. */
export class MeelopendeTransacties extends Transacties {
  constructor(
    private readonly bron: DataSource,
    private readonly env: TestWorkflowEnvironment,
  ) {
    super(bron);
  }

  override async in<T>(namens: Namens, werk: (tx: Transactie) => Promise<T>): Promise<T> {
    const vooruit = (await this.env.currentTimeMs()) - Date.now();
    return new Transacties(this.bron, `${vooruit} milliseconds`).in(namens, werk);
  }
}
