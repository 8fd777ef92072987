import { type ReactNode, useId, useState } from 'react';
import { useLees } from '../api/lees.js';
import type { Schema } from '../api/verzoek.js';
import { dag } from '../componenten/tijd.js';
import { Vlak } from '../componenten/vlak.js';
import { HandelingFormulier } from '../formulier/handeling-formulier.js';
import { woord } from '../woorden/woorden.js';

type Termijn = Schema['Termijn'];

interface VerlengenProps {
  readonly toetsing: Schema['Toetsing'];
  readonly mogelijk: Schema['MogelijkeHandeling'] | undefined;
}

/** Makes a running term longer, for a reason that goes with it. Nothing where no term can be longer, or not once more. */
export function Verlengen({ toetsing, mogelijk }: VerlengenProps): ReactNode {
  const { toetsingId } = toetsing;
  const id = useId();
  const [gekozen, zetGekozen] = useState('');
  const termijnen = useLees('/toetsingen/{toetsingId}/termijnen', { delen: { toetsingId }, uit: mogelijk?.mogelijk !== true });
  // Who sees the requests about data gives them more time there, where it also says which has had it.
  const elders = toetsing.inzagen.includes('AVG_VERZOEKEN') ? 'T22' : undefined;
  const lopend = (termijnen.data ?? []).filter(({ code, verlengRedenen }) => code !== elders && verlengRedenen.length > 0);
  const termijn = lopend.find(({ termijnId }) => termijnId === gekozen) ?? (lopend.length === 1 ? lopend[0] : undefined);
  if (mogelijk?.mogelijk !== true || lopend.length === 0) return null;
  return (
    <Vlak titel="Een termijn verlengen">
      <div className="its-stapel">
        {lopend.length === 1 ? (
          <p>{naamVan(lopend[0])}</p>
        ) : (
          <div className="its-veld">
            <label htmlFor={id}>Termijn</label>
            <select
              className="utrecht-select utrecht-select--html-select"
              id={id}
              value={gekozen}
              onChange={({ target }) => zetGekozen(target.value)}
            >
              <option value="">Maak een keuze</option>
              {lopend.map((een) => (
                <option key={een.termijnId} value={een.termijnId}>
                  {naamVan(een)}
                </option>
              ))}
            </select>
          </div>
        )}
        {termijn === undefined ? null : (
          <HandelingFormulier
            key={termijn.termijnId}
            code="verlengTermijn"
            delen={{ toetsingId, termijnId: termijn.termijnId }}
            keuzes={{ reden: termijn.verlengRedenen.map((waarde) => ({ waarde, naam: woord(waarde) })) }}
            knop="Verleng deze termijn"
          />
        )}
      </div>
    </Vlak>
  );
}

const naamVan = (termijn: Termijn | undefined): string =>
  termijn === undefined
    ? ''
    : `${termijn.omschrijving}${termijn.stap === 'MAATREGELEN' ? ' (maatregelen)' : ''}, nu tot en met ${dag(termijn.einde)}`;
