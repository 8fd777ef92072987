import type { ReactNode } from 'react';
import { useLees } from '../api/lees.js';
import type { Schema } from '../api/verzoek.js';
import { Feiten } from '../componenten/feiten.js';
import { Geladen } from '../componenten/geladen.js';
import { Tijd } from '../componenten/tijd.js';
import { Vlak } from '../componenten/vlak.js';
import { woord } from '../woorden/woorden.js';

/** The conclusion as it was signed, with the motivation that stays in the file. */
export function Motivering({ toetsing: { toetsingId } }: { readonly toetsing: Schema['Toetsing'] }): ReactNode {
  const advies = useLees('/toetsingen/{toetsingId}/advies', { delen: { toetsingId } });
  return (
    <Vlak titel="De conclusie">
      <Geladen van={advies} anders={<p className="its-zacht">Er is nog geen conclusie ondertekend.</p>}>
        {({ conclusie, motivering, ondertekendOp, ondertekenaarAmbt }) => (
          <div className="its-stapel">
            <Feiten
              van={[
                ['Conclusie', woord(conclusie)],
                ['Ondertekend', <Tijd op={ondertekendOp} />],
                ['Ambt onder de brief', ondertekenaarAmbt],
              ]}
            />
            <div>
              <h3>Motivering</h3>
              <p className="its-klein its-zacht">Deze motivering staat niet in de brief en gaat niet naar het orgaan dat benoemt.</p>
              <p className="its-tekst">{motivering === '' ? 'Geen motivering.' : motivering}</p>
            </div>
          </div>
        )}
      </Geladen>
    </Vlak>
  );
}
