import { feestdagenKalender } from '../kalender/feestdagen-kalender.js';
import { localDate } from '../kalender/tijdzone.js';
import { berekenTermijn } from '../termijn/bereken-termijn.js';
import { termijnProfiel } from '../termijn/termijnprofielen.js';
import { verleng } from '../termijn/verplaats-termijn.js';
import { eenBeeld } from '../toetsing/toetsing-beeld.testdata.js';
import { vogVerlengingWeigeringen } from './vog-verlenging.rules.js';

const zone = 'America/Kralendijk';
const profiel = termijnProfiel('NORMAAL', 1);
const context = { profiel, zone, kalender: feestdagenKalender(), spreiding: 0 } as const;
const feit = (op: `${number}-${number}-${number}T${string}Z`) => ({ waarde: 'x', op }) as const;

describe('how long the decision on a VOG takes on the islands (T06d)', () => {
  const termijn = berekenTermijn({ ...context, code: 'T06d', aanvang: '2027-04-13T14:00:00.000Z' });

  it('ends on 28 April when it was applied for on 13 April 2027: the 27th is Koningsdag', () => {
    expect(localDate(termijn.einde, zone)).toBe('2027-04-28');
    expect(termijn.einde).toBe('2027-04-29T03:59:59.999Z');
  });

  it('is fourteen days longer when the procureur-generaal is heard, counted from the 27th', () => {
    const duur = profiel.termijnen.T06d.verlenging?.duur;
    expect(duur && localDate(verleng(termijn, duur, context).einde, zone)).toBe('2027-05-11');
  });

  const eiland = eenBeeld({ bestuurslaag: 'OPENBAAR_LICHAAM', feiten: { VOG_INGEDIEND: feit('2027-04-13T14:00:00.000Z') } });
  it.each([
    ['once', eiland, true],
    ['not twice', { ...eiland, feiten: { ...eiland.feiten, VOG_TERMIJN_VERLENGD: feit('2027-04-20T14:00:00.000Z') } }, false],
    [
      'once more for another application',
      {
        ...eiland,
        feiten: {
          ...eiland.feiten,
          VOG_TERMIJN_VERLENGD: feit('2027-04-20T14:00:00.000Z'),
          'VOG_INGEDIEND/2': feit('2027-05-20T14:00:00.000Z'),
        },
      },
      true,
    ],
    ['not elsewhere', { ...eiland, bestuurslaag: 'GEMEENTE' }, false],
  ] as const)('can be extended %s', (_wanneer, beeld, mag) => {
    expect(vogVerlengingWeigeringen(beeld).map(({ code }) => code)).toEqual(mag ? [] : ['TERMIJN_NIET_VERLENGBAAR']);
  });
});
