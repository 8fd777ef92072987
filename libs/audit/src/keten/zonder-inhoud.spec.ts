import fc from 'fast-check';
import { eisZonderInhoud } from './zonder-inhoud.js';

describe('eisZonderInhoud', () => {
  it.each([
    '0190d3a4-0000-7000-8000-000000000001',
    'INGETROKKEN',
    'T01',
    'BM-01',
    'TWEEDE_TRANCHE',
    '2026-11-22',
    '2026-11-22T10:00:00.000Z',
    'a'.repeat(64),
    'v1',
    '1.2.0',
    0,
    -3,
    20_971_520,
    true,
    null,
  ])('lets %p through', (waarde) => expect(() => eisZonderInhoud({ stap: waarde })).not.toThrow());

  it.each([
    'Jan Jansen',
    'jansen',
    '',
    'jan@gemeente.nl',
    '123456782',
    123456782,
    1.5,
    Number.NaN,
    Infinity,
    'GEEN VOG',
    'VOG\nx',
    'VOG\n',
    'X'.repeat(61),
    '2026-11-22 10:00',
    '<b>',
    '😀',
    '0612345678',
    '1234.5678.9012.3456',
    '1234AB',
  ])('stops %p without repeating it', (waarde) => {
    expect(() => eisZonderInhoud({ stap: waarde })).toThrow("'stap' is no id, code, instant or count");
  });

  it.each(['naam', 'volledigeNaam', 'eMail', 'toelichting', 'Stap', 'stap id', '', '__proto__', 'bsnNummer', 'x'.repeat(41)])(
    'stops the key %j',
    (sleutel) => {
      expect(() => eisZonderInhoud(Object.fromEntries([[sleutel, 'VOG']]))).toThrow('key that is not allowed');
    },
  );

  it('stops nested values and too many keys', () => {
    expect(() => eisZonderInhoud(JSON.parse('{"stap":{"a":"VOG"}}'))).toThrow();
    expect(() => eisZonderInhoud(JSON.parse('{"stap":["VOG"]}'))).toThrow();
    expect(() => eisZonderInhoud(Object.fromEntries(Array.from({ length: 31 }, (_, i) => [`k${i}`, 1])))).toThrow('30 keys');
  });

  it('stops any text with a space or a lower-case word (property)', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(() => eisZonderInhoud({ stap: `${a} ${b}` })).toThrow();
        expect(() => eisZonderInhoud({ stap: `${a}z${b}Q` })).toThrow();
      }),
    );
  });
});
