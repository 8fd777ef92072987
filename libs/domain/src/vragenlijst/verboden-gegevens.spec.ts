import * as fc from 'fast-check';
import { bevatVerbodenGegevens, verbodenGegevensWeigeringen } from './verboden-gegevens.js';

describe(bevatVerbodenGegevens.name, () => {
  it.each([
    ['on its own', '111222333'],
    ['whose sum is zero', '010000008'],
    ['in a sentence', 'Mijn BSN is 123456782, dat weet u al.'],
    ['glued to a word', 'bsn:111222333.'],
    ['in groups of three', '111 222 333'],
    ['in groups of four, two and three', '1112.22.333'],
    ['in wide digits', '１１１２２２３３３'],
    ['after a number that is none', '123456789 en 111222333'],
    ['beside an id', '018f2a6c-1b2c-7d3e-8f40-a111222333bc: 111222333'],
    ['glued to letters that a hash is written in', 'bad111222333fee'],
  ])('finds a BSN %s', (_case, text) => {
    expect(bevatVerbodenGegevens(text)).toBe(true);
    expect(verbodenGegevensWeigeringen('', text)).toEqual([{ code: 'VERBODEN_GEGEVENS' }]);
  });

  it.each([
    ['nothing', ''],
    ['nine digits that fail the elfproef', '123456789'],
    ['zeros', '000000000'],
    ['a telephone number', '06-11122233, 0111222333, +31111222333'],
    ['an account number', 'NL91ABNA0417164300'],
    ['a period', '12-05-2019 tot 31-12-2023'],
    ['digits with different signs between them', '111.222-333'],
    ['part of a longer number', '1112223334'],
    ['part of an id', 'vera-018f2a6c-1b2c-7d3e-8f40-a111222333bc'],
    ['part of a hash', `gelezen: ${'0ab111222333cdef'.repeat(4)}.`],
  ])('leaves %s alone', (_case, text) => {
    expect(bevatVerbodenGegevens(text)).toBe(false);
    expect(verbodenGegevensWeigeringen(text)).toEqual([]);
  });

  it('takes no id and no hash for one', () => {
    const hash = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes).toString('hex'));
    fc.assert(
      fc.property(fc.oneof(fc.uuid(), hash), (id) => expect(bevatVerbodenGegevens(`zie ${id}.`)).toBe(false)),
      { numRuns: 2_000 },
    );
  });

  it('finds every BSN there can be', () => {
    const bsn = fc
      .integer({ min: 1_000_000, max: 99_999_999 })
      .map((number) => String(number).padStart(8, '0'))
      .map((eight) => ({ eight, last: [...eight].reduce((sum, digit, index) => sum + Number(digit) * (9 - index), 0) % 11 }))
      .filter(({ last }) => last < 10)
      .map(({ eight, last }) => `${eight}${last}`);
    fc.assert(fc.property(bsn, (number) => expect(bevatVerbodenGegevens(`nr ${number}`)).toBe(true)));
  });
});
