import { isRecord, Verrassing } from './persoon.js';

/** The mail that was caught for one address. */
export class Post {
  constructor(private readonly mail: string) {}

  async aantal(adres: string, onderwerp: RegExp, sinds: string): Promise<number> {
    const response = await fetch(`${this.mail}/berichten?aan=${encodeURIComponent(adres)}`);
    const berichten: unknown = await response.json();
    if (!Array.isArray(berichten)) throw new Verrassing('de e-mailpagina geeft geen lijst');
    return berichten.filter(isRecord).filter((b) => String(b.ontvangen) >= sinds && onderwerp.test(String(b.onderwerp))).length;
  }
}
