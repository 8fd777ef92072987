import { ontbrekendeOordelen } from '#domain/benoembaarheid/benoembaarheid.rules.js';
import { DOEL_FUNCTIE_PROFIELEN, DOEL_FUNCTIES, type DoelFunctie } from '#domain/benoembaarheid/doelfunctie.js';
import { eisVan } from '#domain/benoembaarheid/eis.js';
import { eenRapportInhoud } from '#domain/rapport/rapport.testdata.js';
import { toRapportInput } from './to-rapport-input.js';

const BIJZONDER: Readonly<Record<DoelFunctie, readonly [naam: string, eis: string]>> = {
  WETHOUDER: ['wethouder', 'Ander bestuursambt'],
  GEDEPUTEERDE: ['gedeputeerde', 'Nationaliteit of verblijf'],
  DAGELIJKS_BESTUURSLID_WATERSCHAP: ['lid van het dagelijks bestuur', 'Lid van het algemeen bestuur'],
  EILANDGEDEPUTEERDE: ['eilandgedeputeerde', 'Familie in het bestuurscollege'],
};

describe('the printed report', () => {
  it.each(DOEL_FUNCTIES)('names the office and the requirements of a %s', (functie) => {
    const { bestuurslaag } = DOEL_FUNCTIE_PROFIELEN[functie];
    const rapport = eenRapportInhoud();
    const codes = ontbrekendeOordelen(bestuurslaag, []);
    const input = toRapportInput(
      {
        ...rapport,
        kandidaat: { ...rapport.kandidaat, functie },
        organisatie: { naam: 'Voorbeeld', bestuurslaag },
        oordelen: codes.map((eis) => ({ eis, uitkomst: 'VOLDAAN' })),
      },
      '2027-02-15',
    );
    const [naam, eis] = BIJZONDER[functie];
    expect(input.functie).toBe(naam);
    expect(input.eisen.map((e) => e.eis)).toEqual(codes.map((code) => eisVan(bestuurslaag, code)?.naam));
    expect(input.eisen.map((e) => e.eis)).toContain(eis);
  });
});
