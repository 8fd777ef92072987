import type { TermijnCode } from '../termijn-code.js';
import type { TermijnBasis } from '../termijn-profiel.js';
import { einde, escalatie, herinnering } from './trede.js';

type OnderzoekCode = Extract<TermijnCode, 'T01' | 'T02' | 'T03' | 'T07' | 'T08' | 'T09' | 'T10' | 'T11' | 'T12' | 'T13' | 'WRAKING'>;
const beleid = { soort: 'BELEID', laatsteDag: 'VOLGENDE_WERKDAG' } as const;

/** Terms from the informatiebrief to the advice, apart from the VOG. */
export const ONDERZOEK_TERMIJNEN: Readonly<Record<OnderzoekCode, TermijnBasis>> = {
  T01: {
    ...beleid,
    omschrijving: 'De kandidaat laat weten wel of niet mee te werken',
    ladder: [
      herinnering(1, ['KANDIDAAT'], 'De kandidaat krijgt een herinnering: wel of niet meewerken?'),
      herinnering(2, ['KANDIDAAT'], 'De kandidaat krijgt een laatste herinnering: dit is de laatste dag.'),
      einde(['KANDIDAAT', 'KABINET'], 'De termijn is voorbij. De kandidaat kan nog steeds reageren.'),
      escalatie(1, ['OPDRACHTGEVER'], 'De opdrachtgever hoort dat de kandidaat niet heeft gereageerd.'),
      escalatie(2, ['OPDRACHTGEVER'], 'De opdrachtgever krijgt het voorstel om te staken en beslist zelf.'),
    ],
  },
  T02: {
    ...beleid,
    omschrijving: 'De kandidaat vult de vragenlijst in en levert de documenten aan',
    ladder: [
      herinnering(1, ['KANDIDAAT'], 'De kandidaat krijgt een herinnering voor de vragenlijst en de documenten.'),
      herinnering(2, ['KANDIDAAT'], 'De kandidaat krijgt een tweede herinnering.'),
      einde(['KANDIDAAT', 'ADVISEUR'], 'De termijn is voorbij. De kandidaat kan nog steeds indienen.'),
      escalatie(1, ['ADVISEUR'], 'De adviseur neemt contact op met de kandidaat.'),
      escalatie(2, ['OPDRACHTGEVER'], 'De opdrachtgever hoort dat de vragenlijst of de documenten er nog niet zijn.'),
    ],
  },
  T03: {
    ...beleid,
    omschrijving: 'De kandidaat vult ontbrekende antwoorden en stukken aan',
    ladder: [
      herinnering(1, ['KANDIDAAT'], 'De kandidaat krijgt een herinnering om aan te vullen.'),
      einde(['KANDIDAAT', 'ADVISEUR'], 'De termijn is voorbij. De kandidaat kan nog steeds aanvullen.'),
      escalatie(1, ['OPDRACHTGEVER'], 'De opdrachtgever hoort dat de aanvulling er nog niet is.'),
    ],
  },
  T07: {
    ...beleid,
    omschrijving: 'De adviseur onderzoekt open bronnen',
    ladder: [
      herinnering(1, ['ADVISEUR'], 'De adviseur krijgt een herinnering om het onderzoek af te ronden.'),
      einde(['ADVISEUR'], 'De termijn is voorbij. Het onderzoek moet nog worden afgerond.'),
      escalatie(1, ['KABINET'], 'De coördinator vraagt de adviseur wanneer het onderzoek klaar is.'),
    ],
  },
  T08: {
    ...beleid,
    omschrijving: 'De eigen organisatie beantwoordt de vragen van de adviseur',
    ladder: [
      herinnering(1, ['ADVISEUR', 'UITVRAAG_BEANTWOORDER'], 'De adviseur en de collega horen dat er nog een antwoord ontbreekt.'),
      einde(['ADVISEUR'], 'De termijn is voorbij. Er ontbreekt nog een antwoord.'),
      escalatie(1, ['KABINET'], 'De coördinator vraagt de ambtelijke leiding om het antwoord.'),
      escalatie(2, ['OPDRACHTGEVER'], 'De opdrachtgever hoort dat een antwoord van de organisatie ontbreekt.'),
    ],
  },
  T09: {
    ...beleid,
    omschrijving: 'De adviseur voert het verdiepende gesprek met de kandidaat',
    ladder: [
      herinnering(1, ['ADVISEUR'], 'De adviseur krijgt een herinnering om het gesprek te voeren.'),
      einde(['ADVISEUR'], 'De termijn is voorbij. Het gesprek is nog niet gevoerd.'),
      escalatie(1, ['ADVISEUR', 'KABINET'], 'De adviseur spreekt met de coördinator een nieuwe datum af.'),
    ],
  },
  T10: {
    ...beleid,
    omschrijving: 'De adviseur maakt de conceptbevindingen en de risicoanalyse',
    ladder: [
      herinnering(1, ['ADVISEUR'], 'De adviseur krijgt een herinnering om het concept af te maken.'),
      einde(['ADVISEUR'], 'De termijn is voorbij. Het concept is nog niet klaar.'),
      escalatie(1, ['KABINET'], 'De coördinator vraagt de adviseur wanneer het concept klaar is.'),
    ],
  },
  T11: {
    ...beleid,
    omschrijving: 'De kandidaat reageert op de bevindingen (hoor en wederhoor)',
    ladder: [
      herinnering(1, ['KANDIDAAT'], 'De kandidaat krijgt een herinnering om te reageren, of om uitstel te vragen.'),
      einde(['KANDIDAAT', 'ADVISEUR'], 'Er komt in het dossier te staan dat de kandidaat niet heeft gereageerd. De toetsing gaat verder.'),
    ],
  },
  T12: {
    ...beleid,
    omschrijving: 'De toetser toetst het rapport en stelt het vast',
    ladder: [
      herinnering(1, ['TOETSER'], 'De toetser krijgt een herinnering om het rapport te toetsen.'),
      einde(['TOETSER', 'ADVISEUR'], 'De termijn is voorbij. Het rapport is nog niet vastgesteld.'),
      escalatie(1, ['KABINET'], 'De coördinator vraagt de toetser wanneer het rapport klaar is.'),
    ],
  },
  T13: {
    ...beleid,
    omschrijving: 'De opdrachtgever spreekt de kandidaat en ondertekent het advies',
    ladder: [
      herinnering(1, ['OPDRACHTGEVER'], 'De opdrachtgever krijgt een herinnering voor het gesprek en het advies.'),
      einde(['OPDRACHTGEVER'], 'De termijn is voorbij. Het advies is nog niet ondertekend.'),
      escalatie(1, ['KABINET'], 'Het kabinet maakt tijd vrij in de agenda van de opdrachtgever.'),
    ],
  },
  WRAKING: {
    ...beleid,
    omschrijving: 'De opdrachtgever beslist over een wraking door de kandidaat',
    ladder: [
      herinnering(1, ['OPDRACHTGEVER'], 'De opdrachtgever krijgt een herinnering om over de wraking te beslissen.'),
      einde(['OPDRACHTGEVER', 'KABINET'], 'De termijn is voorbij. De opdrachtgever moet nog over de wraking beslissen.'),
      escalatie(1, ['KABINET'], 'Het kabinet vraagt de opdrachtgever om een beslissing, of regelt een waarnemer.'),
    ],
  },
};
