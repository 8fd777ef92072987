import { runCommand } from './command.js';
import { runningOmgeving } from './omgeving-bestand.js';
import { readSettings } from './settings.js';

/** `npm run omgeving`: the running system as JSON. */
void runCommand(async () => {
  const { dataDir } = readSettings(process.env, []);
  process.stdout.write(`${JSON.stringify(await runningOmgeving(dataDir), null, 2)}\n`);
});
