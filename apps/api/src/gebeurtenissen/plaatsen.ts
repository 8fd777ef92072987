import { DomainError } from '#domain/fout/domain-error.js';

/** More screens than anybody has open at once. */
export const MEESTE_STROMEN = 10;
const PROBEER_NA_SECONDEN = 30;

/** How many streams each person has open in this process: an open one costs memory, and a query for every change in his organisation. */
export class Plaatsen {
  readonly #bezet = new Map<string, number>();

  /** Takes a place before anything is waited for, so that many at once count too. Refuses with TE_VEEL_VERZOEKEN. */
  neem(persoonId: string): void {
    const bezet = this.#bezet.get(persoonId) ?? 0;
    if (bezet >= MEESTE_STROMEN) throw new DomainError('TE_VEEL_VERZOEKEN', { seconden: PROBEER_NA_SECONDEN });
    this.#bezet.set(persoonId, bezet + 1);
  }

  geefTerug(persoonId: string): void {
    const over = (this.#bezet.get(persoonId) ?? 0) - 1;
    if (over > 0) this.#bezet.set(persoonId, over);
    else this.#bezet.delete(persoonId);
  }
}
