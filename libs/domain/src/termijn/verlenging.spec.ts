import { toInstant } from '../kalender/instant.js';
import { TERMIJN_CODES } from './termijn-code.js';
import { termijnProfiel } from './termijnprofielen.js';
import { VERLENG_REDENEN, verlengRedenen, verlengRedenWeigeringen } from './verlenging.js';

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

describe(verlengRedenen.name, () => {
  const profiel = termijnProfiel('NORMAAL', 1);
  const uitstel = { WEDERHOOR_UITSTEL: { waarde: 'VERLEEND', op: toInstant('2031-03-03T09:00:00.000Z') } };

  it.each([
    ['T11', 'LOOPT', 0, {}, ['OP_VERZOEK_KANDIDAAT']],
    ['T11', 'LOOPT', 1, {}, []],
    ['T11', 'VERSTREKEN', 0, {}, []],
    ['T22', 'LOOPT', 0, uitstel, ['VERZOEK_INGEWIKKELD', 'VEEL_VERZOEKEN']],
    ['T22', 'LOOPT', 1, {}, []],
    ['T01', 'LOOPT', 0, {}, []],
  ] as const)('%s that is %s and was made longer %d times: %j gives %j', (code, status, verlengd, feiten, redenen) => {
    expect(verlengRedenen(profiel, feiten, { code, status, verlengd })).toEqual(redenen);
  });

  it('of hoor en wederhoor are none when more time was given in an earlier time of the step', () => {
    expect(verlengRedenen(profiel, uitstel, { code: 'T11', status: 'LOOPT', verlengd: 0 })).toEqual([]);
  });
});
