import * as fc from 'fast-check';
import { type BenoembaarheidsOordeel, ontbrekendeOordelen, ONTHEFFING_STATUSSEN } from '../benoembaarheid/benoembaarheid.rules.js';
import { BESTUURSLAGEN, type Bestuurslaag } from '../benoembaarheid/bestuurslaag.js';
import { EIS_CODES, EIS_UITKOMSTEN } from '../benoembaarheid/eis.js';
import { MAATREGEL_CODES, MAATREGEL_MOMENTEN } from '../maatregel/maatregel-catalogus.js';
import { MAATREGEL_STATUSSEN } from '../maatregel/maatregel-status.js';
import type { MaatregelKern } from '../maatregel/maatregel.js';
import { RISICO_NIVEAUS } from '../risico/risico-score.js';
import { VOG_STATUSSEN } from '../vog/vog-status.js';
import { type AdviesFeiten, type AdviesVoorstel, conclusieWeigeringen, minimaleMotivering, toegestaneConclusies } from './advies.rules.js';
import {
  ADVIES_CONCLUSIES,
  type AdviesConclusie,
  CONCLUSIE_BRIEFTEKSTEN,
  CONCLUSIES_ZONDER_VOG,
  isPositief,
  POSITIEVE_CONCLUSIES,
} from './conclusie.js';

const voldaan = (laag: Bestuurslaag, ...anders: readonly BenoembaarheidsOordeel[]): readonly BenoembaarheidsOordeel[] => [
  ...ontbrekendeOordelen(laag, anders).map((eis) => ({ eis, uitkomst: 'VOLDAAN' }) as const),
  ...anders,
];
const bm01: MaatregelKern = { code: 'BM-01', moment: 'BIJ_BENOEMING', status: 'OVEREENGEKOMEN' };
const doorlopend: MaatregelKern = { code: 'BM-06', moment: 'DOORLOPEND', status: 'OVEREENGEKOMEN' };
const alles: AdviesVoorstel = {
  bestuurslaag: 'GEMEENTE',
  vogStatus: 'GEVERIFIEERD',
  oordelen: voldaan('GEMEENTE'),
  hoogsteNetto: 'LAAG',
  maatregelen: [],
  conclusie: 'GEEN_BELEMMERINGEN',
  motivering: '',
};
const codes = (voorstel: Partial<AdviesVoorstel>) => conclusieWeigeringen({ ...alles, ...voorstel }).map((w) => w.code);
const NIET = ['CONCLUSIE_NIET_TOEGESTAAN'];

describe(conclusieWeigeringen.name, () => {
  it.each<[string, Partial<AdviesVoorstel>, readonly string[]]>([
    ['positive with everything there', {}, []],
    ['positive while the VOG is under way', { vogStatus: 'INGEDIEND' }, NIET],
    ['positive while the VOG is too old', { vogStatus: 'VERLOPEN' }, NIET],
    ['positive with a requirement not judged', { oordelen: voldaan('GEMEENTE').slice(1) }, NIET],
    ['positive with a requirement missing', { oordelen: voldaan('GEMEENTE', { eis: 'LEEFTIJD', uitkomst: 'NIET_VOLDAAN' }) }, NIET],
    [
      'positive with a judgement that can not exist',
      { oordelen: [...voldaan('GEMEENTE'), { eis: 'VERWANTSCHAP', uitkomst: 'NIET_VOLDAAN' }] },
      NIET,
    ],
    ['positive with the judgements of another layer', { oordelen: voldaan('WATERSCHAP') }, NIET],
    [
      'positive for kin of a member on Bonaire',
      { bestuurslaag: 'OPENBAAR_LICHAAM', oordelen: voldaan('OPENBAAR_LICHAAM', { eis: 'VERWANTSCHAP', uitkomst: 'NIET_VOLDAAN' }) },
      NIET,
    ],
    ['positive with measures, without one', { conclusie: 'GEEN_BELEMMERINGEN_MET_MAATREGELEN' }, ['MAATREGELEN_ONTBREKEN']],
    ['positive with measures, one agreed', { conclusie: 'GEEN_BELEMMERINGEN_MET_MAATREGELEN', maatregelen: [bm01] }, []],
    [
      'positive with measures, one refused',
      { conclusie: 'GEEN_BELEMMERINGEN_MET_MAATREGELEN', maatregelen: [{ ...bm01, status: 'GEWEIGERD_DOOR_KANDIDAAT' }] },
      ['MAATREGELEN_ONTBREKEN'],
    ],
    ['negative without words', { conclusie: 'BELEMMERINGEN', motivering: ' \n ' }, ['MOTIVERING_TE_KORT']],
    ['negative with words, without VOG', { conclusie: 'BELEMMERINGEN', motivering: 'Omdat.', vogStatus: 'NIET_GESTART' }, []],
    ['not benoembaar although nothing is missing', { conclusie: 'NIET_BENOEMBAAR' }, NIET],
    [
      'not benoembaar because one judgement was never given',
      { conclusie: 'NIET_BENOEMBAAR', oordelen: voldaan('GEMEENTE').slice(1) },
      NIET,
    ],
    ['not benoembaar without VOG', { conclusie: 'NIET_BENOEMBAAR', vogStatus: 'NIET_OVERGELEGD' }, []],
    [
      'not benoembaar with a requirement missing',
      { conclusie: 'NIET_BENOEMBAAR', oordelen: voldaan('GEMEENTE', { eis: 'LEEFTIJD', uitkomst: 'NIET_VOLDAAN' }) },
      [],
    ],
    ['no advice', { conclusie: 'GEEN_ADVIES', oordelen: [], vogStatus: 'NIET_GESTART' }, []],
  ])('%s', (_case, voorstel, verwacht) => expect(codes(voorstel)).toEqual(verwacht));

  describe('an incompatible office (INV-03)', () => {
    const oordelen = voldaan('GEMEENTE', { eis: 'ONVERENIGBARE_BETREKKING', uitkomst: 'OP_TE_LOSSEN_BIJ_BENOEMING' });
    it.each<[AdviesConclusie, readonly MaatregelKern[], readonly string[]]>([
      ['NIET_BENOEMBAAR', [], NIET],
      ['GEEN_BELEMMERINGEN', [], ['ONVERENIGBAARHEID_ZONDER_MAATREGEL']],
      [
        'GEEN_BELEMMERINGEN_MET_MAATREGELEN',
        [{ ...bm01, status: 'VOORGESTELD' }],
        ['ONVERENIGBAARHEID_ZONDER_MAATREGEL', 'MAATREGELEN_ONTBREKEN'],
      ],
      ['GEEN_BELEMMERINGEN_MET_MAATREGELEN', [bm01], []],
    ])('%s with %j', (conclusie, maatregelen, verwacht) => expect(codes({ oordelen, conclusie, maatregelen })).toEqual(verwacht));
  });

  describe('an ontheffing (INV-04)', () => {
    it.each<[AdviesConclusie, BenoembaarheidsOordeel['ontheffing'], readonly string[]]>([
      ['GEEN_BELEMMERINGEN', undefined, NIET],
      ['GEEN_BELEMMERINGEN', { status: 'NIET_GEVRAAGD', vermeldInAdvies: true }, NIET],
      ['GEEN_BELEMMERINGEN', { status: 'GEVRAAGD', vermeldInAdvies: false }, NIET],
      ['GEEN_BELEMMERINGEN', { status: 'GEVRAAGD', vermeldInAdvies: true }, []],
      ['GEEN_BELEMMERINGEN', { status: 'VERLEEND', vermeldInAdvies: true }, []],
      ['GEEN_BELEMMERINGEN', { status: 'VERLEEND', vermeldInAdvies: false }, NIET],
      ['GEEN_BELEMMERINGEN', { status: 'GEWEIGERD', vermeldInAdvies: true }, NIET],
      ['NIET_BENOEMBAAR', undefined, []],
      ['NIET_BENOEMBAAR', { status: 'GEVRAAGD', vermeldInAdvies: true }, NIET],
      ['NIET_BENOEMBAAR', { status: 'GEWEIGERD', vermeldInAdvies: false }, []],
    ])('%s with %j', (conclusie, ontheffing, verwacht) => {
      const oordeel: BenoembaarheidsOordeel = { eis: 'INGEZETENSCHAP', uitkomst: 'ONTHEFFING_NODIG', ...(ontheffing && { ontheffing }) };
      expect(codes({ conclusie, oordelen: voldaan('GEMEENTE', oordeel) })).toEqual(verwacht);
    });
  });

  describe('the motivation', () => {
    it.each<[AdviesFeiten['hoogsteNetto'], readonly MaatregelKern[], string, readonly string[]]>([
      ['KRITIEK', [], 'x'.repeat(199), ['MOTIVERING_TE_KORT']],
      ['KRITIEK', [], `${'x'.repeat(150)}${' '.repeat(50)}`, ['MOTIVERING_TE_KORT']],
      ['KRITIEK', [doorlopend], 'kort', ['MOTIVERING_TE_KORT']],
      ['KRITIEK', [], 'x'.repeat(200), []],
      ['HOOG', [], '', ['MOTIVERING_TE_KORT']],
      ['HOOG', [], 'Omdat.', []],
      ['HOOG', [doorlopend], '', []],
      ['HOOG', [{ ...doorlopend, status: 'VOORGESTELD' }], '', ['MOTIVERING_TE_KORT']],
      ['HOOG', [bm01], '', ['MOTIVERING_TE_KORT']],
      ['MIDDEN', [], '', []],
      [null, [], '', []],
    ])('%s with %j', (hoogsteNetto, maatregelen, motivering, verwacht) => {
      expect(codes({ hoogsteNetto, maatregelen, motivering })).toEqual(verwacht);
    });

    it.each<[string, AdviesConclusie, readonly string[]]>([
      ['x'.repeat(199), 'GEEN_BELEMMERINGEN', ['MOTIVERING_TE_KORT']],
      ['x'.repeat(200), 'GEEN_BELEMMERINGEN', []],
      ['Omdat.', 'BELEMMERINGEN', []],
    ])('after a condition was let go: %s for %s', (motivering, conclusie, verwacht) => {
      const vervallen = { van: 'OVEREENGEKOMEN', reden: 'Andere portefeuille.' } as const;
      const maatregelen: readonly MaatregelKern[] = [{ code: 'BM-04', moment: 'VOOR_BENOEMING', status: 'VERVALLEN', vervallen }];
      expect(codes({ maatregelen, motivering, conclusie })).toEqual(verwacht);
    });

    it('is not asked for a conclusion that is not positive, whatever the risks', () => {
      expect(minimaleMotivering('GEEN_ADVIES', { hoogsteNetto: 'KRITIEK', maatregelen: [] })).toBe(0);
    });
  });
});

describe(toegestaneConclusies.name, () => {
  it.each<[string, Partial<AdviesFeiten>, readonly AdviesConclusie[]]>([
    ['everything there', {}, ['GEEN_BELEMMERINGEN', 'BELEMMERINGEN', 'GEEN_ADVIES']],
    ['with an agreed measure', { maatregelen: [bm01] }, [...POSITIEVE_CONCLUSIES, 'BELEMMERINGEN', 'GEEN_ADVIES']],
    ['without VOG', { vogStatus: 'NIET_OVERGELEGD' }, CONCLUSIES_ZONDER_VOG],
    ['nothing judged yet', { oordelen: [] }, ['BELEMMERINGEN', 'GEEN_ADVIES']],
  ])('%s', (_case, feiten, verwacht) => expect(toegestaneConclusies({ ...alles, ...feiten })).toEqual(verwacht));
});

describe('whatever comes in', () => {
  const maatregel = fc.record({
    code: fc.constantFrom(...MAATREGEL_CODES),
    moment: fc.constantFrom(...MAATREGEL_MOMENTEN),
    status: fc.constantFrom(...MAATREGEL_STATUSSEN),
  });
  const oordeel = fc.record(
    {
      eis: fc.constantFrom(...EIS_CODES),
      uitkomst: fc.constantFrom(...EIS_UITKOMSTEN),
      ontheffing: fc.record({ status: fc.constantFrom(...ONTHEFFING_STATUSSEN), vermeldInAdvies: fc.boolean() }),
    },
    { requiredKeys: ['eis', 'uitkomst'] },
  );
  const feiten = fc.constantFrom(...BESTUURSLAGEN).chain((bestuurslaag) =>
    fc.record({
      bestuurslaag: fc.constant(bestuurslaag),
      vogStatus: fc.constantFrom(...VOG_STATUSSEN),
      oordelen: fc.oneof(fc.array(oordeel, { maxLength: 12 }), fc.constant(voldaan(bestuurslaag))),
      hoogsteNetto: fc.constantFrom(null, ...RISICO_NIVEAUS),
      maatregelen: fc.array(maatregel, { maxLength: 4 }),
      motivering: fc.string({ maxLength: 300 }),
      conclusie: fc.constantFrom(...ADVIES_CONCLUSIES),
    }),
  );

  it('no positive conclusion is allowed while the VOG is not GEVERIFIEERD (INV-04)', () => {
    fc.assert(
      fc.property(feiten, (voorstel) => {
        fc.pre(isPositief(voorstel.conclusie) && voorstel.vogStatus !== 'GEVERIFIEERD');
        expect(conclusieWeigeringen(voorstel)).toContainEqual({ code: 'CONCLUSIE_NIET_TOEGESTAAN' });
      }),
      { numRuns: 1000 },
    );
  });

  it('a positive conclusion is only allowed with every requirement judged and none missing', () => {
    let toegestaan = 0;
    fc.assert(
      fc.property(feiten, (voorstel) => {
        fc.pre(isPositief(voorstel.conclusie) && conclusieWeigeringen(voorstel).length === 0);
        toegestaan += 1;
        expect(ontbrekendeOordelen(voorstel.bestuurslaag, voorstel.oordelen)).toEqual([]);
        expect(voorstel.oordelen.filter((o) => o.uitkomst === 'NIET_VOLDAAN')).toEqual([]);
      }),
      { numRuns: 100, maxSkipsPerRun: 1000 },
    );
    expect(toegestaan).toBeGreaterThan(0);
  });

  it('there is always a way out: GEEN_ADVIES', () => {
    fc.assert(fc.property(feiten, (voorstel) => expect(conclusieWeigeringen({ ...voorstel, conclusie: 'GEEN_ADVIES' })).toEqual([])));
  });

  it('the list of allowed conclusions says the same as the refusals', () => {
    fc.assert(
      fc.property(feiten, (voorstel) => {
        const open = ADVIES_CONCLUSIES.filter(
          (conclusie) => conclusieWeigeringen({ ...voorstel, conclusie, motivering: 'x'.repeat(200) }).length === 0,
        );
        expect(toegestaneConclusies(voorstel)).toEqual(open);
      }),
    );
  });
});

it('no letter text names a requirement, a risk or the VOG', () => {
  for (const tekst of Object.values(CONCLUSIE_BRIEFTEKSTEN))
    expect(tekst).not.toMatch(/vog|gedrag|woon|leeftijd|nationaliteit|familie|risico/i);
});
