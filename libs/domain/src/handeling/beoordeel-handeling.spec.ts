import fc from 'fast-check';
import type { Instant } from '../kalender/instant.js';
import { STAP_CODES } from '../stap/stap-code.js';
import type { ToetsingBeeld } from '../toetsing/toetsing-beeld.js';
import { eenBeeld } from '../toetsing/toetsing-beeld.testdata.js';
import { EINDSTATUSSEN, TOETSING_STATUSSEN } from '../toetsing/toetsing-status.js';
import { handelingenVan, handelingWeigeringen } from './beoordeel-handeling.js';
import { HANDELING_CODES, HANDELING_REGELS, type HandelingCode } from './handelingen.js';

const NU: Instant = '2027-02-16T10:00:00.000Z';
const feit = (op: Instant = NU) => ({ waarde: 'x', op });
const codes = (handeling: HandelingCode, beeld: ToetsingBeeld, nu: Instant = NU): readonly string[] =>
  handelingWeigeringen(handeling, beeld, nu).map((weigering) => weigering.code);

const gelezen = {
  status: 'ADVIES_TER_INZAGE_KANDIDAAT',
  conclusie: 'GEEN_BELEMMERINGEN',
  vogStatus: 'GEVERIFIEERD',
  vogAfgegevenOp: '2027-01-22',
  inzageVanaf: '2027-02-16T09:00:00.000Z',
} as const;
const maatregel = {
  id: 'm',
  nummer: 1,
  code: 'BM-01',
  moment: 'VOOR_BENOEMING',
  zichtbaarheid: 'INTERN',
  toelichting: '',
  risicoIds: [],
  bewijs: null,
} as const;
const metMaatregel = (status: 'VOORGESTELD' | 'OVEREENGEKOMEN' | 'UITGEVOERD') => ({
  ...eenBeeld().werk,
  maatregelen: [{ ...maatregel, status }],
});

describe(handelingWeigeringen.name, () => {
  it.each<[string, HandelingCode, Partial<ToetsingBeeld>, Instant, readonly string[]]>([
    ['before the case has started', 'startToetsing', { status: 'CONCEPT' }, NU, []],
    ['a second time', 'startToetsing', { status: 'GESTART' }, NU, ['STATUS_LAAT_NIET_TOE']],
    ['in an open step', 'verleenMedewerking', { status: 'WACHT_OP_MEDEWERKING', stappen: { MEDEWERKING: 'OPEN' } }, NU, []],
    ['in a step that is not open yet', 'verleenMedewerking', { status: 'WACHT_OP_MEDEWERKING' }, NU, ['STAP_NIET_OPEN']],
    [
      'in a second attempt',
      'meldVogIngediend',
      { status: 'IN_ONDERZOEK', stappen: { VOG_INDIENEN: 'AFGEROND', 'VOG_INDIENEN/2': 'OPEN' } },
      NU,
      [],
    ],
    ['while suspended', 'bewaarAntwoorden', { status: 'OPGESCHORT', stappen: { VRAGENLIJST: 'OPEN' } }, NU, ['TOETSING_OPGESCHORT']],
    ['after withdrawal', 'trekIn', { status: 'INGETROKKEN' }, NU, ['TOETSING_GEEINDIGD']],
    ['before submission', 'vulVragenlijstAan', { status: 'IN_ONDERZOEK' }, NU, ['AANVULLING_NIET_GEVRAAGD']],
    ['after submission', 'vulVragenlijstAan', { status: 'IN_ONDERZOEK', feiten: { VRAGENLIJST_INGEDIEND: feit() } }, NU, []],
    ['once', 'vraagUitstelWederhoor', { status: 'HOOR_EN_WEDERHOOR', stappen: { HOOR_EN_WEDERHOOR: 'OPEN' } }, NU, []],
    [
      'twice',
      'vraagUitstelWederhoor',
      { status: 'HOOR_EN_WEDERHOOR', stappen: { HOOR_EN_WEDERHOOR: 'OPEN' }, feiten: { WEDERHOOR_UITSTEL: feit() } },
      NU,
      ['UITSTEL_AL_VERLEEND'],
    ],
    [
      'before the conversation',
      'ondertekenAdvies',
      { status: 'ADVIES_IN_VOORBEREIDING', stappen: { ADVIES: 'OPEN', GESPREK_OPDRACHTGEVER: 'OPEN' } },
      NU,
      ['GESPREK_ONTBREEKT'],
    ],
    [
      'after the conversation',
      'ondertekenAdvies',
      { status: 'ADVIES_IN_VOORBEREIDING', stappen: { ADVIES: 'OPEN', GESPREK_OPDRACHTGEVER: 'AFGEROND' } },
      NU,
      [],
    ],
    ['before there is a letter', 'verstrekAdvies', { status: 'ADVIES_TER_INZAGE_KANDIDAAT' }, NU, ['BRIEF_NIET_GEREED']],
    ['an hour after the kandidaat could read it (INV-10)', 'verstrekAdvies', gelezen, NU, ['INZAGEVENSTER_LOOPT']],
    ['a millisecond too early', 'verstrekAdvies', gelezen, '2027-02-17T08:59:59.999Z', ['INZAGEVENSTER_LOOPT']],
    ['after exactly 24 hours', 'verstrekAdvies', gelezen, '2027-02-17T09:00:00.000Z', []],
    ['after 4 seconds in practice', 'verstrekAdvies', { ...gelezen, termijnProfiel: 'OEFEN' }, '2027-02-16T09:00:04.000Z', []],
    [
      'with a measure that must come first',
      'verstrekAdvies',
      { ...gelezen, werk: metMaatregel('OVEREENGEKOMEN') },
      '2027-02-18T09:00:00.000Z',
      ['MAATREGEL_NIET_UITGEVOERD'],
    ],
    [
      'once that measure was carried out',
      'verstrekAdvies',
      { ...gelezen, werk: metMaatregel('UITGEVOERD') },
      '2027-02-18T09:00:00.000Z',
      [],
    ],
    [
      'with a VOG that is too old on the council date',
      'verstrekAdvies',
      { ...gelezen, vogAfgegevenOp: '2026-11-01' },
      '2027-02-18T09:00:00.000Z',
      ['VOG_VERLOPEN'],
    ],
    ['late, after silence in hoor en wederhoor', 'beslisOverMaatregel', { ...gelezen, werk: metMaatregel('VOORGESTELD') }, NU, []],
    ['when all is decided', 'beslisOverMaatregel', { ...gelezen, werk: metMaatregel('OVEREENGEKOMEN') }, NU, ['MAATREGELEN_BESLIST']],
    [
      'positive without a VOG (INV-01)',
      'verstrekAdvies',
      { ...gelezen, vogStatus: 'INGEDIEND' },
      '2027-02-18T09:00:00.000Z',
      ['VOG_ONTBREEKT'],
    ],
    [
      'negative without a VOG',
      'verstrekAdvies',
      { ...gelezen, conclusie: 'BELEMMERINGEN', vogStatus: 'INGEDIEND' },
      '2027-02-18T09:00:00.000Z',
      [],
    ],
  ])('%s: %s', (_wanneer, handeling, anders, nu, verwacht) => {
    expect(codes(handeling, eenBeeld(anders), nu)).toEqual(verwacht);
  });

  it('lets the kandidaat withdraw wherever the procedure still runs, whatever else is the case (INV-16)', () => {
    const lopend = TOETSING_STATUSSEN.filter((status) => HANDELING_REGELS.trekIn.statussen.includes(status));
    fc.assert(
      fc.property(fc.constantFrom(...lopend), fc.subarray([...STAP_CODES]), (status, open) => {
        const stappen = Object.fromEntries(open.map((stap) => [stap, 'OPEN' as const]));
        expect(codes('trekIn', eenBeeld({ status, stappen }))).toEqual([]);
      }),
    );
  });

  /** A new ronde, what holds up destruction, a data leak, requests about data and break-glass: these are there for a case that has ended. */
  const NA_EINDE: readonly HandelingCode[] = [
    'heropen',
    'besluitVernietiging',
    'trekVernietigingIn',
    'plaatsBewaarblokkade',
    'hefBewaarblokkadeOp',
    'koppelDatalek',
    'informeerOverDatalek',
    'dienAvgVerzoekIn',
    'verlengAvgVerzoek',
    'beantwoordAvgVerzoek',
    'voegVerklaringToe',
    'hefBeperkingOp',
    'vraagNoodinzageAan',
    'keurNoodinzageGoed',
    'wijsNoodinzageAf',
    'beeindigNoodinzage',
    'verantwoordNoodinzage',
  ];
  it.each(HANDELING_CODES.filter((code) => HANDELING_REGELS[code].statussen.includes('GESLOTEN')))(
    'knows %s as an act after the end',
    (code) => {
      expect(NA_EINDE).toContain(code);
      expect(codes(code, eenBeeld({ status: 'GESLOTEN' }))).toEqual([]);
      expect(codes(code, eenBeeld({ status: 'VERNIETIGD' }))).toEqual(['TOETSING_GEEINDIGD']);
    },
  );

  it('refuses every other act once the case has ended', () => {
    const lopend = HANDELING_CODES.filter((code) => !NA_EINDE.includes(code));
    fc.assert(
      fc.property(fc.constantFrom(...EINDSTATUSSEN), fc.constantFrom(...lopend), (status, handeling) => {
        const stappen = Object.fromEntries(STAP_CODES.map((stap) => [stap, 'OPEN' as const]));
        expect(codes(handeling, eenBeeld({ status, stappen }))).toEqual(['TOETSING_GEEINDIGD']);
      }),
    );
  });
});

describe(handelingenVan.name, () => {
  it('shows a person his own acts, with what is in the way', () => {
    const acts = handelingenVan(
      { persoonId: 'kandidaat', rollen: ['KANDIDAAT'] },
      eenBeeld({ status: 'WACHT_OP_MEDEWERKING', stappen: { MEDEWERKING: 'OPEN' } }),
      NU,
    );
    expect(acts.filter((act) => act.mogelijk).map((act) => act.code)).toEqual([
      'verleenMedewerking',
      'weigerMedewerking',
      'wraak',
      'trekIn',
      'dienAvgVerzoekIn',
      'voegVerklaringToe',
    ]);
    expect(acts.find((act) => act.code === 'dienVragenlijstIn')?.redenen).toEqual([
      { code: 'STATUS_LAAT_NIET_TOE', params: { status: 'WACHT_OP_MEDEWERKING' } },
    ]);
    expect(acts.map((act) => act.code)).not.toContain('ondertekenAdvies');
  });

  it('shows a stranger nothing', () => {
    expect(handelingenVan({ persoonId: 'vreemde', rollen: ['OPDRACHTGEVER'] }, eenBeeld(), NU)).toEqual([]);
  });
});
