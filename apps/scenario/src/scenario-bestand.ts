import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../local/src/engine/place.js';
import { leesScenario } from './taal/lees-scenario.js';
import type { Scenario } from './taal/scenario.js';
import { maakWoordenboek, type Woordenboek } from './taal/woordenboek.js';

/** The words of this version of the product. */
export function leesWoordenboek(): Woordenboek {
  const document: unknown = JSON.parse(readFileSync(join(projectRoot(), 'apps', 'api', 'openapi.json'), 'utf8'));
  return maakWoordenboek(document);
}

/** The scenario in a file. Refuses with a TaalFout, or with what the file system says. */
export const leesScenarioBestand = (bestand: string, boek: Woordenboek): Scenario => leesScenario(readFileSync(bestand, 'utf8'), boek);
