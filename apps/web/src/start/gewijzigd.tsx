import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { Over } from '../componenten/over.js';
import { useLijst } from '../api/lees.js';
import { FoutMelding } from '../componenten/melding.js';
import { Tijd } from '../componenten/tijd.js';
import { Vlak } from '../componenten/vlak.js';
import { statusWoord } from '../woorden/woorden.js';

const DAG_MS = 86_400_000;

/** What changed in the last day, the newest first. */
export function Gewijzigd(): ReactNode {
  const [sinds] = useState(() => new Date(Date.now() - DAG_MS).toISOString());
  const { data, error } = useLijst('/toetsingen', { vraag: { gewijzigdSinds: sinds, aantal: 10 } });
  const toetsingen = data?.pages[0]?.toetsingen ?? [];
  return (
    <Vlak titel="Sinds gisteren gewijzigd">
      {data === undefined ? (
        error === null ? (
          <p className="its-laden" role="status">
            Wordt geladen…
          </p>
        ) : (
          <FoutMelding fout={error} />
        )
      ) : toetsingen.length === 0 ? (
        <p className="its-zacht">Sinds gisteren is er niets gewijzigd.</p>
      ) : (
        <ul className="its-lijst">
          {toetsingen.map(({ toetsingId, kandidaatNaam, zaaknummer, status, gewijzigdOp }) => (
            <li key={toetsingId}>
              <Link className="nl-link" to={`/toetsingen/${toetsingId}`}>
                {kandidaatNaam ?? zaaknummer}
                {kandidaatNaam === null ? null : <Over wat={zaaknummer} />}
              </Link>
              <div className="its-klein its-zacht">
                {statusWoord(status)} · <Tijd op={gewijzigdOp} />
              </div>
            </li>
          ))}
        </ul>
      )}
    </Vlak>
  );
}
