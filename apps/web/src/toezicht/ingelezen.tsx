import type { ReactNode } from 'react';
import { Link, Route, Routes } from 'react-router';
import { useLijst } from '../api/lees.js';
import { Knop } from '../componenten/knop.js';
import { FoutMelding } from '../componenten/melding.js';
import { dag, Tijd } from '../componenten/tijd.js';
import { Vlak } from '../componenten/vlak.js';
import { IngelezenDossier } from './ingelezen-dossier.js';
import { LeesIn } from './lees-in.js';

/** Exports from elsewhere: take one in, and read in those that were. */
export function Ingelezen(): ReactNode {
  return (
    <Routes>
      <Route index element={<Lijst />} />
      <Route path=":ingelezenDossierId" element={<IngelezenDossier />} />
    </Routes>
  );
}

function Lijst(): ReactNode {
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useLijst('/ingelezen-dossiers');
  const lijst = data?.pages.flatMap(({ dossiers }) => dossiers) ?? [];
  return (
    <div className="its-stapel">
      <LeesIn />
      <Vlak titel="Ingelezen dossiers">
        <FoutMelding fout={error} />
        {lijst.length === 0 ? (
          <p className="its-zacht">{data === undefined ? 'Wordt geladen…' : 'Er zijn geen dossiers ingelezen.'}</p>
        ) : (
          <ul className="its-lijst">
            {lijst.map(({ id, zaaknummer, oorsprong, ingelezenOp, verwijderenOp }) => (
              <li key={id}>
                <Link className="nl-link" to={`/toezicht/ingelezen/${id}`}>
                  {zaaknummer}
                </Link>
                <div className="its-klein its-zacht">
                  van <span className="its-kenmerk">{oorsprong}</span> · ingelezen op <Tijd op={ingelezenOp} /> · wordt vanzelf verwijderd
                  op {dag(verwijderenOp)}
                </div>
              </li>
            ))}
          </ul>
        )}
        {hasNextPage ? (
          <Knop bezig={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            Meer dossiers
          </Knop>
        ) : null}
      </Vlak>
    </div>
  );
}
