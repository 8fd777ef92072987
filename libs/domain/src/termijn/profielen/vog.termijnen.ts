import type { TermijnCode } from '../termijn-code.js';
import type { TermijnBasis } from '../termijn-profiel.js';
import { einde, escalatie, herinnering } from './trede.js';

type VogCode = Extract<TermijnCode, 'T04' | 'T05' | 'T06a' | 'T06b' | 'T06c' | 'T06d' | 'T23'>;
const beleid = { soort: 'BELEID', laatsteDag: 'VOLGENDE_WERKDAG' } as const;
const verwachting = { soort: 'FEITELIJK', laatsteDag: 'VOLGENDE_WERKDAG' } as const;

/** Terms of the VOG. No text says why a VOG isn't there yet: a long wait tells nothing about the kandidaat. */
export const VOG_TERMIJNEN: Readonly<Record<VogCode, TermijnBasis>> = {
  T04: {
    ...beleid,
    omschrijving: 'De organisatie zet de VOG-aanvraag klaar',
    ladder: [
      herinnering(1, ['KABINET'], 'Het kabinet krijgt een herinnering om de aanvraag vandaag klaar te zetten.'),
      einde(['KABINET'], 'De termijn is voorbij. De aanvraag staat nog niet klaar.'),
      escalatie(1, ['OPDRACHTGEVER'], 'De opdrachtgever hoort dat de VOG-aanvraag nog niet klaarstaat.'),
    ],
  },
  T05: {
    ...beleid,
    omschrijving: 'De kandidaat vult de VOG-aanvraag in en betaalt',
    ladder: [
      herinnering(1, ['KANDIDAAT'], 'De kandidaat krijgt een herinnering om de VOG aan te vragen.'),
      herinnering(2, ['KANDIDAAT'], 'De kandidaat krijgt een tweede herinnering.'),
      einde(['KANDIDAAT', 'KABINET'], 'De termijn is voorbij. De kandidaat kan de VOG nog steeds aanvragen.'),
      escalatie(1, ['OPDRACHTGEVER'], 'De opdrachtgever hoort dat de VOG nog niet is aangevraagd.'),
    ],
  },
  T06a: {
    ...verwachting,
    omschrijving: 'Verwachte beslissing op de VOG-aanvraag met spoed',
    ladder: [
      herinnering(1, ['KANDIDAAT'], 'De kandidaat krijgt de vraag om de VOG in te leveren zodra die er is.'),
      einde(['KABINET'], 'De VOG is nog niet ontvangen. De verwachting is nu die van een gewone aanvraag.'),
    ],
  },
  T06b: {
    ...verwachting,
    omschrijving: 'Verwachte beslissing op de VOG-aanvraag',
    ladder: [
      herinnering(1, ['KANDIDAAT'], 'De kandidaat krijgt de vraag om de VOG in te leveren zodra die er is.'),
      einde(['KANDIDAAT', 'KABINET'], 'De VOG is nog niet ontvangen. De kandidaat krijgt de vraag hoe het met de aanvraag staat.'),
    ],
  },
  T06c: {
    ...verwachting,
    omschrijving: 'Uiterlijke verwachte beslissing op de VOG-aanvraag',
    ladder: [
      herinnering(1, ['KANDIDAAT', 'KABINET'], 'De kandidaat krijgt de vraag hoe het met de aanvraag staat.'),
      einde(['OPDRACHTGEVER'], 'De VOG is nog niet ontvangen. De opdrachtgever beslist: opschorten of afsluiten.'),
    ],
  },
  T06d: {
    ...verwachting,
    omschrijving: 'Verwachte beslissing op de VOG-aanvraag in Caribisch Nederland',
    ladder: [
      herinnering(1, ['KANDIDAAT'], 'De kandidaat krijgt de vraag om de VOG in te leveren zodra die er is.'),
      einde(['KANDIDAAT', 'KABINET'], 'De VOG is nog niet ontvangen. De kandidaat krijgt de vraag hoe het met de aanvraag staat.'),
      escalatie(1, ['OPDRACHTGEVER'], 'De VOG is nog niet ontvangen. De opdrachtgever beslist: opschorten of afsluiten.'),
    ],
  },
  T23: {
    soort: 'BELEID',
    laatsteDag: 'ONGEWIJZIGD', // a maximum age: a later day would make a VOG valid that is too old
    omschrijving: 'Laatste dag waarop deze VOG nog bij een benoeming past',
    ladder: [
      herinnering(1, ['KANDIDAAT', 'KABINET'], 'De kandidaat en het kabinet horen dat de VOG bijna te oud is.'),
      einde(['OPDRACHTGEVER', 'KABINET'], 'De VOG is te oud voor een benoeming na vandaag. Er is een nieuwe VOG nodig.'),
      escalatie(1, ['OPDRACHTGEVER'], 'De opdrachtgever beslist over een nieuwe VOG of een andere datum.'),
    ],
  },
};
