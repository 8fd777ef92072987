import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { IsoDate } from '#domain/kalender/iso-date.js';
import { printbareData, type SjabloonData } from './printbaar.js';
import { sjablonenMap } from './sjablonen-map.js';

export type SjabloonNaam = 'conclusiebrief' | 'rapport';

let compiler: NodeCompiler | undefined;

/**
 * Sets a template into a tagged PDF/A-2a. Data enter as one JSON value that the template reads with `json()`: they are never source text,
 * so nothing in them is carried out. Equal data give equal bytes: the only time in the file is `datum`.
 * A template that does not compile is a mistake of ours; the error says which template but not why, since Typst quotes the text at hand.
 */
export function zetPdf(sjabloon: SjabloonNaam, data: SjabloonData, datum: IsoDate): Uint8Array {
  const map = sjablonenMap();
  compiler ??= NodeCompiler.create({ workspace: map });
  try {
    const gezet = compiler.compile({
      mainFilePath: join(map, `${sjabloon}.typ`),
      inputs: { data: JSON.stringify(printbareData(data)) },
    });
    if (gezet.result === null) throw new TypstError(sjabloon);
    return compiler.pdf(gezet.result, { pdfStandard: 'a-2a', creationTimestamp: Date.parse(datum) / 1000 });
  } catch {
    throw new TypstError(sjabloon);
  } finally {
    // Typst remembers what it has set; the text of a dossier must not stay in memory after its document is made.
    compiler.evictCache(0);
  }
}

class TypstError extends Error {
  override readonly name = 'TypstError';

  constructor(sjabloon: SjabloonNaam) {
    super(`Typst could not set the template ${sjabloon}`);
  }
}
