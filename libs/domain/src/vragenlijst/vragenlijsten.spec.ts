import { BESTUURSLAGEN } from '../benoembaarheid/bestuurslaag.js';
import {
  onjuistAntwoordWeigeringen,
  vindVraag,
  type VragenlijstKader,
  vragenlijst,
  vragenlijsten,
  vraagWeigeringen,
  zichtbareVragen,
} from './vragenlijsten.js';

const gemeente = { bestuurslaag: 'GEMEENTE', regime: 'HUIDIG_2023' } as const;
const lijst = vragenlijst(1);
const codes = (kader: VragenlijstKader): string[] => zichtbareVragen(lijst, kader).map(({ code }) => code);

describe('vragenlijst version 1', () => {
  const { vragen, secties } = lijst;

  it('has one section for each letter', () => {
    expect(secties.map(({ code }) => code)).toEqual([...new Set(vragen.map(({ sectie }) => sectie))]);
    expect(vragen.every(({ code, sectie }) => code.startsWith(sectie))).toBe(true);
  });

  it('asks no name and no amount in a list', () => {
    const kolommen = vragen.flatMap((vraag) => (vraag.type === 'L' ? vraag.kolommen.map(({ code }) => code) : []));
    expect(kolommen.filter((code) => /naam|bedrag|waarde/.test(code))).toEqual([]);
    const f1 = vindVraag(lijst, 'F1');
    expect(f1?.type === 'L' && f1.kolommen.map(({ code }) => code)).toEqual(['relatie', 'organisatie']);
  });

  it.each(vragen)('says in a sentence why it asks $code', ({ waarom, tekst }) => {
    expect(waarom).toMatch(/^[A-Z].*\.$/);
    expect(tekst).toMatch(/[?.)]$/);
  });
});

describe(zichtbareVragen.name, () => {
  it.each([
    ['GEMEENTE', []],
    ['PROVINCIE', []],
    ['WATERSCHAP', ['A5']],
    ['OPENBAAR_LICHAAM', ['A4']],
  ] as const)('asks %s its own: %j', (bestuurslaag, own) => {
    const visible = codes({ ...gemeente, bestuurslaag });
    expect(visible.filter((code) => ['A4', 'A5'].includes(code))).toEqual(own);
  });

  it.each(BESTUURSLAGEN)('asks nothing outside the bill of %s under the bill', (bestuurslaag) => {
    const visible = codes({ bestuurslaag, regime: 'TWEEDE_TRANCHE' });
    expect(visible.filter((code) => code.startsWith('E'))).toEqual([]);
    expect(visible).toHaveLength(codes({ bestuurslaag, regime: 'HUIDIG_2023' }).length - 3);
  });

  it('refuses a version that isn’t there', () => {
    expect(() => vragenlijst(vragenlijsten.length + 1)).toThrow('VRAGENLIJST_ONBEKEND');
  });
});

describe(vraagWeigeringen.name, () => {
  it.each([
    ['A1', gemeente, []],
    ['A4', gemeente, ['VRAAG_NIET_VAN_TOEPASSING']],
    ['E1', gemeente, []],
    ['E1', { ...gemeente, regime: 'TWEEDE_TRANCHE' }, ['BUITEN_WETTELIJKE_REIKWIJDTE']],
    ['Z9', gemeente, ['VRAAG_ONBEKEND']],
    ['constructor', gemeente, ['VRAAG_ONBEKEND']],
  ] as const)('judges %s', (code, kader, expected) => {
    expect(vraagWeigeringen(lijst, kader, code).map((weigering) => weigering.code)).toEqual(expected);
  });
});

describe(onjuistAntwoordWeigeringen.name, () => {
  it.each([
    ['C1', []],
    ['J3', []],
    ['H4', ['ANTWOORD_IS_AANBOD']],
    ['A4', ['VRAAG_NIET_VAN_TOEPASSING']],
    ['Z9', ['VRAAG_ONBEKEND']],
  ])('judges an untrue answer to %s', (code, expected) => {
    expect(onjuistAntwoordWeigeringen(lijst, gemeente, code).map((weigering) => weigering.code)).toEqual(expected);
  });
});
