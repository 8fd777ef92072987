import { once } from 'node:events';
import { createWriteStream, existsSync, renameSync, rmSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { StartError } from '../../apps/local/src/engine/start-error.js';
import { adresBij, redenVan, toegangVoor, vraagApi } from './api.js';
import { alsTekst, CODES, woordVan } from './verslag.js';
import { leesOpdracht, type Uitvoer, VerkeerdGebruik, zichtbaar } from './uitvoer.js';
import { oordeelOver } from './verifieer.js';

const OPTIES = { als: { type: 'string' }, controlepunt: { type: 'string' } } as const;
const GEBRUIK = 'export KENMERK BESTAND.zip [--als ACCOUNT] [--controlepunt GROOTTE]';
const STANDAARD = 'burgemeester';

/** `export ID FILE`: fetches an export, as a stream, and verifies what came. Gives the exit code. */
export async function exporteer(args: readonly string[], uitvoer: Uitvoer, env: NodeJS.ProcessEnv): Promise<number> {
  const { values, positionals } = leesOpdracht(args, 2, OPTIES, GEBRUIK);
  const [id = '', bestand = ''] = positionals;
  if (existsSync(bestand)) throw new VerkeerdGebruik(`${bestand} bestaat al. Kies een andere naam, of haal dat bestand eerst weg`);
  const { api, token } = await toegangVoor(values.als ?? STANDAARD, env);
  const vraag = values.controlepunt === undefined ? '' : `?${new URLSearchParams({ controlepunt: values.controlepunt }).toString()}`;
  const url = adresBij(api, `/api/v1/toetsingen/${encodeURIComponent(id)}/dossierexport${vraag}`);
  const antwoord = await vraagApi(url, token);
  if (!antwoord.ok || antwoord.body === null) {
    uitvoer.schrijf(`GEWEIGERD: ${zichtbaar(await redenVan(antwoord))}\n`);
    return 1;
  }
  await bewaar(Readable.fromWeb(antwoord.body), bestand);
  uitvoer.meld(`Opgehaald naar ${bestand}. Bewaar het veilig: er kunnen persoonsgegevens in staan.\n`);
  const oordeel = oordeelOver(bestand);
  uitvoer.schrijf(alsTekst(oordeel));
  return CODES[woordVan(oordeel)];
}

/** Whole, or not at all; readable by its owner only. */
async function bewaar(inhoud: Readable, bestand: string): Promise<void> {
  const half = `${bestand}.tmp`;
  rmSync(half, { force: true });
  const uit = createWriteStream(half, { flags: 'wx', mode: 0o600 });
  try {
    await pipeline(inhoud, uit);
    renameSync(half, bestand);
  } catch (cause) {
    // A stream that broke at once may still be making its file.
    if (!uit.closed) await once(uit, 'close').catch(() => undefined);
    rmSync(half, { force: true });
    throw new StartError('De dossierexport is niet helemaal binnengekomen.', ['Probeer het opnieuw.'], { cause });
  }
}
