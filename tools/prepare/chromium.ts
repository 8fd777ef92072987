import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { vindChromium } from '../../apps/local/src/engine/chromium.js';
import { onPath } from '../../apps/local/src/engine/program.js';
import { StartError } from '../../apps/local/src/engine/start-error.js';

/**
 * The browser for the tests, fetched by Playwright into the cache of the user where there is none; where that can't be reached and CI runs as
 * root on Debian or its like, the package.
 */
export function ensureChromium(): string {
  const pogingen = [() => undefined, haalMetPlaywright, installeerPakket];
  for (const poging of pogingen) {
    poging();
    const gevonden = vindChromium();
    if (gevonden !== undefined) return gevonden;
  }
  throw new StartError('Er is geen Chromium om de schermen mee te testen.', [
    'Installeer Chromium of Chrome, of voer uit: npx playwright install chromium.',
  ]);
}

function haalMetPlaywright(): void {
  process.stderr.write('Chromium ophalen (eenmalig)…\n');
  const cli = createRequire(__filename).resolve('@playwright/test/cli');
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit', timeout: 300_000 });
}

function installeerPakket(): void {
  if (process.env['CI'] === undefined || process.getuid?.() !== 0 || onPath('apt-get') === undefined) return;
  spawnSync('apt-get', ['update'], { stdio: 'ignore' });
  spawnSync('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'], { stdio: 'inherit' });
}
