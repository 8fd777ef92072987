import type { Rol } from '../toegang/rol.js';

interface TaakRegel {
  readonly voor: Rol;
  /** What the list of tasks says, in plain Dutch. */
  readonly omschrijving: string;
}

/** Work that waits for a person. A task opens with its step or its moment and closes with the fact that it asked for. */
export const TAKEN = {
  ADVISEURS_TOEWIJZEN: { voor: 'OPDRACHTGEVER', omschrijving: 'Wijs een adviseur en een toetser toe' },
  ONAFHANKELIJKHEID_VERKLAREN: { voor: 'ADVISEUR', omschrijving: 'Verklaar dat u onafhankelijk bent, of meld een conflict' },
  MEDEWERKING_GEVEN: { voor: 'KANDIDAAT', omschrijving: 'Lees de informatiebrief en laat weten of u meewerkt' },
  BENOEMBAARHEID_BEOORDELEN: { voor: 'ADVISEUR', omschrijving: 'Beoordeel de wettelijke eisen voor benoeming' },
  VOG_KLAARZETTEN: { voor: 'KABINET', omschrijving: 'Zet de VOG-aanvraag klaar bij Justis' },
  VOG_INDIENEN: { voor: 'KANDIDAAT', omschrijving: 'Vul de VOG-aanvraag in en betaal' },
  VOG_OVERLEGGEN: { voor: 'KANDIDAAT', omschrijving: 'Lever uw VOG in zodra u die heeft' },
  VOG_VERIFIEREN: { voor: 'KABINET', omschrijving: 'Controleer de VOG' },
  VRAGENLIJST_INVULLEN: { voor: 'KANDIDAAT', omschrijving: 'Vul de vragenlijst in' },
  VRAGENLIJST_BEOORDELEN: { voor: 'ADVISEUR', omschrijving: 'Beoordeel of de vragenlijst volledig is' },
  VRAGENLIJST_AANVULLEN: { voor: 'KANDIDAAT', omschrijving: 'Vul uw antwoorden aan' },
  DOCUMENTEN_AANLEVEREN: { voor: 'KANDIDAAT', omschrijving: 'Lever de gevraagde documenten aan' },
  DOCUMENTEN_BEOORDELEN: { voor: 'ADVISEUR', omschrijving: 'Beoordeel de documenten' },
  BRONONDERZOEK_DOEN: { voor: 'ADVISEUR', omschrijving: 'Onderzoek de open bronnen' },
  UITVRAAG_DOEN: { voor: 'ADVISEUR', omschrijving: 'Vraag informatie op bij de eigen organisatie' },
  GESPREK_VOEREN: { voor: 'ADVISEUR', omschrijving: 'Voer het verdiepende gesprek en leg het vast' },
  RISICOANALYSE_MAKEN: { voor: 'ADVISEUR', omschrijving: 'Maak de risicoanalyse en leg die voor aan de kandidaat' },
  REAGEREN: { voor: 'KANDIDAAT', omschrijving: 'Lees de bevindingen en geef uw reactie' },
  MAATREGELEN_BESLISSEN: { voor: 'KANDIDAAT', omschrijving: 'Laat per maatregel weten of u akkoord bent' },
  REACTIES_BEANTWOORDEN: { voor: 'ADVISEUR', omschrijving: 'Beantwoord de reacties van de kandidaat' },
  RAPPORT_TOETSEN: { voor: 'TOETSER', omschrijving: 'Toets het rapport en stel het vast' },
  GESPREK_OPDRACHTGEVER_VOEREN: { voor: 'OPDRACHTGEVER', omschrijving: 'Bespreek het rapport met de kandidaat' },
  ADVIES_ONDERTEKENEN: { voor: 'OPDRACHTGEVER', omschrijving: 'Kies en onderteken de conclusie' },
  BRIEF_LEZEN: { voor: 'KANDIDAAT', omschrijving: 'Lees de conclusie voordat die wordt verstrekt' },
  ADVIES_VERSTREKKEN: { voor: 'OPDRACHTGEVER', omschrijving: 'Verstrek de conclusiebrief' },
  BRIEF_ONTVANGEN: { voor: 'GRIFFIER', omschrijving: 'Er is een conclusiebrief voor u' },
  BERICHT_ONBESTELBAAR: { voor: 'KABINET', omschrijving: 'Een bericht kon niet worden bezorgd' },
  TERMIJN_VERSTREKEN: { voor: 'KABINET', omschrijving: 'Een termijn is verstreken' },
  ESCALATIE: { voor: 'OPDRACHTGEVER', omschrijving: 'Een termijn is verstreken en vraagt uw aandacht' },
} as const satisfies Record<string, TaakRegel>;

export type TaakSoort = keyof typeof TAKEN;
