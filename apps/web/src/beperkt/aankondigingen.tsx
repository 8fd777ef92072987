import type { ReactNode } from 'react';
import { useLees } from '../api/lees.js';
import { Geladen } from '../componenten/geladen.js';
import { Scherm } from '../componenten/scherm.js';
import { dag, overHoeveel } from '../componenten/tijd.js';
import { Vlak } from '../componenten/vlak.js';

/** For which meetings a toetsing runs: how many, and nothing else of them. */
export function AankondigingenVlak(): ReactNode {
  const aankondigingen = useLees('/aankondigingen');
  return (
    <Vlak titel="Aangekondigd">
      <Geladen van={aankondigingen}>
        {(lijst) => {
          const data = [...new Set(lijst.map(({ raadsdatum }) => raadsdatum))].sort();
          if (data.length === 0) return <p className="its-zacht">Er is nu geen vergadering waarvoor een toetsing loopt.</p>;
          return (
            <ul className="its-lijst">
              {data.map((datum) => {
                const aantal = lijst.filter(({ raadsdatum }) => raadsdatum === datum).length;
                return (
                  <li key={datum}>
                    <strong>Vergadering van {dag(datum)}</strong> ({overHoeveel(datum)})
                    <div className="its-klein its-zacht">{aantal === 1 ? 'Er loopt 1 toetsing.' : `Er lopen ${aantal} toetsingen.`}</div>
                  </li>
                );
              })}
            </ul>
          );
        }}
      </Geladen>
    </Vlak>
  );
}

/** What the griffier may know before the letter: that there is a toetsing for a meeting. */
export function Aankondigingen(): ReactNode {
  return (
    <Scherm
      titel="Aankondigingen"
      inleiding="Voor deze vergaderingen loopt een integriteitstoetsing. Zodra een conclusiebrief is verstrekt, krijgt u een taak en staat de brief voor u klaar."
    >
      <AankondigingenVlak />
    </Scherm>
  );
}
