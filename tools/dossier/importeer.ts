import { openAsBlob } from 'node:fs';
import { BEWAARDAGEN_INGELEZEN, MAX_INGELEZEN_BYTES } from '#domain/bewijs/ingelezen-dossier.js';
import { adresBij, redenVan, toegangVoor, veldenVan, vraagApi } from './api.js';
import { alsTekst, CODES, woordVan } from './verslag.js';
import { leesOpdracht, type Uitvoer, VerkeerdGebruik, zichtbaar } from './uitvoer.js';
import { leesVertrouwd, oordeelOver, VERTROUWD } from './verifieer.js';

const OPTIES = { ...VERTROUWD, als: { type: 'string' } } as const;
const GEBRUIK = 'import BESTAND.zip [--als ACCOUNT] [--sleutel VKEY] [--controlepunt BESTAND] [--getuige VKEY]';
const STANDAARD = 'auditor';
const PAD = '/api/v1/ingelezen-dossiers';

/** `import FILE`: verifies an export here, and has it taken in to be read there. Gives the exit code. */
export async function importeer(args: readonly string[], uitvoer: Uitvoer, env: NodeJS.ProcessEnv): Promise<number> {
  const { values, positionals } = leesOpdracht(args, 1, OPTIES, GEBRUIK);
  const [bestand = ''] = positionals;
  const oordeel = oordeelOver(bestand, leesVertrouwd(values));
  uitvoer.schrijf(alsTekst(oordeel));
  if (!oordeel.geldig) return CODES[woordVan(oordeel)];
  const inhoud = await openAsBlob(bestand);
  if (inhoud.size > MAX_INGELEZEN_BYTES)
    throw new VerkeerdGebruik(`${bestand} is te groot om in te lezen: hoogstens ${MAX_INGELEZEN_BYTES / (1024 * 1024)} MB`);
  const { api, token } = await toegangVoor(values.als ?? STANDAARD, env);
  const body = new FormData();
  body.set('bestand', inhoud, 'dossierexport.zip');
  const antwoord = await vraagApi(adresBij(api, PAD), token, { method: 'POST', body });
  if (!antwoord.ok) {
    uitvoer.schrijf(`GEWEIGERD: ${zichtbaar(await redenVan(antwoord))}\n`);
    return 1;
  }
  const { id } = veldenVan(await antwoord.json());
  uitvoer.schrijf(
    `Ingelezen, om te lezen. Over ${BEWAARDAGEN_INGELEZEN} dagen wordt het vanzelf verwijderd.\n${['tijdlijn', 'bestanden'].map((deel) => `${adresBij(api, `${PAD}/${zichtbaar(String(id))}/${deel}`).href}\n`).join('')}`,
  );
  return 0;
}
