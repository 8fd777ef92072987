import { setTimeout as pauze } from 'node:timers/promises';
import { ORGANISATIES } from '../../apps/local/src/people.js';
import { controlepunten } from '../bewijs/support/bewijs.js';
import { PEM } from '../dossier/support/onderzoek.js';
import { startApi, type TestApi } from '../api/support/test-api.js';
import { houdTegenContract, type Ronde, ZAAD } from './support/schemathesis.js';
import { speelZaken } from './support/zaken.js';

// Some twelve thousand requests at once.
jest.setTimeout(900_000);

/** Stays open by design; test/api/gebeurtenissen.intg.ts holds it against its contract. */
const BLIJFT_OPEN = 'volgGebeurtenissen';
/** After these there is little left of a case to ask about: they come last. */
const EINDIGT = ['trekIn', 'staak', 'weigerMedewerking', 'meldAf'];

let api: TestApi;
let zaken: readonly string[];
let ondertekenaar: ReturnType<typeof ondertekenSteeds>;
beforeAll(async () => {
  api = await startApi();
  zaken = await speelZaken(api);
  ondertekenaar = ondertekenSteeds(api);
});
afterAll(async () => {
  await ondertekenaar.stop();
  await api.close();
});

/** An export waits until the worker signed what it ends with; here there is none. */
function ondertekenSteeds({ db }: TestApi): { stop(): Promise<void> } {
  const log = controlepunten(db.transacties, PEM);
  const einde = new AbortController();
  const bezig = (async () => {
    while (!einde.signal.aborted) {
      for (const { id } of ORGANISATIES) await log.maak(id);
      await pauze(50, undefined, { signal: einde.signal }).catch(() => undefined);
    }
  })();
  return {
    stop: async () => {
      einde.abort();
      await bezig;
    },
  };
}

/** No answer outside the document: no status, media type, header or field that it does not name, and never a fault of ours. */
async function eisContract(account: string | undefined, ronde: Pick<Ronde, 'fasen' | 'voorbeelden' | 'alleen'>): Promise<void> {
  const token = account === undefined ? {} : { token: await api.token(account) };
  const begon = api.log.length;
  const { gevallen, bezwaren } = await houdTegenContract({ url: api.url, ...token, zaken, zonder: [BLIJFT_OPEN, ...EINDIGT], ...ronde });
  process.stdout.write(`contract: ${account ?? 'niemand'}, ${gevallen} verzoeken, zaad ${ZAAD}\n`);
  expect(bezwaren).toBe('');
  expect(gevallen).toBeGreaterThan(0);
  expect(api.log.slice(begon).filter((regel) => regel.includes('"level":"error"'))).toEqual([]);
}

describe('the API keeps to its OpenAPI document', () => {
  it('at every bound of every field', () => eisContract('adviseur', { fasen: ['examples', 'coverage'], voorbeelden: 1 }));

  it.each([
    ['burgemeester', 4],
    ['kabinet', 3],
    ['adviseur', 3],
    ['kandidaat', 3],
    ['kandidaat-elders', 2],
    ['toetser', 1],
    ['griffier', 1],
    ['fg', 2],
    ['beheerder', 1],
    ['auditor', 1],
    [undefined, 1],
  ])('for %s', (account, voorbeelden) => eisContract(account, { fasen: ['fuzzing'], voorbeelden }));

  it.each(['burgemeester', 'kandidaat', 'kandidaat-elders'])('when a case ends at the hand of %s', (account) =>
    eisContract(account, { fasen: ['fuzzing'], voorbeelden: 5, alleen: EINDIGT }),
  );
});
