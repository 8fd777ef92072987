import type { ReactNode } from 'react';
import { useLees } from '../api/lees.js';
import { Geladen } from '../componenten/geladen.js';
import { Tijd } from '../componenten/tijd.js';
import { Vlak } from '../componenten/vlak.js';
import type { Schema } from '../api/verzoek.js';
import { woord } from '../woorden/woorden.js';

const NAMEN: Readonly<Record<Schema['ProcesbesluitDto']['soort'], string>> = {
  OPSCHORTING: 'Opgeschort',
  HERVATTING: 'Hervat',
  STAKING: 'Gestaakt',
  RAADSDATUM: 'Vergadering verplaatst',
  TERMIJNPROFIEL: 'Andere termijnen',
  VERLENGING: 'Termijn verlengd',
};

/** What was decided about the course of the case, and why; the newest first. */
export function Besluiten({ toetsingId }: { readonly toetsingId: string }): ReactNode {
  const besluiten = useLees('/toetsingen/{toetsingId}/procesbesluiten', { delen: { toetsingId } });
  return (
    <Vlak titel="Besluiten over het verloop">
      <Geladen van={besluiten}>
        {(lijst) =>
          lijst.length === 0 ? (
            <p className="its-zacht">Over het verloop is niets besloten: de toetsing is niet opgeschort, verplaatst of verlengd.</p>
          ) : (
            <ol className="its-lijst" reversed>
              {[...lijst]
                .sort((a, b) => b.op.localeCompare(a.op))
                .map(({ id, soort, reden, toelichting, op, ronde }) => (
                  <li key={id}>
                    <strong>{NAMEN[soort]}</strong>
                    {reden === null ? '' : `: ${woord(reden).toLowerCase()}`}
                    {toelichting === null ? null : <p className="its-tekst">{toelichting}</p>}
                    <div className="its-klein its-zacht">
                      <Tijd op={op} />
                      {ronde > 1 ? ` · ronde ${ronde}` : ''}
                    </div>
                  </li>
                ))}
            </ol>
          )
        }
      </Geladen>
    </Vlak>
  );
}
