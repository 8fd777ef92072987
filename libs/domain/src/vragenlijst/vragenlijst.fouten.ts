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
    uitleg: 'In regel {rij} bij vraag {vraag} staat iets waar wij niet om vragen. Haal dat weg.',
  },
  CEL_ONJUIST: {
    soort: 'INVOER',
    titel: 'Iets in de lijst klopt niet',
    uitleg: 'Kijk regel {rij} bij vraag {vraag} na. Bij “{kolom}” hoort {verwacht}.',
  },
  CEL_ONTBREEKT: {
    soort: 'REGEL',
    titel: 'Een regel in de lijst is niet af',
    uitleg: 'Vul in regel {rij} bij vraag {vraag} “{kolom}” in. Of haal de regel weg.',
  },
  PERIODE_ONJUIST: {
    soort: 'INVOER',
    titel: 'Deze periode kan niet',
    uitleg: 'In regel {rij} bij vraag {vraag} ligt het einde voor het begin. Verbeter een van de datums.',
  },
  LIJST_TE_LANG: {
    soort: 'INVOER',
    titel: 'De lijst is te lang',
    uitleg: 'Bij vraag {vraag} kunt u ten hoogste {maximum} regels invullen.',
  },
  TOELICHTING_ONTBREEKT: {
    soort: 'REGEL',
    titel: 'Er ontbreekt een toelichting',
    uitleg: 'U antwoordde {antwoord} op vraag {vraag}. Leg dat kort uit.',
  },
  MONDELING_NIET_MOGELIJK: {
    soort: 'REGEL',
    titel: 'Deze vraag moet u hier beantwoorden',
    uitleg: 'Vraag {vraag} kunt u niet alleen in het gesprek toelichten. Vul hier een antwoord in.',
  },
  ANTWOORD_IS_AANBOD: {
    soort: 'REGEL',
    titel: 'Deze vraag is een aanbod van steun',
    uitleg: 'Vraag {vraag} is een aanbod aan de kandidaat. Het antwoord telt niet mee. Maak er geen bevinding van.',
  },
  ANTWOORD_GEWIJZIGD: {
    soort: 'VEROUDERD',
    titel: 'U hebt dit ook ergens anders ingevuld',
    uitleg:
      'U hebt vraag {vraag} ook in een ander venster ingevuld. Wij hebben nu niets bewaard, zodat niets verloren gaat. Vergelijk de twee antwoorden, kies het goede en bewaar opnieuw.',
  },
  VRAGENLIJST_NIET_INGEDIEND: {
    soort: 'STAND',
    titel: 'De vragenlijst is nog niet ingediend',
    uitleg: 'De kandidaat vult de vragenlijst nog in en kan de tekst zelf weghalen. Doe dit na het indienen.',
  },
  TEKST_ONBEKEND: {
    soort: 'ONBEKEND',
    titel: 'Hier staat geen tekst',
    uitleg: 'Bij vraag {vraag} staat geen tekst die weg kan. Kijk of u de goede vraag hebt gekozen.',
  },
  VRAGENLIJST_AL_INGEDIEND: {
    soort: 'STAND',
    titel: 'U hebt de vragenlijst al ingediend',
    uitleg:
      'U hebt de vragenlijst al ingediend. Uw antwoorden staan nu vast. Wat u hier typte, is niet bewaard. Wilt u iets wijzigen of toevoegen? Doe dat met een aanvulling.',
  },
  VERKLARING_ONTBREEKT: {
    soort: 'REGEL',
    titel: 'Uw verklaring ontbreekt',
    uitleg: 'Verklaar bij vraag {vraag} dat u naar waarheid en volledig hebt geantwoord.',
  },
} as const satisfies Record<string, FoutUitleg>;
