import type { ReactNode } from 'react';
import { verschil } from './tekst-verschil.js';

/** Two texts as one: what went is struck through, what came is underlined, and both are said. */
export function Verschil({ van, naar }: { readonly van: string; readonly naar: string }): ReactNode {
  return (
    <span className="its-tekst">
      {verschil(van, naar).map(({ soort, tekst }, plek) => {
        const sleutel = `${plek}-${soort}`;
        if (soort === 'zelfde') return <span key={sleutel}>{tekst}</span>;
        return soort === 'weg' ? (
          <del key={sleutel} className="its-verschil-weg">
            <span className="its-alleen-lezen">[weg: </span>
            {tekst}
            <span className="its-alleen-lezen">]</span>
          </del>
        ) : (
          <ins key={sleutel} className="its-verschil-nieuw">
            <span className="its-alleen-lezen">[nieuw: </span>
            {tekst}
            <span className="its-alleen-lezen">]</span>
          </ins>
        );
      })}
    </span>
  );
}
