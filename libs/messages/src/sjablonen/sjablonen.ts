import type { BerichtSjabloon } from '#domain/bericht/bericht-sjabloon.js';
import type { Sjabloon } from './sjabloon.js';

const BERICHT = 'Er staat een bericht voor u klaar';
const WACHT = 'Er wacht nog iets op u';
const REDEN = 'U krijgt deze mail omdat er een bericht voor u is in deze beveiligde omgeving.';

/**
 * Plain Dutch, level B1, and neutral on purpose: mail travels and is read over shoulders. No text says what the case is about, who it is
 * about, in what role the reader is involved, or what was decided.
 */
export const SJABLONEN: Readonly<Record<BerichtSjabloon, Sjabloon>> = {
  UITNODIGING_MEDEWERKING: {
    onderwerp: BERICHT,
    kern: 'Er staat een bericht voor u klaar in een beveiligde omgeving.',
    actie: 'Log in en lees het bericht. Daarna kunt u zelf kiezen wat u doet.',
    reden: 'U krijgt deze mail omdat een organisatie u een bericht heeft gestuurd in deze beveiligde omgeving.',
  },
  UITNODIGING_ACCOUNT: {
    onderwerp: 'Koppel uw account',
    kern: 'U krijgt toegang tot een beveiligde omgeving van uw organisatie. Daarvoor koppelt u één keer uw eigen account.',
    actie: 'Open de link. Log in met het account dat u bij uw organisatie gebruikt.',
    reden: 'U krijgt deze mail omdat een beheerder van uw organisatie u toegang heeft gegeven.',
  },
  TAAK_NIEUW: {
    onderwerp: BERICHT,
    kern: 'Er staat een bericht voor u klaar. Wij vragen u om iets te doen.',
    actie: 'Log in en lees wat wij u vragen. Daar staat ook wanneer het klaar moet zijn.',
    reden: REDEN,
  },
  HERINNERING: {
    onderwerp: WACHT,
    kern: 'Er wacht nog iets op u. Misschien hebt u het al gedaan. Dan hoeft u niets te doen.',
    actie: 'Log in en kijk wat er nog openstaat. Lukt het niet op tijd? Laat het dan weten aan uw contactpersoon.',
    reden: REDEN,
  },
  ESCALATIE: {
    onderwerp: WACHT,
    kern: 'Er wacht iets op u dat nu aandacht nodig heeft.',
    actie: 'Log vandaag nog in als dat kan. U ziet dan wat er openstaat en wat u kunt kiezen.',
    reden: REDEN,
  },
  ADVIES_TER_INZAGE: {
    onderwerp: BERICHT,
    kern: 'Er staat een bericht voor u klaar. Wij vragen u om het snel te lezen.',
    actie: 'Log in en lees het bericht. U kunt daarna kort reageren. Daar staat tot wanneer dat kan.',
    reden: REDEN,
  },
  BRIEF_BESCHIKBAAR: {
    onderwerp: BERICHT,
    kern: 'Er staat een brief voor u klaar.',
    actie: 'Log in en lees de brief. Stuur de brief niet door per mail.',
    reden: REDEN,
  },
  HEROPEND: {
    onderwerp: BERICHT,
    kern: 'Er staat een bericht voor u klaar. Er is iets veranderd.',
    actie: 'Log in en lees het bericht. Daar staat wat er nu gebeurt en wat u kunt doen.',
    reden: REDEN,
  },
  MELDING: {
    onderwerp: BERICHT,
    kern: 'Er staat een bericht voor u klaar.',
    actie: 'Log in en lees het bericht. Daar staat of u iets moet doen.',
    reden: REDEN,
  },
  BRIEF_VERVALLEN: {
    onderwerp: BERICHT,
    kern: 'Een brief die u eerder kreeg, geldt niet meer.',
    actie: 'Log in en lees welke brief dat is. Gebruik de oude brief niet meer.',
    reden: REDEN,
  },
  INGETROKKEN: {
    onderwerp: BERICHT,
    kern: 'Er staat een bericht voor u klaar. U hoeft nu verder niets te doen.',
    actie: 'Log in als u het bericht wilt lezen.',
    reden: REDEN,
  },
  VERNIETIGING_AANGEKONDIGD: {
    onderwerp: BERICHT,
    kern: 'Er staat een bericht voor u klaar over gegevens die wij binnenkort verwijderen.',
    actie: 'Log in en lees wat er verdwijnt en wanneer. Zijn het gegevens over u? Dan kunt u tot die dag zelf een kopie ophalen.',
    reden: REDEN,
  },
  BEWIJS: {
    onderwerp: 'Bewaar deze mail',
    kern: 'In de bijlage zit een klein bestand. Daarmee is later aan te tonen dat gegevens niet zijn veranderd.',
    actie: 'Bewaar deze mail. U hoeft verder niets te doen. Log in als u er meer over wilt lezen.',
    reden: 'U krijgt deze mail omdat u op een beveiligde omgeving toeziet. U krijgt hem op elke dag waarop er iets is gebeurd.',
  },
  BEWIJS_AFWIJKING: {
    onderwerp: 'Een controle vond iets dat niet klopt',
    kern: 'Bij een controle klopte er iets niet. Dat heeft vandaag uw aandacht nodig.',
    actie:
      'Bel wie het systeem technisch beheert, en vraag om het bestand dat begint met “afwijking”: het staat bij de gepubliceerde controlepunten. Logt u in, dan ziet u er niets van. Verander niets en bewaar reservekopieën en logbestanden.',
    reden: 'U krijgt deze mail omdat u op een beveiligde omgeving toeziet.',
  },
  PLANNING_GEWIJZIGD: {
    onderwerp: BERICHT,
    kern: 'Er staat een bericht voor u klaar. Er is een datum veranderd.',
    actie: 'Log in en kijk wat er is veranderd en wat nu wanneer klaar moet zijn.',
    reden: REDEN,
  },
};
