import { randomUUID } from 'node:crypto';
import { doe as voerUit, voegToe } from '../support/aanval.js';
import { aDocument } from '../support/rijen/onderzoek.js';
import { aToewijzing } from '../support/rijen/toewijzing.js';
import { persoon, startApi, type TestApi } from '../api/support/test-api.js';
import { maakZaak, wijsToe } from '../api/support/zaken.js';
import { BEWERKINGEN, type Bewerking } from './support/openapi.js';
import { roep, teZien } from './support/roep.js';

/** Attacks 1 to 3: a case or an object of somebody else, by every route there is, and every route by people whom it isn't for. */
let api: TestApi;
let vreemd: string;
let eigen: string;
let objecten: readonly string[];
beforeAll(async () => {
  api = await startApi();
  vreemd = await maakZaak(api, { rij: { status: 'IN_ONDERZOEK' } });
  eigen = await maakZaak(api, { email: persoon('kandidaat').email, rij: { status: 'IN_ONDERZOEK' } });
  for (const rol of ['ADVISEUR', 'TOETSER'] as const) await wijsToe(api, eigen, rol.toLowerCase(), rol, 'GEEN_CONFLICT');
  objecten = await geefObjecten(vreemd);
});
afterAll(() => api.close());

/** Rows in somebody else's case, to be asked for by their ids. */
async function geefObjecten(zaak: string): Promise<readonly string[]> {
  const { id: organisatieId } = persoon('burgemeester').organisatie;
  const van = { id: zaak, organisatieId };
  const [document, toewijzing] = [aDocument(van), aToewijzing(van, persoon('kabinet').id)];
  await voerUit(api.db.superClient, organisatieId, voegToe('document', document), voegToe('toewijzing', toewijzing));
  return [document.id, toewijzing.id];
}

const OP_ZAAK = BEWERKINGEN.filter(({ pad }) => pad.includes('{toetsingId}'));
const MET_OBJECT = OP_ZAAK.filter(({ parameters }) =>
  parameters.some((p) => p.in === 'path' && p.name !== 'toetsingId' && p.schema.format === 'uuid'),
);

it('there are such routes', () => {
  expect(OP_ZAAK.length).toBeGreaterThan(100);
  expect(MET_OBJECT.length).toBeGreaterThan(20);
});

/** Who has nothing to do with the case at all. */
describe.each(['adviseur', 'toetser', 'kandidaat', 'burgemeester-elders', 'kandidaat-elders'])('for %s', (account) => {
  it.each(OP_ZAAK.map((bewerking) => [bewerking.naam, bewerking] as const))(
    "%s of somebody else's case answers as for one that doesn't exist",
    async (_, bewerking: Bewerking) => {
      const [bestaat, bestaatNiet] = [
        await roep(api, account, bewerking, { toetsingId: vreemd }),
        await roep(api, account, bewerking, { toetsingId: randomUUID() }),
      ];
      expect(teZien(bestaat)).toEqual(teZien(bestaatNiet));
      expect(bestaat).toMatchObject({ status: 404, body: { code: 'TOETSING_ONBEKEND' } });
    },
  );
});

it('every refusal of a look or an act at somebody else is on record, with the door closed', async () => {
  const { rows } = await api.db.superClient.query<{ vraag: string }>(
    `SELECT DISTINCT vraag FROM toegangsbesluit WHERE toetsing_id = $1 AND NOT toegestaan AND persoon_id = $2`,
    [vreemd, persoon('adviseur').id],
  );
  expect(rows.length).toBeGreaterThan(OP_ZAAK.length / 2);
  const toegestaan = await api.db.superClient.query(
    `SELECT FROM toegangsbesluit WHERE toetsing_id = $1 AND toegestaan AND persoon_id = $2`,
    [vreemd, persoon('adviseur').id],
  );
  expect(toegestaan.rowCount).toBe(0);
});

/** An id from another case, in the path of one's own. */
describe.each(['adviseur', 'kandidaat'])('for %s in his own case', (account) => {
  it.each(MET_OBJECT.map((bewerking) => [bewerking.naam, bewerking] as const))(
    "%s with an object of somebody else's case answers as for one that doesn't exist",
    async (_, bewerking: Bewerking) => {
      const naam = bewerking.parameters.find((p) => p.in === 'path' && p.name !== 'toetsingId')?.name ?? '';
      const bestaatNiet = teZien(await roep(api, account, bewerking, { toetsingId: eigen, [naam]: randomUUID() }));
      for (const object of objecten)
        expect(teZien(await roep(api, account, bewerking, { toetsingId: eigen, [naam]: object }))).toEqual(bestaatNiet);
    },
  );
});

it('nothing of it changed the case', async () => {
  const { rows } = await api.db.superClient.query(`SELECT status, versie FROM toetsing WHERE id = $1`, [vreemd]);
  expect(rows).toEqual([{ status: 'IN_ONDERZOEK', versie: 2 }]);
});

/** What is there for who has no account here yet: signing in, and the link of an invitation. */
const OPENBAAR = ['meldAan', 'wisselUitnodigingIn'];

it('nobody comes in without a sign-in, on any route but the public ones', async () => {
  for (const bewerking of BEWERKINGEN.filter(({ naam }) => !OPENBAAR.includes(naam))) {
    const antwoord = await roep(api, null, bewerking, { toetsingId: vreemd });
    expect([bewerking.naam, antwoord.status]).toEqual([bewerking.naam, 401]);
  }
});
