import { BESTUURSLAAG_PROFIELEN, type Bestuurslaag, orgaanMetLidwoord } from '../benoembaarheid/bestuurslaag.js';
import { DOEL_FUNCTIE_PROFIELEN, type DoelFunctie } from '../benoembaarheid/doelfunctie.js';
import { LAAG_REGELS } from '../benoembaarheid/laag-regels.js';
import { isBenoeming } from '../toetsing/aanleiding.js';
import type { ToetsingAanleiding } from '../toetsing/toetsing-status.js';
import { BRON_SOORT_NAMEN, type BronSoort } from '../rechtskader/bron-soort.js';
import { privacyKader } from '../rechtskader/privacy-kader.js';
import { RECHTSKADERS, type RegimeCode } from '../rechtskader/rechtskader.js';
import { weigerbareBronnen, WEIGERBARE_BRON_NAMEN, type WeigerbareBron } from './weigerbare-bron.js';

/** Version of the text below. The kandidaat consents to a version; a change of the text is a new one. */
export const INFORMATIEBRIEF_VERSIE = 1;

export interface InformatiebriefDeel {
  readonly code: string;
  readonly titel: string;
  readonly alineas: readonly string[];
}

/** What the kandidaat must know before choosing (S03), in plain Dutch. Names no person. */
export interface Informatiebrief {
  readonly versie: number;
  readonly delen: readonly InformatiebriefDeel[];
  /** Sources that may be consulted, by name. */
  readonly bronnen: readonly string[];
  readonly weigerbareBronnen: readonly { readonly code: WeigerbareBron; readonly naam: string }[];
}

export interface InformatiebriefContext {
  readonly bestuurslaag: Bestuurslaag;
  readonly doelfunctie: DoelFunctie;
  readonly regime: RegimeCode;
  readonly organisatieNaam: string;
  readonly aanleiding: ToetsingAanleiding;
  readonly vogVereist: boolean;
}

/** The article on the guardian's duty, once a lawyer of the organisation has checked it; until then no article is named. */
function grondslag(bestuurslaag: Bestuurslaag): string {
  const verwijzing = LAAG_REGELS[bestuurslaag].regels.find(({ code }) => code === 'ZORGPLICHT')?.wetsverwijzing;
  return verwijzing?.geverifieerd === true ? `op grond van ${verwijzing.tekst}` : 'op grond van de wet';
}

/** Names of sources that speak about the kandidaat, as they are said to him. */
const NAAR_U: Readonly<Partial<Record<BronSoort, string>>> = {
  WEBSITE_GENOEMDE_ORGANISATIE: 'Website van een organisatie die u noemt',
};

/** Where he applies for the VOG and what he does there, as it is said to him. */
const vogAanvragen = (bestuurslaag: Bestuurslaag): string =>
  bestuurslaag === 'OPENBAAR_LICHAAM'
    ? 'het kabinet van de gezaghebber van het eiland waar u staat ingeschreven. U vraagt zelf aan.'
    : 'Justis. De organisatie zet de aanvraag klaar met eHerkenning. U vult aan met DigiD en betaalt.';

const deel = (code: string, titel: string, ...alineas: readonly string[]): InformatiebriefDeel => ({ code, titel, alineas });

export function informatiebrief(context: InformatiebriefContext): Informatiebrief {
  const { bestuurslaag, doelfunctie, regime, organisatieNaam, aanleiding, vogVereist } = context;
  const laag = BESTUURSLAAG_PROFIELEN[bestuurslaag];
  const privacy = privacyKader(bestuurslaag);
  const kader = RECHTSKADERS[regime];
  const functie = DOEL_FUNCTIE_PROFIELEN[doelfunctie].naam;
  const benoeming = isBenoeming(aanleiding);
  const orgaan = orgaanMetLidwoord(bestuurslaag);
  return {
    versie: INFORMATIEBRIEF_VERSIE,
    delen: [
      deel(
        'DOEL',
        'Waarom een toetsing?',
        benoeming
          ? `U bent kandidaat voor de functie van ${functie}. ${organisatieNaam} onderzoekt vooraf welke risico’s er zijn voor uw integriteit als bestuurder.`
          : `U bent ${functie}. ${organisatieNaam} kijkt opnieuw welke risico’s er zijn voor uw integriteit als bestuurder. Het gaat niet om uw benoeming.`,
        'Zo kunnen u en de organisatie op tijd maatregelen nemen. De toetsing is geen straf en geen sollicitatie.',
      ),
      deel(
        'GRONDSLAG',
        'Mag dat?',
        `De toetsing gebeurt ${grondslag(bestuurslaag)}. Voor uw persoonsgegevens geldt de ${privacy.wet}.`,
        'U beslist zelf of u meewerkt. Uw keuze is niet de wettelijke grondslag voor het gebruik van uw gegevens.',
      ),
      deel(
        'STAPPEN',
        'Wat gaat er gebeuren?',
        'U vult een vragenlijst in en levert een cv aan.',
        ...(vogVereist
          ? [`U vraagt een Verklaring Omtrent het Gedrag (VOG) aan. Dat doet u bij ${vogAanvragen(bestuurslaag)}`]
          : ['U hoeft geen Verklaring Omtrent het Gedrag (VOG) aan te vragen.']),
        'Een adviseur kijkt of u aan de wettelijke eisen voldoet, zoekt in openbare bronnen, vraagt de eigen organisatie om informatie en voert een gesprek met u.',
        'Daarna krijgt u de bevindingen te lezen. U mag daarop reageren voordat het rapport klaar is.',
        benoeming
          ? `Een tweede adviseur controleert het rapport. De ${laag.opdrachtgeverAmbt} bespreekt het met u en ondertekent de conclusie. U leest die als eerste.`
          : `Een tweede adviseur controleert het rapport. Daarna krijgen u en de ${laag.opdrachtgeverAmbt} het te lezen. Er komt geen conclusie of brief.`,
      ),
      deel(
        'BRONNEN',
        'Welke bronnen gebruiken wij?',
        'Wij gebruiken alleen de openbare bronnen uit de lijst hieronder. Wij kijken nooit in gegevens van politie en justitie en gebruiken geen valse naam.',
        'Sommige bronnen mag u weigeren. Dan schrijven wij op: niet verstrekt. Dat is geen punt tegen u.',
      ),
      deel(
        'INZAGE',
        'Wie ziet wat?',
        'Uw antwoorden en documenten ziet u zelf, en zien de adviseur en de tweede adviseur die aan uw toetsing werken.',
        benoeming
          ? `Het rapport ziet u, en zien de adviseurs en de ${laag.opdrachtgeverAmbt}. De leden van ${orgaan} zien alleen de conclusie, nooit het rapport.`
          : `Het rapport ziet u, en zien de adviseurs en de ${laag.opdrachtgeverAmbt}. De leden van ${orgaan} krijgen niets te zien.`,
        'U kunt altijd zien wie uw dossier heeft bekeken.',
      ),
      deel(
        'BEWAREN',
        'Hoe lang bewaren wij uw gegevens?',
        ...(vogVereist ? ['Uw VOG verwijderen wij direct na de controle.'] : []),
        benoeming
          ? 'Wordt u niet benoemd of trekt u zich terug, dan vernietigen wij het dossier na vier weken.'
          : 'Stopt u met de toetsing, dan vernietigen wij het dossier na vier weken.',
        benoeming
          ? 'Wordt u benoemd, dan vernietigen wij antwoorden en documenten vier weken na de benoeming. Het rapport bewaren wij tot na het einde van uw ambt.'
          : 'Het rapport bewaren wij tot na het einde van uw ambt.',
      ),
      deel(
        'RECHTEN',
        'Welke rechten hebt u?',
        'U mag uw gegevens inzien, laten verbeteren en laten verwijderen, en u mag bezwaar maken tegen het gebruik ervan.',
        `Vragen over uw privacy? Neem contact op met de functionaris gegevensbescherming van ${organisatieNaam}. U kunt ook een klacht indienen bij de ${privacy.toezichthouder}.`,
      ),
      deel(
        'STOPPEN',
        'Kunt u weigeren of stoppen?',
        'Ja. U mag weigeren en u mag u later altijd terugtrekken. U hoeft niet te zeggen waarom.',
        benoeming ? 'Zonder uw medewerking kan er geen positief advies komen.' : 'Zonder uw medewerking komt er geen rapport.',
        ...(vogVereist ? ['Hebt u al een VOG aangevraagd, dan loopt die aanvraag door: die kunt u alleen zelf stoppen.'] : []),
      ),
    ],
    bronnen: kader.bronnen.map((bron) => NAAR_U[bron] ?? BRON_SOORT_NAMEN[bron]),
    weigerbareBronnen: weigerbareBronnen(kader).map((code) => ({ code, naam: WEIGERBARE_BRON_NAMEN[code] })),
  };
}
