import type { FoutUitleg } from '../fout/fout-uitleg.js';

export const documentFouten = {
  VERBODEN_GEGEVENS: {
    soort: 'REGEL',
    titel: 'Deze gegevens mogen wij niet bewaren',
    uitleg:
      'Hierin staan gegevens die niet in de toetsing mogen, zoals een burgerservicenummer of gegevens over straffen. Haal ze weg. Op het scherm staat welke documenten niet mogen, en waarom.',
  },
  DOCUMENTENLIJST_ONBEKEND: {
    soort: 'INVOER',
    titel: 'Deze documentenlijst bestaat niet',
    uitleg: 'Kies een versie van de documentenlijst die bestaat.',
  },
  DOCUMENTSOORT_ONBEKEND: {
    soort: 'INVOER',
    titel: 'Dit soort document kennen wij niet',
    uitleg: 'Kies een soort document uit de lijst.',
  },
  DOCUMENT_NIET_UPLOADEN: {
    soort: 'REGEL',
    titel: 'Dit document kunt u niet uploaden',
    uitleg: 'Dit document wordt op een andere manier gemaakt, of door iemand anders aangeleverd. Kies een ander soort document.',
  },
  BESTAND_LEEG: { soort: 'INVOER', titel: 'Het bestand is leeg', uitleg: 'Kies een bestand met inhoud.' },
  BESTAND_TE_GROOT: {
    soort: 'TE_GROOT',
    titel: 'Het bestand is te groot',
    uitleg: 'Een bestand mag niet groter zijn dan {megabyte} MB. Maak het bestand kleiner of deel het op.',
  },
  BESTAND_ONTBREEKT: {
    soort: 'INVOER',
    titel: 'Er is geen bestand',
    uitleg: 'Stuur één bestand mee. Bij een document hoort eerst het soort.',
  },
  BESTANDSNAAM_PAST_NIET: {
    soort: 'INVOER',
    titel: 'De naam past niet bij het bestand',
    uitleg: 'De inhoud van het bestand is van een ander soort dan de naam zegt. Sla het bestand opnieuw op en probeer het nog een keer.',
  },
  DOCUMENT_ONBEKEND: { soort: 'ONBEKEND', titel: 'Niet gevonden', uitleg: 'Dit document bestaat niet (meer). Ververs de pagina.' },
  DOCUMENT_AL_BEOORDEELD: {
    soort: 'STAND',
    titel: 'Dit document is al beoordeeld',
    uitleg: 'Dit document kan niet nog een keer worden beoordeeld. Vraag de kandidaat zo nodig om een nieuw document.',
  },
  DOCUMENT_NU_NIET: {
    soort: 'STAND',
    titel: 'Dit document is nu niet aan de beurt',
    uitleg: 'U kunt dit document nu niet inleveren. Kijk bij de stappen wat er open staat.',
  },
  REDEN_ONTBREEKT: {
    soort: 'INVOER',
    titel: 'Er ontbreekt een reden',
    uitleg: 'Schrijf op wat er ontbreekt, of waarom iets niet is gedaan. De kandidaat leest dit.',
  },
  BESTANDSSOORT_NIET_TOEGESTAAN: {
    soort: 'INVOER',
    titel: 'Dit soort bestand mag niet',
    uitleg: 'Upload een bestand van het soort pdf, docx, odt, jpg of png, zonder macro’s.',
  },
} as const satisfies Record<string, FoutUitleg>;
