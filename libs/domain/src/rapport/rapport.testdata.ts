import type { RapportInhoud } from './rapport.js';

/** A report of a fictional gemeente with one finding, for tests that vary one thing of it. */
export function eenRapportInhoud(anders: Partial<RapportInhoud> = {}): RapportInhoud {
  return {
    zaaknummer: 'T-1',
    ronde: 1,
    versie: 1,
    regime: 'HUIDIG_2023',
    vragenlijstVersie: 1,
    kandidaat: { naam: 'Kim Voorbeeld', functie: 'WETHOUDER', portefeuille: 'Wonen' },
    organisatie: { naam: 'Gemeente Voorbeeldstad', bestuurslaag: 'GEMEENTE' },
    adviseur: 'A. Adviseur',
    toetser: 'T. Toetser',
    oordelen: [],
    bevindingen: [
      {
        id: 'b1',
        nummer: 1,
        categorie: 'RC-01',
        status: 'VASTGESTELD',
        feit: 'Is bestuurder.',
        duiding: 'Kan over subsidie beslissen.',
        verklaringKandidaat: null,
        bewijskracht: 'A',
        bronnen: [{ soort: 'DOCUMENT', herkomst: 'Jaarverslag' }],
      },
    ],
    vervallenBevindingen: [],
    risicos: [],
    hoogsteNettoPerCategorie: [],
    maatregelen: [],
    reacties: [],
    geenReactie: false,
    afgezienStappen: [],
    ontbrekendeStukken: [],
    ontbrekendeAntwoorden: [],
    bronnen: [],
    verworpenBronnen: 0,
    ...anders,
  };
}
