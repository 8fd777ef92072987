import { BewijsFout } from '#audit/controlepunt/bewijs-fout.js';
import { WEIGERINGEN } from '#audit/getuige/beoordeel.js';
import { errorCode } from '#vault/error-code.js';
import { describe } from '../../apps/local/src/command.js';
import type { Medeondertekend } from './onderteken.js';
import { GEBRUIK, leesOpdracht, type Opdracht } from './opdracht.js';
import { maakSleutel } from './sleutel.js';
import { zie } from './zie.js';

export interface Uitvoer {
  readonly schrijf: (tekst: string) => void;
  readonly fout: (tekst: string) => void;
  /** Unix time. */
  readonly seconden: () => number;
}

/** The command line of the witness. Returns its exit code: 0 done, 1 refused, 2 unreadable. Throws nothing: whatever fails on the way refuses no log. */
export async function getuige(args: readonly string[], uitvoer: Uitvoer): Promise<number> {
  try {
    return await voerUit(leesOpdracht(args), uitvoer);
  } catch (error) {
    uitvoer.fout(`${redenVan(error)}\n`);
    return 2;
  }
}

async function voerUit(opdracht: Opdracht, { schrijf, fout, seconden }: Uitvoer): Promise<number> {
  if (opdracht.wat === 'UITLEG') {
    schrijf(GEBRUIK);
    return 0;
  }
  if (opdracht.wat === 'SLEUTEL') {
    schrijf(`${await maakSleutel(opdracht.map, opdracht.naam)}\n`);
    return 0;
  }
  const geweigerd = await zie(opdracht, seconden, (ondertekend) => schrijf(verslag(ondertekend)));
  if (geweigerd === undefined) return 0;
  fout(
    `GEWEIGERD (${geweigerd.weigering}): ${WEIGERINGEN[geweigerd.weigering]}.\n` +
      `Er is niets ondertekend. Bewaar deze map, gooi er niets uit weg, en bel de FG van de organisatie:\n${geweigerd.bewaard}\n`,
  );
  return 1;
}

const verslag = ({ grootte, regel, nieuw }: Medeondertekend): string =>
  nieuw ? `${regel}\n` : `Niets nieuws: controlepunt ${grootte} was al ondertekend.\n`;

function redenVan(error: unknown): string {
  if (error instanceof BewijsFout) return `Niet gelukt: ${error.reden}.`;
  const code = errorCode(error);
  return typeof code === 'string' ? `Niet gelukt: een bestand of map is niet te lezen of te schrijven (${code}).` : describe(error);
}
