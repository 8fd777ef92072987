import type { ReactNode } from 'react';
import { useLees } from '../api/lees.js';
import { Badge } from '../componenten/badge.js';
import { Geladen } from '../componenten/geladen.js';
import { dag, Tijd } from '../componenten/tijd.js';
import { Vlak } from '../componenten/vlak.js';
import { heeft, useIk } from '../app/ik.js';
import { Handeling, useHandelingen } from '../formulier/handelingen.js';
import type { DeelProps } from '../toetsing/onderdelen.js';
import { woord } from '../woorden/woorden.js';
import { KoppelDatalek } from './koppel-datalek.js';

/** The data leaks that touch a case, and what the kandidaat was told. */
export function DatalekkenVanToetsing({ toetsing: { toetsingId } }: DeelProps): ReactNode {
  const eigen = useLees('/toetsingen/{toetsingId}/datalekken', { delen: { toetsingId } });
  const handelingen = useHandelingen(toetsingId);
  const leest = heeft(useIk(), 'OPDRACHTGEVER', 'KABINET', 'FG');
  const alle = useLees('/datalekken', { uit: !leest });
  const beschrijving = (id: string): string | undefined => alle.data?.find((lek) => lek.id === id)?.beschrijving;
  return (
    <div className="its-stapel">
      <Vlak titel="Datalekken die deze toetsing raken">
        <Geladen van={eigen}>
          {(lijst) =>
            lijst.length === 0 ? (
              <p className="its-zacht">Er is geen datalek dat deze toetsing raakt.</p>
            ) : (
              <ul className="its-lijst">
                {lijst.map(({ datalekId, soort, mededeling, geinformeerdOp }) => (
                  <li key={datalekId} className="its-stapel">
                    <div className="its-rij">
                      <strong>{woord(soort)}</strong>
                      <Badge kleur={geinformeerdOp === null ? 'let-op' : 'goed'}>
                        {geinformeerdOp === null ? 'Kandidaat nog niet geïnformeerd' : `Kandidaat geïnformeerd op ${dag(geinformeerdOp)}`}
                      </Badge>
                    </div>
                    {beschrijving(datalekId) === undefined ? null : <p className="its-tekst">{beschrijving(datalekId)}</p>}
                    {mededeling === null || geinformeerdOp === null ? null : (
                      <blockquote className="its-tekst">
                        {mededeling}
                        <footer className="its-klein its-zacht">
                          <Tijd op={geinformeerdOp} />
                        </footer>
                      </blockquote>
                    )}
                    {geinformeerdOp !== null ? null : (
                      <Handeling
                        code="informeerOverDatalek"
                        mogelijk={handelingen.get('informeerOverDatalek')}
                        delen={{ toetsingId, datalekId }}
                        knop="Informeer de kandidaat"
                      />
                    )}
                  </li>
                ))}
              </ul>
            )
          }
        </Geladen>
      </Vlak>
      <KoppelDatalek
        toetsingId={toetsingId}
        mogelijk={handelingen.get('koppelDatalek')}
        kandidaten={(alle.data ?? []).filter(({ id }) => eigen.data?.every(({ datalekId }) => datalekId !== id) ?? false)}
      />
    </div>
  );
}
