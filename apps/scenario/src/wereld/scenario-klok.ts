import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { type Instant, toInstant } from '#domain/kalender/instant.js';

/** The clock of a scenario: as fast as that of the test server, so many milliseconds ahead of it or behind. */
export class ScenarioKlok {
  #voor = 0;

  constructor(private readonly env: Pick<TestWorkflowEnvironment, 'currentTimeMs'>) {}

  /** It is this moment now; from here on the clock only runs and skips. */
  async zet(op: Instant): Promise<void> {
    this.#voor = Date.parse(op) - (await this.env.currentTimeMs());
  }

  async nu(): Promise<number> {
    return (await this.env.currentTimeMs()) + this.#voor;
  }

  /** How far the scenario is from the clock of this machine, in milliseconds. */
  async verschil(): Promise<number> {
    return (await this.nu()) - Date.now();
  }

  /** An instant of the scenario as the test server knows it. */
  naarServer(instant: Instant): Instant {
    return toInstant(new Date(Date.parse(instant) - this.#voor).toISOString());
  }

  /** An instant of the test server as the scenario knows it. */
  vanServer(instant: Instant): Instant {
    return toInstant(new Date(Date.parse(instant) + this.#voor).toISOString());
  }
}
