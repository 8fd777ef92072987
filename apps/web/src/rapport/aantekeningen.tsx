import type { ReactNode } from 'react';
import type { Schema } from '../api/verzoek.js';
import { Badge } from '../componenten/badge.js';
import { Tijd } from '../componenten/tijd.js';
import { Vlak } from '../componenten/vlak.js';
import { woord } from '../woorden/woorden.js';

/** What belongs beside the report: what was corrected at the request of the kandidaat, and what she says of what was not. */
export function Aantekeningen({ aantekeningen }: { readonly aantekeningen: readonly Schema['AantekeningDto'][] }): ReactNode {
  if (aantekeningen.length === 0) return null;
  return (
    <Vlak titel="Aantekeningen bij het rapport">
      <ul className="its-lijst">
        {aantekeningen.map(({ verzoekId, uitkomst, op, tekst, verklaring, verklaardOp, inVersie }) => (
          <li key={`${verzoekId}/${op}`}>
            <div className="its-eis__kop">
              <h3>
                Verzoek om verbetering, <Tijd op={op} />
              </h3>
              <Badge>{woord(uitkomst)}</Badge>
            </div>
            {tekst === null ? null : <p className="its-tekst its-leestekst">{tekst}</p>}
            {inVersie === null ? null : <p className="its-zacht">Verwerkt in versie {inVersie}.</p>}
            {verklaring === null ? null : (
              <figure className="its-figuur">
                <figcaption className="its-zacht">
                  Verklaring van de kandidaat
                  {verklaardOp === null ? null : (
                    <>
                      , <Tijd op={verklaardOp} />
                    </>
                  )}
                </figcaption>
                <blockquote className="its-citaat its-tekst">{verklaring}</blockquote>
              </figure>
            )}
          </li>
        ))}
      </ul>
    </Vlak>
  );
}
