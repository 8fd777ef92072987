import type { ReactNode } from 'react';
import { useLees } from '../api/lees.js';
import { Vlak } from '../componenten/vlak.js';
import { useHandelingen } from '../formulier/handelingen.js';
import { InleverVak } from './inlever-vak.js';
import { useInleveren } from './use-inleveren.js';

/** What the adviseur may add himself, such as an extract of the handelsregister. Nothing where there is nothing. */
export function ZelfToevoegen({ toetsingId }: { readonly toetsingId: string }): ReactNode {
  const mag = useHandelingen(toetsingId).get('uploadDocument')?.mogelijk === true;
  const inleveren = useInleveren(toetsingId);
  const { data } = useLees('/toetsingen/{toetsingId}/documenten/soorten', { delen: { toetsingId }, uit: !mag });
  if (!mag || data === undefined || data.uploads.length === 0) return null;
  return (
    <Vlak titel="Zelf een document toevoegen">
      {data.uploads.map((soort) => (
        <details key={soort.type} className="its-details">
          <summary>{soort.naam}</summary>
          <InleverVak soort={soort} inleveren={inleveren} />
        </details>
      ))}
    </Vlak>
  );
}
