import type { ReactNode } from 'react';
import { Knop } from '../componenten/knop.js';
import type { Schema } from '../api/verzoek.js';

/** Jumps to a part of the report; the address of the screen stays as it is. */
export function Inhoudsopgave({ inhoud }: { readonly inhoud: Schema['RapportInhoudDto'] }): ReactNode {
  const delen = [
    ['eisen', 'Wettelijke eisen'],
    ['bevindingen', `Bevindingen (${inhoud.bevindingen.length})`],
    ['risicos', `Risico’s (${inhoud.risicos.length})`],
    ['maatregelen', `Maatregelen (${inhoud.maatregelen.length})`],
    ['bronnen', `Openbare bronnen (${inhoud.bronnen.length})`],
  ] as const;
  return (
    <nav className="its-inhoudsopgave" aria-label="In dit rapport">
      <ul>
        {delen.map(([deel, naam]) => (
          <li key={deel}>
            <Knop
              soort="licht"
              onClick={() => {
                const kop = document.getElementById(`rapport-${deel}`);
                kop?.scrollIntoView({ block: 'start' });
                kop?.focus({ preventScroll: true });
              }}
            >
              {naam}
            </Knop>
          </li>
        ))}
      </ul>
    </nav>
  );
}
