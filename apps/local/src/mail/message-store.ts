import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';

/** A caught message as the page and programs see it. */
export interface Bericht {
  readonly id: string;
  /** Instant of receipt. */
  readonly ontvangen: string;
  readonly van: string;
  /** The addresses that it was really delivered to. */
  readonly aan: readonly string[];
  readonly onderwerp: string;
  /** The plain text; empty when the message holds HTML only. */
  readonly tekst: string;
}

const RECIPIENT = 'X-Bezorgd-Aan';
const FILE = /^(\d{13}-[0-9a-f-]{36})\.eml$/;

/** Messages as files in a folder, the newest `limit` of them. */
export class MessageStore {
  constructor(
    private readonly folder: string,
    private readonly limit = 1_000,
  ) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  }

  /** Keeps a message as it came in, preceded by one header per recipient. */
  add(raw: Buffer, recipients: readonly string[], now: number): void {
    const headers = recipients.map((address) => `${RECIPIENT}: ${address.replace(/[\r\n]/g, '')}\r\n`).join('');
    const id = `${String(now).padStart(13, '0')}-${randomUUID()}`;
    writeFileSync(join(this.folder, `${id}.eml`), Buffer.concat([Buffer.from(headers), raw]), { mode: 0o600 });
    for (const old of this.ids().slice(this.limit)) rmSync(join(this.folder, `${old}.eml`), { force: true });
  }

  /** Newest first; with `aan` only what was delivered to that address. */
  async list(aan?: string): Promise<readonly Bericht[]> {
    const berichten = await Promise.all(this.ids().map((id) => this.read(id)));
    return berichten.filter((bericht) => aan === undefined || bericht.aan.includes(aan.toLowerCase()));
  }

  async find(id: string): Promise<Bericht | undefined> {
    return this.ids().includes(id) ? this.read(id) : undefined;
  }

  private ids(): readonly string[] {
    return readdirSync(this.folder)
      .flatMap((file) => FILE.exec(file)?.[1] ?? [])
      .sort()
      .reverse();
  }

  private async read(id: string): Promise<Bericht> {
    const mail = await PostalMime.parse(readFileSync(join(this.folder, `${id}.eml`)));
    return {
      id,
      ontvangen: new Date(Number(id.slice(0, 13))).toISOString(),
      van: mail.from?.address ?? '',
      aan: mail.headers.filter(({ key }) => key === RECIPIENT.toLowerCase()).map(({ value }) => value.toLowerCase()),
      onderwerp: mail.subject ?? '',
      tekst: mail.text ?? '',
    };
  }
}
