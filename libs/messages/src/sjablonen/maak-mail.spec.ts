import { BERICHT_SJABLONEN } from '#domain/bericht/bericht-sjabloon.js';
import { maakMail } from './maak-mail.js';

const BASIS = 'https://dossier.voorbeeldstad.example/';

/** Words that would tell a stranger what the case is about, who is in it, or how it ends. */
const VERRAADT =
  /integrit|toets|kandidaat|wethouder|gedeputeerde|heemraad|bestuurder|burgemeester|griffie|raad(?!pleeg)|benoem|\bvog\b|gedrag|vragenlijst|risico|advies|conclu|medewerking|ingetrokken|geheim|escalat|termijn/i;

describe.each(BERICHT_SJABLONEN)('mail %s', (sjabloon) => {
  const mail = maakMail(sjabloon, BASIS);

  it('tells a stranger nothing', () => {
    // The link is the only thing that the organisation itself fills in.
    for (const deel of [mail.onderwerp, mail.tekst, mail.html]) expect(deel.replaceAll(BASIS, '')).not.toMatch(VERRAADT);
  });

  it('links to the application only, without ids', () => {
    const links = mail.html.match(/https?:\/\/[^\s"<]*/g) ?? [];
    expect(new Set(links)).toEqual(new Set([BASIS]));
    expect(mail.tekst.match(/https?:\/\/\S*/g)).toEqual([BASIS]);
  });

  it('says why, what to do, how to be sure and whom to ask', () => {
    for (const deel of [mail.tekst, mail.html]) {
      for (const stuk of ['Waarom krijgt u deze mail?', 'Log', 'Vertrouwt u deze mail niet?', 'Hebt u een vraag?', 'contactpersoon']) {
        expect(deel).toContain(stuk);
      }
    }
  });

  it('says the same in HTML as in plain text', () => {
    const words = (text: string): string => text.replace(/\s+/g, ' ').trim();
    const body = mail.html
      .slice(mail.html.indexOf('Goedendag,'))
      .replace(/<[^>]*>/g, ' ')
      .replace(/Inloggen op /, '');
    expect(words(body)).toBe(words(mail.tekst));
  });

  it('is plain accessible HTML: a language, a title, one h1, nothing from elsewhere', () => {
    expect(mail.html).toContain('<html lang="nl">');
    expect(mail.html).toContain(`<title>${mail.onderwerp}</title>`);
    expect(mail.html.match(/<h1/g)).toHaveLength(1);
    expect(mail.html).not.toMatch(/<(?:img|script|style|link|iframe|form|object)|url\(|src=/i);
  });

  it('uses short sentences', () => {
    const zinnen = mail.tekst.replaceAll(BASIS, '.').split(/[.?!:]\s/);
    for (const zin of zinnen) expect(zin.split(/\s+/).length).toBeLessThanOrEqual(20);
  });
});

describe('the mail to somebody who is invited', () => {
  const code = 'Aa0-_'.padEnd(43, 'x');
  const mail = maakMail('UITNODIGING_MEDEWERKING', 'https://a.example/app/', code);

  it('has one link, with the code as a fragment: no server sees it before the reader presses the button', () => {
    const adres = `https://a.example/app/uitnodiging#${code}`;
    expect(mail.tekst.match(/https?:\/\/\S*/g)).toEqual([adres]);
    expect(new Set(mail.html.match(/https?:\/\/[^\s"<]*/g))).toEqual(new Set([adres]));
    expect(new URL(adres).pathname + new URL(adres).search).toBe('/app/uitnodiging');
  });

  it('says that it is personal, and still nothing of what it is about', () => {
    expect(mail.tekst).toContain('Hij werkt één keer');
    expect(mail.tekst.replaceAll(/https:\S*/g, '')).not.toMatch(VERRAADT);
    for (const zin of mail.tekst.replaceAll(/https:\S*/g, '.').split(/[.?!:]\s/)) expect(zin.split(/\s+/).length).toBeLessThanOrEqual(20);
  });

  it.each(['', 'kort', `${'a'.repeat(42)}/`, `${'a'.repeat(43)}\nBcc: x@y.nl`])('takes nothing else for a code: %j', (onjuist) => {
    expect(() => maakMail('MELDING', BASIS, onjuist)).toThrow('code');
  });
});

describe('the link of a mail', () => {
  it.each([
    ['an id in the query', 'https://a.example/?toetsing=7f3', 'https://a.example/'],
    ['an id in the fragment', 'https://a.example/app#7f3', 'https://a.example/app'],
    ['a password', 'https://u:p@a.example/', 'https://a.example/'],
  ])('drops %s', (_what, basis, expected) => {
    expect(maakMail('TAAK_NIEUW', basis).tekst).toContain(`\n${expected}\n`);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd'])('refuses %s', (basis) => {
    expect(() => maakMail('TAAK_NIEUW', basis)).toThrow('http or https');
  });

  it('is escaped in HTML', () => {
    const mail = maakMail('TAAK_NIEUW', 'https://a.example/"onclick="x&y');
    expect(mail.html).not.toContain('"onclick');
    expect(mail.html).not.toMatch(/x&y/);
  });
});
