import { vraag, type Antwoord, type Json } from './support/browser.js';
import { persoon, startApi, type TestApi } from './support/test-api.js';
import { maakZaak, wijsToe, zet } from './support/zaken.js';

let api: TestApi;
let zaak: string;
beforeAll(async () => {
  api = await startApi();
  zaak = await maakZaak(api, { email: persoon('kandidaat').email, rij: { status: 'IN_ONDERZOEK' } });
  await wijsToe(api, zaak, 'adviseur', 'ADVISEUR', 'GEEN_CONFLICT');
  await wijsToe(api, zaak, 'toetser', 'TOETSER', 'GEEN_CONFLICT');
  const verzegeld = Buffer.concat([Buffer.of(1), Buffer.alloc(40, 7)]);
  await api.db.superClient.query(`UPDATE toewijzing SET extern = $2 WHERE toetsing_id = $1 AND rol = 'ADVISEUR'`, [zaak, verzegeld]);
  await kijk('adviseur', 'vragenlijst');
  await kijk('burgemeester', 'signalen');
  await kijk('toetser', 'documenten');
  await kijk('burgemeester', 'signalen');
  await kijk('burgemeester', 'signalen');
  await kijk('kandidaat', 'documenten');
});
afterAll(() => api.close());

const lees = async (account: string, pad: string): Promise<Antwoord> =>
  vraag(`${api.url}/api/v1/toetsingen/${pad}`, { headers: { authorization: `Bearer ${await api.token(account)}` } });
async function kijk(account: string, deel: string): Promise<void> {
  expect([deel, (await lees(account, `${zaak}/${deel}`)).status]).toEqual([deel, 200]);
}
/** All pages, and how long each was. */
async function log(account: string, aantal: number): Promise<{ readonly regels: readonly Json[]; readonly lengten: readonly number[] }> {
  const [regels, lengten]: [Json[], number[]] = [[], []];
  let cursor: string | null = null;
  do {
    const { status, body }: Antwoord = await lees(
      account,
      `${zaak}/inzagelog?aantal=${aantal}${cursor === null ? '' : `&cursor=${cursor}`}`,
    );
    expect(status).toBe(200);
    regels.push(...body.inzagen);
    lengten.push(body.inzagen.length);
    cursor = body.cursor;
    expect(body.meer).toBe(cursor !== null);
  } while (cursor !== null);
  return { regels, lengten };
}

describe('who looked into a case', () => {
  it('is told to the kandidaat: when, in which function, at what and for what; the last first', async () => {
    const { regels } = await log('kandidaat', 100);
    const op = expect.stringMatching(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/);
    const deel = { op, extern: false, eenStuk: false, activiteit: 'BASISSCAN', doel: 'de basisscan uit te voeren' };
    expect(regels).toEqual([
      { ...deel, rol: 'KANDIDAAT', functie: 'u zelf', inzage: 'DOCUMENTEN', onderdeel: 'uw documenten' },
      { ...deel, rol: 'TOETSER', functie: 'collegiale toetser', inzage: 'DOCUMENTEN', onderdeel: 'uw documenten' },
      {
        ...deel,
        rol: 'ADVISEUR',
        functie: 'integriteitsadviseur',
        extern: true,
        inzage: 'ANTWOORDEN',
        onderdeel: 'uw antwoorden op de vragenlijst',
      },
    ]);
  });

  it('names nobody', async () => {
    const alles = JSON.stringify([await log('kandidaat', 100), await log('fg', 100), await log('auditor', 100)]);
    for (const { id, naam } of ['adviseur', 'toetser', 'burgemeester', 'kandidaat'].map(persoon)) {
      expect(alles).not.toContain(id);
      expect(alles).not.toContain(naam);
    }
  });

  it.each([1, 2, 3])('gives away nothing of a confidential signal, not by a page of %i that is short', async (aantal) => {
    const { regels, lengten } = await log('kandidaat', aantal);
    expect(regels).toHaveLength(3);
    expect(lengten.slice(0, -1).every((lengte) => lengte === aantal)).toBe(true);
    expect(lengten.at(-1)).toBeGreaterThan(0);
  });

  it.each(['fg', 'auditor'])('is told to the %s with everything', async (account) => {
    const { regels } = await log(account, 2);
    expect(regels.map(({ inzage }) => inzage as string)).toEqual([
      'DOCUMENTEN',
      'SIGNALEN',
      'SIGNALEN',
      'DOCUMENTEN',
      'SIGNALEN',
      'ANTWOORDEN',
    ]);
    expect(regels[0]).toMatchObject({ functie: 'kandidaat', onderdeel: 'de documenten' });
  });

  it('is nobody else’s business', async () => {
    for (const account of ['burgemeester', 'adviseur', 'toetser', 'kabinet', 'griffier', 'beheerder', 'kandidaat-elders'])
      expect([account, (await lees(account, `${zaak}/inzagelog`)).status]).toEqual([account, 404]);
  });

  it('refuses a cursor that is not ours', async () => {
    for (const cursor of ['x', Buffer.from('n-1').toString('base64url'), Buffer.from('n1 OR 1=1').toString('base64url')])
      expect((await lees('kandidaat', `${zaak}/inzagelog?cursor=${cursor}`)).status).toBe(400);
  });

  it('stays to be read after the end', async () => {
    await zet(api, zaak, { status: 'INGETROKKEN' });
    expect((await log('kandidaat', 100)).regels).toHaveLength(3);
    await zet(api, zaak, { status: 'GESLOTEN' });
    expect((await log('kandidaat', 100)).regels).toHaveLength(3);
  });
});
