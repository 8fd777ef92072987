import { TERMIJN_CODES } from './termijn-code.js';
import { termijnProfiel } from './termijnprofielen.js';
import { VERLENG_REDENEN, verlengRedenWeigeringen } from './verlenging.js';

describe(verlengRedenWeigeringen.name, () => {
  it.each([
    ['T22', 'VEEL_VERZOEKEN', []],
    ['T22', 'OP_VERZOEK_KANDIDAAT', ['VERLENGREDEN_ONJUIST']],
    ['T11', 'OP_VERZOEK_KANDIDAAT', []],
    ['T06b', 'OP_VERZOEK_KANDIDAAT', ['TERMIJN_NIET_VERLENGBAAR']],
    ['T15', 'OP_VERZOEK_KANDIDAAT', ['TERMIJN_NIET_VERLENGBAAR']],
  ] as const)('%s because of %s: %j', (code, reden, codes) => {
    expect(verlengRedenWeigeringen(code, reden).map((w) => w.code)).toEqual(codes);
  });

  it('has a reason for each term that a profile lets be longer, apart from that of the VOG, and for no other', () => {
    const metReden = TERMIJN_CODES.filter((code) => VERLENG_REDENEN.some((reden) => verlengRedenWeigeringen(code, reden).length === 0));
    const verlengbaar = TERMIJN_CODES.filter((code) => termijnProfiel('NORMAAL', 1).termijnen[code].verlenging !== undefined);
    expect(metReden).toEqual(verlengbaar.filter((code) => code !== 'T06d'));
  });
});
