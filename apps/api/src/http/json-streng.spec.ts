import * as fc from 'fast-check';
import { dubbeleNaam } from './json-streng.js';

describe(dubbeleNaam.name, () => {
  it.each<[string, string | undefined]>([
    ['{}', undefined],
    ['{"a":1,"b":{"a":2},"c":[{"a":3},{"a":4}]}', undefined],
    ['{"a":1,"a":2}', 'a'],
    ['{"a":1,"\\u0061":2}', 'a'],
    ['{"a":{"b":1,"c":[],"b":2}}', 'b'],
    ['[{"x":1},{"y":1,"y":1}]', 'y'],
    ['{"a":"}{\\"a\\":","b":1}', undefined],
    ['{"a":"\\\\","a":1}', 'a'],
    ['{"":1,"":2}', ''],
    ['{"rol\\n\\"":1,"rol\\n\\"":2}', 'rol??'],
    ['{"__proto__":1,"__proto__":2}', '__proto__'],
    ['["a","a"]', undefined],
    ['"a:a"', undefined],
    ['{"a":', undefined],
    ['}}]]:::"', undefined],
    ['', undefined],
  ])('in %s is %s', (json, naam) => expect(dubbeleNaam(json)).toBe(naam));

  it('finds none in what a program writes, and one when any name is repeated', () => {
    fc.assert(
      fc.property(fc.json(), fc.string(), (json, naam) => {
        expect(dubbeleNaam(json)).toBeUndefined();
        const sleutel = JSON.stringify(naam);
        expect(dubbeleNaam(`[${json},{${sleutel}:${json},"een ander":1,${sleutel}:0}]`)).toBeDefined();
      }),
    );
  });
});
