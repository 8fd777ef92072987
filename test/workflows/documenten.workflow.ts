import { acts } from '../support/workflow.handelingen.js';
import { STADIA } from '../support/workflow.stadia.js';
import { openWereld, type Wereld } from '../support/workflow.wereld.js';
import { openZaak } from '../support/workflow.zaak.js';

let wereld: Wereld;
beforeAll(async () => {
  wereld = await openWereld();
});
afterAll(() => wereld?.sluit());

describe('documents that are missing (S-X7)', () => {
  it('are asked for again with a term of their own, and hold up nothing once they are there', async () => {
    const zaak = await openZaak(wereld, STADIA.IN_ONDERZOEK);
    const act = acts(zaak, wereld);
    await zaak.wek();
    await zaak.totOpen('DOCUMENTEN');
    await act.vraagDocumentenAan();
    await zaak.totOpen('DOCUMENTEN/2');
    await zaak.vergeet();
    await act.vraagDocumentenAan();
    await zaak.wek();
    await zaak.totOpen('DOCUMENTEN/3');
    expect((await zaak.open()).filter((stap) => stap.startsWith('DOCUMENTEN'))).toEqual(['DOCUMENTEN/3']);
    await wereld.slaap('14 days');
    expect(await zaak.momenten()).toEqual(expect.arrayContaining(['T03/HERINNERING_1', 'T03/EINDE', 'T03/ESCALATIE_1']));
    await act.documenten();
    await zaak.rust();
    expect((await zaak.open()).filter((stap) => stap.startsWith('DOCUMENTEN'))).toEqual([]);
    await zaak.vergeet();
  });
});
