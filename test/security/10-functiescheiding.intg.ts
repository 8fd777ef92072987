import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { DiscoveryService } from '@nestjs/core';
import { alleRoutes, type Route } from '../../apps/api/src/http/routes.js';
import { MEDEWERKER_ROLLEN } from '../../libs/domain/src/personen/rollen.rules.js';
import type { Rol } from '../../libs/domain/src/toegang/rol.js';
import { type Antwoord, type Json, vraag } from '../api/support/browser.js';
import { persoon, startApi, type TestApi } from '../api/support/test-api.js';
import { maakZaak, wijsToe } from '../api/support/zaken.js';
import { datumOver } from '../dossier/support/dossier.js';
import { poging, sql } from '../support/aanval.js';

const REDEN = 'Een verzonnen klacht over gegevens van derden, die ik moet kunnen nagaan in het dossier.';

let api: TestApi;
let app: Client;
let routes: readonly Route[];
beforeAll(async () => {
  api = await startApi();
  app = await api.db.connect(api.db.appUrl);
  routes = alleRoutes(api.app.get(DiscoveryService));
});
afterAll(() => api.close());

async function doe(account: string, method: string, pad: string, body?: unknown): Promise<Antwoord> {
  return vraag(`${api.url}/api/v1${pad}`, {
    method,
    headers: { authorization: `Bearer ${await api.token(account)}` },
    ...(body === undefined ? {} : { body }),
  });
}
const organisatie = (): string => persoon('beheerder').organisatie.id;
const alsApp = (persoonId: string, text: string, ...values: readonly unknown[]): Promise<string> =>
  poging(app, organisatie(), sql(`SELECT set_config('app.persoon', $1, true)`, persoonId), sql(text, ...values));
/** Gives a made-up person a function past the application: the constraints of the database hold. */
const geef = (account: string, rol: Rol): Promise<unknown> =>
  api.db.superClient.query(`INSERT INTO persoon_rol (organisatie_id, persoon_id, rol) VALUES ($1, $2, $3)`, [
    organisatie(),
    persoon(account).id,
    rol,
  ]);
const ontneem = (account: string, rol: Rol): Promise<unknown> =>
  api.db.superClient.query(`DELETE FROM persoon_rol WHERE persoon_id = $1 AND rol = $2`, [persoon(account).id, rol]);
const nieuwPersoon = async (rollen: readonly string[]): Promise<string> => {
  const wie = {
    naam: 'Nieuw Verzonnen',
    email: `${randomUUID()}@voorbeeld.test`,
    rollen,
    account: { issuer: api.issuer, sub: randomUUID() },
  };
  return (await doe('beheerder', 'POST', '/personen', wie)).body.persoonId;
};
const voorstelVoor = async (id: string): Promise<string> =>
  ((await doe('beheerder', 'GET', '/rolvoorstellen')).body as Json[]).find(({ persoonId }) => persoonId === id).id;

describe('who proposes is not who approves (attack 10)', () => {
  it('a function that takes two', async () => {
    const voorstel = await voorstelVoor(await nieuwPersoon(['FG']));
    expect(await doe('beheerder', 'POST', `/rolvoorstellen/${voorstel}/bevestiging`)).toMatchObject({ status: 403, body: { code: 'FUNCTIESCHEIDING' } });
    const bevestig = `UPDATE rol_voorstel SET besluit = 'BEVESTIGD', besloten_door = $2, besloten_op = now() WHERE id = $1`;
    expect(await alsApp(persoon('beheerder').id, bevestig, voorstel, persoon('beheerder').id)).toBe('FUNCTIESCHEIDING');
    expect(await alsApp(persoon('beheerder').id, `UPDATE rol_voorstel SET voorgesteld_door = $2 WHERE id = $1`, voorstel, persoon('auditor').id)).toBe('ONWIJZIGBAAR');
  }); // prettier-ignore

  it('a look at content', async () => {
    const id = await maakZaak(api, { rij: { status: 'IN_ONDERZOEK' } });
    const { body } = await doe('fg', 'POST', `/toetsingen/${id}/noodinzagen`, { reden: REDEN, soorten: ['ANTWOORDEN'], uren: 1 });
    expect(await doe('fg', 'POST', `/toetsingen/${id}/noodinzagen/${body.objectId}/goedkeuring`)).toMatchObject({ status: 403, body: { code: 'FUNCTIESCHEIDING' } });
    for (const als of ['FG', 'OPDRACHTGEVER']) {
      const keur = `UPDATE noodinzage SET besluit = 'GOEDGEKEURD', besloten_als = $3, besloten_door = $2, besloten_op = now(), van = now(), tot = now() + interval '1 hour' WHERE id = $1`;
      expect(await alsApp(persoon('fg').id, keur, body.objectId, persoon('fg').id, als)).toBe('FUNCTIESCHEIDING');
    }
    expect(await doe('fg', 'GET', `/toetsingen/${id}/vragenlijst`)).toMatchObject({ status: 404 });
  }); // prettier-ignore

  it('a look at content, by two functions of one account: the FG does not come to give the order', async () => {
    await expect(geef('fg', 'OPDRACHTGEVER')).rejects.toMatchObject({ constraint: 'ROLCOMBINATIE_NIET_TOEGESTAAN' });
    const waarneming = { persoonId: persoon('fg').id, grond: 'GEMEENTEWET_77_1', van: datumOver(0), tot: null, document: 'Verzonnen besluit' };
    expect(await doe('burgemeester', 'POST', '/waarnemingen', waarneming)).toMatchObject({ status: 422, body: { code: 'ROLCOMBINATIE_NIET_TOEGESTAAN' } });
    const { rows } = await api.db.superClient.query(`SELECT FROM opdrachtgever WHERE persoon_id = $1`, [persoon('fg').id]);
    expect(rows).toEqual([]);
  }); // prettier-ignore

  it('a version of the organisation, by two functions of one account', async () => {
    await geef('burgemeester', 'KABINET');
    try {
      const { body } = await doe('burgemeester', 'POST', '/vragenlijst-versies', { zonder: ['G3'] });
      expect(await doe('burgemeester', 'POST', `/vragenlijst-versies/${body.versieId}/publicatie`)).toMatchObject({ status: 422, body: { code: 'VERSIEVOORSTEL_VAN_UZELF' } });
    } finally {
      await ontneem('burgemeester', 'KABINET');
    }
  }); // prettier-ignore

  it('an account of two organisations is no second person in either', async () => {
    const dubbel = `INSERT INTO aanmelding (organisatie_id, persoon_id, issuer, sub) VALUES ($1, $2, $3, 'fg')`;
    expect(await alsApp(persoon('fg').id, dubbel, organisatie(), persoon('fg-tweede').id, api.issuer)).toBe('aanmelding_pkey');
    expect(await alsApp(persoon('fg').id, `UPDATE aanmelding SET persoon_id = $1 WHERE sub = 'fg'`, persoon('fg-tweede').id)).toBe(
      'ONWIJZIGBAAR',
    );
  });
});

describe('a beheerder reaches no content', () => {
  const rollen = async (): Promise<readonly string[]> => (await doe('beheerder', 'GET', '/ik')).body.rollen;

  it('by no route that gives a function', async () => {
    const { id, email } = persoon('beheerder');
    for (const rol of MEDEWERKER_ROLLEN.filter((een) => een !== 'BEHEERDER')) {
      const eigen = { naam: 'Ik Ook', rollen: [rol], account: { issuer: api.issuer, sub: 'beheerder' } };
      const pogingen = [
        await doe('beheerder', 'PUT', `/personen/${id}/rollen`, { rollen: [rol] }),
        await doe('beheerder', 'PUT', `/personen/${id}/rollen`, { rollen: ['BEHEERDER', rol] }),
        await doe('beheerder', 'POST', '/personen', { ...eigen, email }),
        await doe('beheerder', 'POST', '/personen', { ...eigen, email: `${randomUUID()}@voorbeeld.test` }),
        await doe('beheerder', 'DELETE', `/personen/${id}/aanmelding`),
        // Not with the help of another beheerder either.
        await doe('beheerder-tweede', 'PUT', `/personen/${id}/rollen`, { rollen: ['BEHEERDER', rol] }),
      ];
      expect([rol, pogingen.map(({ body }) => body.code)]).toEqual([
        rol,
        [
          'FUNCTIESCHEIDING',
          'FUNCTIESCHEIDING',
          'PERSOON_BESTAAT_AL',
          'AANMELDING_BEZET',
          'FUNCTIESCHEIDING',
          'ROLCOMBINATIE_NIET_TOEGESTAAN',
        ],
      ]);
    }
    expect(await rollen()).toEqual(['BEHEERDER']);
  });

  it('by no statement of the application in his name', async () => {
    const { id } = persoon('beheerder');
    for (const rol of MEDEWERKER_ROLLEN.filter((een) => een !== 'BEHEERDER')) {
      const insert = `INSERT INTO persoon_rol (organisatie_id, persoon_id, rol) VALUES ($1, $2, $3)`;
      expect([rol, await alsApp(id, insert, organisatie(), id, rol)]).toEqual([rol, 'ROLCOMBINATIE_NIET_TOEGESTAAN']);
      const eerstWeg = `WITH weg AS (DELETE FROM persoon_rol WHERE persoon_id = $2 RETURNING 1) ${insert.replace('VALUES ($1, $2, $3)', 'SELECT $1, $2, $3 FROM weg')}`;
      expect(['ROLCOMBINATIE_NIET_TOEGESTAAN', 'FUNCTIESCHEIDING']).toContain(await alsApp(id, eerstWeg, organisatie(), id, rol));
    }
    expect(await alsApp(id, `UPDATE persoon_rol SET rol = 'FG' WHERE persoon_id = $1`, id)).toBe('42501');
    expect(await alsApp(id, `INSERT INTO opdrachtgever (id, organisatie_id, persoon_id, geldig, grond) VALUES (gen_random_uuid(), $1, $2, '[2050-01-01,2051-01-01)', 'AMBT')`, organisatie(), id)).toBe('ROLCOMBINATIE_NIET_TOEGESTAAN');
  }); // prettier-ignore

  it('by no route that shows a case: all that he sees is its number', async () => {
    const id = await maakZaak(api, { rij: { status: 'IN_ONDERZOEK' } });
    await wijsToe(api, id, 'adviseur', 'ADVISEUR', 'GEEN_CONFLICT');
    const gezien: string[] = [];
    for (const { pad, beleid } of routes) {
      if (beleid?.soort !== 'INZAGE') continue;
      const eigen = pad
        .replace('/api/v1', '')
        .replace(':toetsingId', id)
        .replace(/:ronde/, '1')
        .replace(/:[A-Za-z]+/g, randomUUID());
      const { status } = await doe('beheerder', 'GET', eigen);
      if (status !== 404) gezien.push(pad);
    }
    expect(gezien).toEqual(['/api/v1/toetsingen/:toetsingId/zaaknummer']);
  });
});
