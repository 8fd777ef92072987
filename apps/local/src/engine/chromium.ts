import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { isExecutable, onPath } from './program.js';

const NAMEN = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** The browser that is there: of this machine, or as Playwright fetched it. */
export function vindChromium(): string | undefined {
  const vanMachine = NAMEN.flatMap((naam) => onPath(naam) ?? [])[0];
  if (vanMachine !== undefined) return vanMachine;
  const vanPlaywright = chromium.executablePath();
  return existsSync(vanPlaywright) && isExecutable(vanPlaywright) ? vanPlaywright : undefined;
}
