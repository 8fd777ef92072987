import type { Vraag } from '../vraag.js';
import { keuzeKolom, optie, tekstKolom, verplicht, vrijwillig } from './kenmerken.js';

/** Sections F (relaties en netwerk) and G (omgaan met informatie). */
export const OMGEVING_VRAGEN: readonly Vraag[] = [
  {
    ...verplicht,
    code: 'F1',
    sectie: 'F',
    type: 'L',
    risico: 'RC-05',
    tekst:
      'Heeft uw partner, familie of een goede vriend een functie, bedrijf of belang dat aan uw portefeuille raakt? (alleen soort relatie en organisatie)',
    waarom: 'Dan kunnen wij afspreken wanneer u zich buiten een besluit houdt. Namen hoeven wij niet te weten.',
    kolommen: [
      keuzeKolom('relatie', 'Soort relatie', [
        optie('PARTNER', 'Partner'),
        optie('FAMILIE', 'Familie'),
        optie('VRIEND', 'Goede vriend of vriendin'),
      ]),
      tekstKolom('organisatie', 'Organisatie'),
    ],
    minimumRijen: 0,
  },
  {
    ...verplicht,
    code: 'F2',
    sectie: 'F',
    type: 'JN',
    risico: 'RC-05',
    toelichtingBij: 'JA',
    tekst: 'Werkt er een naast familielid of uw partner bij deze overheid of bij een verbonden partij?',
    waarom: 'U mag niet de baas worden van uw eigen familie zonder goede afspraken.',
  },
  {
    ...verplicht,
    code: 'F3',
    sectie: 'F',
    type: 'JN',
    risico: 'RC-05',
    toelichtingBij: 'JA',
    tekst:
      'Zijn er personen of organisaties die iets van u zouden kunnen verwachten als u bestuurder bent (steun, campagne, geld, huisvesting)?',
    waarom: 'Wie u eerder hielp, kan later iets terug verwachten.',
  },
  {
    ...verplicht,
    code: 'G1',
    sectie: 'G',
    type: 'JN',
    risico: 'RC-06',
    toelichtingBij: 'JA',
    tekst:
      'Heeft u toegang (gehad) tot vertrouwelijke informatie bij een organisatie die nu partij kan zijn bij besluiten van deze overheid?',
    waarom: 'Die kennis kan een besluit oneerlijk maken. Schrijf niet op wat de informatie is.',
  },
  {
    ...vrijwillig,
    code: 'G2',
    sectie: 'G',
    type: 'JN',
    risico: 'RC-06',
    toelichtingBij: 'JA',
    tekst: 'Is er ooit een klacht, melding of onderzoek geweest over uw omgang met vertrouwelijke informatie of geheimhouding?',
    waarom: 'Een bestuurder werkt veel met geheime stukken.',
  },
  {
    ...vrijwillig,
    code: 'G3',
    sectie: 'G',
    type: 'T',
    risico: 'RC-06',
    tekst: 'Hoe gaat u om met berichten via privé-apps en privémail wanneer u bestuurder bent?',
    waarom: 'Ook berichten op uw eigen telefoon kunnen bij uw werk als bestuurder horen.',
  },
];
