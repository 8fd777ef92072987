import { handelingWeigeringen } from '../handeling/beoordeel-handeling.js';
import { eenBeeld } from '../toetsing/toetsing-beeld.testdata.js';
import { wrakenWeigeringen, wrakingOpenWeigeringen } from './wraking.js';

const NU = '2027-02-16T10:00:00.000Z';

describe(wrakenWeigeringen.name, () => {
  it('lets the kandidaat object once per ronde', () => {
    expect(wrakenWeigeringen({ feiten: {} })).toEqual([]);
    expect(wrakenWeigeringen({ feiten: { WRAKING_INGEDIEND: { waarde: 'x', op: NU } } })).toEqual([{ code: 'WRAKING_AL_INGEDIEND' }]);
  });
});

describe(wrakingOpenWeigeringen.name, () => {
  it.each([
    ['as long as nobody decided', { WRAKING: 'OPEN' }, ['WRAKING_ONBESLIST']],
    ['no more when it was decided', { WRAKING: 'AFGEROND' }, []],
    ['not without one', {}, []],
  ] as const)('stops what would be fixed or signed %s', (_, wraking, codes) => {
    expect(wrakingOpenWeigeringen({ stappen: wraking }).map(({ code }) => code)).toEqual(codes);
    const rapport = eenBeeld({ status: 'RAPPORT_TER_VASTSTELLING', stappen: { RAPPORT: 'OPEN', ...wraking } });
    expect(handelingWeigeringen('stelRapportVast', rapport, NU).map(({ code }) => code)).toEqual(codes);
    const advies = eenBeeld({ status: 'ADVIES_IN_VOORBEREIDING', stappen: { ADVIES: 'OPEN', ...wraking } });
    expect(handelingWeigeringen('ondertekenAdvies', advies, NU).map(({ code }) => code)).toEqual(codes);
    const inzage = eenBeeld({
      status: 'ADVIES_TER_INZAGE_KANDIDAAT',
      conclusie: 'BELEMMERINGEN',
      inzageVanaf: '2027-02-10T10:00:00.000Z',
      stappen: wraking,
    });
    expect(handelingWeigeringen('verstrekAdvies', inzage, NU).map(({ code }) => code)).toEqual(codes);
  });
});
