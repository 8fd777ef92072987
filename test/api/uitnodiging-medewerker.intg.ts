import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startMailCatcher, type RunningMail } from '../../apps/local/src/mail/mail-catcher.js';
import { UitnodigingPostService } from '../../libs/dossier/src/uitnodiging/uitnodiging-post.service.js';
import { Uitnodigingen } from '../../libs/dossier/src/uitnodiging/uitnodigingen.js';
import { PermanentMailError, TemporaryMailError } from '../../libs/messages/src/mail-error.js';
import { Mailer } from '../../libs/messages/src/mailer.js';
import { Kluis } from '../../libs/vault/src/kluis.js';
import { VOORBEREIDING } from '../support/spoor.js';
import { type Antwoord, vraag } from './support/browser.js';
import { metToken, organisatieId, wisselIn } from './support/genodigd.js';
import { persoon, startApi, type TestApi } from './support/test-api.js';

const map = mkdtempSync(join(tmpdir(), 'uitnodiging-medewerker-'));
let api: TestApi;
let post: RunningMail;
let mailer: Mailer;
let dienst: UitnodigingPostService;
/** What the mail server says instead of taking it. */
let weigert: Error | undefined;
const gemeld: unknown[] = [];
beforeAll(async () => {
  [api, post] = await Promise.all([startApi(), startMailCatcher({ pagePort: 0, dataDir: map })]);
  mailer = new Mailer(post.smtpUrl);
  const metStoring: Pick<Mailer, 'send'> = {
    send: (opdracht) => (weigert === undefined ? mailer.send(opdracht) : Promise.reject(weigert)),
  };
  const instellingen = { basisUrl: 'https://toetsing.veenhoven.example', afzender: 'noreply@veenhoven.example' };
  dienst = new UitnodigingPostService(
    ...([api.db.transacties, new Kluis(api.keys), new Uitnodigingen(api.keys), metStoring, instellingen] as const),
    (fout) => gemeld.push(fout),
  );
});
afterAll(async () => {
  mailer.close();
  await Promise.all([api.close(), post.stop()]);
  rmSync(map, { recursive: true, force: true });
});
beforeEach(() => {
  weigert = undefined;
  gemeld.length = 0;
});

const doe = async (account: string, method: string, pad: string, body?: unknown): Promise<Antwoord> =>
  vraag(`${api.url}/api/v1${pad}`, { method, headers: await metToken(api, account), ...(body === undefined ? {} : { body }) });
const adres = (): string => `${randomUUID()}@voorbeeld.test`;
async function voegToe(email: string): Promise<string> {
  const { status, body } = await doe('beheerder', 'POST', '/personen', { naam: 'Iris Ingevoerd', email, rollen: ['ADVISEUR'] });
  expect(status).toBe(201);
  return String(body.persoonId);
}
const toon = async (id: string): Promise<Antwoord['body']> => (await doe('beheerder', 'GET', `/personen/${id}`)).body;
const gebeurtenissen = async (): Promise<readonly string[]> =>
  (
    await api.db.superClient.query<{ soort: string }>(
      `SELECT soort FROM organisatie_gebeurtenis WHERE organisatie_id = $1 ORDER BY volgnummer`,
      [organisatieId],
    )
  ).rows.map(({ soort }) => soort);
async function mailsAan(email: string): Promise<readonly { readonly onderwerp: string; readonly tekst: string }[]> {
  return (await (await fetch(`${post.pageUrl}/berichten?aan=${encodeURIComponent(email)}`)).json()) as {
    onderwerp: string;
    tekst: string;
  }[];
}
const codeIn = (tekst: string | undefined): string =>
  /https:\/\/toetsing\.veenhoven\.example\/uitnodiging#([\w-]{43})\s/.exec(tekst ?? '')?.[1] ?? '';

describe('somebody who is added without an account', () => {
  it('gets a mail of his own, with which he ties his account to himself', async () => {
    const email = adres();
    const id = await voegToe(email);
    expect(await toon(id)).toMatchObject({ heeftAanmelding: false, uitnodiging: { mail: 'TE_VERZENDEN' } });
    expect((await gebeurtenissen()).slice(-1)).toEqual(['voegPersoonToe']);
    expect(await dienst.verzend()).toEqual({ gedaan: 1, mislukt: 0, na: null });
    expect(await dienst.verzend()).toEqual({ gedaan: 0, mislukt: 0, na: null });
    expect(await toon(id)).toMatchObject({ uitnodiging: { mail: 'VERZONDEN', verlooptOp: expect.stringMatching(/Z$/) } });
    const mails = await mailsAan(email);
    expect(mails.map(({ onderwerp }) => onderwerp)).toEqual(['Koppel uw account']);
    expect(mails[0]?.tekst).not.toMatch(/Iris|Ingevoerd|adviseur|integriteit/i);
    const account = `kandidaat-${randomUUID().slice(0, 8)}`;
    expect(await wisselIn(api, codeIn(mails[0]?.tekst), await metToken(api, account))).toMatchObject({ status: 200, body: { naar: null } });
    expect((await doe(account, 'GET', '/ik')).body).toMatchObject({ persoonId: id, rollen: ['ADVISEUR'] });
    expect(await toon(id)).toMatchObject({ heeftAanmelding: true, uitnodiging: null });
  });

  it('is not mailed when he was known as kandidaat: he signs in as he did', async () => {
    const { email } = persoon('kandidaat');
    const body = { naam: 'Iris Ingevoerd', email, rollen: ['UITVRAAG_BEANTWOORDER'] };
    expect(await doe('beheerder', 'POST', '/personen', body)).toMatchObject({ status: 201 });
    expect(await dienst.verzend()).toMatchObject({ gedaan: 0 });
    await doe('beheerder', 'PUT', `/personen/${persoon('kandidaat').id}/rollen`, { rollen: [] });
  });
});

describe('the mail', () => {
  it('waits while the server is away, and is given up when there is no such address', async () => {
    const email = adres();
    const id = await voegToe(email);
    weigert = new TemporaryMailError('VERBINDING');
    expect(await dienst.verzend()).toMatchObject({ gedaan: 0, mislukt: 1 });
    expect(gemeld).toEqual([weigert]);
    expect(await toon(id)).toMatchObject({ uitnodiging: { mail: 'TE_VERZENDEN' } });
    weigert = new PermanentMailError('ADRES_GEWEIGERD', 550);
    expect(await dienst.verzend()).toMatchObject({ gedaan: 1, mislukt: 0 });
    expect(await toon(id)).toMatchObject({ uitnodiging: { mail: 'ONBESTELBAAR' } });
    expect((await gebeurtenissen()).at(-1)).toBe('UITNODIGING_ONBESTELBAAR');
    expect(await mailsAan(email)).toEqual([]);
  });

  it('of one organisation is sent when nothing of another can be opened', async () => {
    const elders = persoon('burgemeester-elders').organisatie.id;
    const uitnodigingen = new Uitnodigingen(api.keys);
    await api.db.transacties.in({ organisatieId: elders, persoonId: null }, async (tx) => {
      await tx.manager.query(VOORBEREIDING);
      return uitnodigingen.nodigUitPerMail(tx, persoon('burgemeester-elders').id);
    });
    await api.db.superClient.query(
      `UPDATE persoon SET email = set_byte(email, length(email) - 1, get_byte(email, length(email) - 1) # 1) WHERE id = $1`,
      [persoon('burgemeester-elders').id],
    );
    const email = adres();
    await voegToe(email);
    expect(await dienst.verzend()).toMatchObject({ gedaan: 1, mislukt: 1 });
    expect(gemeld).toHaveLength(1);
    expect(await mailsAan(email)).toHaveLength(1);
    await api.db.superClient.query(`UPDATE uitnodiging SET ingetrokken_op = now() WHERE organisatie_id = $1`, [elders]);
  });

  it('is not sent to who is blocked until he is not any more', async () => {
    const email = adres();
    const id = await voegToe(email);
    await doe('beheerder', 'POST', `/personen/${id}/blokkade`);
    expect(await dienst.verzend()).toMatchObject({ gedaan: 0, mislukt: 0 });
    await doe('beheerder', 'DELETE', `/personen/${id}/blokkade`);
    expect(await dienst.verzend()).toMatchObject({ gedaan: 1 });
    expect(await mailsAan(email)).toHaveLength(1);
  });
});

describe('a new invitation', () => {
  it('is sent when the first one got lost; the first link works no more', async () => {
    const email = adres();
    const id = await voegToe(email);
    await dienst.verzend();
    expect(await doe('beheerder', 'POST', `/personen/${id}/uitnodiging`)).toMatchObject({ status: 200, body: { persoonId: id } });
    await dienst.verzend();
    const codes = (await mailsAan(email)).map(({ tekst }) => codeIn(tekst));
    expect(new Set(codes).size).toBe(2);
    const uitkomsten = await Promise.all(codes.map(async (code) => (await wisselIn(api, code)).status));
    expect(uitkomsten.sort()).toEqual([200, 409]);
  });

  it('brings back who was parted from his account; a link that waited is gone with it', async () => {
    const email = adres();
    const id = await voegToe(email);
    await dienst.verzend();
    expect(await doe('beheerder', 'DELETE', `/personen/${id}/aanmelding`)).toMatchObject({ status: 200 });
    expect(await wisselIn(api, codeIn((await mailsAan(email))[0]?.tekst))).toMatchObject({ status: 409 });
    expect(await toon(id)).toMatchObject({ uitnodiging: null });
    expect(await doe('beheerder', 'POST', `/personen/${id}/uitnodiging`)).toMatchObject({ status: 200 });
    expect(await toon(id)).toMatchObject({ uitnodiging: { mail: 'TE_VERZENDEN' } });
    await dienst.verzend();
  });

  it('is refused for who has an account, is blocked, or does not work here; and by everybody but the beheerder', async () => {
    const naar = (wie: string): string => `/personen/${wie}/uitnodiging`;
    const metAccount = naar(persoon('adviseur').id);
    expect(await doe('beheerder', 'POST', metAccount)).toMatchObject({ status: 409, body: { code: 'AANMELDING_BESTAAT_AL' } });
    for (const vreemd of [persoon('kandidaat').id, persoon('burgemeester-elders').id, randomUUID()])
      expect(await doe('beheerder', 'POST', naar(vreemd))).toMatchObject({ status: 404, body: { code: 'PERSOON_ONBEKEND' } });
    const geblokkeerd = await voegToe(adres());
    await doe('beheerder', 'POST', `/personen/${geblokkeerd}/blokkade`);
    expect(await doe('beheerder', 'POST', naar(geblokkeerd))).toMatchObject({ status: 409, body: { code: 'PERSOON_GEBLOKKEERD' } });
    for (const account of ['burgemeester', 'kabinet', 'adviseur', 'auditor', 'fg', 'griffier', 'kandidaat'])
      expect(await doe(account, 'POST', metAccount)).toMatchObject({ status: 403, body: { code: 'GEEN_TOEGANG' } });
  });
});
