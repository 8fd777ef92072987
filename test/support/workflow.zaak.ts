import { randomUUID } from 'node:crypto';
import { WorkflowExecutionAlreadyStartedError, WorkflowNotFoundError } from '@temporalio/common';
import type { HandelingCode } from '../../libs/domain/src/handeling/handelingen.js';
import type { RondeRef } from '../../libs/domain/src/proces/stand.js';
import type { StapCode } from '../../libs/domain/src/stap/stap-code.js';
import type { FeitCode } from '../../libs/domain/src/toetsing/feit.js';
import type { Rol } from '../../libs/domain/src/toegang/rol.js';
import type { ToetsingStatus } from '../../libs/domain/src/toetsing/toetsing-status.js';
import type { OpenDossier } from '../../libs/dossier/src/handeling/open-dossier.js';
import type { Gevolg, HandelingAntwoord } from '../../libs/dossier/src/handeling/opdracht.js';
import { persoonPlek } from '../../libs/dossier/src/persoon/persoon-plek.js';
import { toetsingPlek } from '../../libs/dossier/src/toetsing/toetsing-plek.js';
import { FeitEntity } from '../../libs/persistence/src/entities/feit.entity.js';
import type { OrganisatieEntity } from '../../libs/persistence/src/entities/organisatie.entity.js';
import { StapEntity } from '../../libs/persistence/src/entities/stap.entity.js';
import { ToetsingEntity } from '../../libs/persistence/src/entities/toetsing.entity.js';
import { ToewijzingEntity } from '../../libs/persistence/src/entities/toewijzing.entity.js';
import { VogEntity } from '../../libs/persistence/src/entities/vog.entity.js';
import { wekToetsing, workflowIdVan } from '../../libs/temporal/src/wek-toetsing.js';
import { seedOrganisatie, type TestOrganisatie } from './organisatie.js';
import { aVog } from './rijen/onderzoek.js';
import { aStap } from './rijen/proces.js';
import { aFeit, aToetsing } from './rijen/toetsing.js';
import { aToewijzing } from './rijen/toewijzing.js';
import { heeftTeDoen } from './workflow.rust.js';
import { TAKENRIJ, type Wereld } from './workflow.wereld.js';

/** Seeded everywhere that content may be; must never be found in a history. */
export const KANARIE = 'Kanarie-7f3a';
export type Wie = Exclude<keyof TestOrganisatie, 'organisatieId'>;
const ROLLEN: Readonly<Record<Wie, Rol>> = {
  kandidaat: 'KANDIDAAT',
  opdrachtgever: 'OPDRACHTGEVER',
  adviseur: 'ADVISEUR',
  toetser: 'TOETSER',
  kabinet: 'KABINET',
  griffier: 'GRIFFIER',
};
const DAG = 86_400_000;
export interface ZaakOpties {
  readonly status?: ToetsingStatus;
  /** Steps that are done already, and facts that are there. */
  readonly gedaan?: readonly StapCode[];
  readonly feiten?: readonly { readonly code: FeitCode; readonly waarde?: string }[];
  readonly raadsdatumOverDagen?: number;
  readonly toetsing?: Partial<ToetsingEntity>;
  readonly vog?: Partial<VogEntity>;
  readonly organisatie?: Partial<OrganisatieEntity>;
}

/** One case with its people, whose acts go through the real service. */
export class Zaak {
  /** How long the process may take for what is soon. */
  geduldMs = 45_000;

  constructor(
    private readonly wereld: Wereld,
    readonly mensen: TestOrganisatie,
    readonly ref: RondeRef,
  ) {}

  get workflowId(): string {
    return workflowIdVan(this.ref);
  }

  get workflow(): ReturnType<Wereld['env']['client']['workflow']['getHandle']> {
    return this.wereld.env.client.workflow.getHandle(this.workflowId);
  }

  /** An act, with what its step would write. */
  doe(
    wie: Wie,
    handeling: HandelingCode,
    gevolg: Gevolg = {},
    effect: (dossier: OpenDossier) => Promise<void> = async () => undefined,
  ): Promise<HandelingAntwoord> {
    const beller = {
      persoonId: this.mensen[wie],
      rollen: [ROLLEN[wie]],
      organisatieId: this.ref.organisatieId,
      correlatieId: `act-${randomUUID()}`,
    };
    return this.wereld.handelingen.voerUit({ beller, toetsingId: this.ref.toetsingId, handeling }, async (dossier) => {
      await effect(dossier);
      return gevolg;
    });
  }

  /** Again when the relay was first by a hair: the test server, other than the real one, does not signal and start in one. */
  async wek(): Promise<void> {
    const wek = (): Promise<void> => wekToetsing(this.wereld.env.client.workflow, TAKENRIJ, this.ref, randomUUID());
    await wek().catch((error: unknown) => {
      if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
      return wek();
    });
  }

  sql<T extends object>(text: string, ...values: readonly unknown[]): Promise<readonly T[]> {
    return this.wereld.db.superClient.query<T>(text, [this.ref.toetsingId, ...values]).then(({ rows }) => rows);
  }

  async status(): Promise<ToetsingStatus | undefined> {
    const [rij] = await this.sql<{ status: ToetsingStatus }>('SELECT status FROM toetsing WHERE id = $1');
    return rij?.status;
  }

  /** `CODE/volgnummer`, in order of opening. */
  async open(): Promise<readonly string[]> {
    const rijen = await this.sql<{ sleutel: string }>(
      `SELECT code || '/' || volgnummer AS sleutel FROM stap WHERE toetsing_id = $1 AND status = 'OPEN' ORDER BY geopend_op, code`,
    );
    return rijen.map(({ sleutel }) => sleutel);
  }

  /** What the process and people recorded, in order: `soort` or `soort termijn/moment`. An invitation goes with its mail, in its own time. */
  async keten(): Promise<readonly string[]> {
    const rijen = await this.sql<{ soort: string; gegevens: Record<string, unknown> }>(
      `SELECT soort, gegevens FROM audit_gebeurtenis WHERE toetsing_id = $1 AND soort <> 'UITNODIGING_GEMAAKT' ORDER BY volgnummer`,
    );
    return rijen.map(({ soort, gegevens }) => [soort, gegevens['termijn'], gegevens['moment'], gegevens['stap']].filter(Boolean).join(' '));
  }

  /** The moments that were recorded, in order of recording: `T02/HERINNERING_1`. */
  async momenten(): Promise<readonly string[]> {
    const rijen = await this.sql<{ moment: string }>(
      `SELECT gegevens->>'termijn' || '/' || (gegevens->>'moment') AS moment FROM audit_gebeurtenis
        WHERE toetsing_id = $1 AND soort IN ('HERINNERING', 'TERMIJN_VERSTREKEN', 'ESCALATIE') ORDER BY volgnummer`,
    );
    return rijen.map(({ moment }) => moment);
  }

  /** Waits for what the process does in its own time, which is soon. */
  async tot(wat: string, voorwaarde: () => Promise<boolean>): Promise<void> {
    const grens = Date.now() + this.geduldMs;
    while (!(await voorwaarde())) {
      if (Date.now() > grens)
        throw new Error(`did not happen: ${wat}; status ${await this.status()}, open: ${(await this.open()).join(' ')}`);
      await new Promise((klaar) => setImmediate(klaar));
    }
  }

  totOpen(...stappen: readonly string[]): Promise<void> {
    const sleutels = stappen.map((stap) => (stap.includes('/') ? stap : `${stap}/1`));
    return this.tot(`open ${sleutels.join(' ')}`, async () => {
      const open = await this.open();
      return sleutels.every((sleutel) => open.includes(sleutel));
    });
  }

  totStatus(status: ToetsingStatus): Promise<void> {
    return this.tot(status, async () => (await this.status()) === status);
  }

  /** Waits until the workflow has nothing to do but wait. The test server stops skipping for good when one is ended in the middle of a task. */
  rust(): Promise<void> {
    return this.tot('rest', async () => !(await this.bezig()));
  }

  /** Whether the process has something to do for this case at this moment. */
  readonly bezig = async (): Promise<boolean> => {
    const wachtend = await this.sql('SELECT FROM outbox WHERE toetsing_id = $1');
    if (wachtend.length > 0) return true;
    try {
      const { status, raw } = await this.workflow.describe();
      if (status.name !== 'RUNNING') return false;
      if ((raw.pendingActivities ?? []).length > 0) return true;
      return heeftTeDoen(await this.workflow.fetchHistory(), await this.wereld.env.currentTimeMs());
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return false;
      throw error;
    }
  };

  /** Waits for the end of the workflow at the present time: waiting for its result would skip time meanwhile. */
  afgelopen(): Promise<void> {
    return this.tot('the end', async () => {
      try {
        return (await this.workflow.describe()).status.name !== 'RUNNING';
      } catch (error) {
        if (error instanceof WorkflowNotFoundError) return false;
        throw error;
      }
    });
  }

  /** Temporal loses the workflow. */
  async vergeet(): Promise<void> {
    await this.rust();
    await this.workflow.terminate('test').catch(() => undefined);
    this.wereld.bezig.delete(this.bezig);
  }
}

/** A case with readable people; in CONCEPT and with nobody assigned, unless told otherwise. */
export async function openZaak(
  wereld: Wereld,
  { status = 'CONCEPT', gedaan = [], feiten = [], raadsdatumOverDagen = 365, toetsing: rij, vog, organisatie }: ZaakOpties = {},
): Promise<Zaak> {
  const { db, env, transacties, kluis, keys } = wereld;
  const mensen = await seedOrganisatie(db, { naam: `Gemeente ${KANARIE}`, ...organisatie });
  const { organisatieId } = mensen;
  const nu = new Date(await env.currentTimeMs());
  const raadsdatum = new Date(nu.getTime() + raadsdatumOverDagen * DAG).toISOString().slice(0, 10);
  const toetsing = await db.seed(
    ToetsingEntity,
    aToetsing(organisatieId, mensen.kandidaat, { status, raadsdatum, gemaaktOp: nu, gewijzigdOp: nu, ...rij }),
  );
  await transacties.in({ organisatieId, persoonId: null }, async (tx) => {
    const eigen = await kluis.vanOrganisatie(tx);
    for (const [wie, id] of Object.entries(mensen).filter(([wie]) => wie !== 'organisatieId')) {
      const email = `${wie}.${KANARIE.toLowerCase()}@voorbeeld.test`;
      await tx.manager.query('UPDATE persoon SET naam = $2, email = $3, email_index = $4 WHERE id = $1', [
        id,
        eigen.verzegel(persoonPlek(id, 'naam'), `${wie} ${KANARIE}`),
        eigen.verzegel(persoonPlek(id, 'email'), email),
        keys.blindIndex(organisatieId, email),
      ]);
    }
    const sleutels = await kluis.maak(tx, toetsing.id);
    await tx.manager.query('UPDATE toetsing SET kandidaat_naam = $2, kandidaat_email = $3 WHERE id = $1', [
      toetsing.id,
      sleutels.verzegel(toetsingPlek(toetsing.id, 'kandidaat_naam'), `Kandidaat ${KANARIE}`),
      sleutels.verzegel(toetsingPlek(toetsing.id, 'kandidaat_email'), `kandidaat.zaak.${KANARIE.toLowerCase()}@voorbeeld.test`),
    ]);
  });
  const gestart = status !== 'CONCEPT';
  await db.seed(ToewijzingEntity, aToewijzing(toetsing, mensen.adviseur, gestart ? {} : { verklaring: null, verklaardOp: null }));
  await db.seed(ToewijzingEntity, aToewijzing(toetsing, mensen.toetser, { rol: 'TOETSER' }));
  for (const { code, waarde } of feiten) await db.seed(FeitEntity, aFeit(toetsing, { code, waarde: waarde ?? code, op: nu }));
  for (const code of gedaan) await db.seed(StapEntity, aStap(toetsing, { code, status: 'AFGEROND', geopendOp: nu, geslotenOp: nu }));
  if (vog !== undefined)
    await db.seed(
      VogEntity,
      aVog(toetsing, null, {
        status: 'INGEDIEND',
        ingediendOp: nu.toISOString().slice(0, 10),
        afgegevenOp: null,
        geverifieerdOp: null,
        ...vog,
      }),
    );
  const zaak = new Zaak(wereld, mensen, { organisatieId, toetsingId: toetsing.id, ronde: toetsing.ronde });
  wereld.bezig.add(zaak.bezig);
  return zaak;
}
