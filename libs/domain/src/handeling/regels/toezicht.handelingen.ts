import { TOETSING_STATUSSEN } from '../../toetsing/toetsing-status.js';
import type { HandelingRegel } from '../handeling-regel.js';

/** What goes on after the procedure, as long as there is something to keep. */
const NIET_VERNIETIGD = TOETSING_STATUSSEN.filter((status) => status !== 'VERNIETIGD');

/** Holds, data leaks, requests of the kandidaat, break-glass of the FG. */
export const TOEZICHT_HANDELINGEN = {
  // S-X12 Bewaarblokkade
  plaatsBewaarblokkade: {
    omschrijving: 'Een bewaarblokkade plaatsen',
    relaties: ['FG', 'OPDRACHTGEVER'],
    statussen: NIET_VERNIETIGD,
  },
  hefBewaarblokkadeOp: {
    omschrijving: 'Een bewaarblokkade opheffen',
    relaties: ['FG', 'OPDRACHTGEVER'],
    statussen: NIET_VERNIETIGD,
  },
  // S20 Vernietiging
  besluitVernietiging: {
    omschrijving: 'Besluiten tot vernietiging na de bewaartermijn',
    relaties: ['OPDRACHTGEVER'],
    statussen: ['NAZORG', 'GESLOTEN'],
  },
  trekVernietigingIn: {
    omschrijving: 'Een besluit tot vernietiging intrekken voordat het is uitgevoerd',
    relaties: ['OPDRACHTGEVER'],
    statussen: ['NAZORG', 'GESLOTEN'],
  },
  // S-X11 Datalek
  koppelDatalek: {
    omschrijving: 'Vastleggen dat een datalek deze toetsing raakt',
    relaties: ['FG', 'OPDRACHTGEVER', 'KABINET'],
    statussen: NIET_VERNIETIGD,
  },
  informeerOverDatalek: {
    omschrijving: 'De kandidaat informeren over een datalek',
    relaties: ['FG', 'OPDRACHTGEVER'],
    statussen: NIET_VERNIETIGD,
  },
  // T22 Verzoeken over persoonsgegevens
  dienAvgVerzoekIn: {
    omschrijving: 'Een verzoek over persoonsgegevens indienen of vastleggen',
    relaties: ['KANDIDAAT', 'OPDRACHTGEVER', 'KABINET'],
    statussen: NIET_VERNIETIGD,
  },
  verlengAvgVerzoek: {
    omschrijving: 'De termijn van een verzoek over persoonsgegevens verlengen',
    relaties: ['OPDRACHTGEVER'],
    statussen: NIET_VERNIETIGD,
  },
  beantwoordAvgVerzoek: {
    omschrijving: 'Een verzoek over persoonsgegevens beantwoorden',
    relaties: ['OPDRACHTGEVER'],
    statussen: NIET_VERNIETIGD,
  },
  voegVerklaringToe: {
    omschrijving: 'Een eigen verklaring toevoegen bij een verzoek om verbetering dat is afgewezen',
    relaties: ['KANDIDAAT'],
    statussen: NIET_VERNIETIGD,
  },
  hefBeperkingOp: {
    omschrijving: 'De beperking van het gebruik van gegevens opheffen, nadat de kandidaat dat heeft gehoord',
    relaties: ['OPDRACHTGEVER'],
    statussen: NIET_VERNIETIGD,
  },
  // Break-glass: never approved by who asks
  vraagNoodinzageAan: {
    omschrijving: 'Vragen om gegevens te mogen zien die uw functie niet laat zien',
    relaties: ['FG'],
    statussen: NIET_VERNIETIGD,
  },
  keurNoodinzageGoed: {
    omschrijving: 'Een noodinzage goedkeuren: zij begint meteen, en de kandidaat hoort het',
    relaties: ['OPDRACHTGEVER', 'FG'],
    statussen: NIET_VERNIETIGD,
  },
  wijsNoodinzageAf: {
    omschrijving: 'Een noodinzage afwijzen, of uw eigen vraag intrekken',
    relaties: ['OPDRACHTGEVER', 'FG'],
    statussen: NIET_VERNIETIGD,
  },
  beeindigNoodinzage: {
    omschrijving: 'Een noodinzage eerder beëindigen',
    relaties: ['OPDRACHTGEVER', 'FG'],
    statussen: NIET_VERNIETIGD,
  },
  verantwoordNoodinzage: {
    omschrijving: 'Vastleggen wat u bij een noodinzage hebt bekeken en wat daaruit volgt',
    relaties: ['FG'],
    statussen: NIET_VERNIETIGD,
  },
} as const satisfies Record<string, HandelingRegel>;
