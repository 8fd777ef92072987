import type { ActivityInboundCallsInterceptor, ActivityInterceptors } from '@temporalio/worker';
import { type Instant, toInstant } from '#domain/kalender/instant.js';
import type { ScenarioKlok } from './scenario-klok.js';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/**
 * Where the workflows and PostgreSQL meet: instants go from one clock to the other. So a scenario can begin in any year, while the timers of
 * the workflows run on the test server, whose clock begins at the present.
 */
export function klokVanActivities(klok: ScenarioKlok): () => ActivityInterceptors {
  const naarServer = (instant: Instant): Instant => klok.naarServer(instant);
  const vanServer = (instant: Instant): Instant => klok.vanServer(instant);
  const inbound: ActivityInboundCallsInterceptor = {
    execute: async (input, next) => {
      const args = input.args.map((arg) => verzet(arg, vanServer));
      return verzet(await next({ ...input, args }), naarServer);
    },
  };
  return () => ({ inbound });
}

/** The same value with every instant in it moved. */
export function verzet(waarde: unknown, verplaats: (instant: Instant) => Instant): unknown {
  if (typeof waarde === 'string') return INSTANT.test(waarde) ? verplaats(toInstant(waarde)) : waarde;
  if (Array.isArray(waarde)) return waarde.map((deel) => verzet(deel, verplaats));
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  return Object.fromEntries(Object.entries(waarde).map(([naam, deel]) => [naam, verzet(deel, verplaats)]));
}
