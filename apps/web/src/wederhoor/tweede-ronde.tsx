import type { ReactNode } from 'react';
import type { Schema } from '../api/verzoek.js';
import { Vlak } from '../componenten/vlak.js';
import { Handeling } from '../formulier/handelingen.js';

interface TweedeRondeProps {
  readonly toetsingId: string;
  readonly mogelijk: Schema['MogelijkeHandeling'] | undefined;
}

/** Puts a concept that changed in substance before the kandidaat once more. */
export function TweedeRonde({ toetsingId, mogelijk }: TweedeRondeProps): ReactNode {
  if (mogelijk === undefined) return null;
  return (
    <Vlak titel="Is het concept inhoudelijk gewijzigd?">
      <p>
        Wijzigde u na de reacties een bevinding of een risico, of stelde u een maatregel voor? Dan krijgt de kandidaat het concept nog één
        keer, met twee werkdagen om te reageren. Het restrisico mag u aanpassen zonder dat.
      </p>
      <Handeling
        code="legGewijzigdConceptVoor"
        mogelijk={mogelijk}
        delen={{ toetsingId }}
        knop="Leg het gewijzigde concept opnieuw voor"
        uitleg="Dit kan één keer. Beantwoord eerst alle reacties."
      />
    </Vlak>
  );
}
