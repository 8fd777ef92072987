import type { ReactNode } from 'react';
import { useLees } from '../api/lees.js';
import { vandaag } from '../componenten/tijd.js';
import { Vlak } from '../componenten/vlak.js';
import { Handeling, useHandelingen } from '../formulier/handelingen.js';

/** For the opdrachtgever, before the judgements are his to read: what he may record about an ontheffing. */
export function OntheffingVooraf({ toetsingId }: { readonly toetsingId: string }): ReactNode {
  const registreren = useHandelingen(toetsingId).get('registreerOntheffing');
  const { data: kader } = useLees('/rechtskader', { uit: registreren === undefined });
  const { data: taken = [] } = useLees('/toetsingen/{toetsingId}/taken', { delen: { toetsingId } });
  const nodig = taken.some(({ soort }) => soort === 'ONTHEFFING_REGELEN');
  const eisen = (kader?.eisen ?? []).filter(({ uitkomsten }) => uitkomsten.includes('ONTHEFFING_NODIG'));
  return (
    <Vlak titel="Wettelijke eisen">
      <p className="its-zacht">De adviseur beoordeelt of aan de wettelijke eisen is voldaan. U leest de oordelen in het rapport.</p>
      {nodig ? (
        <>
          <p>Er is een ontheffing nodig. Leg hier vast of die is gevraagd, en daarna wat erover is beslist.</p>
          <Handeling
            code="registreerOntheffing"
            knop="Leg vast hoe het met de ontheffing staat"
            mogelijk={registreren}
            delen={{ toetsingId }}
            begin={{ op: vandaag(), ...(eisen.length === 1 ? { eis: eisen[0]?.code } : {}) }}
            keuzes={{ eis: eisen.map(({ code, naam }) => ({ waarde: code, naam })) }}
          />
        </>
      ) : null}
    </Vlak>
  );
}
