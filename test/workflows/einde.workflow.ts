import type { ToetsingStatus } from '../../libs/domain/src/toetsing/toetsing-status.js';
import { acts } from '../support/workflow.handelingen.js';
import { STADIA } from '../support/workflow.stadia.js';
import { openWereld, type Wereld } from '../support/workflow.wereld.js';
import { openZaak } from '../support/workflow.zaak.js';

let wereld: Wereld;
beforeAll(async () => {
  wereld = await openWereld();
});
afterAll(() => wereld?.sluit());

const VERWACHT: Readonly<Record<keyof typeof STADIA, string>> = {
  GESTART: 'TOEWIJZING',
  WACHT_OP_MEDEWERKING: 'MEDEWERKING',
  IN_ONDERZOEK: 'VRAGENLIJST',
  RISICOANALYSE: 'RISICOANALYSE',
  HOOR_EN_WEDERHOOR: 'HOOR_EN_WEDERHOOR',
  RAPPORT_TER_VASTSTELLING: 'RAPPORT',
  WACHT_OP_VOG: 'VOG_KLAARZETTEN',
  ADVIES_IN_VOORBEREIDING: 'ADVIES',
  ADVIES_TER_INZAGE_KANDIDAAT: 'INZAGE',
  ADVIES_VERSTREKT: 'UITKOMST',
};
const STATUSSEN = Object.keys(STADIA) as (keyof typeof STADIA)[];

describe('a withdrawal', () => {
  it.each(STATUSSEN)('in %s ends the procedure at once, and nothing happens after it', async (status) => {
    const zaak = await openZaak(wereld, STADIA[status]);
    await zaak.wek();
    await zaak.totOpen(VERWACHT[status]);
    await acts(zaak, wereld).trekIn();
    await zaak.afgelopen();
    await zaak.rust();
    const keten = await zaak.keten();
    expect(keten.at(-1)).toBe('trekIn');
    await wereld.slaap('120 days');
    expect(await zaak.keten()).toEqual(keten);
    expect(await zaak.open()).toEqual([]);
    // How long the file is kept is all that runs on.
    expect(await zaak.sql(`SELECT code FROM termijn WHERE toetsing_id = $1 AND status IN ('LOOPT', 'VERSTREKEN')`)).toEqual([
      { code: 'T18' },
    ]);
    expect(await zaak.sql(`SELECT FROM bericht WHERE toetsing_id = $1 AND status = 'TE_VERZENDEN'`)).toEqual([]);
  });

  it('lets a signal that comes later do nothing', async () => {
    const zaak = await openZaak(wereld, STADIA.IN_ONDERZOEK);
    await acts(zaak, wereld).trekIn();
    await zaak.wek();
    await zaak.afgelopen();
    await zaak.wek();
    await zaak.afgelopen();
    expect(await zaak.keten()).toEqual(['trekIn']);
  });
});

it('ends when the kandidaat refuses to take part', async () => {
  const zaak = await openZaak(wereld, STADIA.WACHT_OP_MEDEWERKING);
  await zaak.wek();
  await zaak.totOpen('MEDEWERKING');
  await acts(zaak, wereld).weiger();
  await zaak.afgelopen();
  const verwacht: ToetsingStatus = 'GESTAAKT';
  expect(await zaak.status()).toBe(verwacht);
});
