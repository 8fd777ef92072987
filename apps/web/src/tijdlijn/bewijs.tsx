import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useLees } from '../api/lees.js';
import type { Schema } from '../api/verzoek.js';
import { leesControlepunt, staatErin } from '../bewijs/boom.js';
import { Geladen } from '../componenten/geladen.js';
import { Knop } from '../componenten/knop.js';
import { Over } from '../componenten/over.js';
import { Melding } from '../componenten/melding.js';

interface BewijsProps {
  readonly toetsingId: string;
  readonly volgnummer: number;
  /** The hash that stands on the screen. */
  readonly hash: string;
}

/** The proof of one event, on request: fetched, and then calculated by this browser itself, as far as it can (bewijs/boom.ts). */
export function Bewijs(props: BewijsProps): ReactNode {
  const [gevraagd, zetGevraagd] = useState(false);
  return gevraagd ? (
    <Gevraagd {...props} />
  ) : (
    <div>
      <Knop onClick={() => zetGevraagd(true)}>
        Controleer deze gebeurtenis
        <Over wat={`nummer ${props.volgnummer}`} />
      </Knop>
    </div>
  );
}

function Gevraagd({ toetsingId, volgnummer, hash }: BewijsProps): ReactNode {
  const bewijs = useLees('/toetsingen/{toetsingId}/gebeurtenissen/{volgnummer}/bewijs', { delen: { toetsingId, volgnummer } });
  return (
    <Geladen
      van={bewijs}
      anders={
        <Melding>
          <p>Deze gebeurtenis valt nog niet onder een controlepunt. Dat gebeurt elke vijf minuten. Probeer het straks opnieuw.</p>
        </Melding>
      }
    >
      {(gelezen) => <Uitkomst bewijs={gelezen} hash={hash} />}
    </Geladen>
  );
}

function Uitkomst({ bewijs, hash }: { readonly bewijs: Schema['GebeurtenisBewijs']; readonly hash: string }): ReactNode {
  const { plaats, grootte, inclusie, controlepunt } = bewijs;
  const { data: klopt, error } = useQuery({
    queryKey: ['bewijs', hash, controlepunt],
    queryFn: async () => {
      const punt = leesControlepunt(controlepunt);
      return (
        punt !== undefined &&
        punt.grootte === grootte &&
        (await staatErin({ hash, plaats, grootte, bewijs: inclusie, wortel: punt.wortel }))
      );
    },
    staleTime: Infinity,
    networkMode: 'always',
  });
  if (error !== null) return <p>Deze browser kan het niet narekenen. Gebruik het losse controleprogramma.</p>;
  if (klopt === undefined) return <p role="status">Wordt nagerekend…</p>;
  return (
    <div className="its-stapel" role="status">
      {klopt ? (
        <Melding toon="ok" titel="Uw browser rekende dit na: het klopt">
          <p>
            Het kenmerk van deze gebeurtenis staat op plaats {plaats + 1} van de {grootte} onder het controlepunt hieronder. De handtekening
            en de inhoud controleert het losse controleprogramma.
          </p>
        </Melding>
      ) : (
        <Melding toon="error" titel="Het bewijs klopt niet">
          <p>Wat hier staat, past niet bij het controlepunt. Neem contact op met de FG van uw organisatie.</p>
        </Melding>
      )}
      <details className="its-details">
        <summary>Het controlepunt</summary>
        <pre className="its-code" tabIndex={0}>
          {controlepunt}
        </pre>
      </details>
    </div>
  );
}
