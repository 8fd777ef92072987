import { type BriefBron, briefGegevens } from './brief.js';
import { ADVIES_CONCLUSIES, CONCLUSIE_BRIEFTEKSTEN } from './conclusie.js';

const bron: BriefBron = {
  naam: 'Noor Vandersluis',
  functie: 'WETHOUDER',
  conclusie: 'GEEN_BELEMMERINGEN_MET_MAATREGELEN',
  ondertekendOp: '2027-02-16',
  ondertekenaar: 'A. de Graaf, burgemeester van Veenhoven',
  maatregelen: [
    { code: 'BM-01', status: 'OVEREENGEKOMEN', zichtbaarheid: 'OPENBAAR' },
    { code: 'BM-01', status: 'UITGEVOERD', zichtbaarheid: 'OPENBAAR' },
    { code: 'BM-06', status: 'OVEREENGEKOMEN', zichtbaarheid: 'INTERN' },
    { code: 'BM-07', status: 'VOORGESTELD', zichtbaarheid: 'OPENBAAR' },
    { code: 'BM-08', status: 'GEWEIGERD_DOOR_KANDIDAAT', zichtbaarheid: 'OPENBAAR' },
    { code: 'BM-09', status: 'OVEREENGEKOMEN', zichtbaarheid: 'OPENBAAR' },
  ],
};

describe(briefGegevens.name, () => {
  it('holds the whitelist and nothing else, whatever it is given (INV-06)', () => {
    const teVeel = { ...bron, motivering: 'GEHEIM', maatregelen: bron.maatregelen.map((m) => ({ ...m, toelichting: 'GEHEIM' })) };
    const brief = briefGegevens(teVeel);
    expect(Object.keys(brief).sort()).toEqual([
      'conclusie',
      'datum',
      'functie',
      'naam',
      'ondertekenaar',
      'openbareMaatregelen',
      'werkwijze',
    ]);
    expect(JSON.stringify(brief)).not.toContain('GEHEIM');
  });

  it('names agreed public measures once, and no others', () => {
    expect(briefGegevens(bron).openbareMaatregelen).toEqual(['Nevenfunctie of betrekking neerleggen']);
  });

  it.each(ADVIES_CONCLUSIES)('uses the words of %s and names measures for a positive conclusion only', (conclusie) => {
    const brief = briefGegevens({ ...bron, conclusie });
    expect(brief.conclusie).toBe(CONCLUSIE_BRIEFTEKSTEN[conclusie]);
    expect(brief.openbareMaatregelen.length > 0).toBe(conclusie.startsWith('GEEN_BELEMMERINGEN'));
  });

  it('mentions an ontheffing with a positive conclusion, and with no other (INV-04)', () => {
    expect(briefGegevens({ ...bron, ontheffing: 'GEVRAAGD' }).conclusie).toContain('Die is gevraagd.');
    expect(briefGegevens({ ...bron, ontheffing: 'VERLEEND' }).conclusie).toContain('Die is verleend.');
    expect(briefGegevens({ ...bron, conclusie: 'BELEMMERINGEN', ontheffing: 'GEVRAAGD' }).conclusie).not.toContain('ontheffing');
  });

  it('does not claim a toetsing that was not finished', () => {
    expect(briefGegevens(bron).werkwijze).toContain('is gedaan');
    expect(briefGegevens({ ...bron, conclusie: 'GEEN_ADVIES' }).werkwijze).not.toContain('is gedaan');
  });
});
