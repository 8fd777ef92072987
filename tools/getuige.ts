/**
 * `npm run getuige`: signs beside an organisation as a witness, and remembers what it saw (docs/witness.md). Needs no running system and no
 * database. Exit code 0: signed, or nothing new; 1: refused; 2: unreadable, wrong use, or something went wrong here.
 */
import { getuige } from './getuige/getuige.js';

void getuige(process.argv.slice(2), {
  schrijf: (tekst) => void process.stdout.write(tekst),
  fout: (tekst) => void process.stderr.write(tekst),
  seconden: () => Math.floor(Date.now() / 1_000),
}).then((code) => {
  process.exitCode = code;
});
