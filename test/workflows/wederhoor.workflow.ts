import { laadDossier } from '../../libs/dossier/src/beeld/laad-dossier.js';
import { voegToe } from '../../libs/dossier/src/onderdeel/onderdelen.js';
import { acts } from '../support/workflow.handelingen.js';
import { STADIA } from '../support/workflow.stadia.js';
import { openWereld, type Wereld } from '../support/workflow.wereld.js';
import { openZaak, type Zaak } from '../support/workflow.zaak.js';

let wereld: Wereld;
beforeAll(async () => {
  wereld = await openWereld();
});
afterAll(() => wereld?.sluit());

async function stelMaatregelVoor({ ref, mensen }: Zaak): Promise<void> {
  await wereld.transacties.in({ organisatieId: ref.organisatieId, persoonId: mensen.adviseur }, async (tx) => {
    const dossier = await laadDossier(tx, wereld.kluis, ref.toetsingId);
    if (dossier === undefined) throw new Error('no case');
    await voegToe(dossier, 'MAATREGEL', {
      code: 'BM-01',
      moment: 'VOOR_BENOEMING',
      status: 'VOORGESTELD',
      zichtbaarheid: 'INTERN',
      toelichting: '',
      risicoIds: [],
      bewijs: null,
    });
  });
}

describe('hoor en wederhoor', () => {
  it('records silence as silence, and goes on (T11)', async () => {
    const zaak = await openZaak(wereld, STADIA.HOOR_EN_WEDERHOOR);
    await zaak.wek();
    await zaak.totOpen('HOOR_EN_WEDERHOOR');
    await wereld.slaap('15 days');
    await zaak.totOpen('RAPPORT');
    expect(await zaak.momenten()).toEqual(expect.arrayContaining(['T11/HERINNERING_1', 'T11/EINDE']));
    expect(await zaak.sql(`SELECT waarde FROM feit WHERE toetsing_id = $1 AND code = 'WEDERHOOR'`)).toEqual([{ waarde: 'GEEN_REACTIE' }]);
    expect(await zaak.status()).toBe('RAPPORT_TER_VASTSTELLING');
    await zaak.vergeet();
  });

  it('reminds of the measures when only the reaction was given, and goes on without a decision (T11)', async () => {
    const zaak = await openZaak(wereld, STADIA.HOOR_EN_WEDERHOOR);
    await stelMaatregelVoor(zaak);
    await zaak.wek();
    await zaak.totOpen('HOOR_EN_WEDERHOOR', 'MAATREGELEN');
    await acts(zaak, wereld).reageer();
    await zaak.tot('only the measures', async () => (await zaak.open()).every((stap) => !stap.startsWith('HOOR')));
    await wereld.slaap('15 days');
    await zaak.totOpen('RAPPORT');
    expect(await zaak.keten()).toEqual(
      expect.arrayContaining(['HERINNERING T11 HERINNERING_1 MAATREGELEN', 'TERMIJN_VERSTREKEN T11 EINDE MAATREGELEN']),
    );
    expect(await zaak.sql(`SELECT waarde FROM feit WHERE toetsing_id = $1 AND code = 'WEDERHOOR'`)).toEqual([{ waarde: 'REACTIE' }]);
    await zaak.vergeet();
  });

  it('is held again when the concept was changed', async () => {
    const zaak = await openZaak(wereld, STADIA.HOOR_EN_WEDERHOOR);
    await zaak.wek();
    await zaak.totOpen('HOOR_EN_WEDERHOOR');
    // A second time, put before the kandidaat while the first reaction was being answered.
    await zaak.sql(
      `INSERT INTO feit (organisatie_id, toetsing_id, ronde, code, volgnummer, waarde, op) SELECT organisatie_id, id, ronde, 'CONCEPT_VOORGELEGD', 2, '', gewijzigd_op FROM toetsing WHERE id = $1`,
    );
    await acts(zaak, wereld).reageer();
    await zaak.totOpen('HOOR_EN_WEDERHOOR/2');
    expect(await zaak.status()).toBe('HOOR_EN_WEDERHOOR');
    await acts(zaak, wereld).reageer();
    await zaak.totOpen('RAPPORT');
    await zaak.vergeet();
  });
});
