import type { ReactNode } from 'react';
import type { Schema } from '../api/verzoek.js';
import { woord } from '../woorden/woorden.js';

type Inhoud = Schema['RapportInhoudDto'];

/** What the kandidaat said of the concept, unabridged, each with the answer. */
export function RapportReacties({ inhoud, metReactie }: { readonly inhoud: Inhoud; readonly metReactie: boolean }): ReactNode {
  if (!metReactie && inhoud.reacties.length === 0) return null;
  return (
    <section>
      <h3>Reactie van de kandidaat</h3>
      {inhoud.geenReactie ? <p>De kandidaat heeft niet gereageerd. Dat telt niet tegen de kandidaat.</p> : null}
      {inhoud.reacties.map((reactie) => (
        <section key={reactie.id} aria-label={`Reactie ${reactie.nummer}`}>
          <h4>
            Over {waarover(inhoud, reactie)}: {woord(reactie.soort).toLowerCase()}
          </h4>
          {reactie.tekst === '' ? null : <blockquote className="its-citaat its-tekst">{reactie.tekst}</blockquote>}
          {reactie.antwoord === null ? null : (
            <p>
              <strong>Antwoord van de adviseur: {woord(reactie.antwoord.uitkomst).toLowerCase()}.</strong>{' '}
              <span className="its-tekst">{reactie.antwoord.reden}</span>
            </p>
          )}
        </section>
      ))}
    </section>
  );
}

function waarover({ bevindingen, vervallenBevindingen, risicos, maatregelen }: Inhoud, reactie: Schema['RapportReactieDto']): string {
  if (reactie.onderwerp === 'GESPREKSVERSLAG') return 'het gespreksverslag';
  const lijst = { BEVINDING: [...bevindingen, ...vervallenBevindingen], RISICO: risicos, MAATREGEL: maatregelen }[reactie.onderwerp];
  const nummer = lijst.find(({ id }) => id === reactie.onderwerpId)?.nummer;
  return `${woord(reactie.onderwerp).toLowerCase()} ${nummer ?? ''}`.trim();
}
