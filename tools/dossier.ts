import { dossier } from './dossier/dossier.js';

/** `npm run dossier -- verify FILE`, `npm run dossier -- export ID FILE` and `npm run dossier -- import FILE`. */
void dossier(
  process.argv.slice(2),
  { schrijf: (tekst) => void process.stdout.write(tekst), meld: (tekst) => void process.stderr.write(tekst) },
  process.env,
).then((code) => {
  // A pipe takes what was written in its own time.
  process.stdout.write('', () => process.exit(code));
});
