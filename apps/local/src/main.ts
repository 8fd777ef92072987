import { describe, runCommand } from './command.js';
import { StartError } from './engine/start-error.js';
import { readSettings } from './settings.js';
import { startSystem, type RunningSystem } from './system.js';
import { welcome } from './welcome.js';

const meld = (regel: string): void => void process.stdout.write(`${regel}\n`);

// A terminal that was closed, or a pipe that nobody reads, is no reason to leave things half stopped.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

/** `npm start`: the whole system on this machine, until Ctrl-C. */
void runCommand(async () => {
  const began = Date.now() - process.uptime() * 1000;
  const settings = readSettings(process.env, process.argv.slice(2));
  const abort = new AbortController();
  let system: RunningSystem | undefined;
  let asked = 0;
  const stopped = new Promise<void>((resolve) => {
    const ask = (): void => {
      asked += 1;
      if (asked > 1) {
        meld('Meteen beëindigd.');
        system?.kill();
        process.exit(1);
      }
      meld('\nStoppen … (nog een keer Ctrl-C beëindigt meteen)');
      abort.abort(new StartError('Het starten is afgebroken.'));
      resolve();
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, ask);
  });
  meld('Integriteitstoetsing starten');
  system = await startSystem(settings, meld, abort.signal);
  meld(welcome(system.omgeving(), (Date.now() - began) / 1000, settings.eigen.oidcIssuer === undefined));
  await stopped;
  await system.stop();
  meld('Gestopt. De gegevens zijn bewaard.');
}).finally(() => process.exit());

process.on('unhandledRejection', (error) => {
  process.stderr.write(`\n${describe(error)}\n`);
  process.exit(1);
});
