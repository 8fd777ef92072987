import { randomBytes, randomUUID } from 'node:crypto';
import { GRENZEN } from '../../libs/platform/src/config/grenzen.js';
import { emailIndex } from '../../libs/vault/src/keys/email-index.js';
import { PersoonEntity } from '../../libs/persistence/src/entities/persoon.entity.js';
import { PersoonRolEntity } from '../../libs/persistence/src/entities/persoon-rol.entity.js';
import { type Antwoord, meldAan, vraag, type Vraag } from '../api/support/browser.js';
import { codeVoor, metToken, nodigUit, organisatieId, vergeetPogingen, wisselIn } from '../api/support/genodigd.js';
import { persoon, startApi, type TestApi } from '../api/support/test-api.js';
import { maakZaak } from '../api/support/zaken.js';
import { aPersoon } from '../support/rijen/organisatie.js';

/**
 * Attack 17: what is there is told from what isn't, by the answer or by the work behind it. What is counted are questions to the database: the
 * same work takes the same time, and a clock on a busy machine proves nothing.
 */
let api: TestApi;
beforeAll(async () => {
  api = await startApi({ grenzen: { UITNODIGING: GRENZEN.UITNODIGING } });
});
afterAll(() => api.close());
beforeEach(() => vergeetPogingen(api));

/** What an onlooker sees of an answer, apart from what names this one request. */
function gezicht({ status, headers, body }: Antwoord): unknown {
  const koppen = [...headers.keys()].sort();
  if (typeof body !== 'object' || body === null) return { status, koppen, body };
  return { status, koppen, body: { ...body, instance: '', correlatieId: '', traceId: '' } };
}

/** The answer, and how many questions were put to the database for it. */
async function metWerk(verzoek: () => Promise<Antwoord>): Promise<readonly [gezicht: unknown, vragen: number]> {
  const { appDataSource } = api.db;
  const { logger } = appDataSource;
  let vragen = 0;
  appDataSource.logger = Object.assign(Object.create(logger) as typeof logger, { logQuery: () => void (vragen += 1) });
  try {
    return [gezicht(await verzoek()), vragen];
  } finally {
    appDataSource.logger = logger;
  }
}

/** So often, in turn: both look the same every time. */
const KEREN = 20;

/** `minstens`: so many questions at least: equal because the work is the same, not because it was never begun. */
async function verwachtGelijk(bestaat: () => Promise<Antwoord>, bestaatNiet: () => Promise<Antwoord>, minstens = 1): Promise<void> {
  const gezien = new Set<string>();
  let laatste: readonly [unknown, number] | undefined;
  for (let keer = 0; keer < KEREN; keer += 1) {
    for (const verzoek of [bestaat, bestaatNiet]) {
      laatste = await metWerk(verzoek);
      gezien.add(JSON.stringify(laatste));
    }
  }
  expect([...gezien]).toHaveLength(1);
  expect(laatste?.[1]).toBeGreaterThanOrEqual(minstens);
}

it('notices a difference when there is one', async () => {
  const zaak = await maakZaak(api);
  const lees = async (pad: string): Promise<Antwoord> => vraag(`${api.url}/api/v1${pad}`, { headers: await metToken(api, 'burgemeester') });
  await expect(
    verwachtGelijk(
      () => lees(`/toetsingen/${zaak}`),
      () => lees(`/toetsingen/${randomUUID()}`),
    ),
  ).rejects.toThrow();
});

describe('an invitation', () => {
  const gok = (): Promise<Antwoord> => wisselIn(api, randomBytes(32).toString('base64url'));
  const zonderTeller = async (verzoek: () => Promise<Antwoord>): Promise<Antwoord> => {
    await vergeetPogingen(api);
    return verzoek();
  };

  it('of somebody who was blocked looks like one that never was', async () => {
    const { persoonId, code } = await nodigUit(api);
    await api.db.superClient.query('UPDATE persoon SET geblokkeerd_op = now() WHERE id = $1', [persoonId]);
    await verwachtGelijk(
      () => zonderTeller(() => wisselIn(api, code)),
      () => zonderTeller(gok),
    );
  });

  it('that is almost right looks like one that is not', async () => {
    const { code } = await nodigUit(api);
    const bijna = `${code.slice(0, -2)}${code.at(-2) === 'A' ? 'B' : 'A'}${code.at(-1)}`;
    await verwachtGelijk(
      () => zonderTeller(() => wisselIn(api, bijna)),
      () => zonderTeller(gok),
    );
  });

  it('makes no difference once one may not try any more, right or wrong', async () => {
    const { code } = await nodigUit(api);
    for (let poging = 0; poging < 5; poging += 1) await gok();
    const zonderWacht = async (verzoek: Promise<Antwoord>): Promise<Antwoord> => {
      const antwoord = await verzoek;
      expect(antwoord.status).toBe(429);
      return { ...antwoord, body: { ...antwoord.body, detail: String(antwoord.body.detail).replace(/\d+/, 'zoveel') } };
    };
    await verwachtGelijk(
      () => zonderWacht(wisselIn(api, code)),
      () => zonderWacht(gok()),
      0,
    );
  });
});

describe('an address', () => {
  it('of a kandidaat opens as little as one that nobody has, to who signs in with it', async () => {
    const row = aPersoon(organisatieId, { emailIndex: emailIndex(api.keys, 'kandidaat-bekend@post.example') });
    await api.db.seed(PersoonEntity, row);
    await api.db.seed(PersoonRolEntity, { organisatieId, persoonId: row.id, rol: 'KANDIDAAT' });
    await codeVoor(api, row.id);
    const aan = async (account: string): Promise<unknown> => gezicht((await meldAan(api.url, account)).terug);
    expect(await aan('kandidaat-bekend')).toEqual(await aan('kandidaat-nooit1'));
    const ik = async (account: string): Promise<Antwoord> => vraag(`${api.url}/api/v1/ik`, { headers: await metToken(api, account) });
    await verwachtGelijk(
      () => ik('kandidaat-bekend'),
      () => ik('kandidaat-nooit1'),
    );
  });
});

describe('a toetsing', () => {
  let zaak: string;
  beforeAll(async () => {
    zaak = await maakZaak(api, { rij: { status: 'IN_ONDERZOEK' } });
  });
  const doe = async (account: string, pad: (id: string) => string, id: string, opties: Vraag = {}): Promise<Antwoord> =>
    vraag(`${api.url}/api/v1${pad(id)}`, { ...opties, headers: await metToken(api, account) });

  it.each<[string, string, (id: string) => string, Vraag]>([
    ['the neighbours, by reading', 'burgemeester-elders', (id) => `/toetsingen/${id}`, {}],
    ['a kandidaat of another case, by reading', 'kandidaat', (id) => `/toetsingen/${id}`, {}],
    ['an adviseur who was not assigned, by reading', 'adviseur', (id) => `/toetsingen/${id}/rapport`, {}],
    ['the griffier, by reading', 'griffier', (id) => `/toetsingen/${id}/brief`, {}],
    ['the neighbours, by acting', 'burgemeester-elders', (id) => `/toetsingen/${id}/start`, { method: 'POST' }],
    ['the neighbours, by inviting', 'burgemeester-elders', (id) => `/toetsingen/${id}/uitnodiging`, { method: 'POST' }],
    [
      'the neighbours, by signing',
      'burgemeester-elders',
      (id) => `/toetsingen/${id}/advies/ondertekening`,
      { method: 'POST', body: { conclusie: 'GEEN_BELEMMERINGEN', motivering: 'Fictief.' } },
    ],
  ])('is not found out by %s', async (_, account, pad, opties) => {
    const gezien = [gezicht(await doe(account, pad, zaak, opties)), gezicht(await doe(account, pad, randomUUID(), opties))];
    expect(gezien[0]).toEqual(gezien[1]);
    expect(gezien[0]).toMatchObject({ status: 404, body: { code: 'TOETSING_ONBEKEND' } });
  });

  it('costs the neighbours as many questions as one that is not there', async () => {
    await verwachtGelijk(
      () => doe('burgemeester-elders', (id) => `/toetsingen/${id}`, zaak),
      () => doe('burgemeester-elders', (id) => `/toetsingen/${id}`, randomUUID()),
    );
  });

  it('is not found out by who is nobody', async () => {
    const lees = (id: string): Promise<Antwoord> => vraag(`${api.url}/api/v1/toetsingen/${id}`);
    await verwachtGelijk(
      () => lees(zaak),
      () => lees(randomUUID()),
      0,
    );
    expect((await lees(zaak)).status).toBe(401);
  });
});

it('an account of a blocked person looks like one that we never knew', async () => {
  await api.db.superClient.query('UPDATE persoon SET geblokkeerd_op = now() WHERE id = $1', [persoon('auditor').id]);
  const ik = async (account: string): Promise<Antwoord> => vraag(`${api.url}/api/v1/ik`, { headers: await metToken(api, account) });
  await verwachtGelijk(
    () => ik('auditor'),
    () => ik('kandidaat-nooit2'),
  );
  expect(gezicht((await meldAan(api.url, 'auditor')).terug)).toEqual(gezicht((await meldAan(api.url, 'kandidaat-nooit2')).terug));
});
