import { datumVoluit } from './datum.js';

describe('datumVoluit', () => {
  it.each([
    ['2026-11-22', '22 november 2026'],
    ['2027-01-01', '1 januari 2027'],
    ['2026-12-31', '31 december 2026'],
    ['2028-02-29', '29 februari 2028'],
  ] as const)('%s is %s', (datum, expected) => expect(datumVoluit(datum)).toBe(expected));
});
