import { PermanentMailError, TemporaryMailError } from '../../libs/messages/src/mail-error.js';
import { acts } from '../support/workflow.handelingen.js';
import { STADIA } from '../support/workflow.stadia.js';
import { openWereld, type Wereld } from '../support/workflow.wereld.js';
import { KANARIE, openZaak } from '../support/workflow.zaak.js';

let wereld: Wereld;
beforeAll(async () => {
  wereld = await openWereld();
});
afterEach(() => {
  wereld.post.weiger = undefined;
  wereld.mails.length = 0;
});
afterAll(() => wereld?.sluit());

const kanarie = KANARIE.toLowerCase();
const aan = (): readonly string[] => wereld.mails.map(({ aan: { adres }, sjabloon }) => `${adres.split('.')[0]} ${sjabloon}`).sort();

describe('the messages of the process', () => {
  it('go to the address of the case for the kandidaat, and to that of the organisation for the others, each once', async () => {
    const zaak = await openZaak(wereld, STADIA.IN_ONDERZOEK);
    await zaak.wek();
    await zaak.totOpen('VRAGENLIJST', 'DOCUMENTEN', 'BENOEMBAARHEID', 'VOG_KLAARZETTEN');
    await zaak.rust();
    const adressen = wereld.mails.map(({ aan: { adres } }) => adres);
    expect(adressen).toEqual(
      expect.arrayContaining([
        `kandidaat.zaak.${kanarie}@voorbeeld.test`,
        `adviseur.${kanarie}@voorbeeld.test`,
        `kabinet.${kanarie}@voorbeeld.test`,
      ]),
    );
    expect(adressen).not.toContain(`kandidaat.${kanarie}@voorbeeld.test`);
    expect(await zaak.sql(`SELECT status, count(*)::int AS aantal FROM bericht WHERE toetsing_id = $1 GROUP BY status`)).toEqual([
      { status: 'VERZONDEN', aantal: wereld.mails.length },
    ]);
    await zaak.vergeet();
  });

  it('wait for a mail server that is away, while the procedure goes on', async () => {
    wereld.post.weiger = () => new TemporaryMailError('VERBINDING');
    const zaak = await openZaak(wereld, STADIA.WACHT_OP_MEDEWERKING);
    await zaak.wek();
    await zaak.totOpen('MEDEWERKING');
    await acts(zaak, wereld).werkMee();
    await zaak.totOpen('VRAGENLIJST');
    expect(aan()).toEqual([]);
    wereld.post.weiger = undefined;
    await wereld.slaap('2 hours');
    await zaak.rust();
    expect(aan()).toContain('kandidaat UITNODIGING_MEDEWERKING');
    await zaak.vergeet();
  });

  it('go to the others at once when one address has to wait', async () => {
    wereld.post.weiger = ({ aan: { adres } }) => (adres.startsWith('kandidaat') ? new TemporaryMailError('VERBINDING') : undefined);
    const zaak = await openZaak(wereld, STADIA.IN_ONDERZOEK);
    await zaak.wek();
    await zaak.totOpen('VRAGENLIJST', 'DOCUMENTEN', 'BENOEMBAARHEID', 'VOG_KLAARZETTEN');
    const perStatus = (): Promise<readonly object[]> =>
      zaak.sql('SELECT status, count(*)::int AS aantal FROM bericht WHERE toetsing_id = $1 GROUP BY status ORDER BY status');
    await zaak.tot('the others have theirs', async () => (await perStatus()).length === 2);
    expect(aan().filter((regel) => regel.startsWith('kandidaat'))).toEqual([]);
    wereld.post.weiger = undefined;
    await wereld.slaap('2 hours');
    await zaak.rust();
    expect(await perStatus()).toEqual([{ status: 'VERZONDEN', aantal: wereld.mails.length }]);
    await zaak.vergeet();
  });

  it('that can never be delivered are given up, with a task for the kabinet, and the others go', async () => {
    wereld.post.weiger = ({ aan: { adres } }) =>
      adres.startsWith('kandidaat') ? new PermanentMailError('ADRES_GEWEIGERD', 550) : undefined;
    const zaak = await openZaak(wereld, STADIA.IN_ONDERZOEK);
    await zaak.wek();
    await zaak.totOpen('VRAGENLIJST', 'DOCUMENTEN', 'BENOEMBAARHEID', 'VOG_KLAARZETTEN');
    await zaak.rust();
    expect(aan()).toEqual(expect.arrayContaining(['kabinet TAAK_NIEUW', 'adviseur TAAK_NIEUW']));
    const taken = await zaak.sql<{ stap: string }>(
      `SELECT stap FROM taak WHERE toetsing_id = $1 AND soort = 'BERICHT_ONBESTELBAAR' ORDER BY stap`,
    );
    expect(taken.map(({ stap }) => stap)).toEqual(['DOCUMENTEN', 'VRAGENLIJST']);
    expect((await zaak.keten()).filter((soort) => soort === 'BERICHT_ONBESTELBAAR')).toHaveLength(2);
    await zaak.vergeet();
  });

  it('that an ending act makes are still sent', async () => {
    const zaak = await openZaak(wereld, STADIA.IN_ONDERZOEK);
    await zaak.wek();
    await zaak.totOpen('VRAGENLIJST');
    await zaak.rust();
    wereld.mails.length = 0;
    await zaak.doe('kandidaat', 'trekIn', { feiten: [{ code: 'INGETROKKEN', waarde: 'INGETROKKEN' }] }, async ({ tx, beeld }) => {
      await tx.manager.query(
        `INSERT INTO bericht (id, organisatie_id, toetsing_id, ronde, sjabloon, persoon_id, kenmerk, status, gemaakt_op)
         VALUES (gen_random_uuid(), $1, $2, $3, 'INGETROKKEN', $4, 'trekIn', 'TE_VERZENDEN', $5)`,
        [beeld.organisatieId, beeld.toetsingId, beeld.ronde, zaak.mensen.opdrachtgever, tx.nu],
      );
    });
    await zaak.afgelopen();
    expect(aan()).toEqual(['opdrachtgever INGETROKKEN']);
  });
});
