import { defineConfig } from '@playwright/test';
import { vindChromium } from './apps/local/src/engine/chromium.js';

const executablePath = vindChromium();

/** `npm run test:browser`: the screens in a real browser, against the whole system as `npm start` makes it. */
// eslint-disable-next-line no-restricted-syntax -- Playwright takes its settings from the default export.
export default defineConfig({
  testDir: 'test/browser',
  testMatch: '*.browser.ts',
  globalSetup: './test/browser/support/systeem.setup.ts',
  outputDir: 'dist/browser',
  // One system, and acts that follow one another.
  workers: 1,
  fullyParallel: false,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 45_000 },
  use: {
    actionTimeout: 60_000,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    viewport: { width: 1280, height: 900 },
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [
        '--headless',
        // Root has no sandbox to give; elsewhere it stays.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        ...[
          '--disable-gpu',
          '--disable-quic',
          '--no-first-run',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
          // As on a phone: they take no room.
          '--hide-scrollbars',
        ],
      ],
    },
  },
});
