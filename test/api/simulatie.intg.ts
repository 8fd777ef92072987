import { addDays, toIsoDate } from '../../libs/domain/src/kalender/iso-date.js';
import { vraag, type Antwoord } from './support/browser.js';
import { persoon, startApi, type TestApi } from './support/test-api.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

async function simuleer(account: string, query: Record<string, string>): Promise<Antwoord> {
  return vraag(`${api.url}/api/v1/simulatie?${new URLSearchParams(query).toString()}`, {
    headers: { authorization: `Bearer ${await api.token(account)}` },
  });
}
const VRAAG = { soort: 'TUSSENTIJDS', start: '2027-01-11', raad: '2027-02-25', profiel: 'NORMAAL' };
const stap = ({ body }: Antwoord, lijn: number, code: string) =>
  body.lijnen[lijn].stappen.find((een: { stap: string }) => een.stap === code);

describe('GET /simulatie', () => {
  it.each(['burgemeester', 'kabinet'])('tells the %s every moment before anything is started', async (account) => {
    const antwoord = await simuleer(account, VRAAG);
    expect(antwoord).toMatchObject({
      status: 200,
      body: { aanleiding: 'TUSSENTIJDS', bestuurslaag: 'GEMEENTE', zone: 'Europe/Amsterdam', vogRoute: 'SPOED', raadsdatum: '2027-02-25' },
    });
    expect(
      antwoord.body.lijnen.map(({ tempo, haalbaarheid }: { tempo: string; haalbaarheid: { kleur: string } }) => [
        tempo,
        haalbaarheid.kleur,
      ]),
    ).toEqual([
      ['HELE_TERMIJN', 'ROOD'],
      ['METEEN', 'GROEN'],
    ]);
    expect(stap(antwoord, 0, 'MEDEWERKING')).toMatchObject({
      nummer: 'S03',
      kritiek: true,
      termijnen: [{ code: 'T01', soort: 'BELEID', einde: '2027-01-18T22:59:59.999Z', momenten: { length: 5 } }],
    });
    expect(antwoord.body.lijnen[0].overigeTermijnen[0]).toMatchObject({
      code: 'T15',
      soort: 'TERUGREKEN',
      einde: '2027-02-18T22:59:59.999Z',
    });
    const { rows } = await api.db.superClient.query('SELECT count(*)::int AS aantal FROM toetsing');
    expect(rows).toEqual([{ aantal: 0 }]);
  });

  it('plans a herijking without VOG and without meeting, and a slow VOG when asked', async () => {
    const { raad: _, ...zonder } = VRAAG;
    expect(await simuleer('burgemeester', { ...zonder, soort: 'HERIJKING_ZITTEND' })).toMatchObject({
      status: 200,
      body: { raadsdatum: null, vogRoute: 'GEEN', lijnen: [{ haalbaarheid: null }, { haalbaarheid: null }] },
    });
    const traag = await simuleer('burgemeester', { ...VRAAG, spoed: 'nee' });
    expect(stap(traag, 0, 'VOG_BESLISSING').termijnen.map(({ code }: { code: string }) => code)).toEqual(['T06b', 'T06c']);
  });

  it.each([
    ['a day that does not exist', { start: '2027-02-30' }, 400, 'INVOER_ONJUIST', 'start'],
    ['an unknown word', { soort: 'RAADSLID' }, 400, 'INVOER_ONJUIST', 'soort'],
    ['an unknown question', { geheim: '1' }, 400, 'INVOER_ONJUIST', 'geheim'],
    ['a meeting before the start', { raad: '2027-01-10' }, 422, 'RAADSDATUM_VOOR_START', undefined],
    ['a meeting years ahead', { raad: '2031-01-10' }, 422, 'RAADSDATUM_TE_VER', undefined],
    ['a meeting for who is in office', { soort: 'HERIJKING_ZITTEND' }, 422, 'RAADSDATUM_NIET_VAN_TOEPASSING', undefined],
  ])('refuses %s in plain Dutch', async (_, anders, status, code, veld) => {
    const antwoord = await simuleer('burgemeester', { ...VRAAG, ...anders });
    expect(antwoord).toMatchObject({ status, body: { code, detail: expect.stringMatching(/^[A-Z].*\.$/) } });
    if (veld !== undefined) expect(antwoord.body.fouten[0]).toMatchObject({ veld, uitleg: expect.any(String) });
  });

  it('counts the days on which the organisation is closed', async () => {
    const { id } = persoon('burgemeester').organisatie;
    await api.db.superClient.query(`INSERT INTO vrije_dag (organisatie_id, datum, naam) VALUES ($1, '2027-01-18', 'Carnaval')`, [id]);
    expect(stap(await simuleer('burgemeester', VRAAG), 0, 'MEDEWERKING').termijnen[0].einde).toBe('2027-01-19T22:59:59.999Z');
    await api.db.superClient.query('DELETE FROM vrije_dag');
  });

  it('counts the age of a VOG with the setting of the organisation (T23)', async () => {
    const { id } = persoon('burgemeester').organisatie;
    const t23 = ({ body }: Antwoord): string =>
      body.lijnen[0].overigeTermijnen.find(({ code }: { code: string }) => code === 'T23').einde.slice(0, 10);
    const gewoon = t23(await simuleer('burgemeester', VRAAG));
    await api.db.superClient.query('UPDATE organisatie SET vog_max_ouderdom_dagen = 80 WHERE organisatie_id = $1', [id]);
    expect(t23(await simuleer('burgemeester', VRAAG))).toBe(addDays(toIsoDate(gewoon), -12));
    await api.db.superClient.query('UPDATE organisatie SET vog_max_ouderdom_dagen = 92 WHERE organisatie_id = $1', [id]);
  });

  it('is for who may prepare a toetsing', async () => {
    expect(await simuleer('adviseur', VRAAG)).toMatchObject({ status: 403, body: { code: 'GEEN_TOEGANG' } });
    const { rows } = await api.db.superClient.query(
      `SELECT toegestaan FROM toegangsbesluit WHERE vraag = 'simuleerToetsing' ORDER BY id DESC LIMIT 1`,
    );
    expect(rows).toEqual([{ toegestaan: false }]);
  });
});
