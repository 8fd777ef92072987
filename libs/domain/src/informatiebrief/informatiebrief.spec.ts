import { BESTUURSLAAG_PROFIELEN, BESTUURSLAGEN } from '../benoembaarheid/bestuurslaag.js';
import { DOEL_FUNCTIE_PROFIELEN, DOEL_FUNCTIES } from '../benoembaarheid/doelfunctie.js';
import { informatiebrief, type InformatiebriefContext } from './informatiebrief.js';
import { bronWeigeringWeigeringen, weigerbareBronnen } from './weigerbare-bron.js';

type Soort = Partial<Pick<InformatiebriefContext, 'aanleiding' | 'vogVereist'>>;
const brief = (doelfunctie: (typeof DOEL_FUNCTIES)[number], regime: 'HUIDIG_2023' | 'TWEEDE_TRANCHE' = 'HUIDIG_2023', soort: Soort = {}) =>
  informatiebrief({
    bestuurslaag: DOEL_FUNCTIE_PROFIELEN[doelfunctie].bestuurslaag,
    doelfunctie,
    regime,
    organisatieNaam: 'Voorbeeldstad',
    aanleiding: 'TUSSENTIJDS',
    vogVereist: true,
    ...soort,
  });
const tekst = (doelfunctie: (typeof DOEL_FUNCTIES)[number], soort: Soort = {}) =>
  brief(doelfunctie, 'HUIDIG_2023', soort)
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

  it.each([
    ['WETHOUDER', 'burgemeester', 'de gemeenteraad', 'Justis'],
    ['GEDEPUTEERDE', 'commissaris van de Koning', 'provinciale staten', 'Justis'],
    ['DAGELIJKS_BESTUURSLID_WATERSCHAP', 'voorzitter', 'het algemeen bestuur', 'Justis'],
    ['EILANDGEDEPUTEERDE', 'gezaghebber', 'de eilandsraad', 'het kabinet van de gezaghebber'],
  ] as const)('uses the titles of the layer for a %s', (functie, ambt, orgaan, vogBij) => {
    expect(tekst(functie)).toContain(`De ${ambt} bespreekt het met u`);
    expect(tekst(functie)).toContain(`De leden van ${orgaan} zien alleen de conclusie`);
    expect(tekst(functie)).toContain(`Dat doet u bij ${vogBij}`);
    for (const ander of BESTUURSLAGEN.filter((laag) => laag !== DOEL_FUNCTIE_PROFIELEN[functie].bestuurslaag)) {
      expect(tekst(functie)).not.toContain(BESTUURSLAAG_PROFIELEN[ander].orgaanNaam);
    }
  });

  it.each(DOEL_FUNCTIES)('tells a sitting %s that nothing goes to the organ that appoints, and asks no VOG (INV-29)', (functie) => {
    const herijking = tekst(functie, { aanleiding: 'HERIJKING_ZITTEND', vogVereist: false });
    expect(herijking).toContain('krijgen niets te zien');
    expect(herijking).toContain('U hoeft geen Verklaring Omtrent het Gedrag');
    expect(herijking).not.toMatch(/ondertekent|kandidaat|uw VOG|positief advies/i);
  });

  it('asks no VOG of who is appointed again where the policy asks for none', () => {
    const herbenoeming = tekst('WETHOUDER', { aanleiding: 'HERBENOEMING', vogVereist: false });
    expect(herbenoeming).toContain('U hoeft geen Verklaring Omtrent het Gedrag');
    expect(herbenoeming).toContain('ondertekent de conclusie');
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
