import type { ReactNode } from 'react';
import { GEWEIGERDE_FUNCTIE_UITLEG } from '#domain/benoembaarheid/doelfunctie.js';
import { woord } from '../woorden/woorden.js';

/** For which offices no toetsing can be held, and why. */
export function AndereFuncties(): ReactNode {
  return (
    <details className="its-details">
      <summary>Waarom geen andere functie?</summary>
      <ul className="its-waarom">
        {[...new Set(Object.values(GEWEIGERDE_FUNCTIE_UITLEG))].map((uitleg) => (
          <li key={uitleg}>
            <strong>{functiesMet(uitleg).join(', ')}.</strong> {uitleg}
          </li>
        ))}
      </ul>
    </details>
  );
}

const functiesMet = (uitleg: string): readonly string[] =>
  Object.entries(GEWEIGERDE_FUNCTIE_UITLEG).flatMap(([code, reden]) => (reden === uitleg ? [woord(code)] : []));
