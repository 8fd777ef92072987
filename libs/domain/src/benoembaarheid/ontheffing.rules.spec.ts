import { type AdviesVoorstel, conclusieWeigeringen } from '../advies/advies.rules.js';
import { type BenoembaarheidsOordeel, benoembaarheidsGevolg, ontbrekendeOordelen } from './benoembaarheid.rules.js';
import {
  metOntheffing,
  ONTHEFFING_BERICHTEN,
  type OntheffingBericht,
  ontheffingVoorBrief,
  ontheffingWeigeringen,
} from './ontheffing.rules.js';

const oordelen: readonly BenoembaarheidsOordeel[] = ontbrekendeOordelen('GEMEENTE', []).map((eis) => ({
  eis,
  uitkomst: eis === 'INGEZETENSCHAP' ? 'ONTHEFFING_NODIG' : 'VOLDAAN',
}));
const na = (...berichten: readonly OntheffingBericht[]): readonly BenoembaarheidsOordeel[] =>
  berichten.reduce((nu, bericht) => metOntheffing(nu, 'INGEZETENSCHAP', bericht), oordelen);
const codes = (lijst: readonly BenoembaarheidsOordeel[], bericht: OntheffingBericht) =>
  ontheffingWeigeringen(lijst, 'INGEZETENSCHAP', bericht).map(({ code }) => code);

describe('an ontheffing', () => {
  it.each<[string, readonly OntheffingBericht[], readonly OntheffingBericht[]]>([
    ['not asked for yet', [], ['GEVRAAGD']],
    ['asked for', ['GEVRAAGD'], ['VERLEEND', 'GEWEIGERD']],
    ['given', ['GEVRAAGD', 'VERLEEND'], []],
    ['refused', ['GEVRAAGD', 'GEWEIGERD'], ['GEVRAAGD']],
  ])('%s', (_stand, eerder, mogelijk) => {
    expect(ONTHEFFING_BERICHTEN.filter((bericht) => codes(na(...eerder), bericht).length === 0)).toEqual(mogelijk);
  });

  it('is only for a requirement that was judged to need one', () => {
    expect(ontheffingWeigeringen(oordelen, 'LEEFTIJD', 'GEVRAAGD')).toEqual([{ code: 'ONTHEFFING_NIET_NODIG' }]);
  });

  it.each<[readonly OntheffingBericht[], string, boolean, string | undefined]>([
    [[], 'ONTHEFFING_NODIG', false, undefined],
    [['GEVRAAGD'], 'ONTHEFFING_NODIG', true, 'GEVRAAGD'],
    [['GEVRAAGD', 'VERLEEND'], 'BENOEMBAAR', true, 'VERLEEND'],
    [['GEVRAAGD', 'GEWEIGERD'], 'NIET_BENOEMBAAR', false, undefined],
  ])('after %j: %s, positive conclusion possible: %s (INV-04), in the letter: %s', (berichten, status, positief, inBrief) => {
    const nu = na(...berichten);
    expect(benoembaarheidsGevolg('GEMEENTE', nu, 'GEVERIFIEERD').status).toBe(status);
    const voorstel: AdviesVoorstel = {
      bestuurslaag: 'GEMEENTE',
      vogStatus: 'GEVERIFIEERD',
      oordelen: nu,
      hoogsteNetto: null,
      maatregelen: [],
      conclusie: 'GEEN_BELEMMERINGEN',
      motivering: '',
    };
    expect(conclusieWeigeringen(voorstel).map(({ code }) => code)).toEqual(positief ? [] : ['CONCLUSIE_NIET_TOEGESTAAN']);
    expect(ontheffingVoorBrief(nu)).toBe(inBrief);
  });
});
