import { eindeInAnderProfiel, profielWijzigingWeigeringen } from './ander-profiel.js';
import { berekenTermijn } from './bereken-termijn.js';
import { werkdagen } from './duur.js';
import type { TermijnCode } from './termijn-code.js';
import { aContext, aTermijnVraag, dag, op } from './termijn.testdata.js';
import { termijnProfiel } from './termijnprofielen.js';
import { verleng } from './verplaats-termijn.js';

const normaal = aContext({ raadsdatum: '2027-02-25' });
const versneld = { ...normaal, profiel: termijnProfiel('VERSNELD', 1) };
const aanvang = op('2027-01-11', '10:00'); // a Monday

describe(eindeInAnderProfiel.name, () => {
  it.each<[string, TermijnCode, string, string]>([
    ['the day after the start', 'T01', '2027-01-12', '2027-01-13'],
    ['later than the short term would have lasted', 'T01', '2027-01-14', '2027-01-15'],
    ['on the last day of the long one', 'T01', '2027-01-18', '2027-01-18'],
    ['counted back from the council meeting', 'T15', '2027-01-14', '2027-02-23'],
    ['what Justis decides', 'T06b', '2027-01-14', '2027-02-08'],
  ])('becomes faster %s: %s, changed on %s, ends on %s', (_wanneer, code, wijziging, verwacht) => {
    const { einde } = berekenTermijn({ ...normaal, code, aanvang });
    const nieuw = eindeInAnderProfiel(
      { code, aanvang, basisEinde: einde, verlengd: 0 },
      normaal,
      versneld,
      op(wijziging as '2027-01-12', '12:00'),
    );
    expect(dag(nieuw)).toBe(verwacht);
  });

  it('becomes slower from the same start', () => {
    const { einde } = berekenTermijn({ ...versneld, code: 'T11', aanvang });
    const nieuw = eindeInAnderProfiel(
      { code: 'T11', aanvang, basisEinde: einde, verlengd: 0 },
      versneld,
      normaal,
      op('2027-01-12', '12:00'),
    );
    expect(dag(nieuw)).toBe('2027-01-18');
  });

  it('keeps the time that the kandidaat asked for', () => {
    const langer = verleng(berekenTermijn({ ...versneld, code: 'T11', aanvang }), werkdagen(2), versneld);
    const nieuw = eindeInAnderProfiel(
      { code: 'T11', aanvang, basisEinde: langer.einde, verlengd: 1 },
      versneld,
      normaal,
      op('2027-01-12', '12:00'),
    );
    expect(dag(nieuw)).toBe('2027-01-25');
  });

  it('leaves a term with a length of its own alone', () => {
    const { einde } = berekenTermijn(aTermijnVraag({ code: 'T11', aanvang, duur: werkdagen(3) }));
    expect(eindeInAnderProfiel({ code: 'T11', aanvang, basisEinde: einde, verlengd: 0 }, normaal, versneld, aanvang)).toBe(einde);
  });
});

describe(profielWijzigingWeigeringen.name, () => {
  it.each([
    ['NORMAAL', 'VERSNELD', []],
    ['VERSNELD', 'NORMAAL', []],
    ['NORMAAL', 'NORMAAL', ['TERMIJNPROFIEL_ONGEWIJZIGD']],
    ['OEFEN', 'NORMAAL', ['OEFEN_NIET_TOEGESTAAN']],
    ['NORMAAL', 'OEFEN', ['OEFEN_NIET_TOEGESTAAN']],
  ] as const)('%s to %s: %j', (nu, nieuw, codes) => {
    expect(profielWijzigingWeigeringen(nu, nieuw).map((w) => w.code)).toEqual(codes);
  });
});
