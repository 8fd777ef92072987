import type { ReactNode } from 'react';
import type { Schema } from '../api/verzoek.js';
import { Tijd } from '../componenten/tijd.js';
import { stapNaam } from '../woorden/stappen.js';
import { woord } from '../woorden/woorden.js';

/** What was not done or is not there, and what was corrected since: the limits of the report. */
export function RapportVoorbehoud({ inhoud }: { readonly inhoud: Schema['RapportInhoudDto'] }): ReactNode {
  const { afgezienStappen, ontbrekendeStukken, ontbrekendeAntwoorden, rectificaties = [] } = inhoud;
  const niets = afgezienStappen.length + ontbrekendeStukken.length + ontbrekendeAntwoorden.length === 0;
  return (
    <>
      {niets ? null : (
        <section>
          <h3>Wat niet is gedaan of ontbreekt</h3>
          <ul>
            {afgezienStappen.map(({ stap, reden, door, op }) => (
              <li key={stap}>
                {stapNaam(stap)} is niet gedaan: <span className="its-tekst">{reden}</span> (besluit van {door}, <Tijd op={op} />)
              </li>
            ))}
            {ontbrekendeStukken.map(({ soort, reden }) => (
              <li key={soort}>
                {woord(soort)} ontbreekt: <span className="its-tekst">{reden}</span>
              </li>
            ))}
            {ontbrekendeAntwoorden.map(({ vraag, reden }) => (
              <li key={vraag}>
                Vraag {vraag} heeft geen goed antwoord: <span className="its-tekst">{reden}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {rectificaties.length === 0 ? null : (
        <section>
          <h3>Rectificaties</h3>
          <ul>
            {rectificaties.map(({ vanVersie, op, notitie, bevindingen }) => (
              <li key={vanVersie}>
                Versie {vanVersie}, <Tijd op={op} />
                {bevindingen.length === 0 ? '' : `, bevinding ${bevindingen.join(', ')}`}: <span className="its-tekst">{notitie}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
