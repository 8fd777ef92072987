import type { Rol } from '../toegang/rol.js';

interface TaakRegel {
  readonly voor: Rol;
  /** What the list of tasks says, in plain Dutch. */
  readonly omschrijving: string;
}

/** Work that waits for a person. A task opens with its step or its moment and closes with the fact that it asked for. */
export const TAKEN = {
  ADVISEURS_TOEWIJZEN: { voor: 'OPDRACHTGEVER', omschrijving: 'Wijs een adviseur en een toetser toe. Kijk ook wie het kabinet voorstelt' },
  ONAFHANKELIJKHEID_VERKLAREN: { voor: 'ADVISEUR', omschrijving: 'Verklaar dat u onafhankelijk bent, of meld een conflict' },
  MEDEWERKING_GEVEN: { voor: 'KANDIDAAT', omschrijving: 'Lees de informatiebrief en laat weten of u meewerkt' },
  BENOEMBAARHEID_BEOORDELEN: { voor: 'ADVISEUR', omschrijving: 'Beoordeel de wettelijke eisen voor benoeming' },
  ONTHEFFING_REGELEN: { voor: 'OPDRACHTGEVER', omschrijving: 'Er is een ontheffing nodig. Leg vast of die is gevraagd en wat is beslist' },
  VOG_KLAARZETTEN: { voor: 'KABINET', omschrijving: 'Zet de VOG-aanvraag klaar' },
  VOG_KLAARZETTEN_BES: { voor: 'KABINET', omschrijving: 'Laat de kandidaat weten hoe de VOG bij het kabinet wordt aangevraagd' },
  VOG_INDIENEN_BES: { voor: 'KANDIDAAT', omschrijving: 'Vraag de VOG aan bij het kabinet van de gezaghebber' },
  VOG_INDIENEN: { voor: 'KANDIDAAT', omschrijving: 'Vul de VOG-aanvraag in en betaal' },
  VOG_OVERLEGGEN: { voor: 'KANDIDAAT', omschrijving: 'Lever uw VOG in zodra u die heeft' },
  VOG_VERIFIEREN: { voor: 'KABINET', omschrijving: 'Controleer de VOG' },
  VOG_VERVOLG_KIEZEN: { voor: 'OPDRACHTGEVER', omschrijving: 'Er is nog geen VOG. Kies hoe het verder gaat' },
  VOG_AFLOOP_MELDEN: { voor: 'KANDIDAAT', omschrijving: 'Lever uw VOG in of meld dat u die niet heeft, als de procedure klaar is' },
  VOG_VERLOPEN: { voor: 'OPDRACHTGEVER', omschrijving: 'De VOG is te oud. Kies: een nieuwe VOG of een andere datum' },
  VRAGENLIJST_INVULLEN: { voor: 'KANDIDAAT', omschrijving: 'Vul de vragenlijst in' },
  VRAGENLIJST_BEOORDELEN: { voor: 'ADVISEUR', omschrijving: 'Beoordeel of de vragenlijst volledig is' },
  VRAGENLIJST_AANVULLEN: { voor: 'KANDIDAAT', omschrijving: 'Vul uw antwoorden aan' },
  DOCUMENTEN_AANLEVEREN: { voor: 'KANDIDAAT', omschrijving: 'Lever de gevraagde documenten aan' },
  DOCUMENTEN_BEOORDELEN: { voor: 'ADVISEUR', omschrijving: 'Beoordeel de documenten' },
  SIGNAAL_BEHANDELEN: { voor: 'OPDRACHTGEVER', omschrijving: 'Er is een vertrouwelijk signaal voor u' },
  VOORBEHOUD_BESLISSEN: { voor: 'OPDRACHTGEVER', omschrijving: 'Er ontbreekt iets. Kies: doorgaan met voorbehoud, of staken' },
  BRONONDERZOEK_DOEN: { voor: 'ADVISEUR', omschrijving: 'Onderzoek de open bronnen' },
  UITVRAAG_DOEN: { voor: 'ADVISEUR', omschrijving: 'Vraag informatie op bij de eigen organisatie' },
  GESPREK_VOEREN: { voor: 'ADVISEUR', omschrijving: 'Voer het verdiepende gesprek en leg het vast' },
  RISICOANALYSE_MAKEN: { voor: 'ADVISEUR', omschrijving: 'Maak de risicoanalyse en leg die voor aan de kandidaat' },
  REAGEREN: { voor: 'KANDIDAAT', omschrijving: 'Lees de bevindingen en geef uw reactie' },
  MAATREGELEN_BESLISSEN: { voor: 'KANDIDAAT', omschrijving: 'Laat per maatregel weten of u akkoord bent' },
  REACTIES_BEANTWOORDEN: { voor: 'ADVISEUR', omschrijving: 'Beantwoord de reacties van de kandidaat' },
  TOETSOPMERKING_BEANTWOORDEN: { voor: 'ADVISEUR', omschrijving: 'Beantwoord de opmerkingen van de toetser' },
  RAPPORT_TOETSEN: { voor: 'TOETSER', omschrijving: 'Toets het rapport en stel het vast' },
  GESPREK_OPDRACHTGEVER_VOEREN: { voor: 'OPDRACHTGEVER', omschrijving: 'Bespreek het rapport met de kandidaat' },
  ADVIES_ONDERTEKENEN: { voor: 'OPDRACHTGEVER', omschrijving: 'Kies en onderteken de conclusie' },
  TWEEDE_LEZER_VASTLEGGEN: { voor: 'KABINET', omschrijving: 'Leg vast wie als tweede lezer meeleest met het advies' },
  BRIEF_LEZEN: { voor: 'KANDIDAAT', omschrijving: 'Lees de conclusie voordat die wordt verstrekt' },
  ADVIES_VERSTREKKEN: { voor: 'OPDRACHTGEVER', omschrijving: 'Verstrek de conclusiebrief' },
  BRIEF_ONTVANGEN: { voor: 'GRIFFIER', omschrijving: 'Er is een conclusiebrief voor u' },
  BRIEF_VERVALLEN: { voor: 'GRIFFIER', omschrijving: 'Een conclusiebrief is vervallen' },
  UITKOMST_REGISTREREN: { voor: 'GRIFFIER', omschrijving: 'Leg vast wat de vergadering heeft besloten' },
  AANVAARDING_REGISTREREN: { voor: 'GRIFFIER', omschrijving: 'Leg vast of de benoemde de benoeming aanneemt' },
  MAATREGEL_UITVOEREN: { voor: 'KANDIDAAT', omschrijving: 'Voer de afgesproken maatregel uit en laat dat zien' },
  NAZORG_CONTROLEREN: { voor: 'OPDRACHTGEVER', omschrijving: 'Bespreek de jaarlijkse controle van de maatregelen met de bestuurder' },
  NEVENFUNCTIES_PUBLICEREN: { voor: 'KABINET', omschrijving: 'Maak de nevenfuncties van de bestuurder openbaar' },
  GEDRAGSCODE_ONTVANGEN: { voor: 'KANDIDAAT', omschrijving: 'Lees de gedragscode en bevestig dat u die hebt' },
  BES_VERKLARING_AFLEGGEN: {
    voor: 'KANDIDAAT',
    omschrijving: 'Doe op tijd de verklaring over belangen die de wet vraagt. De inhoud komt niet in dit systeem',
  },
  HERBEOORDELEN: { voor: 'TOETSER', omschrijving: 'Beoordeel het werk van iemand met een belangenconflict' },
  WERK_OPNIEUW_DOEN: { voor: 'ADVISEUR', omschrijving: 'Doe werk opnieuw dat de toetser niet overneemt' },
  WRAKING_BESLISSEN: { voor: 'OPDRACHTGEVER', omschrijving: 'Beslis over een wraking door de kandidaat' },
  WAARNEMING_REGELEN: { voor: 'KABINET', omschrijving: 'Regel een waarnemer: de opdrachtgever heeft een belangenconflict' },
  VERNIETIGING_BESLISSEN: {
    voor: 'OPDRACHTGEVER',
    omschrijving: 'De bewaartermijn loopt af. Besluit tot vernietiging, of overleg met de FG over een bewaarblokkade',
  },
  AVG_VERZOEK_BEANTWOORDEN: { voor: 'OPDRACHTGEVER', omschrijving: 'Beantwoord een verzoek van de kandidaat over zijn gegevens' },
  DATALEK_BESLISSEN: {
    voor: 'OPDRACHTGEVER',
    omschrijving: 'Er is een datalek. Beslis of u het meldt bij de toezichthouder, en leg dat vast',
  },
  RAADPLEGING_BEOORDELEN: { voor: 'FG', omschrijving: 'Iemand opende in korte tijd ongewoon veel toetsingen. Zoek uit waarom' },
  NOODINZAGE_BESLISSEN: { voor: 'OPDRACHTGEVER', omschrijving: 'Beslis of de functionaris gegevensbescherming gegevens mag zien' },
  NOODINZAGE_VERANTWOORDEN: { voor: 'FG', omschrijving: 'Leg vast wat u bij de noodinzage hebt bekeken en wat daaruit volgt' },
  BERICHT_ONBESTELBAAR: { voor: 'KABINET', omschrijving: 'Een bericht kon niet worden bezorgd' },
  UITNODIGING_NAKIJKEN: {
    voor: 'KABINET',
    omschrijving: 'Iemand opende de uitnodiging met het account van een ander. Bel de kandidaat en stuur zo nodig een nieuwe',
  },
  OPSCHORTING_BEWAKEN: { voor: 'OPDRACHTGEVER', omschrijving: 'De toetsing is opgeschort: hervat op tijd' },
  OPSCHORTING_VOORBIJ: { voor: 'OPDRACHTGEVER', omschrijving: 'De opschorting is voorbij: hervat of staak de toetsing' },
  TERMIJN_VERSTREKEN: { voor: 'KABINET', omschrijving: 'Een termijn is verstreken' },
  ESCALATIE: { voor: 'OPDRACHTGEVER', omschrijving: 'Een termijn is verstreken en vraagt uw aandacht' },
} as const satisfies Record<string, TaakRegel>;

export type TaakSoort = keyof typeof TAKEN;
