import type { Verwerkingsregel } from './verwerking.js';

/**
 * Where records go. `Tx` is whatever a program calls its unit of work: the record is written in the one that does the processing, and when it
 * can't be written that must fail. The end of the operation is the instant of writing. There is no way to change or delete.
 */
export interface LogboekStore<Tx> {
  schrijf(tx: Tx, regel: Verwerkingsregel): Promise<void>;
}
