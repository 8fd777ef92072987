import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { startMailCatcher, type RunningMail } from './mail-catcher.js';
import { MessageStore } from './message-store.js';

describe('the mail catcher', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'mail-'));
  let mail: RunningMail;

  beforeAll(async () => {
    mail = await startMailCatcher({ pagePort: 0, dataDir });
    const transport = createTransport(mail.smtpUrl);
    const from = { name: 'Integriteitstoetsing', address: 'noreply@veenhoven.example' };
    await transport.sendMail({
      from,
      to: 'een@post.example',
      bcc: 'Stil@post.example',
      subject: 'Er staat iets klaar',
      text: 'Zie http://127.0.0.1:3000/x?a=1&b=2 voor méér.',
    });
    await transport.sendMail({ from, to: 'twee@post.example', subject: '<b>vet</b>', html: '<script>alert(1)</script><p>hallo</p>' });
    transport.close();
  });
  afterAll(async () => {
    await mail.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const get = (path: string) => fetch(mail.pageUrl + path);

  it('lists messages to programs, newest first', async () => {
    const berichten: unknown = await (await get('/berichten')).json();
    expect(berichten).toMatchObject([
      { aan: ['twee@post.example'], onderwerp: '<b>vet</b>' },
      {
        aan: ['een@post.example', 'stil@post.example'],
        onderwerp: 'Er staat iets klaar',
        van: 'noreply@veenhoven.example',
        tekst: expect.stringContaining('méér'),
      },
    ]);
  });

  it.each([
    ['een@post.example', 1],
    ['STIL@post.example', 1],
    ['niemand@post.example', 0],
  ])('narrows the list to what was delivered to %s', async (aan, count) => {
    expect(await (await get(`/berichten?aan=${aan}`)).json()).toHaveLength(count);
  });

  it('shows subjects and texts as text, on pages without scripts', async () => {
    const list = await (await get('/')).text();
    expect(list).toContain('&lt;b&gt;vet&lt;/b&gt;');
    const [, first] = [...list.matchAll(/href="(\/berichten\/[^"]+)"/g)].map((match) => match[1]);
    const shown = await get(first ?? '');
    expect(await shown.text()).toContain('<a href="http://127.0.0.1:3000/x?a=1&amp;b=2">');
    expect(shown.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(list).not.toContain('<script');
  });

  it.each(['/berichten/../../etc/passwd', '/berichten/0000000000000-nee', '/anders'])('knows nothing at %s', async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  it('does not answer to another host name', async () => {
    const status = await new Promise((resolve, reject) => {
      request(mail.pageUrl, { headers: { host: 'kwaad.example' } }, (response) => resolve(response.statusCode))
        .on('error', reject)
        .end();
    });
    expect(status).toBe(421);
  });

  it('keeps the newest messages only', async () => {
    const folder = join(dataDir, 'klein');
    const store = new MessageStore(folder, 2);
    [1, 2, 3].forEach((moment) => store.add(Buffer.from(`Subject: ${moment}\r\n\r\n`), ['a@post.example'], moment));
    expect((await store.list()).map(({ onderwerp }) => onderwerp)).toEqual(['3', '2']);
  });
});
