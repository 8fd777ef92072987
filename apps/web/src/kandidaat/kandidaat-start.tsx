import type { ReactNode } from 'react';
import { Navigate } from 'react-router';
import { useLijst } from '../api/lees.js';
import { KnopLink } from '../componenten/knop.js';
import { FoutMelding } from '../componenten/melding.js';
import { Scherm } from '../componenten/scherm.js';
import { Vlak } from '../componenten/vlak.js';
import { statusWoord, woord } from '../woorden/woorden.js';
import { MijnTaken } from '../start/mijn-taken.js';

/** The first screen of a kandidaat: her own toetsing; where she has more, what waits for her in all of them. */
export function KandidaatStart(): ReactNode {
  const { data, error } = useLijst('/toetsingen');
  const eigen = data?.pages.flatMap(({ toetsingen }) => toetsingen) ?? [];
  const [enige, ...meer] = eigen;
  if (enige !== undefined && meer.length === 0) return <Navigate to={`/toetsingen/${enige.toetsingId}`} replace />;
  return (
    <Scherm titel="Mijn toetsing">
      <FoutMelding fout={error} />
      {data === undefined && error === null ? (
        <p className="its-laden" role="status">
          Wordt geladen…
        </p>
      ) : null}
      {data !== undefined && eigen.length === 0 ? (
        <Vlak titel="Er loopt nu geen toetsing">
          <p>Er is niets dat u hoeft te doen. Verwachtte u wel een toetsing? Neem dan contact op met de organisatie die u uitnodigde.</p>
        </Vlak>
      ) : null}
      {eigen.length === 0 ? null : (
        <div className="its-stapel">
          <MijnTaken />
          {eigen.map(({ toetsingId, doelfunctie, status, zaaknummer }) => (
            <Vlak key={toetsingId} titel={woord(doelfunctie)}>
              <p>
                {statusWoord(status)} <span className="its-zacht">({zaaknummer})</span>
              </p>
              <KnopLink naar={`/toetsingen/${toetsingId}`}>Bekijk deze toetsing</KnopLink>
            </Vlak>
          ))}
        </div>
      )}
    </Scherm>
  );
}
