import { type LaagRegels, regel } from '../laag-regel.js';

const WOLBES = 'Wet openbare lichamen Bonaire, Sint Eustatius en Saba';

export const OPENBAAR_LICHAAM: LaagRegels = {
  tijdzones: ['America/Kralendijk', 'America/Lower_Princes'],
  regels: [
    regel('BENOEMING', `${WOLBES}, artikel 37`, 'De eilandsraad benoemt de eilandgedeputeerden.'),
    regel('ZORGPLICHT', `${WOLBES}, artikel 172`, 'De gezaghebber bevordert de bestuurlijke integriteit van het openbaar lichaam.'),
    regel(
      'ONVERENIGBARE_BETREKKINGEN',
      `${WOLBES}, artikel 40`,
      'Sommige ambten en functies gaan niet samen met het ambt van eilandgedeputeerde.',
    ),
    regel(
      'GEVOLG_ONVERENIGBAARHEID',
      `${WOLBES}, artikel 57 tot en met 59`,
      'Een functie die niet met het ambt samengaat, houdt de benoeming niet tegen. De eilandgedeputeerde legt die functie direct neer.',
    ),
    regel('NEVENFUNCTIES', `${WOLBES}, artikel 48`, 'Een eilandgedeputeerde maakt nevenfuncties meteen openbaar.'),
    regel(
      'VERBODEN_HANDELINGEN',
      `${WOLBES}, artikel 53 en 16`,
      'Een eilandgedeputeerde doet geen zaken met het openbaar lichaam. Ontheffing geeft de Rijksvertegenwoordiger, of wie in zijn plaats is gekomen.',
    ),
    regel('GEDRAGSCODE', `${WOLBES}, artikel 53, lid 2`, 'De eilandsraad stelt een gedragscode vast.'),
    regel(
      'AANVAARDING',
      `${WOLBES}, artikel 45`,
      'De benoemde laat binnen tien dagen weten of hij de benoeming aanneemt. Zonder bericht geldt de benoeming als niet aangenomen.',
    ),
    regel('EED', `${WOLBES}, artikel 47`, 'De eilandgedeputeerde legt de eed of belofte af voordat het ambt begint.'),
    regel('AFTREDEN_VORIGEN', `${WOLBES}, artikel 54`, 'De vorige eilandgedeputeerden treden af zodra de nieuwe zijn benoemd.'),
    regel(
      'VERWANTSCHAP',
      `${WOLBES}, artikel 41`,
      'Leden van het bestuurscollege zijn geen familie of schoonfamilie van elkaar tot en met de tweede graad, en geen partners.',
    ),
    regel(
      'OPGAVE_BELANGEN',
      `${WOLBES}, artikel 49 tot en met 51`,
      'De eilandgedeputeerde doet binnen dertig dagen na de aanvaarding opgave van belangen, bezit, schulden en nevenfuncties aan de Rijksvertegenwoordiger, of wie in zijn plaats is gekomen. De inhoud komt niet in dit dossier.',
    ),
  ],
  onverenigbareBetrekkingen: ['gezaghebber', 'eilandsraadslid, behalve in een overgangstijd', 'ambtenaar van het openbaar lichaam'],
  vog: {
    aanvraagBij: 'het kabinet van de gezaghebber van het eiland waar de kandidaat staat ingeschreven. De kandidaat vraagt zelf aan.',
    beslisser: 'de gezaghebber',
    termijnen: ['T06d'],
    rechtsmiddel: 'Klaagschrift binnen veertien dagen bij het Gerecht in eerste aanleg.',
    wetsverwijzing: {
      tekst: 'Wet justitiële documentatie en verklaringen omtrent het gedrag BES, artikel 15 tot en met 25',
      geverifieerd: false,
    },
  },
};
