import { describe } from '../../apps/local/src/command.js';
import { exporteer } from './exporteer.js';
import { importeer } from './importeer.js';
import { type Uitvoer, VerkeerdGebruik } from './uitvoer.js';
import { verifieer } from './verifieer.js';

const UITLEG = `Controleer een dossierexport, haal er een op, of lees er een in om te lezen:

  npm run dossier -- verify BESTAND.zip
  npm run dossier -- export KENMERK BESTAND.zip
  npm run dossier -- import BESTAND.zip

Bij verify en import, elk zo vaak als u wilt:
  --sleutel VKEY         een publieke sleutel van het bewijslog die u vertrouwt, of een bestand waar die in staat
  --controlepunt BESTAND een controlepunt dat u zelf hebt: uit de brief, een mail of van een getuige
  --getuige VKEY         de sleutel van een getuige die ondertekend moet hebben, of een bestand waar die in staat
  --json                 één regel voor programma's (alleen bij verify)

Bij export:
  --als ACCOUNT          voor wie, in het systeem dat hier draait (zonder: burgemeester). Elders: zet API_URL en TOKEN
  --controlepunt GROOTTE ook het controlepunt van deze grootte erin

Bij import:
  --als ACCOUNT          wie inleest, in het systeem dat hier draait (zonder: auditor). Elders: zet API_URL en TOKEN

Uitkomst: 0 geverifieerd, 1 geweigerd, 2 onleesbaar, niet bereikbaar of verkeerd gebruik.
`;

/** Does what is asked for and gives the exit code. Reads no database; `verify` needs no running system. Throws nothing: what fails on the way refuses no export. */
export async function dossier([opdracht, ...args]: readonly string[], uitvoer: Uitvoer, env: NodeJS.ProcessEnv): Promise<number> {
  try {
    if (opdracht === 'verify') return verifieer(args, uitvoer);
    if (opdracht === 'import') return await importeer(args, uitvoer, env);
    if (opdracht === 'export') return await exporteer(args, uitvoer, env);
  } catch (error) {
    if (error instanceof VerkeerdGebruik) uitvoer.schrijf(`ONLEESBAAR: ${error.message}\n`);
    else uitvoer.meld(`\n${describe(error)}\n`);
    return 2;
  }
  uitvoer.schrijf(UITLEG);
  return opdracht === '--help' ? 0 : 2;
}
