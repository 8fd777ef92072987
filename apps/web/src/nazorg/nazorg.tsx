import type { ReactNode } from 'react';
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
  return (
    <div className="its-stapel">
      {inzagen.includes('MAATREGELEN') ? <Maatregelen toetsing={toetsing} handelingen={handelingen} /> : null}
      {inNazorg ? <Punten toetsing={toetsing} handelingen={handelingen} /> : null}
      {inNazorg && controle !== undefined ? (
        <Vlak titel="Jaarlijkse controle">
          <p>Maatregelen die doorlopen, bekijkt u minstens elk jaar samen met de bestuurder. Leg hier vast dat dat is gebeurd.</p>
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
