import type { ReactNode } from 'react';
import { useLees } from '../api/lees.js';
import { Geladen } from '../componenten/geladen.js';
import { Tabel } from '../componenten/tabel.js';
import { Vlak } from '../componenten/vlak.js';

/** The cases by number only, for who may know no more of them. */
export function Zaaknummers(): ReactNode {
  const zaken = useLees('/zaaknummers');
  return (
    <Vlak titel="Toetsingen">
      <Geladen van={zaken}>
        {(lijst) => (
          <>
            <p className="its-zacht">{lijst.length === 1 ? '1 toetsing' : `${lijst.length} toetsingen`}</p>
            <Tabel
              titel="Zaaknummers"
              rijen={lijst}
              sleutel={({ toetsingId }) => toetsingId}
              leeg="Er zijn nog geen toetsingen."
              kolommen={[
                { naam: 'Zaaknummer', kop: true, cel: ({ zaaknummer }) => zaaknummer },
                { naam: 'Technisch kenmerk', cel: ({ toetsingId }) => <span className="its-kenmerk">{toetsingId}</span> },
              ]}
            />
          </>
        )}
      </Geladen>
    </Vlak>
  );
}
