import { randomUUID } from 'node:crypto';
import { vraag, type Antwoord } from '../api/support/browser.js';
import { persoon, startApi, type TestApi } from '../api/support/test-api.js';
import { maakZaak, wijsToe } from '../api/support/zaken.js';
import { BEWERKINGEN, type Bewerking } from './support/openapi.js';
import { roep, teZien } from './support/roep.js';

/** Attack 40: sealed bytes were changed in the database. Whoever is decided on hears the decision first; only who may look hears that it is broken. */
let api: TestApi;
let zaak: string;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const OP_ZAAK = BEWERKINGEN.filter(({ pad }) => pad.includes('{toetsingId}'));
const ROMMEL = Buffer.concat([Buffer.from([1]), Buffer.alloc(60, 7)]);
const als = async (account: string, pad: string): Promise<Antwoord> =>
  vraag(`${api.url}/api/v1${pad}`, { headers: { authorization: `Bearer ${await api.token(account)}` } });

/** As superuser, past the triggers that guard these rows. */
async function bederf(sql: string, waarden: readonly unknown[]): Promise<void> {
  await api.db.superClient.query('SET session_replication_role = replica');
  const { rowCount } = await api.db.superClient.query(sql, [...waarden]);
  await api.db.superClient.query('RESET session_replication_role');
  expect(rowCount).toBe(1);
}

describe.each<[string, () => Promise<void>]>([
  [
    'a text that guards weigh',
    () =>
      bederf(
        `INSERT INTO onderdeel (id, organisatie_id, toetsing_id, ronde, soort, nummer, versie, inhoud, persoon_id, gemaakt_op, gewijzigd_op)
         VALUES ($1, $2, $3, 1, 'BEVINDING', 1, 1, $4, $5, now(), now())`,
        [randomUUID(), persoon('burgemeester').organisatie.id, zaak, ROMMEL, persoon('adviseur').id],
      ),
  ],
  ['the key of the case', () => bederf(`UPDATE sleutel SET omhuld = $2 WHERE toetsing_id = $1 AND laag = 'DOSSIER'`, [zaak, ROMMEL])],
])('attack 40: %s no longer opens', (_, maakStuk) => {
  beforeAll(async () => {
    zaak = await maakZaak(api, { email: persoon('kandidaat').email, rij: { status: 'IN_ONDERZOEK' } });
    await wijsToe(api, zaak, 'adviseur', 'ADVISEUR', 'GEEN_CONFLICT');
    await maakStuk();
  });
  afterAll(() =>
    api.db.superClient.query(`UPDATE toetsing SET status = 'INGETROKKEN', vernietigen_op = '2030-01-01' WHERE id = $1`, [zaak]),
  );

  it.each(OP_ZAAK.map((bewerking) => [bewerking.naam, bewerking] as const))(
    '%s by a stranger answers as for a case that does not exist',
    async (naam, bewerking: Bewerking) => {
      const bestaat = await roep(api, 'toetser', bewerking, { toetsingId: zaak });
      expect(bestaat).toMatchObject({ status: 404, body: { code: 'TOETSING_ONBEKEND' } });
      expect(teZien(bestaat)).toEqual(teZien(await roep(api, 'toetser', bewerking, { toetsingId: randomUUID() })));
    },
  );

  it.each(['adviseur', 'kandidaat', 'burgemeester'])('for %s, who may look, it is a fault of ours that tells nothing', async (account) => {
    const begon = api.log.length;
    const { status, headers, body } = await als(account, `/toetsingen/${zaak}`);
    expect(headers.get('content-type')).toContain('application/problem+json');
    expect(body).toMatchObject({ status: 500, code: 'INTERNE_FOUT', correlatieId: expect.any(String) });
    expect(status).toBe(500);
    expect(JSON.stringify(body)).not.toMatch(/SLEUTEL|Vault|\.ts|\.js|node_modules|\bat /);
    // The operator reads what it is, without a byte of it.
    const regels = api.log.slice(begon).filter((regel) => regel.includes('"level":"error"'));
    expect(regels.join()).toMatch(/SLEUTEL_ONJUIST|VORM_ONJUIST/);
    expect(regels.join()).not.toContain(ROMMEL.toString('base64').slice(4, 40));
    // He was decided on, and that stands although nothing was answered.
    const { rows } = await api.db.superClient.query(
      `SELECT toegestaan, status FROM toegangsbesluit WHERE toetsing_id = $1 AND persoon_id = $2 ORDER BY op DESC LIMIT 1`,
      [zaak, persoon(account).id],
    );
    expect(rows).toEqual([{ toegestaan: true, status: 'ERROR' }]);
  });
});
