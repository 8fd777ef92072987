import { randomUUID } from 'node:crypto';
import { createDataSource } from '../../libs/persistence/src/data-source.js';
import { Transacties } from '../../libs/persistence/src/transactie.js';
import { persoon, startApi, type TestApi } from '../api/support/test-api.js';
import { beller, maakZaak } from '../api/support/zaken.js';
import { seedGevuld } from '../support/gevuld.js';
import { BEWERKINGEN, type Bewerking } from './support/openapi.js';
import { roep, teZien } from './support/roep.js';

/** Attack 2: a person of one organisation with the ids of another one, by every route; and a connection that serves both after each other. */
let api: TestApi;
let ids: Readonly<Record<string, string>>;
beforeAll(async () => {
  api = await startApi();
  const gevuld = await seedGevuld(api.db);
  ids = await idsVan(gevuld.organisatieId);
});
afterAll(() => api.close());

/** One row of every table with an id, by the name that routes give to such an id. */
async function idsVan(organisatieId: string): Promise<Readonly<Record<string, string>>> {
  const namen = { toetsing: 'toetsingId', formatie: 'formatieId', datalek: 'datalekId', eigen_versie: 'versieId', waarneming: 'waarnemingId', ketenstoring: 'storingId', document: 'documentId', toewijzing: 'toewijzingId', rapport: 'rapportId', termijn: 'termijnId', sessie: 'sessieId', avg_verzoek: 'verzoekId', bewaar_blokkade: 'blokkadeId', uitvraag_vraag: 'uitvraagId', signaal: 'signaalId' }; // prettier-ignore
  const gevonden: Record<string, string> = {};
  for (const [tabel, naam] of Object.entries(namen)) {
    const { rows } = await api.db.superClient.query<{ id: string }>(`SELECT id FROM ${tabel} WHERE organisatie_id = $1 LIMIT 1`, [
      organisatieId,
    ]);
    const [rij] = rows;
    if (rij === undefined) throw new Error(`there is no ${tabel} to ask for`);
    gevonden[naam] = rij.id;
  }
  return gevonden;
}

const MET_ID = BEWERKINGEN.filter(({ pad }) => pad.includes('{'));

describe.each(['burgemeester', 'kabinet', 'fg', 'beheerder', 'griffier', 'auditor'])('for %s', (account) => {
  it.each(MET_ID.map((bewerking) => [bewerking.naam, bewerking] as const))(
    '%s of another organisation answers as for what does not exist',
    async (_, bewerking: Bewerking) => {
      const nergens = Object.fromEntries(Object.keys(ids).map((naam) => [naam, randomUUID()]));
      const [elders, bestaatNiet] = [await roep(api, account, bewerking, ids), await roep(api, account, bewerking, nergens)];
      expect(teZien(elders)).toEqual(teZien(bestaatNiet));
      expect(elders.status).toBeGreaterThanOrEqual(400);
    },
  );
});

it('an organisation in a header or address that one does not belong to is nobody', async () => {
  const elders = persoon('burgemeester-elders').organisatie.id;
  const antwoord = await fetch(`${api.url}/api/v1/ik`, {
    headers: { authorization: `Bearer ${await api.token('burgemeester')}`, 'x-organisatie': elders },
  });
  expect(antwoord.status).toBe(401);
});

it('one connection serves many organisations after each other, and none sees what the one before it saw', async () => {
  const zaak = await maakZaak(api);
  const bron = createDataSource({ url: api.db.appUrl, poolSize: 1, applicationName: 'proef' });
  await bron.initialize();
  const transacties = new Transacties(bron);
  const [hier, elders] = [beller('burgemeester'), beller('burgemeester-elders')];
  const zichtbaar = ({ organisatieId, persoonId }: typeof hier, stuk = false): Promise<string> =>
    transacties
      .in({ organisatieId, persoonId }, async ({ manager }) => {
        const rijen: readonly { id: string }[] = await manager.query(`SELECT id FROM toetsing WHERE id = $1`, [zaak]);
        if (stuk) throw new Error('broken on purpose');
        return `${rijen.length} rij`;
      })
      .catch(() => 'stuk');
  const rij = Array.from({ length: 40 }, (_, n) => zichtbaar(n % 2 === 0 ? hier : elders, n % 5 === 0));
  expect(await Promise.all(rij)).toEqual(Array.from({ length: 40 }, (_, n) => (n % 5 === 0 ? 'stuk' : n % 2 === 0 ? '1 rij' : '0 rij')));
  // Between transactions nobody is anybody.
  expect(await bron.query(`SELECT count(*)::int AS n, current_setting('app.organisatie', true) AS wie FROM toetsing`)).toEqual([
    { n: 0, wie: '' },
  ]);
  await bron.destroy();
});
