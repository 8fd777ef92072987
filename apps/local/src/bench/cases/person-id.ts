import { PERSONEN } from '../../people.js';

/** The id of one of the made-up people. */
export function personId(account: string): string {
  const found = PERSONEN.find((persoon) => persoon.account === account);
  if (found === undefined) throw new Error(`nobody is called ${account}`);
  return found.id;
}
