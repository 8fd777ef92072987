import type { ReactNode } from 'react';
import { useLees } from '../api/lees.js';
import { Tijd } from '../componenten/tijd.js';
import { Vlak } from '../componenten/vlak.js';
import { Handeling, useHandelingen } from '../formulier/handelingen.js';
import type { DeelProps } from '../toetsing/onderdelen.js';
import { Maatregelen } from './maatregelen.js';
import { Punten } from './punten.js';

/** What was agreed and whether it is done; after the benoeming also what must be seen to, the yearly look, and the end of the office. */
export function Nazorg({ toetsing }: DeelProps): ReactNode {
  const { toetsingId, status, inzagen } = toetsing;
  const handelingen = useHandelingen(toetsingId);
  const inNazorg = status === 'NAZORG';
  const controle = handelingen.get('legNazorgControleVast');
  const einde = handelingen.get('eindigAmbt');
  // A look is due only where a measure goes on.
  const taken = useLees('/toetsingen/{toetsingId}/taken', { delen: { toetsingId }, uit: !inNazorg || controle === undefined });
  const controleren = taken.data?.find(({ soort }) => soort === 'NAZORG_CONTROLEREN');
  return (
    <div className="its-stapel">
      {inzagen.includes('MAATREGELEN') ? <Maatregelen toetsing={toetsing} handelingen={handelingen} /> : null}
      {inNazorg ? <Punten toetsing={toetsing} handelingen={handelingen} /> : null}
      {inNazorg && controle !== undefined && controleren !== undefined ? (
        <Vlak titel="Jaarlijkse controle">
          <p>Maatregelen die doorlopen, bekijkt u minstens elk jaar samen met de bestuurder. Leg hier vast dat dat is gebeurd.</p>
          {controleren.uiterlijk === null ? null : (
            <p>
              Uiterlijk <Tijd op={controleren.uiterlijk} />
            </p>
          )}
          <Handeling code="legNazorgControleVast" mogelijk={controle} delen={{ toetsingId }} knop="De controle is gedaan" />
        </Vlak>
      ) : null}
      {inNazorg && einde !== undefined ? (
        <Vlak titel="Einde van het ambt">
          <p>Stopt de bestuurder? Dan sluit de toetsing en begint de bewaartermijn.</p>
          <Handeling code="eindigAmbt" mogelijk={einde} delen={{ toetsingId }} knop="Vastleggen dat het ambt is geëindigd" />
        </Vlak>
      ) : null}
    </div>
  );
}
