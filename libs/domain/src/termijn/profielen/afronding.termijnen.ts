import type { TermijnCode } from '../termijn-code.js';
import type { TermijnBasis } from '../termijn-profiel.js';
import { einde, escalatie, herinnering } from './trede.js';

type AfrondingCode = Extract<
  TermijnCode,
  'T14' | 'T15' | 'T16' | 'T17' | 'T18' | 'T19' | 'T20' | 'T21' | 'T22' | 'OPSCHORTING' | 'BEWAARBLOKKADE'
>;
const beleid = { soort: 'BELEID', laatsteDag: 'VOLGENDE_WERKDAG' } as const;
const vanzelf = { soort: 'BELEID', laatsteDag: 'ONGEWIJZIGD' } as const;
const wettelijk = { soort: 'WETTELIJK', laatsteDag: 'VOLGENDE_WERKDAG' } as const;

const vernietiging = [
  herinnering(
    1,
    ['KANDIDAAT', 'OPDRACHTGEVER'],
    'De kandidaat kan nog een kopie vragen. De opdrachtgever bereidt het besluit tot vernietiging voor.',
  ),
  einde(['OPDRACHTGEVER'], 'De gegevens worden vernietigd, tenzij er een bewaarblokkade is.'),
  escalatie(1, ['FG'], 'De functionaris gegevensbescherming hoort dat de gegevens nog niet zijn vernietigd.'),
];

/** Terms from the signed conclusion to the destruction of the file. */
export const AFRONDING_TERMIJNEN: Readonly<Record<AfrondingCode, TermijnBasis>> = {
  T14: {
    ...vanzelf,
    omschrijving: 'De kandidaat leest de conclusie voordat iemand anders die krijgt',
    ladder: [einde(['OPDRACHTGEVER', 'KABINET'], 'De opdrachtgever mag het advies verstrekken.')],
  },
  T15: {
    soort: 'TERUGREKEN',
    laatsteDag: 'VORIGE_WERKDAG',
    omschrijving: 'Laatste dag om het advies te verstrekken vóór de vergadering',
    ladder: [
      herinnering(1, ['KABINET', 'ADVISEUR'], 'Het kabinet en de adviseur kijken of de vergaderdatum haalbaar is.'),
      herinnering(2, ['KABINET', 'OPDRACHTGEVER'], 'De opdrachtgever hoort hoe ver de toetsing is.'),
      einde(['OPDRACHTGEVER', 'KABINET'], 'Het advies is niet op tijd verstrekt. De vergaderdatum is in gevaar.'),
      escalatie(1, ['OPDRACHTGEVER'], 'De opdrachtgever beslist of de benoeming naar een latere vergadering gaat.'),
    ],
  },
  T16: {
    ...beleid,
    omschrijving: 'De griffier legt de uitkomst van de vergadering vast',
    ladder: [
      herinnering(1, ['GRIFFIER'], 'De griffier krijgt een herinnering om de uitkomst vast te leggen.'),
      einde(['GRIFFIER'], 'De termijn is voorbij. De uitkomst is nog niet vastgelegd.'),
      escalatie(1, ['GRIFFIER', 'OPDRACHTGEVER'], 'De opdrachtgever hoort dat de uitkomst nog niet is vastgelegd.'),
    ],
  },
  T17: {
    ...wettelijk,
    omschrijving: 'De benoemde neemt de benoeming aan',
    ladder: [
      herinnering(1, ['KANDIDAAT', 'GRIFFIER'], 'De benoemde krijgt een herinnering om de benoeming aan te nemen.'),
      einde(['GRIFFIER', 'OPDRACHTGEVER'], 'Volgens de wet geldt de benoeming nu als niet aangenomen. De griffier legt dit vast.'),
    ],
  },
  T18: { ...vanzelf, omschrijving: 'Vernietiging als de kandidaat niet is benoemd of is gestopt', ladder: vernietiging },
  T19: { ...vanzelf, omschrijving: 'Vernietiging van de onderzoeksgegevens na de benoeming', ladder: vernietiging },
  T20: { ...vanzelf, omschrijving: 'Vernietiging van het rapport en de maatregelen na het ambt', ladder: vernietiging },
  T21: {
    ...beleid,
    omschrijving: 'Uitvoering of jaarlijkse controle van een beheersmaatregel',
    ladder: [
      herinnering(1, ['KANDIDAAT'], 'De bestuurder krijgt een herinnering voor de maatregel.'),
      einde(['KANDIDAAT', 'KABINET'], 'De datum van de maatregel is voorbij.'),
      escalatie(1, ['OPDRACHTGEVER'], 'De opdrachtgever bespreekt de maatregel met de bestuurder.'),
    ],
  },
  // Regulation 1182/71, art. 3, moves the end of a European term just as the Algemene termijnenwet does.
  T22: {
    ...wettelijk,
    omschrijving: 'Antwoord op een verzoek om inzage, verbetering of verwijdering (AVG)',
    ladder: [
      herinnering(1, ['OPDRACHTGEVER', 'KABINET'], 'De opdrachtgever krijgt een herinnering om het verzoek te beantwoorden.'),
      herinnering(2, ['OPDRACHTGEVER', 'FG'], 'De functionaris gegevensbescherming hoort dat het antwoord er nog niet is.'),
      einde(['OPDRACHTGEVER', 'FG'], 'De wettelijke termijn is voorbij. Het verzoek is nog niet beantwoord.'),
      escalatie(1, ['FG'], 'De functionaris gegevensbescherming spreekt de opdrachtgever aan.'),
    ],
  },
  OPSCHORTING: {
    ...vanzelf, // the day itself was chosen
    omschrijving: 'Einddatum van de opschorting',
    ladder: [
      herinnering(1, ['OPDRACHTGEVER', 'KABINET'], 'De opdrachtgever hoort dat de opschorting bijna voorbij is.'),
      einde(['OPDRACHTGEVER'], 'De opschorting is voorbij. De opdrachtgever beslist: hervatten of staken. Tot dan staat de toetsing stil.'),
      escalatie(1, ['OPDRACHTGEVER'], 'De opdrachtgever krijgt nog een keer de vraag: hervatten of staken?'),
      escalatie(2, ['OPDRACHTGEVER', 'KABINET'], 'Het kabinet vraagt de opdrachtgever om een beslissing.'),
    ],
  },
  BEWAARBLOKKADE: {
    ...vanzelf, // the day itself was chosen
    omschrijving: 'Einddatum van een bewaarblokkade',
    ladder: [
      herinnering(1, ['FG', 'OPDRACHTGEVER'], 'De eigenaar kijkt of de gegevens nog moeten blijven.'),
      einde(['FG', 'OPDRACHTGEVER'], 'De einddatum is voorbij. De blokkade blijft gelden tot iemand die opheft.'),
      escalatie(1, ['FG'], 'De functionaris gegevensbescherming vraagt om een besluit: opheffen, of een nieuwe blokkade.'),
    ],
  },
};
