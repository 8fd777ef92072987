import type { ReactNode } from 'react';
import { adres, type Schema } from '../api/verzoek.js';
import { Feiten } from '../componenten/feiten.js';
import { Tijd } from '../componenten/tijd.js';
import { Vlak } from '../componenten/vlak.js';

/** When the report was fixed, how one can check that it is the same, and the file to keep. */
export function RapportKop({
  toetsingId,
  rapport,
}: {
  readonly toetsingId: string;
  readonly rapport: Schema['GelezenRapportDto'];
}): ReactNode {
  return (
    <Vlak
      titel="Vastgesteld rapport"
      rechts={
        <a className="nl-link" href={adres('/toetsingen/{toetsingId}/rapport/pdf', { toetsingId })} download>
          Rapport als pdf
        </a>
      }
    >
      <Feiten
        van={[
          ['Vastgesteld', <Tijd key="op" op={rapport.vastgesteldOp} />],
          ['Versie', String(rapport.versie)],
          [
            'Kenmerk van de inhoud (SHA-256)',
            <code key="hash" className="its-klein its-gewoon">
              {rapport.hash}
            </code>,
          ],
        ]}
      />
    </Vlak>
  );
}
