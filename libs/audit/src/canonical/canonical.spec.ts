import fc from 'fast-check';
import { canonical } from './canonical.js';

describe('canonical', () => {
  it('writes the example of RFC 8785 § 3.2.2', () => {
    const example = {
      numbers: [333333333.33333329, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    };
    expect(canonical(example)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it('sorts keys by UTF-16 code units, as § 3.2.3', () => {
    const keys = { '\u20ac': 5, '\r': 1, '\ufb33': 7, '1': 2, '\ud83d\ude00': 6, '\u0080': 3, '\u00f6': 4 };
    expect(Object.values(JSON.parse(canonical(keys))).slice(1)).toEqual([1, 3, 4, 5, 6, 7]);
    expect(canonical(keys)).toBe('{"\\r":1,"1":2,"\u0080":3,"ö":4,"€":5,"😀":6,"\ufb33":7}');
  });

  it.each([
    [{ b: undefined, a: -0 }, '{"a":0}'],
    [[undefined, { d: new Date(0) }], '[null,{"d":"1970-01-01T00:00:00.000Z"}]'],
    ['\ud800', '"\\ud800"'],
    [JSON.parse('{"__proto__":1,"a":2}'), '{"__proto__":1,"a":2}'],
  ])('takes %j as JSON does', (value, text) => expect(canonical(value)).toBe(text));

  it.each([undefined, () => 1, Symbol('x')])('has no form for %p', (value) => expect(() => canonical(value)).toThrow('only JSON'));

  it('means the same and does not depend on the order of keys (property)', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonical(Object.fromEntries(Object.entries(value).reverse()))).toBe(canonical(value));
      }),
    );
  });
});
