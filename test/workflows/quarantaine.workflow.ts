import { randomUUID } from 'node:crypto';
import { WorkflowClient } from '@temporalio/client';
import { dataConverter } from '../../libs/temporal/src/data-converter.js';
import type { quarantaine } from '../../workflows/src/quarantaine.workflow.js';
import { openWereld, TAKENRIJ, type Wereld } from '../support/workflow.wereld.js';

let wereld: Wereld;
beforeAll(async () => {
  wereld = await openWereld({ zonderGeheugen: true });
});
afterAll(() => wereld.sluit());

const ronde = () =>
  new WorkflowClient({ connection: wereld.env.connection, dataConverter: dataConverter(wereld.keys) }).execute<typeof quarantaine>(
    'quarantaine',
    {
      taskQueue: TAKENRIJ,
      workflowId: `quarantaine-${randomUUID()}`,
      args: [],
    },
  );

describe('the round through the quarantine', () => {
  it('finds nothing where nothing waits', async () => {
    expect(await ronde()).toEqual({ gedaan: 0, mislukt: 0 });
  });

  it('has what was kept long enough deleted before the files of it, and counts both', async () => {
    const gevraagd: string[] = [];
    const ronde1 = (naam: string, gedaan: number, mislukt: number) => () => {
      gevraagd.push(naam);
      return Promise.resolve({ gedaan, mislukt, na: null });
    };
    await wereld.herstart({ verwijderIngelezen: ronde1('ingelezen', 2, 1), wisBestanden: ronde1('wis', 4, 0) });
    expect(await ronde()).toEqual({ gedaan: 6, mislukt: 1 });
    expect(gevraagd).toEqual(['ingelezen', 'wis']);
  });

  it('asks for page after page, and counts', async () => {
    const gevraagd: (string | null)[] = [];
    const bladzijden = [
      { gedaan: 4, mislukt: 0, na: 'een' },
      { gedaan: 3, mislukt: 1, na: 'twee' },
      { gedaan: 1, mislukt: 0, na: null },
    ];
    await wereld.herstart({
      scanWachtende: ({ na }) => {
        gevraagd.push(na);
        return Promise.resolve(bladzijden[gevraagd.length - 1]!);
      },
    });
    expect(await ronde()).toEqual({ gedaan: 8, mislukt: 1 });
    expect(gevraagd).toEqual([null, 'een', 'twee']);
  });
});
