import { errorCode, errorText, type Melder } from '../../local/src/engine/start-error.js';
import { leesScenarioBestand, leesWoordenboek } from './scenario-bestand.js';
import { isGehaald, speel } from './speler/speler.js';
import type { Uitslag } from './speler/uitslag.js';
import { telling, Verslag } from './speler/verslag.js';
import type { Scenario } from './taal/scenario.js';
import { TaalFout } from './taal/taal-fout.js';
import type { Woordenboek } from './taal/woordenboek.js';
import { type Grond, openGrond } from './wereld/grond.js';
import { openWereld } from './wereld/wereld.js';

/** 0: all lines were met. 1: some were not. 2: a file was not understood, and nothing was played. */
export type Uitgang = 0 | 1 | 2;

export interface Uitvoer {
  readonly schrijf: (tekst: string) => void;
  readonly fout: (tekst: string) => void;
  /** Also a last line per file for programs. */
  readonly json: boolean;
}

/** Plays files one after the other, each in a world of its own. Reads all of them first: a mistake in the last is told before anything starts. */
export async function speelBestanden(bestanden: readonly string[], { schrijf, fout, json }: Uitvoer): Promise<Uitgang> {
  const boek = leesWoordenboek();
  const gelezen = bestanden.map((bestand) => ({ bestand, ...leesOfKlaag(bestand, boek) }));
  const scenarios = gelezen.flatMap(({ bestand, scenario }) => (scenario === undefined ? [] : [{ bestand, scenario }]));
  for (const { klacht } of gelezen) if (klacht !== undefined) fout(klacht);
  if (scenarios.length < bestanden.length) return 2;
  const meld: Melder = (regel) => fout(`${regel}\n`);
  const grond = await openGrond(meld);
  try {
    let uitgang: Uitgang = 0;
    for (const { bestand, scenario } of scenarios) {
      schrijf(`\n${scenario.naam} (${bestand})\n`);
      const uitslagen = await speelInEigenWereld(grond, boek, scenario, new Verslag(schrijf));
      schrijf(`\n  ${telling(uitslagen)}\n`);
      if (json) schrijf(`${JSON.stringify({ bestand, scenario: scenario.naam, gehaald: isGehaald(uitslagen), regels: uitslagen })}\n`);
      if (!isGehaald(uitslagen)) uitgang = 1;
    }
    return uitgang;
  } finally {
    await grond.sluit();
  }
}

/** Builds the world of a scenario, plays it, and leaves nothing behind. */
export async function speelInEigenWereld(
  grond: Grond,
  boek: Woordenboek,
  scenario: Scenario,
  verslag: Verslag,
): Promise<readonly Uitslag[]> {
  const wereld = await openWereld(grond, scenario);
  try {
    return await speel(wereld, boek, scenario, verslag);
  } finally {
    await wereld.sluit();
  }
}

function leesOfKlaag(bestand: string, boek: Woordenboek): { readonly scenario?: Scenario; readonly klacht?: string } {
  try {
    return { scenario: leesScenarioBestand(bestand, boek) };
  } catch (error) {
    if (error instanceof TaalFout) {
      const regels = error.onbegrepen.map(({ regel, melding }) => `  regel ${regel}: ${melding}\n`);
      return { klacht: `\n${bestand} is niet te begrijpen:\n${regels.join('')}` };
    }
    const code = errorCode(error);
    if (code === undefined) throw error;
    return { klacht: `\n${bestand} kan niet gelezen worden: ${code === 'ENOENT' ? 'dit bestand is er niet' : errorText(error)}\n` };
  }
}
