import type { Client } from 'pg';
import type { MailOpdracht } from '#messages/mailer.js';

/** A mail that the mail server got, with what it was about: mails themselves do not say. */
export interface Bezorgd {
  readonly toetsingId: string;
  readonly persoonId: string;
  readonly sjabloon: string;
  /** `T01/MEDEWERKING/1/HERINNERING_1` for a reminder. */
  readonly kenmerk: string;
}

/** The mail server of a scenario: keeps what it gets, in order. */
export class Post {
  readonly #ontvangen: MailOpdracht[] = [];
  /** Kept, for a case that is destroyed takes its messages along. */
  readonly #bekend = new Map<string, Bezorgd>();

  async send(opdracht: MailOpdracht): Promise<{ readonly messageId: string }> {
    this.#ontvangen.push(opdracht);
    return { messageId: opdracht.berichtId };
  }

  /** Everything that came so far. A message that was sent twice is there once. */
  async bezorgd(beheer: Client): Promise<readonly Bezorgd[]> {
    const nieuw = this.#ontvangen.map(({ berichtId }) => berichtId).filter((id) => !this.#bekend.has(id));
    if (nieuw.length > 0) {
      const { rows } = await beheer.query<Bezorgd & { readonly id: string }>(
        `SELECT id, toetsing_id AS "toetsingId", persoon_id AS "persoonId", sjabloon, kenmerk FROM bericht WHERE id = ANY ($1::uuid[])`,
        [nieuw],
      );
      for (const { id, ...rest } of rows) this.#bekend.set(id, rest);
    }
    return [...this.#bekend.values()];
  }
}
