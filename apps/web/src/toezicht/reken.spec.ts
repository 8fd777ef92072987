import { getoond, lengte } from './reken.js';

describe('numbers for people', () => {
  it.each([
    [0, '0'],
    [null, 'minder dan 5'],
    [5, '5 tot 10'],
    [120, '120 tot 125'],
  ])('shows %s as %s', (aantal, tekst) => {
    expect(getoond(aantal)).toBe(tekst);
  });

  it('draws a small number longer than nothing and shorter than all others', () => {
    expect(lengte(null)).toBeGreaterThan(lengte(0));
    expect(lengte(null)).toBeLessThan(lengte(5));
  });
});
