import type { ReactNode } from 'react';
import { useLees } from '../api/lees.js';
import { Geladen } from '../componenten/geladen.js';
import type { DeelProps } from '../toetsing/onderdelen.js';
import { Brief } from './brief.js';
import { Keuze } from './keuze.js';
import { MedewerkingStand } from './medewerking-stand.js';

/** The informatiebrief, and whether the kandidaat cooperates: for her to read and to choose, for others to know. */
export function Medewerking({ toetsing }: DeelProps): ReactNode {
  const { toetsingId, inzagen } = toetsing;
  const kandidaat = toetsing.relaties.includes('KANDIDAAT');
  const brief = useLees('/toetsingen/{toetsingId}/informatiebrief', { delen: { toetsingId }, uit: !inzagen.includes('INFORMATIEBRIEF') });
  const medewerking = useLees('/toetsingen/{toetsingId}/medewerking', { delen: { toetsingId }, uit: !inzagen.includes('MEDEWERKING') });
  return (
    <div className="its-stapel">
      {inzagen.includes('MEDEWERKING') ? (
        <Geladen van={medewerking}>
          {(stand) =>
            kandidaat && stand.keuze === null ? null : (
              <MedewerkingStand stand={stand} bronnen={brief.data?.weigerbareBronnen ?? []} toetsing={toetsing} />
            )
          }
        </Geladen>
      ) : null}
      {inzagen.includes('INFORMATIEBRIEF') ? (
        <Geladen van={brief}>
          {(tekst) => {
            const teKiezen = kandidaat && medewerking.data?.keuze === null;
            return (
              <Brief
                key={String(teKiezen)}
                brief={tekst}
                inDelen={teKiezen}
                keuze={teKiezen ? <Keuze toetsing={toetsing} brief={tekst} /> : null}
              />
            );
          }}
        </Geladen>
      ) : null}
    </div>
  );
}
