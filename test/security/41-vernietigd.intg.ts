import { persoon, startApi, type TestApi } from '../api/support/test-api.js';
import { vraag } from '../api/support/browser.js';
import { maakZaak, vernietigZaak, wijsToe } from '../api/support/zaken.js';
import { BEWERKINGEN, type Bewerking } from './support/openapi.js';
import { roep } from './support/roep.js';

/** Attack 41: a case that was destroyed is asked for by every route there is, by everybody who had to do with it. */
const NAAM = 'Kanariebes Verzonnen';
let api: TestApi;
let zaak: string;
beforeAll(async () => {
  api = await startApi();
  zaak = await maakZaak(api, { naam: NAAM, email: persoon('kandidaat').email, rij: { status: 'IN_ONDERZOEK' } });
  await wijsToe(api, zaak, 'adviseur', 'ADVISEUR', 'GEEN_CONFLICT');
  await vernietigZaak(api, zaak);
});
afterAll(() => api.close());

const OP_ZAAK = BEWERKINGEN.filter(({ pad }) => pad.includes('{toetsingId}'));
/** That it was destroyed, and the evidence: ids, codes and hashes. */
const BEWIJS = ['bekijkVernietigingen', 'bekijkAudit', 'bekijkTijdlijn', 'bekijkInzagelog', 'bekijkZaaknummer'];
/** The same, once it is signed: nothing is here. */
const MET_CONTROLEPUNT = ['haalDossierexport', 'bekijkGebeurtenisBewijs'];

describe.each(['burgemeester', 'fg', 'auditor', 'kabinet', 'adviseur', 'griffier', 'beheerder', 'burgemeester-elders'])(
  'for %s',
  (account) => {
    it.each(OP_ZAAK.map((bewerking) => [bewerking.naam, bewerking] as const))(
      '%s finds nothing any more',
      async (naam, bewerking: Bewerking) => {
        const { status, body } = await roep(api, account, bewerking, { toetsingId: zaak });
        if (status === 200 && BEWIJS.includes(naam)) expect(JSON.stringify(body)).not.toContain(NAAM);
        else if (status === 409 && MET_CONTROLEPUNT.includes(naam)) expect(body).toMatchObject({ code: 'NOG_GEEN_CONTROLEPUNT' });
        else expect([404, 410]).toContain(status);
        if (status === 410) expect(body).toMatchObject({ code: 'VERNIETIGD' });
      },
    );
  },
);

it('the kandidaat is nobody here any more', async () => {
  for (const bewerking of OP_ZAAK) expect((await roep(api, 'kandidaat', bewerking, { toetsingId: zaak })).status).toBe(401);
});

it('who keeps watch sees by which decision, and that the evidence holds', async () => {
  for (const [naam, account] of [
    ['bekijkVernietigingen', 'burgemeester'],
    ['bekijkVernietigingen', 'fg'],
    ['bekijkVernietigingen', 'auditor'],
  ] as const) {
    const bewerking = OP_ZAAK.find((een) => een.naam === naam);
    if (bewerking === undefined) throw new Error(naam);
    expect((await roep(api, account, bewerking, { toetsingId: zaak })).status).toBe(200);
  }
});

it('no list tells a name', async () => {
  for (const account of ['burgemeester', 'kabinet', 'fg', 'auditor']) {
    const lijst = await vraag(`${api.url}/api/v1/toetsingen?aantal=100`, {
      headers: { authorization: `Bearer ${await api.token(account)}` },
    });
    expect(lijst.status).toBe(200);
    expect(JSON.stringify(lijst.body)).not.toContain(NAAM);
  }
});
