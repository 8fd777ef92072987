import { resolve } from 'node:path';
import { describe } from '../apps/local/src/command.js';
import { leesWoordenboek } from '../apps/scenario/src/scenario-bestand.js';
import { speelBestanden } from '../apps/scenario/src/speel-bestanden.js';
import { schrijfWoorden } from '../apps/scenario/src/taal/schrijf-woorden.js';

const UITLEG = `Speel een of meer scenario's na, met overgeslagen tijd:

  npm run scenario -- test/scenarios/sc-01-tussentijdse-wethouder.yaml

  --json      ook een regel voor programma's per bestand
  --woorden   alle woorden die kunnen, als bladzijde van de documentatie

Hoe een scenario eruitziet en alle woorden die kunnen, staat in docs/scenarios.md.
Uitkomst: 0 alles gehaald, 1 iets niet gehaald, 2 een bestand is niet te begrijpen.
`;

const VLAGGEN = ['--json', '--woorden', '--help'];

/** `npm run scenario -- FILE.yaml …`: plays scenarios and tells of each line whether it was met. */
async function main(args: readonly string[]): Promise<number> {
  const bestanden = args.filter((arg) => !arg.startsWith('--'));
  const vreemd = args.filter((arg) => arg.startsWith('--') && !VLAGGEN.includes(arg));
  if (args.includes('--woorden') && vreemd.length === 0) {
    process.stdout.write(schrijfWoorden(leesWoordenboek()));
    return 0;
  }
  if (bestanden.length === 0 || vreemd.length > 0 || args.includes('--help')) {
    process.stdout.write(UITLEG);
    return args.includes('--help') ? 0 : 2;
  }
  return speelBestanden(
    bestanden.map((bestand) => resolve(bestand)),
    { schrijf: (tekst) => process.stdout.write(tekst), fout: (tekst) => process.stderr.write(tekst), json: args.includes('--json') },
  );
}

main(process.argv.slice(2)).then(
  // A pipe takes what was written in its own time.
  (code) => process.stdout.write('', () => process.exit(code)),
  (error: unknown) => {
    process.stderr.write(`\n${describe(error)}\n`);
    process.exit(1);
  },
);
