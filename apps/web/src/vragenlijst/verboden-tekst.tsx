import type { ReactNode } from 'react';
import { Handeling, useHandelingen } from '../formulier/handelingen.js';
import type { Antwoord } from './antwoorden.js';

interface VerbodenTekstProps {
  readonly toetsingId: string;
  readonly vraag: string;
  readonly aanvulling: number | null;
  readonly antwoord: Antwoord | null;
}

/** Takes out what was typed where it may never be kept. Nothing where nothing was typed. */
export function VerbodenTekst({ toetsingId, vraag, aanvulling, antwoord }: VerbodenTekstProps): ReactNode {
  const mogelijk = useHandelingen(toetsingId).get('verwijderVerbodenTekst');
  const getypt =
    (antwoord?.toelichting ?? '') !== '' ||
    (antwoord?.tekst ?? '') !== '' ||
    (antwoord?.rijen ?? []).some((rij) => Object.values(rij).some((cel) => typeof cel === 'string'));
  if (mogelijk?.mogelijk !== true || !getypt) return null;
  return (
    <div className="its-klein its-verbodentekst">
      <Handeling
        mogelijk={mogelijk}
        code="verwijderVerbodenTekst"
        delen={{ toetsingId }}
        vast={{ vraag, aanvulling }}
        knop="Deze tekst mag hier niet staan"
        over={`vraag ${vraag}`}
        gevaar
        kop={<p>Bijvoorbeeld gegevens over gezondheid, geloof of straffen, een burgerservicenummer of een naam van iemand anders.</p>}
      />
    </div>
  );
}
