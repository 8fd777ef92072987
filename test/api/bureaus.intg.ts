import { randomUUID } from 'node:crypto';
import { Browser } from '../../apps/local/src/sign-in/browse.js';
import { ORGANISATIES } from '../../apps/local/src/people.js';
import { datumOver } from '../dossier/support/dossier.js';
import { type Antwoord, gezetteCookie, type Json, vraag } from './support/browser.js';
import { persoon, startApi, type TestApi } from './support/test-api.js';
import { maakZaak, wijsToe } from './support/zaken.js';

const [VEENHOVEN, KANAALSTAD] = ORGANISATIES.map(({ id }) => id) as [string, string];
const BUREAU = { naam: 'Bureau Zuiver', wpbrNummer: 'POB 4321', wpbrGeldigTot: datumOver(30), verwerkersovereenkomst: 'VO-2027-1', overeenkomstGeldigTot: datumOver(20) }; // prettier-ignore

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

async function doe(account: string, method: string, pad: string, body?: unknown, headers: Record<string, string> = {}): Promise<Antwoord> {
  return vraag(`${api.url}/api/v1${pad}`, {
    method,
    headers: { authorization: `Bearer ${await api.token(account)}`, ...headers },
    ...(body === undefined ? {} : { body }),
  });
}
const maak = async (anders: object = {}): Promise<string> =>
  (await doe('beheerder', 'POST', '/bureaus', { ...BUREAU, ...anders })).body.bureauId;
const zet = (persoonId: string, bureauId: string | null): Promise<Antwoord> =>
  doe('beheerder', 'PUT', `/personen/${persoonId}/bureau`, { bureauId });
const nieuweZaak = async (): Promise<string> => {
  const id = await maakZaak(api, { naam: 'Kim Verzonnen' });
  await doe('burgemeester', 'POST', `/toetsingen/${id}/start`);
  return id;
};
const toewijzen = (toetsingId: string, anders: object = {}): Promise<Antwoord> =>
  doe('burgemeester', 'POST', `/toetsingen/${toetsingId}/toewijzingen`, {
    persoonId: persoon('adviseur-bureau').id,
    rol: 'ADVISEUR',
    ...anders,
  });

describe('the pool', () => {
  it('is kept by the beheerder and read by who prepares and who decides', async () => {
    const bureauId = await maak();
    expect(await zet(persoon('adviseur-bureau').id, bureauId)).toMatchObject({ status: 200 });
    for (const account of ['beheerder', 'kabinet', 'burgemeester']) {
      const { body } = await doe(account, 'GET', '/bureaus');
      expect((body as Json[]).find((bureau) => bureau.bureauId === bureauId)).toEqual({
        ...BUREAU,
        bureauId,
        leden: [{ persoonId: persoon('adviseur-bureau').id, naam: persoon('adviseur-bureau').naam }],
      });
    }
    for (const account of ['adviseur', 'griffier', 'fg', 'auditor', 'kandidaat'])
      expect(await doe(account, 'GET', '/bureaus')).toMatchObject({ status: 403 });
    for (const account of ['kabinet', 'burgemeester', 'adviseur']) {
      expect(await doe(account, 'POST', '/bureaus', BUREAU)).toMatchObject({ status: 403 });
      expect(await doe(account, 'PUT', `/bureaus/${bureauId}`, BUREAU)).toMatchObject({ status: 403 });
      expect(await doe(account, 'PUT', `/personen/${persoon('adviseur-bureau').id}/bureau`, { bureauId })).toMatchObject({ status: 403 });
    }
    expect(await doe('burgemeester-elders', 'GET', '/bureaus')).toMatchObject({ status: 200, body: [] });
  });

  it('knows no bureau of the neighbours, and nobody of theirs', async () => {
    const bureauId = await maak();
    expect(await zet(persoon('adviseur').id, randomUUID())).toMatchObject({ status: 404, body: { code: 'BUREAU_ONBEKEND' } });
    expect(await zet(persoon('burgemeester-elders').id, bureauId)).toMatchObject({ status: 404, body: { code: 'PERSOON_ONBEKEND' } });
    expect(await zet(persoon('kandidaat').id, bureauId)).toMatchObject({ status: 404, body: { code: 'PERSOON_ONBEKEND' } });
    expect(await doe('beheerder', 'PUT', `/bureaus/${randomUUID()}`, BUREAU)).toMatchObject({ status: 404, body: { code: 'BUREAU_ONBEKEND' } });
  }); // prettier-ignore

  it('says of whom can be assigned where he works, and whether its papers hold', async () => {
    const bureauId = await maak({ wpbrGeldigTot: datumOver(-1) });
    await zet(persoon('adviseur-bureau').id, bureauId);
    const { body } = await doe('kabinet', 'GET', '/medewerkers?rol=ADVISEUR');
    const van = (account: string): Json => (body as Json[]).find(({ persoonId }) => persoonId === persoon(account).id);
    expect(van('adviseur-bureau').bureau).toEqual({ bureauId, naam: BUREAU.naam, geldigTot: datumOver(-1), geldig: false });
    expect(van('adviseur').bureau).toBeNull();
  });
});

describe('assigning somebody of a bureau', () => {
  it.each([
    ['licence', { wpbrGeldigTot: datumOver(-1) }, 'WPBR_VERLOPEN'],
    ['agreement', { overeenkomstGeldigTot: datumOver(-1) }, 'OVEREENKOMST_VERLOPEN'],
  ])('is refused when its %s has lapsed, whatever is typed beside it', async (_, anders, code) => {
    const id = await nieuweZaak();
    const bureauId = await maak(anders);
    await zet(persoon('adviseur-bureau').id, bureauId);
    const extern = { wpbrNummer: 'POB 1', verwerkersovereenkomst: 'VO', geldigTot: datumOver(90) };
    expect(await toewijzen(id, { extern })).toMatchObject({ status: 422, body: { code } });
    await doe('beheerder', 'PUT', `/bureaus/${bureauId}`, BUREAU);
    expect(await toewijzen(id, { extern })).toMatchObject({ status: 200 });
  });

  it('takes licence and agreement over from the pool, as they are that day', async () => {
    const id = await nieuweZaak();
    const bureauId = await maak();
    await zet(persoon('adviseur-bureau').id, bureauId);
    expect(await toewijzen(id)).toMatchObject({ status: 200 });
    await doe('beheerder', 'PUT', `/bureaus/${bureauId}`, { ...BUREAU, verwerkersovereenkomst: 'VO-2028' });
    const { body } = await doe('burgemeester', 'GET', `/toetsingen/${id}/toewijzingen`);
    const { naam, wpbrNummer, verwerkersovereenkomst } = BUREAU;
    expect(body[0].extern).toEqual({ naam, wpbrNummer, verwerkersovereenkomst, geldigTot: datumOver(20) });
  });

  it('keeps what is typed for who is in no bureau', async () => {
    const id = await nieuweZaak();
    await zet(persoon('adviseur-bureau').id, null);
    const extern = { wpbrNummer: 'POB 1', verwerkersovereenkomst: 'VO', geldigTot: datumOver(90) };
    expect(await toewijzen(id, { extern })).toMatchObject({ status: 200 });
    expect((await doe('burgemeester', 'GET', `/toetsingen/${id}/toewijzingen`)).body[0].extern).toEqual(extern);
  });
});

describe('somebody who works for two organisations with one account', () => {
  const zaken = async (headers: Record<string, string>): Promise<readonly string[]> =>
    ((await vraag(`${api.url}/api/v1/toetsingen`, { headers })).body.toetsingen as Json[]).map(({ toetsingId }) => toetsingId);
  /** As a browser signs in for one organisation. */
  const sessie = async (organisatie: string): Promise<string> => {
    const begin = await vraag(`${api.url}/api/v1/aanmelden?organisatie=${organisatie}`);
    const terug = await new Browser().signIn(
      new URL(begin.headers.get('location') ?? ''),
      'adviseur-bureau',
      `${api.url}/api/v1/aanmelden/terug`,
    );
    return gezetteCookie(await vraag(terug.href, { headers: { cookie: gezetteCookie(begin, '__Host-oidc') ?? '' } }), '__Host-its') ?? '';
  };

  it('sees in each the assignments there and nothing of the other, with a token and with a session', async () => {
    const authorization = `Bearer ${await api.token('adviseur-bureau')}`;
    const hier = await maakZaak(api, { naam: 'Kim Verzonnen', rij: { status: 'IN_ONDERZOEK' } });
    const daar = await maakZaak(api, { naam: 'Kim Verzonnen', door: 'burgemeester-elders', rij: { status: 'IN_ONDERZOEK' } });
    await wijsToe(api, hier, 'adviseur-bureau', 'ADVISEUR', 'GEEN_CONFLICT');
    await api.db.superClient.query(
      `INSERT INTO toewijzing (id, organisatie_id, toetsing_id, ronde, persoon_id, rol, leidend, verklaring, toegewezen_op, verklaard_op)
       SELECT gen_random_uuid(), p.organisatie_id, $1, 1, p.id, 'ADVISEUR', true, 'GEEN_CONFLICT', now(), now() FROM persoon p JOIN aanmelding a ON a.persoon_id = p.id
        WHERE a.sub = 'adviseur-bureau' AND p.organisatie_id = $2`,
      [daar, KANAALSTAD],
    );
    for (const [organisatie, eigen, ander] of [[VEENHOVEN, hier, daar], [KANAALSTAD, daar, hier]] as const) {
      const cookie = await sessie(organisatie);
      for (const headers of [{ authorization, 'x-organisatie': organisatie }, { cookie }, { cookie, 'x-organisatie': organisatie === VEENHOVEN ? KANAALSTAD : VEENHOVEN }] as Record<string, string>[]) {
        expect((await vraag(`${api.url}/api/v1/ik`, { headers })).body.organisatieId).toBe(organisatie);
        expect(await zaken(headers)).toContain(eigen);
        expect(await zaken(headers)).not.toContain(ander);
        expect(await vraag(`${api.url}/api/v1/toetsingen/${eigen}/vragenlijst`, { headers })).toMatchObject({ status: 200 });
        for (const pad of ['', '/vragenlijst', '/documenten', '/planning', '/toewijzingen'])
          expect(await vraag(`${api.url}/api/v1/toetsingen/${ander}${pad}`, { headers })).toMatchObject({ status: 404, body: { code: 'TOETSING_ONBEKEND' } });
      }
    }
  }); // prettier-ignore

  it('is told between which he can choose; who works for one sees that one', async () => {
    const { body } = await doe('adviseur-bureau', 'GET', '/ik/organisaties', undefined, { 'x-organisatie': KANAALSTAD });
    expect(body).toEqual([
      { organisatieId: VEENHOVEN, organisatie: 'Gemeente Veenhoven', rollen: ['ADVISEUR'] },
      { organisatieId: KANAALSTAD, organisatie: 'Gemeente Kanaalstad', rollen: ['ADVISEUR'] },
    ]);
    expect((await doe('adviseur', 'GET', '/ik/organisaties')).body).toMatchObject([{ organisatieId: VEENHOVEN }]);
    expect(await doe('adviseur', 'GET', '/ik', undefined, { 'x-organisatie': KANAALSTAD })).toMatchObject({ status: 401 });
  });
});
