import type { ReactNode } from 'react';
import type { Schema } from '../api/verzoek.js';
import { Feiten } from '../componenten/feiten.js';
import { moment } from '../componenten/tijd.js';
import { detailWaarde } from '../tijdlijn/detail-waarde.js';

/** What happened elsewhere, line by line; of what its receiver may not know, only that it is there. */
export function IngelezenRegels({ regels }: { readonly regels: readonly Schema['IngelezenRegel'][] }): ReactNode {
  return (
    <ol className="its-lijst">
      {regels.map(({ volgnummer, afgeschermd, op, wat, functie, stap, details, hash }) => (
        <li key={volgnummer} className="its-spoor__blok">
          {afgeschermd ? <em>{wat}</em> : wat}
          <details className="its-spoor__meer">
            <summary>
              <span className="its-klein">
                {op === null ? `nummer ${volgnummer}` : moment(op)}
                {stap === null ? '' : ` · ${stap.naam}`}
              </span>
            </summary>
            <div className="its-stapel its-spoor__details">
              <Feiten
                van={[
                  ['Wie', functie],
                  ['Nummer in het spoor', String(volgnummer)],
                  ...details.map(({ naam, waarde }): readonly [string, ReactNode] => [naam, detailWaarde(naam, waarde)]),
                ]}
              />
              <span className="its-kenmerk">{hash}</span>
            </div>
          </details>
        </li>
      ))}
    </ol>
  );
}
