import type { WorkflowClient } from '@temporalio/client';
import type { Client } from 'pg';
import { addDays } from '#domain/kalender/iso-date.js';
import { localDate, toTijdzone } from '#domain/kalender/tijdzone.js';
import { toKloktijd, toTijdstip, vanEpoch } from '../taal/tijd.js';
import { DAGELIJKS, SCHEMA } from '#temporal/dagschema.js';
import type { Rust } from './rust.js';
import type { ScenarioKlok } from './scenario-klok.js';

const DAG_MS = 86_400_000;
const ZONE = toTijdzone(SCHEMA.spec.timezone);

export interface SprongDelen {
  readonly klok: ScenarioKlok;
  readonly rust: Rust;
  readonly client: WorkflowClient;
  readonly taskQueue: string;
  readonly beheer: Client;
}

/**
 * Jumps in time. Everything that falls due on the way happens first, in order: the timers of the workflows, and the daily rounds, which the
 * test server can't schedule; those are started here at the times of the schedule itself, where there is something for them to find.
 */
export class Tijdsprong {
  constructor(private readonly delen: SprongDelen) {}

  /** @param naar the moment to go to, in milliseconds since 1970 on the clock of the scenario. */
  async spring(naar: number): Promise<void> {
    const { klok, rust } = this.delen;
    await rust.wacht();
    // What one round could not record, the next can't either before somebody does something.
    let gehad = 0;
    for (let nu = await klok.nu(); nu < naar; nu = await klok.nu()) {
      const ronde = await this.#volgendeRonde(nu, gehad);
      const doel = Math.min(naar, ronde ?? Infinity, nu + DAG_MS);
      await rust.slaap(Math.max(1, doel - nu));
      await rust.wacht();
      if (doel !== ronde) continue;
      await this.#dagronde();
      gehad = ronde;
    }
  }

  async #dagronde(): Promise<void> {
    const { client, taskQueue, rust } = this.delen;
    await client.start(DAGELIJKS, { workflowId: DAGELIJKS, taskQueue, args: [] });
    await rust.wacht();
  }

  /** When the next round comes that may find something; undefined when nothing waits for one. */
  async #volgendeRonde(nu: number, gehad: number): Promise<number | undefined> {
    const { rows } = await this.delen.beheer.query<{ readonly eerste: string | null; readonly geeindigd: boolean }>(
      `SELECT (SELECT extract(epoch FROM min(w.op)) * 1000 FROM (SELECT m.op FROM termijn_moment m JOIN termijn t ON t.id = m.termijn_id
                WHERE m.vastgelegd_op IS NULL AND t.status IN ('LOOPT', 'VERSTREKEN')
                UNION ALL SELECT k.op FROM datalek_moment k JOIN datalek d ON d.id = k.datalek_id WHERE k.vastgelegd_op IS NULL AND d.besluit IS NULL) w
                WHERE w.op > to_timestamp($1::float8 / 1000))::text AS eerste,
              EXISTS (SELECT FROM toetsing WHERE status IN ('INGETROKKEN', 'GESTAAKT') AND gewijzigd_op > to_timestamp($1::float8 / 1000)) AS geeindigd`,
      [gehad],
    );
    const [rij] = rows;
    if (rij?.geeindigd === true) return rondeNa(nu);
    return rij?.eerste == null ? undefined : rondeNa(Math.max(nu, Number(rij.eerste) - 1));
  }
}

/** The first round after this moment. */
function rondeNa(ms: number): number {
  const vandaag = localDate(vanEpoch(Math.floor(ms)), ZONE);
  const rondes = [vandaag, addDays(vandaag, 1)].flatMap((datum) =>
    SCHEMA.spec.calendars.flatMap(({ hour, minute }) =>
      hour.map((uur) =>
        Date.parse(toTijdstip({ datum, tijd: toKloktijd([uur, minute].map((deel) => String(deel).padStart(2, '0')).join(':')) }, ZONE)),
      ),
    ),
  );
  return rondes.sort((a, b) => a - b).find((ronde) => ronde > ms) ?? ms + DAG_MS;
}
