import * as fc from 'fast-check';
import { BESTUURSLAGEN } from '../benoembaarheid/bestuurslaag.js';
import { feestdagenKalender } from '../kalender/feestdagen-kalender.js';
import { addMilliseconds } from '../kalender/instant.js';
import { addDays, type IsoDate } from '../kalender/iso-date.js';
import { atLocalTime, localDate, TIJDZONES } from '../kalender/tijdzone.js';
import { STAP_CODES, type StapCode } from '../stap/stap-code.js';
import { STAP_REGELS } from '../stap/stap-regels.js';
import { termijnProfiel } from '../termijn/termijnprofielen.js';
import { AANLEIDINGEN } from '../toetsing/toetsing-status.js';
import { planToetsing } from './plan-toetsing.js';
import type { SimulatieLijn, SimulatieVraag } from './simulatie.js';
import { simuleerToetsing } from './simuleer-toetsing.js';

const zone = 'Europe/Amsterdam';
const aSimulatieVraag = ({ dag = '2027-01-11', ...over }: Partial<SimulatieVraag> & { readonly dag?: IsoDate } = {}): SimulatieVraag => ({
  aanleiding: 'TUSSENTIJDS',
  bestuurslaag: 'GEMEENTE',
  start: atLocalTime(dag, '09:00', zone),
  raadsdatum: '2027-02-25',
  profiel: termijnProfiel('NORMAAL', 1),
  zone,
  kalender: feestdagenKalender(),
  ...over,
});
const zonderRaad = ({ raadsdatum: _, ...vraag }: SimulatieVraag): SimulatieVraag => vraag;
const lijnen = (vraag: SimulatieVraag): readonly [SimulatieLijn, SimulatieLijn] => {
  const [heel, meteen] = simuleerToetsing(vraag).lijnen;
  if (heel === undefined || meteen === undefined) throw new Error('two lines');
  return [heel, meteen];
};
const dag = (op: string | null | undefined): string => localDate((op ?? '') as never, zone);
const einden = ({ stappen }: SimulatieLijn): readonly string[] =>
  stappen.flatMap(({ stap, termijnen }) => termijnen.map(({ code, einde }) => `${stap} ${code} ${dag(einde)}`));
const stapVan = ({ stappen }: SimulatieLijn, code: StapCode) => {
  const stap = stappen.find((een) => een.stap === code);
  if (stap === undefined) throw new Error(`no ${code}`);
  return stap;
};
const termijnVan = (lijn: SimulatieLijn, gezocht: string) => {
  const termijn = [...lijn.stappen.flatMap(({ termijnen }) => termijnen), ...lijn.overigeTermijnen].find(({ code }) => code === gezocht);
  if (termijn === undefined) throw new Error(`no ${gezocht}`);
  return termijn;
};

describe(simuleerToetsing.name, () => {
  it('counts the age of a VOG with the setting of the organisation (T23)', () => {
    const [heel] = lijnen(aSimulatieVraag({ vogMaxOuderdomDagen: 60 }));
    expect(dag(termijnVan(heel, 'T23').einde)).toBe('2027-04-03'); // a Saturday: a maximum age doesn't move
  });

  it('lays out the whole procedure when everyone takes the whole of each term', () => {
    const [heel] = lijnen(aSimulatieVraag());
    expect(einden(heel)).toEqual([
      'MEDEWERKING T01 2027-01-18',
      'VOG_KLAARZETTEN T04 2027-01-19',
      'VOG_INDIENEN T05 2027-01-26',
      'VOG_BESLISSING T06a 2027-02-02',
      'VOG_BESLISSING T06b 2027-02-23',
      'VOG_BESLISSING T06c 2027-03-23',
      'VRAGENLIJST T02 2027-01-28',
      'AANVULLING T03 2027-02-04',
      'DOCUMENTEN T02 2027-01-28',
      'BRONONDERZOEK T07 2027-02-04',
      'INTERNE_UITVRAAG T08 2027-02-04',
      'VERDIEPEND_GESPREK T09 2027-02-11',
      'RISICOANALYSE T10 2027-02-18',
      'HOOR_EN_WEDERHOOR T11 2027-02-25',
      'MAATREGELEN T11 2027-02-25',
      'RAPPORT T12 2027-03-02',
      'GESPREK_OPDRACHTGEVER T13 2027-03-09',
      'ADVIES T13 2027-03-09',
      'INZAGE T14 2027-03-10',
    ]);
    expect(heel.overigeTermijnen.map(({ code, soort, einde }) => [code, soort, dag(einde)])).toEqual([
      ['T15', 'TERUGREKEN', '2027-02-18'],
      ['T23', 'BELEID', '2027-05-05'],
      ['T16', 'BELEID', '2027-03-01'],
      ['T17', 'WETTELIJK', '2027-03-08'],
      ['T18', 'BELEID', '2027-03-25'],
      ['T19', 'BELEID', '2027-04-05'],
    ]);
    expect(heel.haalbaarheid).toEqual({ verstrekking: '2027-03-10', uiterlijkeVerstrekking: '2027-02-18', marge: -14, kleur: 'ROOD' });
  });

  it('waits for the VOG and the reading window only when people act at once', () => {
    const [, meteen] = lijnen(aSimulatieVraag());
    expect(dag(stapVan(meteen, 'VOG_BESLISSING').gereed)).toBe('2027-01-18');
    expect(stapVan(meteen, 'RAPPORT').gereed).toBe('2027-01-11T08:00:00.000Z');
    expect(meteen.haalbaarheid).toEqual({ verstrekking: '2027-01-19', uiterlijkeVerstrekking: '2027-02-18', marge: 22, kleur: 'GROEN' });
    expect(meteen.kritiekePad).toEqual([
      'TOEWIJZING', 'MEDEWERKING', 'VOG_KLAARZETTEN', 'VOG_INDIENEN', 'VOG_BESLISSING', 'VOG_VERIFICATIE', 'ADVIES', 'INZAGE', 'VERSTREKKING',
    ]); // prettier-ignore
  });

  it('gives every moment of a ladder, and what happens then', () => {
    const { momenten } = termijnVan(lijnen(aSimulatieVraag())[0], 'T01');
    expect(momenten.map(({ moment, op }) => [moment, op])).toEqual([
      ['HERINNERING_1', '2027-01-14T08:00:00.000Z'],
      ['HERINNERING_2', '2027-01-18T08:00:00.000Z'],
      ['EINDE', '2027-01-18T22:59:59.999Z'],
      ['ESCALATIE_1', '2027-01-19T08:00:00.000Z'],
      ['ESCALATIE_2', '2027-01-25T08:00:00.000Z'],
    ]);
    expect(momenten.at(-1)).toMatchObject({ ontvangers: ['OPDRACHTGEVER'], watDanGebeurt: expect.stringContaining('staken') });
  });

  it('counts on from what is known to be done', () => {
    const afgerond = { MEDEWERKING: '2027-01-13T09:00:00.000Z', VOG_INDIENEN: '2027-01-15T09:00:00.000Z' } as const;
    const [heel] = lijnen(aSimulatieVraag({ afgerond }));
    expect(einden(heel)).toEqual(
      expect.arrayContaining(['VOG_KLAARZETTEN T04 2027-01-14', 'VRAGENLIJST T02 2027-01-25', 'VOG_BESLISSING T06a 2027-01-22']),
    );
  });

  it('waits for an addition once it is known that there was one', () => {
    const [heel] = lijnen(aSimulatieVraag({ afgerond: { AANVULLING: '2027-03-01T09:00:00.000Z' } }));
    expect(stapVan(heel, 'RISICOANALYSE').opent).toBe('2027-03-01T09:00:00.000Z');
  });

  it('counts the closing days of the organisation for policy, not for the law', () => {
    const kalender = feestdagenKalender([
      { datum: '2027-01-18', naam: 'Carnaval' },
      { datum: '2027-03-08', naam: 'Carnaval' },
    ]);
    const [heel] = lijnen(aSimulatieVraag({ kalender }));
    expect([dag(termijnVan(heel, 'T01').einde), dag(termijnVan(heel, 'T17').einde)]).toEqual(['2027-01-19', '2027-03-08']);
  });

  it('ends with the report, without VOG and without a meeting, when somebody in office is assessed anew', () => {
    const [heel, meteen] = lijnen(zonderRaad(aSimulatieVraag({ aanleiding: 'HERIJKING_ZITTEND' })));
    for (const lijn of [heel, meteen]) {
      expect(lijn.stappen.map(({ stap }) => stap).filter((stap) => /VOG|ADVIES|OPDRACHTGEVER|INZAGE|VERSTREKKING/.test(stap))).toEqual([]);
      expect(lijn).toMatchObject({ haalbaarheid: null, overigeTermijnen: [] });
      expect(lijn.stappen.every(({ uiterlijkGereed }) => uiterlijkGereed === null)).toBe(true);
    }
    expect(heel.kritiekePad.at(-1)).toBe('RAPPORT');
  });

  it.each([
    ['no meeting', zonderRaad(aSimulatieVraag()), 'RAADSDATUM_ONTBREEKT'],
    ['a meeting before the start', aSimulatieVraag({ raadsdatum: '2027-01-10' }), 'RAADSDATUM_VOOR_START'],
    ['a meeting years ahead', aSimulatieVraag({ raadsdatum: '2029-01-12' }), 'RAADSDATUM_TE_VER'],
    ['a meeting for who is in office', aSimulatieVraag({ aanleiding: 'HERIJKING_ZITTEND' }), 'RAADSDATUM_NIET_VAN_TOEPASSING'],
  ])('refuses %s', (_, vraag, code) => {
    expect(() => simuleerToetsing(vraag)).toThrow(code);
  });

  it('knows every step that has a term before the handing over', () => {
    const metTermijn = STAP_CODES.filter((stap) => STAP_REGELS[stap].termijnen.some((code) => /^T(0\d|1[0-4])/.test(code)));
    expect(lijnen(aSimulatieVraag())[0].stappen.map(({ stap }) => stap)).toEqual(expect.arrayContaining(metTermijn));
  });
});

describe('every simulation', () => {
  const RUNS = { numRuns: 40 };
  const gevallen = fc.record({
    aanleiding: fc.constantFrom(...AANLEIDINGEN),
    bestuurslaag: fc.constantFrom(...BESTUURSLAGEN),
    dagen: fc.integer({ min: 0, max: 1200 }),
    raadOver: fc.integer({ min: 0, max: 200 }),
    profiel: fc.constantFrom('NORMAAL', 'VERSNELD'),
    zone: fc.constantFrom(...TIJDZONES),
    spoed: fc.boolean(),
  });
  type Geval = typeof gevallen extends fc.Arbitrary<infer T> ? T : never;
  const begin = ({ dagen }: Geval): IsoDate => addDays('2026-06-01', dagen);
  const vraagVan = (geval: Geval): SimulatieVraag => {
    const { raadOver, profiel, aanleiding, bestuurslaag, spoed, zone: plaats } = geval;
    const vraag = aSimulatieVraag({
      aanleiding,
      bestuurslaag,
      spoed,
      zone: plaats,
      profiel: termijnProfiel(profiel, 1),
      start: atLocalTime(begin(geval), '09:00', plaats),
      raadsdatum: addDays(begin(geval), raadOver),
    });
    return aanleiding === 'HERIJKING_ZITTEND' ? zonderRaad(vraag) : vraag;
  };

  it('says of the council date what the planning says', () => {
    fc.assert(
      fc.property(gevallen, (geval) => {
        const vraag = vraagVan(geval);
        const { vogRoute, lijnen: lines } = simuleerToetsing(vraag);
        const [heel] = lines;
        if (vraag.raadsdatum === undefined || heel === undefined) return expect(heel?.haalbaarheid).toBeNull();
        const { raadsdatum } = vraag;
        const plan = planToetsing({ ...vraag, start: begin(geval), raadsdatum, vogRoute });
        const { verstrekking, uiterlijkeVerstrekking, marge, kleur } = plan;
        expect(heel.haalbaarheid).toEqual({ verstrekking, uiterlijkeVerstrekking, marge, kleur });
        const codes = heel.kritiekePad.flatMap((code) => stapVan(heel, code).termijnen[0]?.code ?? []);
        expect(codes).toEqual(plan.kritiekePad);
      }),
      RUNS,
    );
  });

  it('is feasible exactly when each step is ready by its last moment', () => {
    fc.assert(
      fc.property(gevallen, (geval) => {
        for (const { stappen, kritiekePad, haalbaarheid } of lijnen(vraagVan(geval))) {
          if (haalbaarheid === null) return;
          const laat = stappen.filter(({ gereed, uiterlijkGereed, eventueel }) => !eventueel && gereed > (uiterlijkGereed ?? ''));
          expect(laat.length > 0).toBe(haalbaarheid.kleur === 'ROOD');
          if (laat.length > 0) expect(kritiekePad.every((code) => laat.some(({ stap }) => stap === code))).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('holds the council date when a step ends at its last moment, and no later', () => {
    const stappen = STAP_CODES.filter((code) => !['VERSTREKKING', 'AANVULLING', 'MAATREGELEN'].includes(code));
    fc.assert(
      fc.property(gevallen, fc.constantFrom(...stappen), (geval, code) => {
        const vraag = vraagVan(geval);
        const [heel] = lijnen(vraag);
        const uiterlijk = heel.stappen.find(({ stap }) => stap === code)?.uiterlijkGereed;
        fc.pre(heel.haalbaarheid?.kleur !== 'ROOD' && uiterlijk !== undefined && uiterlijk !== null);
        const [opTijd] = lijnen({ ...vraag, afgerond: { [code]: uiterlijk } });
        const [teLaat] = lijnen({ ...vraag, afgerond: { [code]: addMilliseconds(uiterlijk ?? vraag.start, 86_400_000) } });
        expect([opTijd.haalbaarheid?.kleur, teLaat.haalbaarheid?.kleur]).toEqual(['ORANJE', 'ROOD']);
      }),
      RUNS,
    );
  });

  it('is never slower when people act at once', () => {
    fc.assert(
      fc.property(gevallen, (geval) => {
        const [heel, meteen] = lijnen(vraagVan(geval));
        for (const { stap, gereed } of meteen.stappen) expect(gereed <= stapVan(heel, stap).gereed).toBe(true);
      }),
      RUNS,
    );
  });
});
