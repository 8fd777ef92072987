import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { choosePort } from '../../apps/local/src/engine/port.js';
import { type RunningMail, startMailCatcher } from '../../apps/local/src/mail/mail-catcher.js';
import { BERICHT_SJABLONEN } from '../../libs/domain/src/bericht/bericht-sjabloon.js';
import { Mailer } from '../../libs/messages/src/mailer.js';
import { type Json, vraag } from '../api/support/browser.js';
import { startApi, type TestApi } from '../api/support/test-api.js';

// Each of these goes by many routes or starts an API of its own.
jest.setTimeout(120_000);

const KANARIE = 'Kanarievogel';
const ADRESSEN = [
  'noor@voorbeeld.test\r\nBcc: evil@elders.example',
  'noor@voorbeeld.test\nRCPT TO:<evil@elders.example>',
  'noor@voorbeeld.test, evil@elders.example',
  'noor@voorbeeld.test; evil@elders.example',
  'groep: evil@elders.example;',
  '"evil@elders.example"@voorbeeld.test',
  '"Noor" <evil@elders.example>',
  '<noor@voorbeeld.test>',
  'noor@voorbeeld.test(evil@elders.example)',
  'noor@[192.0.2.1]',
  'noor%evil@elders.example@voorbeeld.test',
  'noor@voorbeeld.test\u0000',
  'noor@voorbeeld.test\u2028',
  '=?utf-8?Q?evil=40elders.example?=@voorbeeld.test',
  `${'a'.repeat(65)}@voorbeeld.test`,
  '-f evil@voorbeeld.test',
];

describe('attack 28: an address or a name that is more than one', () => {
  let api: TestApi;
  let post: RunningMail;
  const map = mkdtempSync(join(tmpdir(), 'post-'));
  beforeAll(async () => {
    [api, post] = await Promise.all([startApi(), choosePort().then((pagePort) => startMailCatcher({ pagePort, dataDir: map }))]);
  });
  afterAll(async () => {
    await Promise.all([api.close(), post.stop()]);
    rmSync(map, { recursive: true, force: true });
  });

  it.each(ADRESSEN)('%j is no address of anybody: refused where it comes in, and handed over to nobody', async (email) => {
    const antwoord = await vraag(`${api.url}/api/v1/toetsingen`, {
      method: 'POST',
      headers: { authorization: `Bearer ${await api.token('burgemeester')}` },
      body: {
        kandidaat: { naam: `Pleun ${KANARIE}`, email },
        doelfunctie: 'WETHOUDER',
        aanleiding: 'TUSSENTIJDS',
        raadsdatum: '2027-03-01',
        termijnProfiel: 'NORMAAL',
      },
    });
    expect(antwoord.body).toMatchObject({ status: 400, fouten: [{ veld: 'kandidaat.email' }] });
    expect(JSON.stringify(antwoord.body)).not.toContain('evil');
    const mailer = new Mailer(post.smtpUrl);
    const bericht = {
      berichtId: 'b-1',
      sjabloon: 'HERINNERING',
      basisUrl: 'https://toetsing.voorbeeld.test',
      afzender: { adres: 'a@voorbeeld.test', naam: 'x' },
    } as const;
    await expect(mailer.send({ ...bericht, aan: { adres: email } })).rejects.toMatchObject({ code: 'MAILADRES_ONJUIST' });
    mailer.close();
  });

  it.each(BERICHT_SJABLONEN)('%s goes to one address, with a subject of ours, and holds nothing of a case', async (sjabloon) => {
    const mailer = new Mailer(post.smtpUrl);
    const aan = `${sjabloon.toLowerCase()}@voorbeeld.test`;
    await mailer.send({
      berichtId: `b-${sjabloon.replaceAll('_', '-')}`,
      aan: { adres: aan },
      sjabloon,
      basisUrl: 'https://toetsing.voorbeeld.test',
      afzender: { adres: 'noreply@voorbeeld.test', naam: `Stad\r\nBcc: evil@elders.example\r\n\r\n${'x'.repeat(10)}` },
    });
    mailer.close();
    const berichten = (await vraag(`${post.pageUrl}/berichten`)).body as readonly Json[];
    const [eigen, ...meer] = berichten.filter((bericht) => JSON.stringify(bericht).includes(aan));
    expect(meer).toEqual([]);
    expect(eigen.aan).toEqual([aan]);
    expect(berichten.flatMap((bericht) => bericht.aan as string[]).filter((adres) => adres.includes('evil'))).toEqual([]);
    expect(JSON.stringify(eigen)).not.toMatch(/wethouder|gedeputeerde|conclusie:|belemmering|integriteitstoetsing van/i);
  });
});
