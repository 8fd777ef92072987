import type { ReactNode } from 'react';
import { useLees } from '../api/lees.js';
import type { Schema } from '../api/verzoek.js';
import { Geladen } from '../componenten/geladen.js';
import { Vlak } from '../componenten/vlak.js';
import { Verzoek } from './verzoek.js';

interface VerzoekenProps {
  readonly toetsingId: string;
  readonly kandidaat: boolean;
  readonly handelingen: ReadonlyMap<string, Schema['MogelijkeHandeling']>;
}

/** What the kandidaat asked about her data; what waits for an answer first. */
export function Verzoeken({ toetsingId, kandidaat, handelingen }: VerzoekenProps): ReactNode {
  const verzoeken = useLees('/toetsingen/{toetsingId}/avg-verzoeken', { delen: { toetsingId } });
  return (
    <Vlak titel={kandidaat ? 'Mijn verzoeken' : 'Verzoeken van de kandidaat over gegevens'}>
      <Geladen van={verzoeken}>
        {(lijst) =>
          lijst.length === 0 ? (
            <p className="its-zacht">{kandidaat ? 'U hebt nog niets gevraagd.' : 'De kandidaat heeft niets over gegevens gevraagd.'}</p>
          ) : (
            <ul className="its-lijst">
              {[...lijst]
                .sort((a, b) => Number(a.uitkomst !== null) - Number(b.uitkomst !== null) || b.ontvangenOp.localeCompare(a.ontvangenOp))
                .map((verzoek) => (
                  <li key={verzoek.id}>
                    <Verzoek toetsingId={toetsingId} verzoek={verzoek} kandidaat={kandidaat} handelingen={handelingen} />
                  </li>
                ))}
            </ul>
          )
        }
      </Geladen>
    </Vlak>
  );
}
