import { VOORBEREIDING } from '../support/spoor.js';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ACR } from '../../apps/local/src/sign-in/interaction.js';
import { startMailCatcher, type RunningMail } from '../../apps/local/src/mail/mail-catcher.js';
import { BerichtService } from '../../libs/dossier/src/berichten/bericht.service.js';
import { ProcesService } from '../../libs/dossier/src/proces/proces.service.js';
import { Uitnodigingen } from '../../libs/dossier/src/uitnodiging/uitnodigingen.js';
import { TemporaryMailError } from '../../libs/messages/src/mail-error.js';
import { Mailer } from '../../libs/messages/src/mailer.js';
import { Kluis } from '../../libs/vault/src/kluis.js';
import { type Antwoord, meldAan, vraag } from './support/browser.js';
import { codeVoor, kandidaatVan, metToken, nodigUit, organisatieId, wisselIn, wisselInMetBrowser } from './support/genodigd.js';
import { persoon, startApi, type TestApi } from './support/test-api.js';
import { maakZaak } from './support/zaken.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const ik = (headers: Record<string, string>): Promise<Antwoord> => vraag(`${api.url}/api/v1/ik`, { headers });
const sql = async <T>(text: string, ...values: readonly unknown[]): Promise<readonly T[]> =>
  (await api.db.superClient.query(text, [...values])).rows as T[];

describe('an address is no proof of who somebody is', () => {
  it('nobody becomes a kandidaat by having the same address', async () => {
    await maakZaak(api, { email: 'kandidaat-zelfde@post.example', rij: { status: 'WACHT_OP_MEDEWERKING' } });
    expect((await meldAan(api.url, 'kandidaat-zelfde')).terug.body).toMatchObject({ status: 403, code: 'ACCOUNT_ONBEKEND' });
    expect((await ik(await metToken(api, 'kandidaat-zelfde'))).status).toBe(401);
  });

  it('the provider is not even asked for it', async () => {
    const begin = await vraag(`${api.url}/api/v1/aanmelden`);
    expect(new URL(begin.headers.get('location') ?? '').searchParams.get('scope')).toBe('openid');
  });
});

describe('who was invited', () => {
  it('ties the account of his choice with his browser, once', async () => {
    const { persoonId, code } = await nodigUit(api);
    const { cookie, terug } = await wisselInMetBrowser(api, code, 'kandidaat-eigen1');
    expect(terug.status).toBe(303);
    expect((await ik({ cookie })).body).toMatchObject({ persoonId, rollen: ['KANDIDAAT'] });
    expect((await ik(await metToken(api, 'kandidaat-eigen1'))).body).toMatchObject({ persoonId });
    expect((await wisselIn(api, code)).body).toMatchObject({ status: 409, code: 'UITNODIGING_GEBRUIKT' });
  });

  it('does the same with a program, at once', async () => {
    const { persoonId, code } = await nodigUit(api);
    const antwoord = await wisselIn(api, code, await metToken(api, 'kandidaat-eigen2'));
    expect([antwoord.status, antwoord.body]).toEqual([200, { naar: null }]);
    expect((await ik(await metToken(api, 'kandidaat-eigen2'))).body).toMatchObject({ persoonId });
  });

  it('has to prove anew who he is, at the provider', async () => {
    const { code } = await nodigUit(api);
    const vragen = new URL(String((await wisselIn(api, code)).body.naar)).searchParams;
    expect([vragen.get('prompt'), vragen.get('max_age')]).toEqual(['login', '0']);
  });

  it('leaves evidence in the chain of the organisation, of ids only', async () => {
    const { persoonId, code } = await nodigUit(api);
    await wisselIn(api, code, await metToken(api, 'kandidaat-eigen3'));
    const [gebeurtenis] = await sql<{ soort: string; persoon_id: string; gegevens: object }>(
      `SELECT soort, persoon_id, gegevens FROM organisatie_gebeurtenis ORDER BY volgnummer DESC LIMIT 1`,
    );
    expect(gebeurtenis).toEqual({
      soort: 'UITNODIGING_INGEWISSELD',
      persoon_id: null,
      gegevens: { uitnodigingId: expect.any(String), vanPersoonId: persoonId, vervangen: 0 },
    });
  });

  it('can be somebody who has the same account with another organisation', async () => {
    const { persoonId, code } = await nodigUit(api);
    expect((await wisselIn(api, code, await metToken(api, 'kandidaat-elders'))).status).toBe(200);
    const bij = async (organisatie: string): Promise<unknown> =>
      (await ik({ ...(await metToken(api, 'kandidaat-elders')), 'x-organisatie': organisatie })).body.persoonId;
    expect(await bij(organisatieId)).toBe(persoonId);
    expect(await bij(persoon('kandidaat-elders').organisatie.id)).toBe(persoon('kandidaat-elders').id);
  });

  it('loses an account that he tied before, with its sessions, by a new invitation', async () => {
    const { persoonId, code } = await nodigUit(api);
    const { cookie } = await wisselInMetBrowser(api, code, 'kandidaat-oud');
    const nieuwe = await codeVoor(api, persoonId);
    expect((await ik({ cookie })).status).toBe(200);
    expect((await wisselIn(api, nieuwe, await metToken(api, 'kandidaat-nieuw'))).status).toBe(200);
    expect((await ik({ cookie })).status).toBe(401);
    expect((await ik(await metToken(api, 'kandidaat-oud'))).status).toBe(401);
    expect((await ik(await metToken(api, 'kandidaat-nieuw'))).body).toMatchObject({ persoonId });
  });

  it('is not let in when he was blocked meanwhile', async () => {
    const { persoonId, code } = await nodigUit(api);
    await sql('UPDATE persoon SET geblokkeerd_op = now() WHERE id = $1', persoonId);
    expect((await wisselIn(api, code)).body).toMatchObject({ status: 404, code: 'UITNODIGING_ONBEKEND' });
  });
});

describe('the mail', () => {
  const map = mkdtempSync(join(tmpdir(), 'uitnodiging-'));
  let post: RunningMail;
  let mailer: Mailer;
  let berichten: BerichtService;
  /** The connection is lost once a mail was handed over: nobody knows that it is gone. */
  let valtUit = false;
  beforeAll(async () => {
    post = await startMailCatcher({ pagePort: 0, dataDir: map });
    mailer = new Mailer(post.smtpUrl);
    const instellingen = { basisUrl: 'https://toetsing.veenhoven.example', afzender: 'noreply@veenhoven.example' };
    const metStoring: Pick<Mailer, 'send'> = {
      send: async (opdracht) => {
        const bewijs = await mailer.send(opdracht);
        if (valtUit) throw new TemporaryMailError('VERBINDING');
        return bewijs;
      },
    };
    berichten = new BerichtService(api.db.transacties, new Kluis(api.keys), new Uitnodigingen(api.keys), metStoring, instellingen);
  });
  afterAll(async () => {
    mailer.close();
    await post.stop();
    rmSync(map, { recursive: true, force: true });
  });

  const codeIn = (tekst: string | undefined): string =>
    /https:\/\/toetsing\.veenhoven\.example\/uitnodiging#([\w-]{43})\s/.exec(tekst ?? '')?.[1] ?? '';
  const opgevangen = async (): Promise<readonly { readonly id: string; readonly tekst: string }[]> =>
    (await (await fetch(`${post.pageUrl}/berichten`)).json()) as { id: string; tekst: string }[];
  async function verzend(toetsingId: string): Promise<readonly { readonly id: string; readonly tekst: string }[]> {
    const rijen = await sql<{ id: string }>(`SELECT id FROM bericht WHERE toetsing_id = $1`, toetsingId);
    await berichten.verzend(
      { organisatieId, toetsingId, ronde: 1 },
      rijen.map(({ id }) => id),
    );
    return opgevangen();
  }

  it('tells the kandidaat at the start where he ties his account, and the same when it is sent once more', async () => {
    const toetsingId = await maakZaak(api, { rij: { status: 'WACHT_OP_MEDEWERKING' } });
    await new ProcesService(api.db.transacties, new Kluis(api.keys)).openStap({
      ref: { organisatieId, toetsingId, ronde: 1 },
      stap: 'MEDEWERKING',
      volgnummer: 1,
    });
    valtUit = true;
    await expect(verzend(toetsingId)).rejects.toThrow(TemporaryMailError);
    const [eerste] = await opgevangen();
    valtUit = false;
    const [tweede] = await verzend(toetsingId);
    expect(tweede?.id).not.toBe(eerste?.id);
    expect(codeIn(tweede?.tekst)).toBe(codeIn(eerste?.tekst));
    const rijen = await sql<{ rij: string; code: Buffer }>(`SELECT uitnodiging::text AS rij, code_hash AS code FROM uitnodiging`);
    expect(rijen.filter(({ rij }) => rij.includes(codeIn(eerste?.tekst)))).toEqual([]);
    expect((await wisselIn(api, codeIn(eerste?.tekst), await metToken(api, 'kandidaat-post1'))).status).toBe(200);
    expect((await ik(await metToken(api, 'kandidaat-post1'))).body).toMatchObject({ persoonId: await kandidaatVan(api, toetsingId) });
  });

  it('has a new code when the time of the old one is over, none for who can sign in, and none after it was withdrawn', async () => {
    const { toetsingId, persoonId, code } = await nodigUit(api);
    const opnieuw = async (): Promise<string> => {
      await sql(
        `INSERT INTO bericht (id, organisatie_id, toetsing_id, ronde, sjabloon, persoon_id, kenmerk, status, gemaakt_op)
         VALUES (gen_random_uuid(), $1, $2, 1, 'HERINNERING', $3, gen_random_uuid()::text, 'TE_VERZENDEN', now())`,
        organisatieId, toetsingId, persoonId,
      ); // prettier-ignore
      return codeIn((await verzend(toetsingId))[0]?.tekst);
    };
    expect(await opnieuw()).toBe(code);
    await sql('ALTER TABLE uitnodiging DISABLE TRIGGER uitnodiging_inhoud');
    await sql(`UPDATE uitnodiging SET verloopt_op = now() WHERE persoon_id = $1`, persoonId);
    await sql('ALTER TABLE uitnodiging ENABLE TRIGGER uitnodiging_inhoud');
    const nieuwe = await opnieuw();
    expect(nieuwe).toMatch(/^[\w-]{43}$/);
    expect(nieuwe).not.toBe(code);
    expect((await wisselIn(api, code)).body).toMatchObject({ code: 'UITNODIGING_VERLOPEN' });
    await api.db.transacties.in({ organisatieId, persoonId: null }, async (tx) => {
      await tx.manager.query(VOORBEREIDING);
      return new Uitnodigingen(api.keys).trekIn(tx, persoonId);
    });
    expect(await opnieuw()).toBe('');
    const laatste = await codeVoor(api, persoonId);
    expect(await opnieuw()).toBe(laatste);
    await wisselIn(api, laatste, await metToken(api, 'kandidaat-post2'));
    expect(await opnieuw()).toBe('');
  });
});

describe('a new invitation', () => {
  const vraagNieuwe = async (account: string, toetsingId: string): Promise<Antwoord> =>
    vraag(`${api.url}/api/v1/toetsingen/${toetsingId}/uitnodiging`, { method: 'POST', headers: await metToken(api, account) });

  it.each(['kabinet', 'burgemeester'])('is sent by the %s, and the earlier one counts no more', async (account) => {
    const { toetsingId, persoonId, code } = await nodigUit(api);
    const antwoord = await vraagNieuwe(account, toetsingId);
    expect(antwoord.body).toMatchObject({ toetsingId, objectId: expect.any(String) });
    expect(await sql(`SELECT sjabloon, kenmerk FROM bericht WHERE toetsing_id = $1 AND persoon_id = $2`, toetsingId, persoonId)).toEqual([
      { sjabloon: 'UITNODIGING_MEDEWERKING', kenmerk: `UITNODIGING/${antwoord.body.objectId}` },
    ]);
    expect((await wisselIn(api, code)).body).toMatchObject({ status: 409, code: 'UITNODIGING_VERLOPEN' });
  });

  it.each([
    ['adviseur', 404],
    ['griffier', 404],
    ['fg', 403],
    ['burgemeester-elders', 404],
  ])('is not for the %s to send', async (account, status) => {
    const { toetsingId, code } = await nodigUit(api);
    expect((await vraagNieuwe(account, toetsingId)).status).toBe(status);
    expect((await wisselIn(api, code)).status).toBe(200);
  });

  it('is not possible before the kandidaat was told', async () => {
    expect((await vraagNieuwe('kabinet', await maakZaak(api))).body).toMatchObject({ status: 409, code: 'STATUS_LAAT_NIET_TOE' });
  });
});

describe('with levels of assurance', () => {
  const [SUBSTANTIEEL, HOOG] = ACR;
  let streng: TestApi;
  beforeAll(async () => {
    streng = await startApi({ oidc: { zekerheid: { volgorde: [...ACR], perRol: { KANDIDAAT: HOOG }, overig: SUBSTANTIEEL } } });
  });
  afterAll(() => streng.close());

  it('the one for a kandidaat is asked, and one that is too low ties nothing', async () => {
    const { code } = await nodigUit(streng);
    expect((await wisselIn(streng, code, await metToken(streng, 'kandidaat-laag'))).body).toMatchObject({
      status: 401,
      code: 'ZEKERHEID_TE_LAAG',
    });
    const begin = await wisselIn(streng, code);
    expect(new URL(String(begin.body.naar)).searchParams.get('acr_values')).toBe(HOOG);
    const hoog = { authorization: `Bearer ${await streng.token('kandidaat-laag', HOOG)}` };
    expect((await wisselIn(streng, code, hoog)).status).toBe(200);
  });
});
