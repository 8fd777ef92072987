import type { FoutUitleg } from '../fout/fout-uitleg.js';

export const documentFouten = {
  VERBODEN_GEGEVENS: {
    soort: 'REGEL',
    titel: 'Deze gegevens mogen wij niet bewaren',
    uitleg:
      'Hierin staan gegevens die niet in de toetsing mogen, zoals een burgerservicenummer of gegevens over straffen. Haal ze weg. Op het scherm staat welke documenten niet mogen, en waarom.',
  },
  DOCUMENTSOORT_ONBEKEND: {
    soort: 'INVOER',
    titel: 'Dit soort document kennen wij niet',
    uitleg: 'Kies een soort document uit de lijst.',
  },
  DOCUMENT_NIET_UPLOADEN: {
    soort: 'REGEL',
    titel: 'Dit document kunt u niet uploaden',
    uitleg: 'Dit document wordt op een andere manier gemaakt, of door iemand anders aangeleverd.',
  },
  BESTAND_LEEG: { soort: 'INVOER', titel: 'Het bestand is leeg', uitleg: 'Kies een bestand met inhoud.' },
  BESTAND_TE_GROOT: {
    soort: 'INVOER',
    titel: 'Het bestand is te groot',
    uitleg: 'Een bestand mag niet groter zijn dan {megabyte} MB. Maak het bestand kleiner of deel het op.',
  },
  BESTANDSSOORT_NIET_TOEGESTAAN: {
    soort: 'INVOER',
    titel: 'Dit soort bestand mag niet',
    uitleg: 'Upload een bestand van het soort pdf, docx, odt, jpg of png, zonder macro’s.',
  },
} as const satisfies Record<string, FoutUitleg>;
