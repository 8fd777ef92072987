import type { ReactNode } from 'react';
import { useLees } from '../api/lees.js';
import { Geladen } from '../componenten/geladen.js';
import { useHandelingen } from '../formulier/handelingen.js';
import type { DeelProps } from '../toetsing/onderdelen.js';
import { Beantwoorden } from './beantwoorden.js';
import { ConceptLezen } from './concept-lezen.js';
import { Reageren } from './reageren.js';
import { TweedeRonde } from './tweede-ronde.js';
import { Uitstel } from './uitstel.js';

/** Hoor en wederhoor: the kandidaat reacts on the concept, the adviseur answers, others read along. */
export function Wederhoor({ toetsing }: DeelProps): ReactNode {
  const { toetsingId } = toetsing;
  const concept = useLees('/toetsingen/{toetsingId}/wederhoor', { delen: { toetsingId } });
  const handelingen = useHandelingen(toetsingId);
  const kanReageren = handelingen.get('reageerOpConcept')?.mogelijk === true;
  return (
    <Geladen van={concept}>
      {(gelezen) => (
        <div className="its-stapel">
          {kanReageren ? (
            <>
              <Uitstel toetsingId={toetsingId} opnieuw={gelezen.wederhoorRonde > 1} mogelijk={handelingen.get('vraagUitstelWederhoor')} />
              <Reageren key={gelezen.wederhoorRonde} toetsingId={toetsingId} concept={gelezen} />
            </>
          ) : (
            <>
              {handelingen.has('beantwoordReactie') ? (
                <Beantwoorden toetsingId={toetsingId} concept={gelezen} mogelijk={handelingen.get('beantwoordReactie')} />
              ) : null}
              <TweedeRonde toetsingId={toetsingId} mogelijk={handelingen.get('legGewijzigdConceptVoor')} />
              <ConceptLezen toetsing={toetsing} concept={gelezen} beslissen={handelingen.get('beslisOverMaatregel')} />
            </>
          )}
        </div>
      )}
    </Geladen>
  );
}
