import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Schema } from '../api/verzoek.js';
import { dag } from '../componenten/tijd.js';
import { Vlak } from '../componenten/vlak.js';
import { Waarom } from '../formulier/handelingen.js';

interface NietIntrekkenProps {
  readonly toetsing: Schema['Toetsing'];
  readonly redenen: readonly Schema['Reden'][];
}

/** To the kandidaat when there is nothing to withdraw from: she did it, or it is too late. */
export function NietIntrekken({ toetsing, redenen }: NietIntrekkenProps): ReactNode {
  const { status, toetsingId, vernietigenOp } = toetsing;
  if (status !== 'INGETROKKEN')
    return (
      <Vlak titel="Mijn kandidatuur intrekken">
        <p>Dat kan nu niet meer.</p>
        <Waarom redenen={redenen} />
      </Vlak>
    );
  return (
    <Vlak titel="U hebt uw kandidatuur ingetrokken">
      <p>
        De toetsing is gestopt. Niemand anders dan u kan uw dossier nog lezen.{' '}
        {vernietigenOp === null ? 'Uw gegevens worden vernietigd.' : `Uw gegevens worden vernietigd vanaf ${dag(vernietigenOp)}.`}
      </p>
      <p>
        <Link className="nl-link" to={`/toetsingen/${toetsingId}/rechten`} state={{ focus: false }}>
          Een kopie van mijn gegevens bewaren
        </Link>
      </p>
    </Vlak>
  );
}
