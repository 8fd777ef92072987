import { BESTUURSLAGEN } from '../benoembaarheid/bestuurslaag.js';
import { DOEL_FUNCTIE_PROFIELEN, DOEL_FUNCTIES } from '../benoembaarheid/doelfunctie.js';
import { informatiebrief } from './informatiebrief.js';
import { bronWeigeringWeigeringen, weigerbareBronnen } from './weigerbare-bron.js';

const brief = (doelfunctie: (typeof DOEL_FUNCTIES)[number], regime: 'HUIDIG_2023' | 'TWEEDE_TRANCHE' = 'HUIDIG_2023') =>
  informatiebrief({
    bestuurslaag: DOEL_FUNCTIE_PROFIELEN[doelfunctie].bestuurslaag,
    doelfunctie,
    regime,
    organisatieNaam: 'Voorbeeldstad',
  });
const tekst = (doelfunctie: (typeof DOEL_FUNCTIES)[number]) =>
  brief(doelfunctie)
    .delen.flatMap(({ alineas }) => alineas)
    .join('\n');

describe('the informatiebrief', () => {
  it('exists for every layer', () => {
    expect(new Set(DOEL_FUNCTIES.map((functie) => DOEL_FUNCTIE_PROFIELEN[functie].bestuurslaag))).toEqual(new Set(BESTUURSLAGEN));
  });

  it.each(DOEL_FUNCTIES)('tells a %s all that must be told, and no article that nobody checked', (functie) => {
    expect(brief(functie).delen.map(({ code }) => code)).toEqual([
      'DOEL',
      'GRONDSLAG',
      'STAPPEN',
      'BRONNEN',
      'INZAGE',
      'BEWAREN',
      'RECHTEN',
      'STOPPEN',
    ]);
    expect(tekst(functie)).toContain('op grond van de wet');
    expect(tekst(functie)).not.toMatch(/artikel/);
    expect(tekst(functie)).toContain('geen positief advies');
  });

  it('names the privacy law of the place', () => {
    expect(tekst('EILANDGEDEPUTEERDE')).toContain('Wet bescherming persoonsgegevens BES');
    expect(tekst('WETHOUDER')).toContain('AVG');
  });

  it('lists the sources of the regime, and lets refuse only what would be used', () => {
    expect(brief('WETHOUDER').bronnen).toContain('Openbaar profiel op sociale media');
    expect(brief('WETHOUDER', 'TWEEDE_TRANCHE').bronnen).not.toContain('Openbaar profiel op sociale media');
    expect(weigerbareBronnen({ bronnen: [] })).toEqual(['BKR_OVERZICHT', 'DIPLOMA_BEWIJS']);
  });

  it.each([
    [[], []],
    [['BKR_OVERZICHT'], []],
    [['BKR_OVERZICHT', 'HANDELSREGISTER'], ['BRON_NIET_TE_WEIGEREN']],
  ])('refusing %j: %j', (bronnen, codes) => {
    expect(bronWeigeringWeigeringen({ bronnen: [] }, bronnen).map(({ code }) => code)).toEqual(codes);
  });
});
