import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Schema } from '../api/verzoek.js';
import { Vlak } from '../componenten/vlak.js';
import { delenVan } from '../toetsing/delen-van.js';
import { naamVoorKandidaat } from './deel-naam.js';

/** Everything of the toetsing that the kandidaat may read, one link each. */
export function MijnOnderdelen({ toetsing }: { readonly toetsing: Schema['Toetsing'] }): ReactNode {
  const delen = delenVan(toetsing).filter(({ pad }) => pad !== '');
  if (delen.length === 0) return null;
  return (
    <Vlak titel="Alles van uw toetsing">
      <ul className="its-tegels">
        {delen.map((deel) => (
          <li key={deel.pad}>
            <Link to={`/toetsingen/${toetsing.toetsingId}/${deel.pad}`}>{naamVoorKandidaat(deel)}</Link>
          </li>
        ))}
      </ul>
    </Vlak>
  );
}
