import type { MaatregelKern } from '../maatregel/maatregel.js';
import { BESTUURSLAGEN, type Bestuurslaag } from './bestuurslaag.js';
import {
  benoembaarheidsGevolg,
  type BenoembaarheidsOordeel,
  controleerOordeel,
  ontbrekendeOordelen,
  onverenigbaarheidWeigeringen,
} from './benoembaarheid.rules.js';
import { BENOEMBAARHEIDSEISEN, EIS_CODES, EIS_UITKOMSTEN, type EisCode } from './eis.js';

const allesVoldaan = (laag: Bestuurslaag): readonly BenoembaarheidsOordeel[] =>
  ontbrekendeOordelen(laag, []).map((eis) => ({ eis, uitkomst: 'VOLDAAN' }));
const met = (laag: Bestuurslaag, ...anders: readonly BenoembaarheidsOordeel[]): readonly BenoembaarheidsOordeel[] => [
  ...allesVoldaan(laag).filter((o) => !anders.some((a) => a.eis === o.eis)),
  ...anders,
];

describe('the requirements as data', () => {
  it.each<[Bestuurslaag, EisCode, boolean]>([
    ['OPENBAAR_LICHAAM', 'VERWANTSCHAP', true],
    ['GEMEENTE', 'VERWANTSCHAP', false],
    ['WATERSCHAP', 'LID_ALGEMEEN_BESTUUR', true],
    ['PROVINCIE', 'LID_ALGEMEEN_BESTUUR', false],
    ['GEMEENTE', 'ANDER_BESTUURSAMBT', true],
    ['WATERSCHAP', 'NATIONALITEIT_OF_VERBLIJF', false],
  ])('%s has %s: %s', (laag, code, heeft) => {
    expect(BENOEMBAARHEIDSEISEN[laag].some((e) => e.code === code)).toBe(heeft);
  });

  it.each(BESTUURSLAGEN)('%s names each requirement once, asks a VOG, and claims no article as checked', (laag) => {
    const codes = BENOEMBAARHEIDSEISEN[laag].map((e) => e.code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes).toEqual(expect.arrayContaining(['VOG', 'LEEFTIJD', 'INGEZETENSCHAP', 'ONVERENIGBARE_BETREKKING']));
    expect(BENOEMBAARHEIDSEISEN[laag].filter((e) => e.wetsverwijzing.geverifieerd)).toEqual([]);
  });

  it('uses every requirement somewhere', () => {
    const gebruikt = new Set(BESTUURSLAGEN.flatMap((laag) => BENOEMBAARHEIDSEISEN[laag].map((e) => e.code)));
    expect([...gebruikt].sort()).toEqual([...EIS_CODES].sort());
  });
});

describe(controleerOordeel.name, () => {
  it.each<[Bestuurslaag, BenoembaarheidsOordeel, readonly string[]]>([
    ['GEMEENTE', { eis: 'LEEFTIJD', uitkomst: 'VOLDAAN' }, []],
    ['GEMEENTE', { eis: 'LEEFTIJD', uitkomst: 'ONTHEFFING_NODIG' }, ['OORDEEL_ONMOGELIJK']],
    ['GEMEENTE', { eis: 'INGEZETENSCHAP', uitkomst: 'ONTHEFFING_NODIG', ontheffing: { status: 'GEVRAAGD', vermeldInAdvies: true } }, []],
    [
      'GEMEENTE',
      { eis: 'INGEZETENSCHAP', uitkomst: 'VOLDAAN', ontheffing: { status: 'GEVRAAGD', vermeldInAdvies: true } },
      ['OORDEEL_ONMOGELIJK'],
    ],
    ['GEMEENTE', { eis: 'VERWANTSCHAP', uitkomst: 'VOLDAAN' }, ['EIS_ONBEKEND']],
    ['OPENBAAR_LICHAAM', { eis: 'VERWANTSCHAP', uitkomst: 'NIET_VOLDAAN' }, []],
    ['GEMEENTE', { eis: 'VOG', uitkomst: 'VOLDAAN' }, ['EIS_VOLGT_UIT_VOG']],
    ['GEMEENTE', { eis: 'ONVERENIGBARE_BETREKKING', uitkomst: 'OP_TE_LOSSEN_BIJ_BENOEMING' }, []],
  ])('%s %j', (laag, oordeel, codes) => {
    expect(controleerOordeel(laag, oordeel).map((w) => w.code)).toEqual(codes);
  });

  it.each(BESTUURSLAGEN)('never accepts an incompatible office as NIET_VOLDAAN in %s (INV-03)', (laag) => {
    expect(controleerOordeel(laag, { eis: 'ONVERENIGBARE_BETREKKING', uitkomst: 'NIET_VOLDAAN' })).toHaveLength(1);
  });
});

describe(benoembaarheidsGevolg.name, () => {
  it.each<[string, Bestuurslaag, readonly BenoembaarheidsOordeel[], 'GEVERIFIEERD' | 'INGEDIEND', string]>([
    ['all met', 'GEMEENTE', allesVoldaan('GEMEENTE'), 'GEVERIFIEERD', 'BENOEMBAAR'],
    ['the VOG is not there yet', 'GEMEENTE', allesVoldaan('GEMEENTE'), 'INGEDIEND', 'ONVOLLEDIG'],
    ['one requirement not judged', 'GEMEENTE', allesVoldaan('GEMEENTE').slice(1), 'GEVERIFIEERD', 'ONVOLLEDIG'],
    ['nothing judged', 'PROVINCIE', [], 'GEVERIFIEERD', 'ONVOLLEDIG'],
    [
      'kinship on Bonaire',
      'OPENBAAR_LICHAAM',
      met('OPENBAAR_LICHAAM', { eis: 'VERWANTSCHAP', uitkomst: 'NIET_VOLDAAN' }),
      'GEVERIFIEERD',
      'NIET_BENOEMBAAR',
    ],
    ['too young, and no VOG', 'GEMEENTE', met('GEMEENTE', { eis: 'LEEFTIJD', uitkomst: 'NIET_VOLDAAN' }), 'INGEDIEND', 'NIET_BENOEMBAAR'],
    [
      'an incompatible office',
      'GEMEENTE',
      met('GEMEENTE', { eis: 'ONVERENIGBARE_BETREKKING', uitkomst: 'OP_TE_LOSSEN_BIJ_BENOEMING' }),
      'GEVERIFIEERD',
      'BENOEMBAAR',
    ],
    [
      'an incompatible office that was forced into NIET_VOLDAAN',
      'GEMEENTE',
      met('GEMEENTE', { eis: 'ONVERENIGBARE_BETREKKING', uitkomst: 'NIET_VOLDAAN' }),
      'GEVERIFIEERD',
      'ONVOLLEDIG',
    ],
    [
      'lives elsewhere',
      'GEMEENTE',
      met('GEMEENTE', { eis: 'INGEZETENSCHAP', uitkomst: 'ONTHEFFING_NODIG' }),
      'GEVERIFIEERD',
      'ONTHEFFING_NODIG',
    ],
    [
      'lives elsewhere, ontheffing given',
      'GEMEENTE',
      met('GEMEENTE', { eis: 'INGEZETENSCHAP', uitkomst: 'ONTHEFFING_NODIG', ontheffing: { status: 'VERLEEND', vermeldInAdvies: true } }),
      'GEVERIFIEERD',
      'BENOEMBAAR',
    ],
    [
      'lives elsewhere, ontheffing refused',
      'GEMEENTE',
      met('GEMEENTE', { eis: 'INGEZETENSCHAP', uitkomst: 'ONTHEFFING_NODIG', ontheffing: { status: 'GEWEIGERD', vermeldInAdvies: true } }),
      'GEVERIFIEERD',
      'NIET_BENOEMBAAR',
    ],
  ])('%s', (_case, laag, oordelen, vogStatus, status) => {
    expect(benoembaarheidsGevolg(laag, oordelen, vogStatus).status).toBe(status);
  });

  it('says for the file which requirements are meant', () => {
    const oordelen: readonly BenoembaarheidsOordeel[] = [
      { eis: 'INGEZETENSCHAP', uitkomst: 'ONTHEFFING_NODIG' },
      { eis: 'LEEFTIJD', uitkomst: 'NIET_VOLDAAN' },
      { eis: 'ONVERENIGBARE_BETREKKING', uitkomst: 'OP_TE_LOSSEN_BIJ_BENOEMING' },
    ];
    expect(benoembaarheidsGevolg('PROVINCIE', oordelen, 'NIET_OVERGELEGD')).toEqual({
      status: 'NIET_BENOEMBAAR',
      nietVoldaan: ['LEEFTIJD'],
      ontheffingNodig: ['INGEZETENSCHAP'],
      opTeLossen: ['ONVERENIGBARE_BETREKKING'],
      ontbrekend: ['NATIONALITEIT_OF_VERBLIJF', 'KIESRECHT', 'VOG'],
    });
  });

  it('has an outcome of each kind somewhere', () => {
    const mogelijk = new Set(BESTUURSLAGEN.flatMap((laag) => BENOEMBAARHEIDSEISEN[laag].flatMap((e) => e.uitkomsten)));
    expect([...mogelijk].sort()).toEqual([...EIS_UITKOMSTEN].sort());
  });
});

describe(onverenigbaarheidWeigeringen.name, () => {
  const oordelen: readonly BenoembaarheidsOordeel[] = [{ eis: 'ONVERENIGBARE_BETREKKING', uitkomst: 'OP_TE_LOSSEN_BIJ_BENOEMING' }];
  const bm = (afwijkend: Partial<MaatregelKern>): MaatregelKern => ({
    code: 'BM-01',
    moment: 'BIJ_BENOEMING',
    status: 'OVEREENGEKOMEN',
    ...afwijkend,
  });

  it.each<[string, readonly MaatregelKern[], 'CONCEPT' | 'ADVIES', boolean]>([
    ['without any measure', [], 'CONCEPT', true],
    ['agreed', [bm({})], 'ADVIES', false],
    ['carried out', [bm({ status: 'UITGEVOERD' })], 'ADVIES', false],
    ['only proposed, in the concept', [bm({ status: 'VOORGESTELD' })], 'CONCEPT', false],
    ['only proposed, at the advice', [bm({ status: 'VOORGESTELD' })], 'ADVIES', true],
    ['refused', [bm({ status: 'GEWEIGERD_DOOR_KANDIDAAT' })], 'CONCEPT', true],
    ['lapsed', [bm({ status: 'VERVALLEN' })], 'CONCEPT', true],
    ['another measure', [bm({ code: 'BM-02' })], 'CONCEPT', true],
    ['another moment', [bm({ moment: 'VOOR_BENOEMING' })], 'CONCEPT', true],
  ])('%s', (_case, maatregelen, fase, geweigerd) => {
    expect(onverenigbaarheidWeigeringen(oordelen, maatregelen, fase)).toEqual(
      geweigerd ? [{ code: 'ONVERENIGBAARHEID_ZONDER_MAATREGEL' }] : [],
    );
  });

  it('asks nothing when no office is incompatible', () => {
    expect(onverenigbaarheidWeigeringen(allesVoldaan('GEMEENTE'), [], 'ADVIES')).toEqual([]);
  });
});
