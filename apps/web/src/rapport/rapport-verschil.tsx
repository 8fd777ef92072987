import type { ReactNode } from 'react';
import { useLees } from '../api/lees.js';
import { Geladen } from '../componenten/geladen.js';
import { Verschil } from '../componenten/verschil.js';
import { delenVan } from './rapport-delen.js';

interface RapportVerschilProps {
  readonly toetsingId: string;
  readonly van: string;
  readonly naar: string;
}

/** What differs between two versions, part by part; what is the same is only counted. */
export function RapportVerschil({ toetsingId, van, naar }: RapportVerschilProps): ReactNode {
  const eerste = useLees('/toetsingen/{toetsingId}/rapporten/{rapportId}', { delen: { toetsingId, rapportId: van } });
  const tweede = useLees('/toetsingen/{toetsingId}/rapporten/{rapportId}', { delen: { toetsingId, rapportId: naar } });
  return (
    <Geladen van={eerste}>
      {(oud) => (
        <Geladen van={tweede}>
          {(nieuw) => {
            const was = delenVan(oud.inhoud);
            const is = delenVan(nieuw.inhoud);
            const namen = [...new Set([...was.keys(), ...is.keys()])];
            const anders = namen.filter((naam) => was.get(naam) !== is.get(naam));
            return (
              <>
                <p role="status">
                  {anders.length === 0
                    ? 'Deze versies zeggen hetzelfde.'
                    : `${anders.length === 1 ? 'Eén onderdeel verschilt' : `${anders.length} onderdelen verschillen`}. De andere ${namen.length - anders.length} zijn gelijk. Doorgestreept is weg, onderstreept is nieuw.`}
                </p>
                <dl className="its-uitleg">
                  {anders.map((naam) => (
                    <div key={naam}>
                      <dt>{naam}</dt>
                      <dd className="its-leestekst">
                        <Verschil van={was.get(naam) ?? ''} naar={is.get(naam) ?? ''} />
                      </dd>
                    </div>
                  ))}
                </dl>
              </>
            );
          }}
        </Geladen>
      )}
    </Geladen>
  );
}
