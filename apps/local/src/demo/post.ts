import { isRecord, Verrassing } from './persoon.js';

/** The mail that was caught for one address. */
export class Post {
  constructor(private readonly mail: string) {}

  async aantal(adres: string, onderwerp: RegExp, sinds: string): Promise<number> {
    const berichten = await this.#berichten(adres);
    return berichten.filter((b) => String(b.ontvangen) >= sinds && onderwerp.test(String(b.onderwerp))).length;
  }

  /** The code in the link of an invitation, as the reader of the mail has it. */
  async code(adres: string): Promise<string | undefined> {
    const teksten = (await this.#berichten(adres)).map(({ tekst }) => String(tekst));
    return teksten.flatMap((tekst) => /\/uitnodiging#([\w-]{43})\s/.exec(tekst)?.[1] ?? [])[0];
  }

  async #berichten(adres: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
    const response = await fetch(`${this.mail}/berichten?aan=${encodeURIComponent(adres)}`);
    const berichten: unknown = await response.json();
    if (!Array.isArray(berichten)) throw new Verrassing('de e-mailpagina geeft geen lijst');
    return berichten.filter(isRecord);
  }
}
