import { TIJDZONES } from '../kalender/tijdzone.js';
import { privacyKader } from '../rechtskader/privacy-kader.js';
import { termijnenVan } from '../stap/stap-regels.js';
import { WAARNEMING_KADERS } from '../waarneming/waarneming-kader.js';
import { BESTUURSLAAG_PROFIELEN, BESTUURSLAGEN } from './bestuurslaag.js';
import { DOEL_FUNCTIE_PROFIELEN, DOEL_FUNCTIES } from './doelfunctie.js';
import { BENOEMBAARHEIDSEISEN } from './eis.js';
import { LAAG_REGEL_CODES, type LaagRegelCode } from './laag-regel.js';
import { LAAG_REGELS } from './laag-regels.js';

const BIJZONDER = new Set<string>(['NATIONALITEIT_OF_VERBLIJF', 'ANDER_BESTUURSAMBT', 'LID_ALGEMEEN_BESTUUR', 'VERWANTSCHAP']);
const verwijzingen = (laag: (typeof BESTUURSLAGEN)[number]) => [
  ...LAAG_REGELS[laag].regels.map(({ wetsverwijzing }) => wetsverwijzing),
  ...BENOEMBAARHEIDSEISEN[laag].map(({ wetsverwijzing }) => wetsverwijzing),
  ...WAARNEMING_KADERS[laag].gronden.map(({ verwijzing }) => verwijzing),
  LAAG_REGELS[laag].vog.wetsverwijzing,
];

describe.each(BESTUURSLAGEN)('the law of a %s', (laag) => {
  const { regels, tijdzones, vog, onverenigbareBetrekkingen } = LAAG_REGELS[laag];
  const codes = regels.map(({ code }) => code);

  it('says who appoints, who guards, what does not go together, and each rule once and in order', () => {
    expect(codes).toEqual(LAAG_REGEL_CODES.filter((code) => codes.includes(code)));
    const altijd: readonly LaagRegelCode[] = [
      'BENOEMING',
      'ZORGPLICHT',
      'ONVERENIGBARE_BETREKKINGEN',
      'VERBODEN_HANDELINGEN',
      'GEDRAGSCODE',
    ];
    expect(altijd.filter((code) => !codes.includes(code))).toEqual([]);
    expect(onverenigbareBetrekkingen.length).toBeGreaterThan(0);
  });

  it('is shown as unverified, each article of it', () => {
    expect(verwijzingen(laag).length).toBeGreaterThan(10);
    expect(verwijzingen(laag).filter(({ geverifieerd }) => geverifieerd)).toEqual([]);
  });

  it('waits for a VOG as long as the steps do', () => {
    const spoed = termijnenVan('VOG_BESLISSING', { vogSpoed: true, bestuurslaag: laag });
    expect(vog.termijnen.filter((code) => !spoed.includes(code))).toEqual([]);
    expect(vog.termijnen).toEqual(expect.arrayContaining([...termijnenVan('VOG_BESLISSING', { vogSpoed: false, bestuurslaag: laag })]));
  });

  it('has one office, one organ and a zone', () => {
    expect(DOEL_FUNCTIES.filter((functie) => DOEL_FUNCTIE_PROFIELEN[functie].bestuurslaag === laag)).toHaveLength(1);
    expect(tijdzones.length).toBeGreaterThan(0);
  });
});

describe('the layers differ', () => {
  it.each([
    ['GEMEENTE', 'de gemeenteraad', 'burgemeester', 'AVG'],
    ['PROVINCIE', 'provinciale staten', 'commissaris van de Koning', 'AVG'],
    ['WATERSCHAP', 'het algemeen bestuur', 'voorzitter', 'AVG'],
    ['OPENBAAR_LICHAAM', 'de eilandsraad', 'gezaghebber', 'WBP_BES'],
  ] as const)('%s: %s, %s, %s', (laag, orgaan, ambt, privacy) => {
    const profiel = BESTUURSLAAG_PROFIELEN[laag];
    expect(`${profiel.orgaanLidwoord}${profiel.orgaanNaam}`).toBe(orgaan);
    expect(profiel.opdrachtgeverAmbt).toBe(ambt);
    expect(privacyKader(laag).code).toBe(privacy);
  });

  it('in kinship and the declaration of interests: the islands only', () => {
    const met = (code: LaagRegelCode) => BESTUURSLAGEN.filter((laag) => LAAG_REGELS[laag].regels.some((r) => r.code === code));
    expect(met('VERWANTSCHAP')).toEqual(['OPENBAAR_LICHAAM']);
    expect(met('OPGAVE_BELANGEN')).toEqual(['OPENBAAR_LICHAAM']);
  });

  it('in their requirements', () => {
    const eisen = Object.fromEntries(
      BESTUURSLAGEN.map((laag) => [laag, BENOEMBAARHEIDSEISEN[laag].map(({ code }) => code).filter((code) => BIJZONDER.has(code))]),
    );
    expect(eisen).toEqual({
      GEMEENTE: ['NATIONALITEIT_OF_VERBLIJF', 'ANDER_BESTUURSAMBT'],
      PROVINCIE: ['NATIONALITEIT_OF_VERBLIJF'],
      WATERSCHAP: ['LID_ALGEMEEN_BESTUUR'],
      OPENBAAR_LICHAAM: ['NATIONALITEIT_OF_VERBLIJF', 'VERWANTSCHAP'],
    });
  });

  it('in zone: every zone belongs to one layer or another', () => {
    expect([...new Set(BESTUURSLAGEN.flatMap((laag) => LAAG_REGELS[laag].tijdzones))]).toEqual([...TIJDZONES]);
  });
});
