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
