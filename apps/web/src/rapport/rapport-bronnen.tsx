import type { ReactNode } from 'react';
import type { Schema } from '../api/verzoek.js';
import { BuitenLink } from '../componenten/buiten-link.js';
import { Tijd } from '../componenten/tijd.js';
import { keuzeWoord, woord } from '../woorden/woorden.js';

/** The public sources on which the findings rest. */
export function RapportBronnen({ inhoud: { bronnen, verworpenBronnen } }: { readonly inhoud: Schema['RapportInhoudDto'] }): ReactNode {
  return (
    <section>
      <h3 id="rapport-bronnen" tabIndex={-1}>
        Openbare bronnen
      </h3>
      {bronnen.length === 0 ? <p>Geen bevinding rust op een openbare bron.</p> : null}
      <ol>
        {bronnen.map(({ id, soort, bron, url, geraadpleegdOp, zoekvraag, feit, relevantie, persoonsmatch }) => (
          <li key={id}>
            <BuitenLink naar={url}>{url === null ? <strong>{bron}</strong> : bron}</BuitenLink> ({woord(soort).toLowerCase()}), geraadpleegd
            op <Tijd op={geraadpleegdOp} />, gezocht op ‘{zoekvraag}’. <span className="its-tekst">{feit}</span>{' '}
            <span className="its-tekst its-zacht">{relevantie}</span> Over de kandidaat:{' '}
            {keuzeWoord('persoonsmatch', persoonsmatch).toLowerCase()}.
          </li>
        ))}
      </ol>
      {verworpenBronnen === 0 ? null : (
        <p className="its-zacht">
          {verworpenBronnen === 1
            ? 'Eén treffer over bijzondere gegevens is'
            : `${verworpenBronnen} treffers over bijzondere gegevens zijn`}{' '}
          niet bewaard.
        </p>
      )}
    </section>
  );
}
