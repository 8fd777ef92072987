import type { ReactNode } from 'react';
import { Vlak } from '../componenten/vlak.js';
import type { Schema } from '../api/verzoek.js';
import { Handeling } from '../formulier/handelingen.js';
import { soortKeuzes } from './soorten.js';

interface NieuwVerzoekProps {
  readonly toetsingId: string;
  readonly kandidaat: boolean;
  readonly mogelijk: Schema['MogelijkeHandeling'];
}

/** Asks something about one's data, or enters what the kandidaat asked in another way. */
export function NieuwVerzoek({ toetsingId, kandidaat, mogelijk }: NieuwVerzoekProps): ReactNode {
  return (
    <Vlak titel={kandidaat ? 'Iets vragen over mijn gegevens' : 'Een verzoek van de kandidaat vastleggen'}>
      <p>
        {kandidaat
          ? 'U krijgt binnen een maand antwoord. Vragen kost niets en heeft geen gevolgen voor uw toetsing.'
          : 'Kwam er een verzoek per brief, e-mail of telefoon? Leg het hier vast met de dag waarop het kwam: de termijn loopt vanaf dan.'}
      </p>
      <Handeling
        code="dienAvgVerzoekIn"
        mogelijk={mogelijk}
        delen={{ toetsingId }}
        keuzes={{ soort: soortKeuzes(kandidaat) }}
        uitleg={null}
        // Where she asks herself, it comes in now.
        vast={kandidaat ? { ontvangenOp: undefined } : {}}
        knop={kandidaat ? 'Dien een verzoek in' : 'Leg een verzoek vast'}
      />
    </Vlak>
  );
}
