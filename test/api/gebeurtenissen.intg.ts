import { type ClientRequest, get } from 'node:http';
import { MEESTE_STROMEN } from '../../apps/api/src/gebeurtenissen/plaatsen.js';
import { type Json, meldAan, vraag } from './support/browser.js';
import { persoon, startApi, type TestApi } from './support/test-api.js';
import { maakZaak, wijsToe, zet } from './support/zaken.js';

interface Stroom {
  readonly status: number;
  /** Resolves when so many events of this kind have come, with their data. */
  wacht(soort: string, aantal?: number): Promise<readonly Json[]>;
  readonly gesloten: Promise<void>;
  readonly tekst: () => string;
  sluit(): void;
}

let api: TestApi;
beforeAll(async () => {
  api = await startApi({ hartslagMs: 50 });
});
afterAll(() => api.close());

function volg(headers: Record<string, string>): Promise<Stroom> {
  return new Promise((resolve, reject) => {
    let tekst = '';
    let kijk = (): void => undefined;
    let meld = (): void => undefined;
    const gesloten = new Promise<void>((klaar) => {
      meld = klaar;
    });
    const uit: ClientRequest = get(`${api.url}/api/v1/gebeurtenissen`, { agent: false, headers }, (response) => {
      response.setEncoding('utf8');
      response.on('data', (deel: string) => {
        tekst += deel;
        kijk();
      });
      response.on('close', () => meld());
      const events = (soort: string): readonly unknown[] =>
        [...tekst.matchAll(/event: (\w+)\ndata: (.*)\n\n/g)]
          .filter(([, naam]) => naam === soort)
          .map(([, , data]) => JSON.parse(data ?? ''));
      resolve({
        status: response.statusCode ?? 0,
        wacht: (soort, aantal = 1) =>
          new Promise((klaar) => {
            kijk = () => {
              if (events(soort).length >= aantal) klaar(events(soort));
            };
            kijk();
          }),
        gesloten,
        tekst: () => tekst,
        sluit: () => uit.destroy(),
      });
    });
    uit.on('error', reject);
  });
}
const bearer = async (account: string): Promise<Record<string, string>> => ({ authorization: `Bearer ${await api.token(account)}` });

describe('the stream of events', () => {
  it('is for who is signed in', async () => {
    expect((await vraag(`${api.url}/api/v1/gebeurtenissen`)).status).toBe(401);
  });

  it('tells a change to who may see the case, two ids and no more, and to nobody else', async () => {
    const [eigen, vreemd] = [
      await maakZaak(api, { rij: { status: 'IN_ONDERZOEK' } }),
      await maakZaak(api, { rij: { status: 'IN_ONDERZOEK' } }),
    ];
    await wijsToe(api, eigen, 'adviseur', 'ADVISEUR', 'GEEN_CONFLICT');
    const [adviseur, kabinet, elders] = [
      await volg(await bearer('adviseur')),
      await volg(await bearer('kabinet')),
      await volg(await bearer('burgemeester-elders')),
    ];
    expect(adviseur.status).toBe(200);
    await zet(api, vreemd, { status: 'RISICOANALYSE' });
    await zet(api, eigen, { status: 'RISICOANALYSE' });
    expect((await kabinet.wacht('toetsing', 2)).map(({ toetsingId }) => toetsingId)).toEqual([vreemd, eigen]);
    const gemeld = await adviseur.wacht('toetsing');
    const { versie } = (await vraag(`${api.url}/api/v1/toetsingen/${eigen}`, { headers: await bearer('adviseur') })).body;
    expect(gemeld).toEqual([{ toetsingId: eigen, versie }]);
    expect(elders.tekst()).not.toContain('event: toetsing');
    // By the time he loses his place in the case, he is told nothing of it any more.
    await api.db.superClient.query('UPDATE toewijzing SET beeindigd_op = now() WHERE toetsing_id = $1', [eigen]);
    await zet(api, eigen, { status: 'HOOR_EN_WEDERHOOR' });
    await kabinet.wacht('toetsing', 3);
    expect(await adviseur.wacht('toetsing')).toHaveLength(1);
    for (const stroom of [adviseur, kabinet, elders]) stroom.sluit();
  });

  it('has who sees something of a case from afar look again, and tells him of no case', async () => {
    const zaak = await maakZaak(api, { rij: { status: 'IN_ONDERZOEK' } });
    const [griffier, kabinet, vergunningen] = [
      await volg(await bearer('griffier')),
      await volg(await bearer('kabinet')),
      await volg(await bearer('vergunningen')),
    ];
    await zet(api, zaak, { status: 'RISICOANALYSE' });
    await griffier.wacht('herlaad');
    await kabinet.wacht('toetsing');
    expect(griffier.tekst()).not.toContain(zaak);
    // Nobody asked her anything.
    expect(vergunningen.tekst()).not.toContain('event:');
    for (const stroom of [griffier, kabinet, vergunningen]) stroom.sluit();
  });

  it('shows that it lives, and does not keep the session alive', async () => {
    const { cookie } = await meldAan(api.url, 'griffier');
    const stroom = await volg({ cookie });
    await api.db.superClient.query(`UPDATE sessie SET gebruikt_op = now() - interval '14 minutes' WHERE persoon_id = $1`, [
      persoon('griffier').id,
    ]);
    const slagen = (): number => stroom.tekst().split(': hartslag').length - 1;
    const vanaf = slagen();
    while (slagen() < vanaf + 2) await new Promise((klaar) => setImmediate(klaar));
    const { rows } = await api.db.superClient.query(
      `SELECT FROM sessie WHERE persoon_id = $1 AND gebruikt_op > now() - interval '13 minutes'`,
      [persoon('griffier').id],
    );
    expect(rows).toEqual([]);
    stroom.sluit();
  });

  it('ends with the session', async () => {
    const { cookie } = await meldAan(api.url, 'toetser');
    const stroom = await volg({ cookie });
    await api.db.superClient.query('DELETE FROM sessie WHERE persoon_id = $1', [persoon('toetser').id]);
    await stroom.gesloten;
    expect(stroom.tekst()).toMatch(/event: afgemeld\ndata: \{\}\n\n$/);
  });

  it('comes back when the database dropped it, and then has everything fetched again', async () => {
    const id = await maakZaak(api, { rij: { status: 'IN_ONDERZOEK' } });
    const stroom = await volg(await bearer('kabinet'));
    await api.db.superClient.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'integriteitstoetsing-gebeurtenissen'`,
    );
    await stroom.wacht('herlaad');
    await zet(api, id, { status: 'RISICOANALYSE' });
    expect((await stroom.wacht('toetsing')).at(-1)).toMatchObject({ toetsingId: id });
    stroom.sluit();
  });
});

describe('streams of one person', () => {
  const openIn = async (account: string, aantal: number): Promise<readonly Stroom[]> => {
    const headers = await bearer(account);
    return Promise.all(Array.from({ length: aantal }, () => volg(headers)));
  };

  it('are so many at most, also when they are asked for at once; others have theirs', async () => {
    const alle = await openIn('beheerder', MEESTE_STROMEN + 4);
    const open = alle.filter(({ status }) => status === 200);
    expect(open).toHaveLength(MEESTE_STROMEN);
    const geweigerd = await vraag(`${api.url}/api/v1/gebeurtenissen`, { headers: await bearer('beheerder') });
    expect(geweigerd.body).toMatchObject({ status: 429, code: 'TE_VEEL_VERZOEKEN', detail: expect.stringMatching(/Wacht \d+ seconden/) });
    expect(geweigerd.headers.get('content-type')).toContain('application/problem+json');
    expect(Number(geweigerd.headers.get('retry-after'))).toBeGreaterThan(0);
    const [ander] = await openIn('toetser', 1);
    expect(ander?.status).toBe(200);
    // A place comes free when a stream closes, whoever closes it.
    open[0]?.sluit();
    let weer = await openIn('beheerder', 1);
    while (weer[0]?.status !== 200) weer = await openIn('beheerder', 1);
    for (const stroom of [...alle, ...weer, ander]) stroom?.sluit();
  });

  it('that were given up before they began take no place', async () => {
    const headers = await bearer('auditor');
    for (let i = 0; i < MEESTE_STROMEN * 3; i += 1) {
      await new Promise<void>((klaar) => {
        const uit = get(`${api.url}/api/v1/gebeurtenissen`, { agent: false, headers }, (response) => response.resume());
        uit.on('error', () => undefined).once('close', () => klaar());
        // The request is out; how far it has come is another one each time.
        const later = (slagen: number): unknown => (slagen === 0 ? uit.destroy() : setImmediate(() => later(slagen - 1)));
        uit.once('finish', () => later(i * 4));
      });
    }
    const open: Stroom[] = [];
    while (open.length < MEESTE_STROMEN) open.push(...(await openIn('auditor', 1)).filter(({ status }) => status === 200));
    for (const stroom of open) stroom.sluit();
  });
});

describe('stopping', () => {
  it('closes the streams that are open, and then stops', async () => {
    const eigen = await startApi();
    const stroom = await new Promise<{ gesloten: Promise<void> }>((resolve) => {
      void eigen.token('fg').then((token) =>
        get(`${eigen.url}/api/v1/gebeurtenissen`, { agent: false, headers: { authorization: `Bearer ${token}` } }, (response) => {
          response.resume();
          resolve({ gesloten: new Promise((klaar) => response.once('close', () => klaar())) });
        }),
      );
    });
    await eigen.close();
    await stroom.gesloten;
  });
});
