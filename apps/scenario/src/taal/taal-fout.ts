import { dichtstbij } from './dichtstbij.js';

/** One thing in a file that can't be understood, for the person who wrote it. */
export interface Onbegrip {
  /** Line of the file, from 1. */
  readonly regel: number;
  readonly melding: string;
}

/** The file can't be played: everything that is wrong with it, in plain Dutch. */
export class TaalFout extends Error {
  override readonly name = 'TaalFout';

  constructor(readonly onbegrepen: readonly Onbegrip[]) {
    super(onbegrepen.map(({ regel, melding }) => `regel ${regel}: ${melding}`).join('\n'));
  }
}

const REGEL_LENGTE = 116;
const LANGE_LIJST = 30;

/** What to say about a word that is not known: the nearest one, and all that there are. */
export function onbekendWoord(soort: string, woord: string, mogelijk: readonly string[]): string {
  const nabij = dichtstbij(woord, mogelijk);
  const bedoelt = nabij === undefined ? '' : ` Bedoelt u “${nabij}”?`;
  // Next to the word that was meant, a page of others is only noise.
  const teVeel = nabij !== undefined && mogelijk.length > LANGE_LIJST;
  const lijst =
    mogelijk.length === 0 ? '' : teVeel ? '\n    Alle woorden staan in docs/scenario-woorden.md.' : `\n    Wat kan:\n${inRegels(mogelijk)}`;
  return `${soort} “${woord}” is onbekend.${bedoelt}${lijst}`;
}

function inRegels(woorden: readonly string[]): string {
  const regels: string[] = [];
  for (const woord of [...new Set(woorden)].sort((a, b) => a.localeCompare(b, 'nl'))) {
    const laatste = regels.at(-1);
    if (laatste !== undefined && laatste.length + woord.length + 2 <= REGEL_LENGTE) regels[regels.length - 1] = `${laatste}, ${woord}`;
    else regels.push(woord);
  }
  return regels.map((regel) => `      ${regel}`).join('\n');
}
