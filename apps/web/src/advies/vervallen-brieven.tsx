import type { ReactNode } from 'react';
import { useLees } from '../api/lees.js';
import { adres } from '../api/verzoek.js';
import { Badge } from '../componenten/badge.js';
import { Tijd } from '../componenten/tijd.js';
import { Vlak } from '../componenten/vlak.js';
import { woord } from '../woorden/woorden.js';

/** Letters of earlier rondes: kept, marked on every page, and no longer true. Nothing where there are none. */
export function VervallenBrieven({ toetsingId }: { readonly toetsingId: string }): ReactNode {
  const { data: brieven } = useLees('/toetsingen/{toetsingId}/vervallen-brieven', { delen: { toetsingId } });
  if (brieven === undefined || brieven.length === 0) return null;
  return (
    <Vlak titel="Brieven die niet meer gelden">
      <ul className="its-lijst">
        {brieven.map(({ ronde, reden, vervallenOp, vorm, verstrektOp }) => (
          <li key={ronde}>
            <div className="its-rij">
              <a className="nl-link" href={adres('/toetsingen/{toetsingId}/vervallen-brieven/{ronde}/pdf', { toetsingId, ronde })} download>
                Brief van ronde {ronde} (pdf)
              </a>
              <Badge kleur="fout">Vervallen</Badge>
            </div>
            <div className="its-klein its-zacht">
              Vervallen op <Tijd op={vervallenOp} />: {woord(reden).toLowerCase()}.{' '}
              {verstrektOp === null ? (
                'De brief was niet verstrekt.'
              ) : (
                <>
                  Verstrekt op <Tijd op={verstrektOp} />
                  {vorm === null ? '' : ` (${woord(vorm).toLowerCase()})`}.
                </>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Vlak>
  );
}
