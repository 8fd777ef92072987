import type { Response } from 'express';
import type { Abonnee, Wijziging } from './abonnees.js';

/** Who reads so slowly that this much waits for him gets a new connection instead of more memory. */
const MEESTE_BYTES = 256 * 1024;

/** One response that stays open (text/event-stream). */
export class Stroom implements Abonnee {
  constructor(
    public wie: Abonnee['wie'],
    private readonly response: Response,
  ) {
    response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8', 'X-Accel-Buffering': 'no', Connection: 'keep-alive' });
    // After a lost connection the browser tries again in three seconds.
    response.write('retry: 3000\n\n');
  }

  meld({ toetsingId, versie }: Wijziging): void {
    this.#schrijf(`event: toetsing\ndata: ${JSON.stringify({ toetsingId, versie })}\n\n`);
  }

  herlaad(): void {
    this.#schrijf('event: herlaad\ndata: {}\n\n');
  }

  hartslag(): void {
    this.#schrijf(': hartslag\n\n');
  }

  /** `reden` tells the screen that trying again is of no use: the session is over. */
  sluit(reden?: 'afgemeld'): void {
    if (this.response.writableEnded) return;
    this.response.end(reden === undefined ? '' : `event: ${reden}\ndata: {}\n\n`);
  }

  #schrijf(tekst: string): void {
    if (this.response.writableEnded || this.response.destroyed) return;
    if (this.response.writableLength > MEESTE_BYTES) this.response.destroy();
    else this.response.write(tekst);
  }
}
