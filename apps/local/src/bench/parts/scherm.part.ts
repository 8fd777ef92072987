import type { Bench } from '../bench-system.js';
import { clearCases } from '../cases/clear-cases.js';
import { copyCases } from '../cases/copy-cases.js';
import { exampleCase } from '../cases/example-case.js';
import type { Figure } from '../figures.js';
import { caseFigures } from '../screen/case-figures.js';
import { listFigures } from '../screen/list-figures.js';
import { liveFigure } from '../screen/live-figure.js';
import { ScreenBrowser } from '../screen/screen-browser.js';

/**
 * The screens in a real browser, beside the API on the same cores: how long a person waits for the next paint on a case with a long trail, and how
 * smoothly a long list scrolls. Against a page of the same browser that does nothing but that.
 */
export async function schermPart(bench: Bench): Promise<readonly Figure[]> {
  const { screenCases, screenEvents, screenRounds } = bench.sizes;
  const example = await exampleCase(bench);
  const browser = await ScreenBrowser.start(bench.omgeving.api);
  const { worker } = bench.omgeving.processen;
  try {
    bench.meld('scherm: wat een ander doet');
    const live = await liveFigure(browser, await bench.users.as('burgemeester'), example, screenRounds);
    bench.meld(`scherm: een tijdlijn van ${screenEvents}`);
    await lookUntil(bench, example, screenEvents);
    const ofCase = await caseFigures(browser, example, screenEvents, screenRounds);
    bench.meld(`scherm: een lijst van ${screenCases}`);
    process.kill(worker, 'SIGSTOP');
    await copyCases(bench, example, screenCases - 1);
    return [live, ...ofCase, ...(await listFigures(browser, screenCases, screenRounds))];
  } finally {
    await browser.stop();
    await clearCases(bench.sql);
    process.kill(worker, 'SIGCONT');
  }
}

/** Every look at the answers is an event. */
async function lookUntil({ users, sql }: Bench, toetsingId: string, events: number): Promise<void> {
  const adviseur = await users.as('adviseur');
  for (;;) {
    const { rows } = await sql.query<{ readonly n: number }>('SELECT count(*)::int AS n FROM audit_gebeurtenis WHERE toetsing_id = $1', [
      toetsingId,
    ]);
    const missing = events - (rows[0]?.n ?? 0);
    if (missing <= 0) return;
    for (let i = 0; i < missing; i += 1) await adviseur.get(`/api/v1/toetsingen/${toetsingId}/vragenlijst`);
  }
}
