import type { ReactNode } from 'react';
import { adres } from '../api/verzoek.js';
import { Vlak } from '../componenten/vlak.js';

/** A copy of all that the kandidaat may see, to keep. */
export function Kopie({ toetsingId }: { readonly toetsingId: string }): ReactNode {
  return (
    <Vlak titel="Mijn kopie">
      <p>
        Alles wat u nu van uw toetsing mag zien, in één zip-bestand: om te lezen, om te bewaren en om mee te nemen. Haal uw kopie op voordat
        wij de gegevens vernietigen.
      </p>
      <p>
        <a className="nl-button nl-button--secondary" href={adres('/toetsingen/{toetsingId}/inzage-export', { toetsingId })} download>
          <span className="nl-button__label">Download mijn gegevens</span>
        </a>
      </p>
      <p className="its-klein its-zacht">Er staan persoonlijke gegevens in. Bewaar het bestand op een plek waar niemand anders bij kan.</p>
    </Vlak>
  );
}
