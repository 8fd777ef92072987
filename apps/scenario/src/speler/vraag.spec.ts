import { isGeweigerdMet } from './vraag.js';

describe(isGeweigerdMet.name, () => {
  const antwoord = { status: 409, codes: ['WEDERHOOR_ONTBREEKT', 'STATUS_LAAT_NIET_TOE'] };
  it.each([
    ['the code', 'WEDERHOOR_ONTBREEKT', true],
    ['another reason', 'STATUS_LAAT_NIET_TOE', true],
    ['the status', 409, true],
    ['another status', 404, false],
    ['another code', 'GEEN_TOEGANG', false],
  ] as const)('%s', (_, geweigerd, klopt) => {
    expect(isGeweigerdMet(antwoord, geweigerd)).toBe(klopt);
  });
});
