import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { DomainError } from '#domain/fout/domain-error.js';
import { PermanentMailError, TemporaryMailError } from './mail-error.js';
import { Mailer, type MailOpdracht } from './mailer.js';

const ID = '0195f3a2-7c44-7d1e-9a6b-2f1c8e5d4b3a';
const opdracht = (anders: Partial<MailOpdracht> = {}): MailOpdracht => ({
  berichtId: ID,
  aan: { adres: 'noor@voorbeeld.nl' },
  sjabloon: 'HERINNERING',
  basisUrl: 'https://dossier.voorbeeldstad.example/',
  afzender: { adres: 'noreply@voorbeeldstad.example', naam: 'Gemeente Voorbeeldstad' },
  ...anders,
});

interface Ontvangen {
  readonly van: string;
  readonly aan: readonly string[];
  readonly bron: string;
}

/** Refusals that the server under test gives, by the recipient's or sender's local part. */
const ANTWOORD: Readonly<Record<string, { readonly code: number; readonly message: string }>> = {
  onbekend: { code: 550, message: 'no such user <onbekend@voorbeeld.nl>' },
  bezet: { code: 451, message: 'greylisted <bezet@voorbeeld.nl>' },
  verboden: { code: 553, message: 'sender refused' },
};

describe('Mailer against a real SMTP server', () => {
  const ontvangen: Ontvangen[] = [];
  let dataAntwoord: { readonly code: number; readonly message: string } | undefined;
  let server: SMTPServer;
  let mailer: Mailer;

  const refusal = (adres: string): Error | undefined => {
    const antwoord = ANTWOORD[adres.split('@')[0] ?? ''];
    return antwoord && Object.assign(new Error(antwoord.message), { responseCode: antwoord.code });
  };

  beforeAll(async () => {
    server = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      onMailFrom: (adres, _session, callback) => callback(refusal(adres.address)),
      onRcptTo: (adres, _session, callback) => callback(refusal(adres.address)),
      onData: (stream, session, callback) => {
        const delen: Buffer[] = [];
        stream.on('data', (deel: Buffer) => delen.push(deel));
        stream.on('end', () => {
          if (dataAntwoord) return callback(Object.assign(new Error(dataAntwoord.message), { responseCode: dataAntwoord.code }));
          const van = session.envelope.mailFrom;
          ontvangen.push({
            van: van ? van.address : '',
            aan: session.envelope.rcptTo.map(({ address }) => address),
            bron: Buffer.concat(delen).toString('latin1'),
          });
          callback();
        });
      },
    });
    server.listen(0, '127.0.0.1');
    await once(server.server, 'listening');
    mailer = new Mailer(`smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`);
  });
  beforeEach(() => {
    ontvangen.length = 0;
    dataAntwoord = undefined;
  });
  afterAll(async () => {
    mailer.close();
    await new Promise<void>((resolve) => server.close(resolve));
  });

  it('delivers one neutral message to one address', async () => {
    const { messageId } = await mailer.send(opdracht());

    expect(ontvangen).toHaveLength(1);
    expect(ontvangen[0]).toMatchObject({ van: 'noreply@voorbeeldstad.example', aan: ['noor@voorbeeld.nl'] });
    const mail = await PostalMime.parse(ontvangen[0]?.bron ?? '');
    expect(mail.subject).toBe('Er wacht nog iets op u');
    expect(mail.from).toEqual({ name: 'Gemeente Voorbeeldstad', address: 'noreply@voorbeeldstad.example' });
    expect(mail.to).toEqual([{ name: '', address: 'noor@voorbeeld.nl' }]);
    expect(mail.messageId).toBe(messageId);
    expect(mail.text).toContain('https://dossier.voorbeeldstad.example/');
    expect(mail.html).toContain('<html lang="nl">');
    expect(mail.headers.find(({ key }) => key === 'auto-submitted')?.value).toBe('auto-generated');
  });

  it('brings a text to keep, as it is', async () => {
    const tekst = 'log.example/1\n12\n\n\u2014 log.example/1 AbCd=\n';
    await mailer.send(opdracht({ sjabloon: 'BEWIJS', bijlage: { naam: 'bewijs.txt', tekst } }));
    const [bijlage] = (await PostalMime.parse(ontvangen[0]?.bron ?? '')).attachments;
    expect([bijlage?.filename, Buffer.from(bijlage?.content as ArrayBuffer).toString('utf8')]).toEqual(['bewijs.txt', tekst]);
  });

  it('gives a repeat the same Message-ID, and another message another one', async () => {
    const ids = [];
    for (const berichtId of [ID, ID, '0195f3a2-0000-7d1e-9a6b-2f1c8e5d4b3a'])
      ids.push((await mailer.send(opdracht({ berichtId }))).messageId);
    expect(ids[0]).toBe(`<${ID}@voorbeeldstad.example>`);
    expect(ids[1]).toBe(ids[0]);
    expect(ids[2]).not.toBe(ids[0]);
  });

  it.each([
    'noor@voorbeeld.nl\r\nBcc: evil@elders.example',
    'noor@voorbeeld.nl\nevil@elders.example',
    'noor@voorbeeld.nl>\r\nRCPT TO:<evil@elders.example',
    'noor@voorbeeld.nl, evil@elders.example',
    'Bcc: evil@elders.example;',
    '"evil@elders.example"@voorbeeld.nl',
    '"noor@voorbeeld.nl" <evil@elders.example>',
    'noor@voorbeeld.nl(evil@elders.example)',
    '=?utf-8?Q?evil=40elders.example?=@voorbeeld.nl',
    'noor@voorbeeld.nl\u2028evil@elders.example',
  ])('hands nothing over for the address %j', async (adres) => {
    await expect(mailer.send(opdracht({ aan: { adres } }))).rejects.toThrow(new DomainError('MAILADRES_ONJUIST'));
    await expect(mailer.send(opdracht({ afzender: { adres, naam: 'x' } }))).rejects.toThrow(new DomainError('MAILADRES_ONJUIST'));
    expect(ontvangen).toEqual([]);
  });

  it.each([
    'Stad\r\nBcc: evil@elders.example',
    'Stad" <evil@elders.example>, "x',
    'Stad\u2028Bcc: evil@elders.example',
    'evil@elders.example, Stad',
    'groep: evil@elders.example;',
    '\u202eelpmaxe.srdle@live',
  ])('keeps the sender name %j within the name', async (naam) => {
    await mailer.send(opdracht({ afzender: { adres: 'noreply@voorbeeldstad.example', naam } }));

    expect(ontvangen).toHaveLength(1);
    expect(ontvangen[0]?.aan).toEqual(['noor@voorbeeld.nl']);
    const mail = await PostalMime.parse(ontvangen[0]?.bron ?? '');
    expect(mail.from?.address).toBe('noreply@voorbeeldstad.example');
    expect(mail.from?.name).not.toMatch(/[\r\n\u2028\u202e]/);
    expect(mail.headers.map(({ key }) => key)).not.toContain('bcc');
  });

  it('refuses a berichtId that could break the header', async () => {
    await expect(mailer.send(opdracht({ berichtId: `${ID}>\r\nBcc: evil@elders.example` }))).rejects.toThrow('berichtId');
    expect(ontvangen).toEqual([]);
  });

  it.each([
    ['an unknown recipient', { aan: { adres: 'onbekend@voorbeeld.nl' } }, undefined, new PermanentMailError('ADRES_GEWEIGERD', 550)],
    ['a recipient that has to wait', { aan: { adres: 'bezet@voorbeeld.nl' } }, undefined, new TemporaryMailError('SERVER_BEZET', 451)],
    ['a message refused for good', {}, { code: 554, message: 'spam' }, new PermanentMailError('BERICHT_GEWEIGERD', 554)],
    ['a message refused for now', {}, { code: 452, message: 'full' }, new TemporaryMailError('SERVER_BEZET', 452)],
    [
      'a sender that our own server refuses',
      { afzender: { adres: 'verboden@voorbeeldstad.example', naam: 'x' } },
      undefined,
      new TemporaryMailError('AFZENDER_GEWEIGERD', 553),
    ],
  ])('tells the caller whether to retry: %s', async (_what, anders, data, expected) => {
    dataAntwoord = data;
    const error: unknown = await mailer.send(opdracht(anders)).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(expected.constructor);
    expect(error).toMatchObject({ reden: expected.reden, smtpCode: expected.smtpCode });
  });

  it('never repeats the address in an error, although the server does', async () => {
    const error: unknown = await mailer.send(opdracht({ aan: { adres: 'onbekend@voorbeeld.nl' } })).catch((reason: unknown) => reason);
    const all = error instanceof Error ? JSON.stringify({ ...error, text: String(error), stack: error.stack, cause: error.cause }) : '';
    expect(all).toContain('ADRES_GEWEIGERD');
    expect(all).not.toContain('onbekend@');
  });

  it('verifies without sending', async () => {
    await mailer.verify();
    expect(ontvangen).toEqual([]);
  });

  it('calls an unreachable server temporary', async () => {
    const free = createServer().listen(0, '127.0.0.1');
    await once(free, 'listening');
    const { port } = free.address() as AddressInfo;
    await new Promise((resolve) => free.close(resolve));
    const absent = new Mailer(`smtp://127.0.0.1:${port}`);
    await expect(absent.verify()).rejects.toMatchObject({ name: 'TemporaryMailError', reden: 'VERBINDING' });
    await expect(absent.send(opdracht())).rejects.toMatchObject({ name: 'TemporaryMailError', reden: 'VERBINDING' });
  });
});
