import fc from 'fast-check';
import { DomainError } from '../fout/domain-error.js';
import { eisMailadres, isMailadres } from './mail-adres.js';

describe('mail-adres', () => {
  it.each([
    'kandidaat@voorbeeld.nl',
    'j.de.vries+toets@post.gemeente.example',
    "o'brien@voorbeeld.ie",
    'A_b-c@Voorbeeld.NL',
    'x@xn--caf-dma.example',
    `${'a'.repeat(64)}@voorbeeld.nl`,
  ])('takes %s', (adres) => expect(isMailadres(adres)).toBe(true));

  it.each([
    ['nothing', ''],
    ['no at sign', 'voorbeeld.nl'],
    ['two at signs', 'a@b@voorbeeld.nl'],
    ['header injection', 'x@voorbeeld.nl\r\nBcc: evil@elders.example'],
    ['trailing line feed', 'x@voorbeeld.nl\n'],
    ['NUL', 'x\u0000@voorbeeld.nl'],
    ['comma adds an address', 'x@voorbeeld.nl,evil@elders.example'],
    ['semicolon', 'x@voorbeeld.nl;evil@elders.example'],
    ['group syntax', 'groep: evil@elders.example;'],
    ['quoted local part', '"evil@elders.example x"@voorbeeld.nl'],
    ['display name', 'Jan <evil@elders.example>'],
    ['brackets', '<x@voorbeeld.nl>'],
    ['comment', 'x(evil@elders.example)@voorbeeld.nl'],
    ['address literal', 'x@[127.0.0.1]'],
    ['IP number', 'x@127.0.0.1'],
    ['percent routing', 'evil%elders.example@voorbeeld.nl'],
    ['bang path', 'elders!evil@voorbeeld.nl'],
    ['backslash', 'x\\@voorbeeld.nl'],
    ['an option for a command line', '-oQ/tmp@voorbeeld.nl'],
    ['space before', ' x@voorbeeld.nl'],
    ['space within', 'x y@voorbeeld.nl'],
    ['no-break space', 'x\u00a0@voorbeeld.nl'],
    ['letter that looks like ASCII', 'x@vооrbeeld.nl'],
    ['full-width at sign', 'x＠voorbeeld.nl'],
    ['one label', 'x@localhost'],
    ['two dots', 'a..b@voorbeeld.nl'],
    ['dot first', '.a@voorbeeld.nl'],
    ['dot last', 'a.@voorbeeld.nl'],
    ['empty label', 'x@voorbeeld..nl'],
    ['dot after the domain', 'x@voorbeeld.nl.'],
    ['hyphen at the end of a label', 'x@voorbeeld-.nl'],
    ['long label', `x@${'a'.repeat(64)}.nl`],
    ['long local part', `${'a'.repeat(65)}@voorbeeld.nl`],
    ['long address', `x@${'a.'.repeat(130)}nl`],
  ])('refuses %s', (_why, adres) => {
    expect(() => eisMailadres(adres)).toThrow(new DomainError('MAILADRES_ONJUIST'));
  });

  it('never repeats the address in the refusal', () => {
    try {
      eisMailadres('geheim adres@voorbeeld.nl');
      throw new Error('not refused');
    } catch (error) {
      expect(JSON.stringify(error)).not.toContain('geheim');
      expect(String(error)).not.toContain('geheim');
    }
  });

  it('takes nothing with a character that separates, quotes, comments or ends a line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (rest) => {
        for (const adres of [rest, `${rest}@voorbeeld.nl`, `x@${rest}`, `x@voorbeeld.nl${rest}`]) {
          if (isMailadres(adres)) expect(adres).toMatch(/^[A-Za-z0-9_+'&=~#.-]+@[A-Za-z0-9.-]+$/);
        }
      }),
    );
  });
});
