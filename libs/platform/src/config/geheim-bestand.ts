import { readFileSync, statSync } from 'node:fs';

/** A secret on disk, or why it can't be used. */
export type GeheimBestand = { readonly tekst: string; readonly voorIedereen: boolean } | { readonly fout: string };

/** Reads a file that holds a secret. `voorIedereen`: every user of the machine may read it (never so on Windows, which has other rights). */
export function leesGeheimBestand(pad: string): GeheimBestand {
  try {
    const tekst = readFileSync(pad, 'utf8');
    return { tekst, voorIedereen: process.platform !== 'win32' && (statSync(pad).mode & 0o007) !== 0 };
  } catch {
    return { fout: 'wijst naar een bestand dat niet bestaat of dat wij niet mogen lezen.' };
  }
}
