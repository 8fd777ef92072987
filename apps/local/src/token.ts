import { runCommand } from './command.js';
import { StartError } from './engine/start-error.js';
import { runningOmgeving } from './omgeving-bestand.js';
import { persoonVan } from './people-by-account.js';
import { PERSONEN } from './people.js';
import { readSettings } from './settings.js';
import { haalToken } from './sign-in/haal-token.js';

/** `npm run token -- <persoon>`: only the access token on standard output. */
void runCommand(async () => {
  const [account = ''] = process.argv.slice(2);
  if (persoonVan(account) === undefined) {
    throw new StartError('Geef het account van een verzonnen persoon, bijvoorbeeld: npm run --silent token -- adviseur', [
      `Wie er zijn: ${PERSONEN.map((persoon) => persoon.account).join(', ')}.`,
    ]);
  }
  const { dataDir } = readSettings(process.env, []);
  process.stdout.write(`${await haalToken(account, await runningOmgeving(dataDir))}\n`);
});
