import type { Toehoorder } from './speler.js';
import type { Uitslag } from './uitslag.js';

const INSPRING = ' '.repeat(17);

/** Prints what happens, line by line, as it happens. */
export class Verslag implements Toehoorder {
  readonly #schrijf: (tekst: string) => void;

  constructor(schrijf: (tekst: string) => void) {
    this.#schrijf = schrijf;
  }

  kop(tekst: string): void {
    this.#schrijf(`\n  ${tekst}\n`);
  }

  tijd(tekst: string): void {
    this.#schrijf(`  ${tekst}\n`);
  }

  uitslag({ regel, wat, gehaald, werd }: Uitslag): void {
    this.#schrijf(`    ${gehaald ? '✓' : '✗'} regel ${String(regel).padEnd(4)} ${wat}\n`);
    if (!gehaald && werd !== undefined) this.#schrijf(`${INSPRING}maar: ${werd}\n`);
  }
}

/** The last line of a scenario. */
export function telling(uitslagen: readonly Uitslag[]): string {
  const niet = uitslagen.filter(({ gehaald }) => !gehaald).length;
  const wel = uitslagen.length - niet;
  return niet === 0 ? `${wel} gehaald` : `${wel} gehaald, ${niet} niet`;
}
