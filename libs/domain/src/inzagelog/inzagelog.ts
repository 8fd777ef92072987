import type { Inzage } from '../toegang/inzagen.js';
import { RELATIES, type Relatie } from '../toegang/relatie.js';

/** What somebody is called who looked: by his function, never by his name. */
export const FUNCTIE_NAMEN: Readonly<Record<Relatie, string>> = {
  KANDIDAAT: 'kandidaat',
  OPDRACHTGEVER: 'opdrachtgever',
  ADVISEUR: 'integriteitsadviseur',
  TOETSER: 'collegiale toetser',
  TOEGEWEZEN: 'toegewezen medewerker',
  KABINET: 'medewerker van het kabinet',
  GRIFFIER: 'griffier',
  FORMATEUR: 'formateur',
  NOODINZAGE: 'functionaris gegevensbescherming, met toestemming van een ander',
  FG: 'functionaris gegevensbescherming',
  AUDITOR: 'auditor',
  BEHEERDER: 'beheerder',
  UITVRAAG_BEANTWOORDER: 'medewerker aan wie een vraag is gesteld',
};

/** What was looked at: as the kandidaat is told, and as others are. */
interface Onderdeel {
  readonly uw: string;
  readonly de: string;
}
const onderdeel = (uw: string, de: string): Onderdeel => ({ uw, de });

/** Every kind of content has its words; a look at anything else is not in the log. */
export const ONDERDEEL_NAMEN: Readonly<Partial<Record<Inzage, Onderdeel>>> = {
  MEDEWERKING: onderdeel('of u meewerkt', 'of de kandidaat meewerkt'),
  ANTWOORDEN: onderdeel('uw antwoorden op de vragenlijst', 'de antwoorden op de vragenlijst'),
  DOCUMENTEN: onderdeel('uw documenten', 'de documenten'),
  BEWIJSSTUKKEN: onderdeel('uw bewijsstukken bij maatregelen en ontheffing', 'de bewijsstukken bij maatregelen en ontheffing'),
  BRONBEVINDINGEN: onderdeel('wat in openbare bronnen over u staat', 'de bevindingen uit openbare bronnen'),
  UITVRAGEN: onderdeel('de vragen over u aan de organisatie', 'de vragen aan de organisatie'),
  UITVRAAG_VRAAG: onderdeel('een vraag over u aan de organisatie', 'een vraag aan de organisatie'),
  NOODINZAGEN: onderdeel('waarom er een noodinzage was', 'waarom er een noodinzage was'),
  GESPREKSVERSLAG: onderdeel('het verslag van het gesprek met u', 'het gespreksverslag'),
  CONCEPT: onderdeel('de risico’s en maatregelen in concept', 'de risico’s en maatregelen in concept'),
  WEDERHOOR: onderdeel('uw reactie in hoor en wederhoor', 'de reactie in hoor en wederhoor'),
  MAATREGELEN: onderdeel('uw maatregelen', 'de maatregelen'),
  RAPPORT: onderdeel('het rapport over u', 'het rapport'),
  RAPPORT_CONCEPT: onderdeel('het rapport over u in concept', 'het rapport in concept'),
  TOETSOPMERKINGEN: onderdeel('de opmerkingen van de toetser bij het rapport over u', 'de opmerkingen van de toetser bij het rapport'),
  RAPPORT_VERSIES: onderdeel('een eerdere versie van het rapport over u', 'een eerdere versie van het rapport'),
  ADVIES_KEUZE: onderdeel('welke conclusies mogelijk zijn', 'welke conclusies mogelijk zijn'),
  GESPREK_OPDRACHTGEVER: onderdeel('het verslag van uw gesprek met de opdrachtgever', 'het verslag van het gesprek met de opdrachtgever'),
  MOTIVERING: onderdeel('de motivering van het advies over u', 'de motivering van het advies'),
  BRIEF: onderdeel('de brief met de conclusie over u', 'de brief met de conclusie'),
  VERVALLEN_BRIEVEN: onderdeel('een vervallen brief over u', 'een vervallen brief'),
  VOG_BESTAND: onderdeel('uw VOG', 'de VOG'),
  BENOEMBAARHEID: onderdeel('of u aan de eisen van de wet voldoet', 'de beoordeling van de eisen van de wet'),
  VOORBEHOUDEN: onderdeel('wat nog van u ontbreekt', 'wat nog ontbreekt'),
  SIGNALEN: onderdeel('een vertrouwelijk signaal', 'een vertrouwelijk signaal'),
  PROCESBESLUITEN: onderdeel('besluiten over het verloop van uw toetsing', 'besluiten over het verloop'),
  WRAKING: onderdeel('uw bezwaar tegen een adviseur', 'het bezwaar tegen een adviseur'),
  HEROPENING: onderdeel('waarom uw toetsing is heropend', 'waarom de toetsing is heropend'),
  AVG_VERZOEKEN: onderdeel('uw vragen over uw gegevens', 'de vragen over gegevens'),
  DOSSIER_EXPORT: onderdeel('een export van uw dossier met het bewijs erbij', 'een export van het dossier met het bewijs erbij'),
  INZAGE_EXPORT: onderdeel('de kopie van al uw gegevens', 'de kopie van alle gegevens'),
  DATALEKKEN: onderdeel('een datalek dat u raakt', 'een datalek dat de toetsing raakt'),
};

/** How a look is told: to the kandidaat about himself, to others about him. */
export function vertelInzage(aanKandidaat: boolean, inzage: string, rol: string): { readonly functie: string; readonly onderdeel: string } {
  const woorden = Object.entries(ONDERDEEL_NAMEN).find(([code]) => code === inzage)?.[1];
  const relatie = RELATIES.find((code) => code === rol);
  return {
    functie: relatie === undefined ? rol.toLowerCase() : aanKandidaat && relatie === 'KANDIDAAT' ? 'u zelf' : FUNCTIE_NAMEN[relatie],
    onderdeel: woorden === undefined ? 'een deel van het dossier' : aanKandidaat ? woorden.uw : woorden.de,
  };
}
