const BREEDTE = 14;

/** Prints the story as it happens: who did what, what he saw, what he was refused. */
export class Verteller {
  #gedaan = 0;
  #geweigerd = 0;

  hoofdstuk(titel: string): void {
    process.stdout.write(`\n${titel}\n`);
  }

  gedaan(wie: string, wat: string): void {
    this.#gedaan += 1;
    process.stdout.write(`  ${wie.padEnd(BREEDTE)} ${wat}\n`);
  }

  gezien(wie: string, wat: string): void {
    process.stdout.write(`  ${wie.padEnd(BREEDTE)} ziet: ${wat}\n`);
  }

  geweigerd(wie: string, wat: string, code: string, uitleg: string): void {
    this.#geweigerd += 1;
    process.stdout.write(`  ${wie.padEnd(BREEDTE)} ${wat} → geweigerd (${code})\n`);
    if (uitleg !== '') process.stdout.write(`  ${''.padEnd(BREEDTE)} “${uitleg}”\n`);
  }

  get telling(): { readonly gedaan: number; readonly geweigerd: number } {
    return { gedaan: this.#gedaan, geweigerd: this.#geweigerd };
  }
}
