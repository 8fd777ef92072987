const BREEDTE = 14;

/** Prints the story as it happens: who did what, what he saw, what he was refused. */
export class Verteller {
  #gedaan = 0;
  #geweigerd = 0;

  hoofdstuk(titel: string): void {
    this.zeg(`\n${titel}`);
  }

  gedaan(wie: string, wat: string): void {
    this.#gedaan += 1;
    this.zeg(`  ${wie.padEnd(BREEDTE)} ${wat}`);
  }

  gezien(wie: string, wat: string): void {
    this.zeg(`  ${wie.padEnd(BREEDTE)} ziet: ${wat}`);
  }

  geweigerd(wie: string, wat: string, code: string, uitleg: string): void {
    this.#geweigerd += 1;
    this.zeg(`  ${wie.padEnd(BREEDTE)} ${wat} → geweigerd (${code})`);
    if (uitleg !== '') this.zeg(`  ${''.padEnd(BREEDTE)} “${uitleg}”`);
  }

  protected zeg(regel: string): void {
    process.stdout.write(`${regel}\n`);
  }

  get telling(): { readonly gedaan: number; readonly geweigerd: number } {
    return { gedaan: this.#gedaan, geweigerd: this.#geweigerd };
  }
}
