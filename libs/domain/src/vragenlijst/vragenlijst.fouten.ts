import type { FoutUitleg } from '../fout/fout-uitleg.js';

export const vragenlijstFouten = {
  VRAGENLIJST_ONBEKEND: {
    soort: 'ONBEKEND',
    titel: 'Deze vragenlijst bestaat niet',
    uitleg: 'Wij kennen deze versie van de vragenlijst niet.',
  },
  VRAAG_ONBEKEND: {
    soort: 'INVOER',
    titel: 'Deze vraag bestaat niet',
    uitleg: 'Deze vraag staat niet in de vragenlijst.',
  },
  VRAAG_NIET_VAN_TOEPASSING: {
    soort: 'REGEL',
    titel: 'Deze vraag geldt hier niet',
    uitleg: 'Vraag {vraag} geldt niet voor dit soort bestuur. U hoeft de vraag niet te beantwoorden.',
  },
  ANTWOORD_ONTBREEKT: {
    soort: 'REGEL',
    titel: 'Er ontbreekt een antwoord',
    uitleg: 'Beantwoord vraag {vraag} voordat u de vragenlijst indient.',
  },
  ANTWOORD_ONJUIST: {
    soort: 'INVOER',
    titel: 'Dit antwoord past niet bij de vraag',
    uitleg: 'Kijk het antwoord op vraag {vraag} na. Dit soort antwoord is hier niet mogelijk.',
  },
  ANTWOORD_TE_LANG: {
    soort: 'INVOER',
    titel: 'Uw tekst is te lang',
    uitleg: 'Maak uw tekst bij vraag {vraag} korter. U mag ten hoogste {maximum} tekens gebruiken.',
  },
  RIJ_ONJUIST: {
    soort: 'INVOER',
    titel: 'Een regel in de lijst klopt niet',
    uitleg: 'Kijk regel {rij} bij vraag {vraag} na.',
  },
  LIJST_TE_LANG: {
    soort: 'INVOER',
    titel: 'De lijst is te lang',
    uitleg: 'Bij vraag {vraag} kunt u ten hoogste {maximum} regels invullen.',
  },
  TOELICHTING_ONTBREEKT: {
    soort: 'REGEL',
    titel: 'Er ontbreekt een toelichting',
    uitleg: 'Leg uw antwoord op vraag {vraag} kort uit.',
  },
  MONDELING_NIET_MOGELIJK: {
    soort: 'REGEL',
    titel: 'Deze vraag moet u hier beantwoorden',
    uitleg: 'Vraag {vraag} kunt u niet alleen in het gesprek toelichten. Vul hier een antwoord in.',
  },
  VERKLARING_ONTBREEKT: {
    soort: 'REGEL',
    titel: 'Uw verklaring ontbreekt',
    uitleg: 'Verklaar bij vraag {vraag} dat u naar waarheid en volledig hebt geantwoord.',
  },
} as const satisfies Record<string, FoutUitleg>;
