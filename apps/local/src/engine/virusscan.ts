import { existsSync } from 'node:fs';
import { ClamdScanner } from '#vault/scan/clamd-scanner.js';

/** Where clamd listens on a machine that has it: the sockets of Debian and Fedora, and its own port. */
const GEWOON = ['unix:/run/clamav/clamd.ctl', 'unix:/var/run/clamav/clamd.ctl', 'unix:/run/clamd.scan/clamd.sock', '127.0.0.1:3310'];

/** The address of a virus scanner for the local system: the one that was named, else the first usual place where clamd answers. */
export async function vindVirusscan(genoemd: string | undefined, plekken: readonly string[] = GEWOON): Promise<string | undefined> {
  if (genoemd !== undefined && genoemd.trim() !== '') return genoemd.trim();
  for (const adres of plekken) {
    if (adres.startsWith('unix:') && !existsSync(adres.slice('unix:'.length))) continue;
    const antwoordt = await new ClamdScanner(adres, { pingMs: 300 }).controleer().then(
      () => true,
      () => false,
    );
    if (antwoordt) return adres;
  }
  return undefined;
}
