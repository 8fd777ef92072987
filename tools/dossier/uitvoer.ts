import { parseArgs, type ParseArgsConfig } from 'node:util';

/** Where words go: what was asked for, and what happens meanwhile. */
export interface Uitvoer {
  schrijf(tekst: string): void;
  meld(tekst: string): void;
}

/** The person at the keyboard asked for something that can't be; says in Dutch what. */
export class VerkeerdGebruik extends Error {}

/** Reads the words of a command: `aantal` of them without a name, and these options. Refuses with VerkeerdGebruik. */
export function leesOpdracht<T extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  aantal: number,
  options: T,
  gebruik: string,
) {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    if (positionals.length === aantal) return { values, positionals };
  } catch {
    // What is wrong with it shows from how it should be.
  }
  throw new VerkeerdGebruik(`zo niet. Gebruik: npm run dossier -- ${gebruik}`);
}

/** Text of a stranger: nothing in it steers the screen or begins a line of its own. */
export const zichtbaar = (tekst: string): string =>
  tekst.replace(/[^\P{C}]|[\u2028\u2029]/gu, (teken) => `\\u{${(teken.codePointAt(0) ?? 0).toString(16)}}`);
