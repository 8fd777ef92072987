import { randomUUID } from 'node:crypto';
import { MEDEWERKER_ROLLEN } from '../../libs/domain/src/personen/rollen.rules.js';
import { type Antwoord, type Json, meldAan, vraag } from './support/browser.js';
import { persoon, startApi, type TestApi } from './support/test-api.js';
import { maakZaak, wijsToe } from './support/zaken.js';

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
const gebeurtenissen = async (): Promise<readonly string[]> => {
  const { rows } = await api.db.superClient.query<{ soort: string; functie: string | null }>(
    `SELECT soort, coalesce(gegevens->>'functie', (SELECT string_agg(key || ' ' || value, ', ' ORDER BY key) FROM jsonb_each_text(gegevens) WHERE value IN ('GEGEVEN', 'VOORGESTELD', 'ONTNOMEN'))) AS functie
       FROM organisatie_gebeurtenis WHERE organisatie_id = $1 ORDER BY volgnummer`,
    [persoon('beheerder').organisatie.id],
  );
  return rows.map(({ soort, functie }) => (functie === null ? soort : `${soort} ${functie}`));
};
const nieuw = (anders: object = {}) => ({
  naam: 'Vera Verzonnen',
  email: `${randomUUID()}@voorbeeld.test`,
  rollen: ['ADVISEUR'],
  account: { issuer: api.issuer, sub: `vera-${randomUUID()}` },
  ...anders,
});
const voegToe = async (anders: object = {}): Promise<string> => {
  const { status, body } = await doe('beheerder', 'POST', '/personen', nieuw(anders));
  expect(status).toBe(201);
  return (body as { persoonId: string }).persoonId;
};
const rollenVan = async (id: string): Promise<readonly string[]> => (await doe('beheerder', 'GET', `/personen/${id}`)).body.rollen;
const voorstelVoor = async (id: string): Promise<string> => {
  const { body } = await doe('beheerder', 'GET', '/rolvoorstellen');
  return (body as Json[]).find(({ persoonId }) => persoonId === id).id;
};

describe('the people of an organisation', () => {
  it('are shown to the beheerder and the auditor: its staff, and no kandidaten', async () => {
    for (const account of ['beheerder', 'auditor']) {
      const { status, body } = await doe(account, 'GET', '/personen');
      expect(status).toBe(200);
      const namen = (body as Json[]).map(({ naam }) => naam);
      expect(namen).toContain(persoon('adviseur').naam);
      expect(namen).not.toContain(persoon('kandidaat').naam);
      expect(namen).not.toContain(persoon('burgemeester-elders').naam);
    }
    expect(await doe('beheerder', 'GET', `/personen/${persoon('griffier').id}`)).toMatchObject({
      status: 200,
      body: {
        naam: persoon('griffier').naam,
        email: persoon('griffier').email,
        rollen: ['GRIFFIER'],
        heeftAanmelding: true,
        geblokkeerdOp: null,
      },
    });
  });

  it.each(['kandidaat', 'burgemeester-elders'])('hide %s as who does not exist', async (account) => {
    const { id } = persoon(account);
    for (const [method, pad, body] of [
      ['GET', `/personen/${id}`, undefined],
      ['PUT', `/personen/${id}/rollen`, { rollen: ['ADVISEUR'] }],
      ['POST', `/personen/${id}/blokkade`, undefined],
      ['DELETE', `/personen/${id}/blokkade`, undefined],
      ['DELETE', `/personen/${id}/aanmelding`, undefined],
    ] as const)
      expect(await doe('beheerder', method, pad, body)).toMatchObject({ status: 404, body: { code: 'PERSOON_ONBEKEND' } });
  });

  it.each(['burgemeester', 'kabinet', 'adviseur', 'toetser', 'griffier', 'fg', 'kandidaat', 'auditor'])('are managed by nobody else: not by %s', async (account) => {
    const { id } = persoon('toetser');
    for (const [method, pad, body] of [
      ['POST', '/personen', nieuw()],
      ['PUT', `/personen/${id}/rollen`, { rollen: ['ADVISEUR'] }],
      ['POST', `/personen/${id}/blokkade`, undefined],
      ['DELETE', `/personen/${id}/blokkade`, undefined],
      ['DELETE', `/personen/${id}/aanmelding`, undefined],
    ] as const)
      expect(await doe(account, method, pad, body)).toMatchObject({ status: 403, body: { code: 'GEEN_TOEGANG' } });
    if (account !== 'auditor') expect(await doe(account, 'GET', '/personen')).toMatchObject({ status: 403 });
  }); // prettier-ignore
});

describe('adding somebody', () => {
  it('happens with his account, once for one key, and is an event of the organisation', async () => {
    const aantal = (await gebeurtenissen()).length;
    const sleutel = { 'idempotency-key': randomUUID() };
    const wie = nieuw({ rollen: ['ADVISEUR', 'TOETSER'] });
    const eerste = await doe('beheerder', 'POST', '/personen', wie, sleutel);
    expect(await doe('beheerder', 'POST', '/personen', wie, sleutel)).toMatchObject({ status: 201, body: eerste.body });
    expect(await rollenVan(eerste.body.persoonId)).toEqual(['ADVISEUR', 'TOETSER']);
    expect((await gebeurtenissen()).slice(aantal)).toEqual(['voegPersoonToe adviseur GEGEVEN, toetser GEGEVEN']);
  });

  it.each([
    ['an address of somebody who works here', { email: persoon('griffier').email.toUpperCase() }, 409, 'PERSOON_BESTAAT_AL'],
    ['functions that do not go together', { rollen: ['BEHEERDER', 'ADVISEUR'] }, 422, 'ROLCOMBINATIE_NIET_TOEGESTAAN'],
    ['a kandidaat', { rollen: ['KANDIDAAT'] }, 400, 'INVOER_ONJUIST'],
    ['no mail address', { email: 'a@b.nl, c@d.nl' }, 400, 'INVOER_ONJUIST'],
    ['an organisation of choice', { organisatieId: randomUUID() }, 400, 'INVOER_ONJUIST'],
  ])('refuses %s', async (_, anders, status, code) => {
    expect(await doe('beheerder', 'POST', '/personen', nieuw(anders))).toMatchObject({ status, body: { code } });
  });

  it('works for one of two who add the same address at the same moment', async () => {
    const { email } = nieuw();
    const antwoorden = await Promise.all(['beheerder', 'beheerder-tweede'].map((wie) => doe(wie, 'POST', '/personen', nieuw({ email }))));
    expect(antwoorden.map(({ status, body }) => `${status} ${body.code ?? ''}`).sort()).toEqual(['201 ', '409 PERSOON_BESTAAT_AL']);
  });

  it('refuses an account that is somebody’s here already, and so a second self of the beheerder', async () => {
    for (const account of ['beheerder', 'adviseur'])
      expect(await doe('beheerder', 'POST', '/personen', nieuw({ account: { issuer: api.issuer, sub: account } }))).toMatchObject({
        status: 409,
        body: { code: 'AANMELDING_BEZET' },
      });
  });

  it('of who is kandidaat looks the same, and ties no account of the beheerder to his case', async () => {
    const email = persoon('kandidaat').email;
    const { status, body } = await doe('beheerder', 'POST', '/personen', nieuw({ email, rollen: ['UITVRAAG_BEANTWOORDER'] }));
    expect(status).toBe(201);
    expect(body).toEqual({ persoonId: persoon('kandidaat').id });
    expect(await rollenVan(persoon('kandidaat').id)).toEqual(['UITVRAAG_BEANTWOORDER']);
    const { rows } = await api.db.superClient.query(`SELECT sub FROM aanmelding WHERE persoon_id = $1`, [persoon('kandidaat').id]);
    expect(rows).toEqual([{ sub: 'kandidaat' }]);
    await doe('beheerder', 'PUT', `/personen/${persoon('kandidaat').id}/rollen`, { rollen: [] });
    expect(await doe('beheerder', 'GET', `/personen/${persoon('kandidaat').id}`)).toMatchObject({ status: 404 });
  });
});

describe('functions', () => {
  it('are given and taken at once: what is open in a browser ends', async () => {
    const id = persoon('toetser').id;
    const { cookie } = await meldAan(api.url, 'toetser');
    expect(await doe('beheerder', 'PUT', `/personen/${id}/rollen`, { rollen: ['TOETSER', 'ADVISEUR'] })).toMatchObject({ status: 200 });
    expect(await vraag(`${api.url}/api/v1/ik`, { headers: { cookie } })).toMatchObject({ status: 401 });
    expect((await doe('toetser', 'GET', '/ik')).body.rollen).toEqual(['ADVISEUR', 'TOETSER']);
    await doe('beheerder', 'PUT', `/personen/${id}/rollen`, { rollen: ['TOETSER'] });
    expect((await gebeurtenissen()).slice(-2)).toEqual(['wijzigRollen adviseur GEGEVEN', 'wijzigRollen adviseur ONTNOMEN']);
    expect((await doe('toetser', 'GET', '/ik')).body.rollen).toEqual(['TOETSER']);
  });

  it('that are taken close the cases that one was assigned to, one by one and in the list', async () => {
    const toetsingId = await maakZaak(api, { rij: { status: 'IN_ONDERZOEK' } });
    await wijsToe(api, toetsingId, 'adviseur', 'ADVISEUR', 'GEEN_CONFLICT');
    const gezien = async (): Promise<readonly unknown[]> => {
      const lijst = (await doe('adviseur', 'GET', '/toetsingen')).body.toetsingen as Json[];
      return [
        (await doe('adviseur', 'GET', `/toetsingen/${toetsingId}/vragenlijst`)).status,
        lijst.some((een) => een.toetsingId === toetsingId),
      ];
    };
    const { id } = persoon('adviseur');
    expect(await gezien()).toEqual([200, true]);
    await doe('beheerder', 'PUT', `/personen/${id}/rollen`, { rollen: ['KABINET', 'TOETSER'] });
    expect(await doe('adviseur', 'GET', `/toetsingen/${toetsingId}/vragenlijst`)).toMatchObject({ status: 404 });
    await doe('beheerder', 'PUT', `/personen/${id}/rollen`, { rollen: ['TOETSER'] });
    expect(await gezien()).toEqual([404, false]);
    await doe('beheerder', 'PUT', `/personen/${id}/rollen`, { rollen: ['ADVISEUR'] });
    expect(await gezien()).toEqual([200, true]);
  });

  it('are never of the beheerder’s own choice', async () => {
    const { id } = persoon('beheerder');
    for (const rol of MEDEWERKER_ROLLEN.filter((een) => een !== 'BEHEERDER'))
      for (const rollen of [[rol], ['BEHEERDER', rol]])
        expect(await doe('beheerder', 'PUT', `/personen/${id}/rollen`, { rollen })).toMatchObject({ status: 403, body: { code: 'FUNCTIESCHEIDING' } });
    expect((await doe('beheerder', 'GET', '/ik')).body.rollen).toEqual(['BEHEERDER']);
  }); // prettier-ignore

  it('are kept from who manages the organisation by anybody', async () => {
    const id = persoon('beheerder').id;
    for (const rol of MEDEWERKER_ROLLEN.filter((een) => een !== 'BEHEERDER'))
      expect(await doe('beheerder-tweede', 'PUT', `/personen/${id}/rollen`, { rollen: ['BEHEERDER', rol] })).toMatchObject({ status: 422, body: { code: 'ROLCOMBINATIE_NIET_TOEGESTAAN' } });
  }); // prettier-ignore

  it('that take two are proposed, and given by another: a beheerder or the opdrachtgever', async () => {
    for (const door of ['burgemeester', 'beheerder-tweede']) {
      const id = await voegToe({ rollen: ['FG'] });
      expect(await rollenVan(id)).toEqual([]);
      const voorstel = await voorstelVoor(id);
      expect(await doe('beheerder', 'PUT', `/personen/${id}/rollen`, { rollen: ['FG'] })).toMatchObject({ status: 409, body: { code: 'ROL_AL_VOORGESTELD' } });
      expect(await doe('beheerder', 'POST', `/rolvoorstellen/${voorstel}/bevestiging`)).toMatchObject({ status: 403, body: { code: 'FUNCTIESCHEIDING' } });
      for (const ander of ['kabinet', 'fg', 'auditor', 'adviseur'])
        expect(await doe(ander, 'POST', `/rolvoorstellen/${voorstel}/bevestiging`)).toMatchObject({ status: 403, body: { code: 'GEEN_TOEGANG' } });
      expect(await doe('burgemeester-elders', 'POST', `/rolvoorstellen/${voorstel}/bevestiging`)).toMatchObject({ status: 404, body: { code: 'ROLVOORSTEL_ONBEKEND' } });
      expect(await doe(door, 'POST', `/rolvoorstellen/${voorstel}/bevestiging`)).toMatchObject({ status: 200 });
      expect(await rollenVan(id)).toEqual(['FG']);
      expect(await doe(door, 'POST', `/rolvoorstellen/${voorstel}/bevestiging`)).toMatchObject({ status: 404 });
      expect((await gebeurtenissen()).slice(-2)).toEqual(['voegPersoonToe fg VOORGESTELD', 'bevestigRol FG']);
    }
  }); // prettier-ignore

  it('that are only proposed end nothing that he has open', async () => {
    const { cookie } = await meldAan(api.url, 'griffier');
    await doe('beheerder', 'PUT', `/personen/${persoon('griffier').id}/rollen`, { rollen: ['GRIFFIER', 'FG'] });
    expect(await vraag(`${api.url}/api/v1/ik`, { headers: { cookie } })).toMatchObject({ status: 200 });
    const voorstel = await voorstelVoor(persoon('griffier').id);
    await doe('burgemeester', 'POST', `/rolvoorstellen/${voorstel}/bevestiging`);
    expect(await vraag(`${api.url}/api/v1/ik`, { headers: { cookie } })).toMatchObject({ status: 401 });
    await doe('beheerder', 'PUT', `/personen/${persoon('griffier').id}/rollen`, { rollen: ['GRIFFIER'] });
  });

  it('that take two can be refused, and taken back by who proposed them', async () => {
    const id = await voegToe({ rollen: ['OPDRACHTGEVER'] });
    const voorstel = await voorstelVoor(id);
    expect(await doe('beheerder', 'POST', `/rolvoorstellen/${voorstel}/afwijzing`)).toMatchObject({ status: 200 });
    expect(await doe('burgemeester', 'POST', `/rolvoorstellen/${voorstel}/bevestiging`)).toMatchObject({ status: 404 });
    expect(await rollenVan(id)).toEqual([]);
  });

  it('of OPDRACHTGEVER give the order to nobody as long as somebody gives it', async () => {
    const id = await voegToe({ rollen: ['OPDRACHTGEVER'] });
    expect(await doe('burgemeester', 'POST', `/rolvoorstellen/${await voorstelVoor(id)}/bevestiging`)).toMatchObject({ status: 200 });
    const { rows } = await api.db.superClient.query(`SELECT persoon_id FROM opdrachtgever WHERE organisatie_id = $1`, [persoon('burgemeester').organisatie.id]);
    expect(rows).toEqual([{ persoon_id: persoon('burgemeester').id }]);
    expect(await doe('beheerder', 'PUT', `/personen/${persoon('burgemeester').id}/rollen`, { rollen: [] })).toMatchObject({ status: 409, body: { code: 'OPDRACHTGEVER_IN_FUNCTIE' } });
    expect(await doe('beheerder', 'PUT', `/personen/${id}/rollen`, { rollen: [] })).toMatchObject({ status: 200 });
  }); // prettier-ignore

  it('never end with nobody who manages: the last beheerder stays', async () => {
    const { id } = persoon('beheerder-tweede');
    expect(await doe('beheerder', 'PUT', `/personen/${id}/rollen`, { rollen: [] })).toMatchObject({ status: 200 });
    expect(await doe('beheerder', 'PUT', `/personen/${persoon('beheerder').id}/rollen`, { rollen: [] })).toMatchObject({ status: 409, body: { code: 'LAATSTE_BEHEERDER' } });
    expect(await doe('beheerder', 'PUT', `/personen/${id}/rollen`, { rollen: ['BEHEERDER'] })).toMatchObject({ status: 200 });
  }); // prettier-ignore
});

describe('blocking', () => {
  it('ends everything of a person at once, and can be taken back', async () => {
    const { id } = persoon('kabinet');
    const { cookie } = await meldAan(api.url, 'kabinet');
    expect(await doe('beheerder', 'POST', `/personen/${id}/blokkade`)).toMatchObject({ status: 200, body: { persoonId: id } });
    expect(await vraag(`${api.url}/api/v1/ik`, { headers: { cookie } })).toMatchObject({ status: 401 });
    expect(await doe('kabinet', 'GET', '/ik')).toMatchObject({ status: 401 });
    expect((await doe('beheerder', 'GET', `/personen/${id}`)).body.geblokkeerdOp).toMatch(/Z$/);
    expect(await doe('beheerder', 'DELETE', `/personen/${id}/blokkade`)).toMatchObject({ status: 200 });
    expect(await vraag(`${api.url}/api/v1/ik`, { headers: { cookie } })).toMatchObject({ status: 401 });
    expect(await doe('kabinet', 'GET', '/ik')).toMatchObject({ status: 200 });
    expect((await gebeurtenissen()).slice(-2)).toEqual(['blokkeerPersoon', 'deblokkeerPersoon']);
    expect((await doe('beheerder', 'GET', `/personen/${id}`)).body.laatstAangemeldOp).toMatch(/Z$/);
  });

  it('is not for oneself', async () => {
    for (const [method, wat] of [['POST', 'blokkade'], ['DELETE', 'aanmelding']] as const)
      expect(await doe('beheerder', method, `/personen/${persoon('beheerder').id}/${wat}`)).toMatchObject({ status: 403, body: { code: 'FUNCTIESCHEIDING' } });
  }); // prettier-ignore
});

describe('taking away an account', () => {
  it('leaves a person who nobody can sign in as', async () => {
    const sub = `weg-${randomUUID()}`;
    const id = await voegToe({ account: { issuer: api.issuer, sub } });
    expect(await doe('beheerder', 'DELETE', `/personen/${id}/aanmelding`)).toMatchObject({ status: 200 });
    expect(await doe('beheerder', 'GET', `/personen/${id}`)).toMatchObject({ body: { heeftAanmelding: false, rollen: ['ADVISEUR'] } });
    const { rows } = await api.db.superClient.query(`SELECT FROM aanmelding WHERE sub = $1`, [sub]);
    expect(rows).toEqual([]);
  });
});

describe('the yearly review of rights', () => {
  it('says who has which function, since when, by whom, and when it was last used', async () => {
    const naam = `=HYPERLINK("http://voorbeeld.test")`;
    const id = await voegToe({ naam, rollen: ['KABINET'] });
    for (const account of ['beheerder', 'auditor', 'fg']) {
      const { status, body } = await doe(account, 'GET', '/rechtenoverzicht');
      expect(status).toBe(200);
      const rijen = body as Json[];
      expect(rijen.find(({ persoonId }) => persoonId === id)).toMatchObject({ rol: 'KABINET', sinds: expect.stringMatching(/Z$/), gegevenDoor: persoon('beheerder').naam, laatstGebruiktOp: null, geblokkeerd: false });
      expect(rijen.find(({ persoonId, rol }) => persoonId === persoon('beheerder').id && rol === 'BEHEERDER').laatstGebruiktOp).toMatch(/Z$/);
      expect(rijen.filter(({ rol }) => rol === 'KANDIDAAT')).toEqual([]);
    }
    for (const account of ['burgemeester', 'kabinet', 'adviseur', 'kandidaat', 'griffier'])
      expect(await doe(account, 'GET', '/rechtenoverzicht')).toMatchObject({ status: 403 });
  }); // prettier-ignore

  it('comes as a file for a spreadsheet that computes nothing', async () => {
    const { status, headers, body } = await doe('auditor', 'GET', '/rechtenoverzicht', undefined, { accept: 'text/csv' });
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(headers.get('content-disposition')).toBe('attachment; filename="rechtenoverzicht.csv"');
    expect(headers.get('vary')).toContain('Accept');
    const regels = (body as string).split('\r\n');
    expect(regels[0]).toBe('\uFEFF"naam","rol","sinds","gegevenDoor","laatstGebruiktOp","laatstAangemeldOp","geblokkeerd","persoonId"');
    expect(regels.filter((regel) => regel.startsWith(`"'=HYPERLINK(""http://voorbeeld.test"")","KABINET",`))).toHaveLength(1);
    expect(regels.filter((regel) => /^"?[=+\-@\t]/.test(regel))).toEqual([]);
  });
});
