import type { ReactNode } from 'react';
import type { Schema } from '../api/verzoek.js';
import { Badge, type Kleur } from '../componenten/badge.js';
import { keuzeWoord, woord } from '../woorden/woorden.js';

const KLEUR: Readonly<Record<Schema['ReactieDto']['soort'], Kleur>> = {
  AKKOORD: 'goed',
  FEITELIJKE_ONJUISTHEID: 'let-op',
  AANVULLING: 'info',
  ONEENS: 'let-op',
};

interface ReactieProps {
  readonly reactie: Schema['ReactieDto'];
  /** Read by who wrote it. */
  readonly eigen?: boolean;
}

/** One reaction of the kandidaat, unabridged, and the answer to it. */
export function Reactie({ reactie, eigen = false }: ReactieProps): ReactNode {
  const { soort, tekst, antwoord, wederhoorRonde } = reactie;
  return (
    <div className="its-reactie">
      <p>
        <Badge kleur={KLEUR[soort]}>{keuzeWoord('soort', soort)}</Badge>{' '}
        <span className="its-klein its-zacht">
          {eigen ? 'Uw reactie' : 'Reactie van de kandidaat'}
          {wederhoorRonde > 1 ? ', tweede keer' : ''}
        </span>
      </p>
      {tekst === '' ? null : <blockquote className="its-tekst">{tekst}</blockquote>}
      {antwoord === null ? (
        soort === 'AKKOORD' ? null : (
          <p className="its-klein its-zacht">Nog niet beantwoord.</p>
        )
      ) : (
        <p className="its-tekst">
          <strong>Antwoord van de adviseur: {woord(antwoord.uitkomst).toLowerCase()}.</strong> {antwoord.reden}
        </p>
      )}
    </div>
  );
}
