/**
 * Prepares what the tests need and takes long, once per user: the Temporal server, Temporal's test server, the PDF checker, an S3 server, the
 * virus scanner, Schemathesis, the Python of the second verifier, a browser.
 */
import { ensureTemporalServer } from '../../apps/local/src/engine/temporal.program.js';
import { runCommand } from '../../apps/local/src/command.js';
import { ensureChromium } from './chromium.js';
import { ensureSchemathesis } from './schemathesis.js';
import { ensureTestServer } from './test-server.js';
import { ensureVerifieer } from './verifieer.js';
import { ensureClamd } from './clamd.js';
import { ensureVeraPdf } from './verapdf.js';
import { ensureVersitygw } from './versitygw.js';

const meld = (regel: string): void => void process.stdout.write(`${regel}\n`);

void runCommand(async () => {
  const { kind } = await ensureTemporalServer(meld);
  meld(`Temporal: ${kind === 'server' ? 'de server' : 'de ontwikkelserver'} is er.`);
  meld((await ensureTestServer(meld)) === undefined ? 'Testserver: Temporal haalt die zelf op.' : 'Testserver die tijd overslaat: is er.');
  meld(ensureVeraPdf() === undefined ? 'veraPDF: niet beschikbaar (Java en Maven ontbreken).' : 'veraPDF: is er.');
  meld((await ensureVersitygw(meld)) === undefined ? 'S3-server: niet beschikbaar (Go ontbreekt).' : 'S3-server: is er.');
  meld(ensureClamd() === undefined ? 'clamd: niet beschikbaar (tests van de virusscanner worden overgeslagen).' : 'clamd: is er.');
  await ensureSchemathesis(meld);
  meld('Schemathesis: is er.');
  await ensureVerifieer(meld);
  meld('Verifier in Python: is er.');
  ensureChromium();
  meld('Chromium: is er.');
});
