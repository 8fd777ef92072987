import { BENOEMBAARHEIDSEISEN } from '../benoembaarheid/eis.js';
import { BESTUURSLAGEN } from '../benoembaarheid/bestuurslaag.js';
import { eenBeeld } from '../toetsing/toetsing-beeld.testdata.js';
import { openstaandeSoorten } from './openstaande-documenten.js';

const werk = eenBeeld().werk;

describe.each(BESTUURSLAGEN)('the documents of a kandidaat in a %s', (bestuurslaag) => {
  const eisen = BENOEMBAARHEIDSEISEN[bestuurslaag];

  it('are a cv, and nothing more for who meets every requirement', () => {
    const oordelen = eisen
      .filter(({ code }) => code !== 'VOG')
      .map(({ code }) => ({ eis: code, uitkomst: 'VOLDAAN' as const, toelichting: '' }));
    expect(openstaandeSoorten(eenBeeld({ bestuurslaag, werk: { ...werk, oordelen } }))).toEqual(['CV']);
  });

  it('are a request too for who lives elsewhere; of the algemeen bestuur the waterschap itself asks for the exception', () => {
    const metOntheffing = eisen.filter(({ uitkomsten }) => uitkomsten.includes('ONTHEFFING_NODIG'));
    expect(metOntheffing.map(({ code }) => code)).toEqual([bestuurslaag === 'WATERSCHAP' ? 'LID_ALGEMEEN_BESTUUR' : 'INGEZETENSCHAP']);
    for (const { code } of metOntheffing) {
      const oordelen = [{ eis: code, uitkomst: 'ONTHEFFING_NODIG' as const, toelichting: '' }];
      expect(openstaandeSoorten(eenBeeld({ bestuurslaag, werk: { ...werk, oordelen } }))).toEqual(
        code === 'INGEZETENSCHAP' ? ['CV', 'ONTHEFFINGSVERZOEK'] : ['CV'],
      );
    }
  });
});
