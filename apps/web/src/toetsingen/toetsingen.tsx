import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useLijst } from '../api/lees.js';
import { Knop } from '../componenten/knop.js';
import { FoutMelding } from '../componenten/melding.js';
import { Scherm } from '../componenten/scherm.js';
import { Filters } from './filters.js';
import { useSneltoets } from './sneltoets.js';
import { ToetsingenLijst } from './toetsingen-lijst.js';

/** All cases that the person may see; the next page comes when one gets there. */
export function Toetsingen(): ReactNode {
  const [filter, zetFilter] = useSearchParams();
  // Not in the address, where a name does not belong.
  const [zoek, zetZoek] = useState('');
  const zoekveld = useRef<HTMLInputElement>(null);
  const sneltoets = useSneltoets(zoekveld);
  const lijst = useLijst('/toetsingen', {
    vraag: { status: filter.getAll('status'), doelfunctie: filter.getAll('doelfunctie'), aantal: 100 },
  });
  const { data, error, hasNextPage, fetchNextPage, isFetching } = lijst;
  const woorden = zoek.trim().toLowerCase();
  const alle = useMemo(() => data?.pages.flatMap((bladzijde) => bladzijde.toetsingen) ?? [], [data]);
  const toetsingen =
    woorden === ''
      ? alle
      : alle.filter(({ kandidaatNaam, zaaknummer }) => `${kandidaatNaam ?? ''} ${zaaknummer}`.toLowerCase().includes(woorden));
  const meer = useCallback(() => {
    // What was refused is asked again only by who wants it.
    if (hasNextPage && !isFetching && error === null) void fetchNextPage();
  }, [hasNextPage, isFetching, error, fetchNextPage]);
  return (
    <Scherm titel="Toetsingen">
      <div className="its-stapel">
        <Filters
          filter={filter}
          zetFilter={(nieuw) => zetFilter(nieuw, { replace: true, state: { focus: false } })}
          zoek={zoek}
          zetZoek={zetZoek}
          zoekveld={zoekveld}
          sneltoets={sneltoets}
        />
        <FoutMelding fout={error} />
        {error === null ? null : (
          <div>
            <Knop bezig={isFetching} onClick={() => void (lijst.isFetchNextPageError ? fetchNextPage() : lijst.refetch())}>
              Probeer opnieuw
            </Knop>
          </div>
        )}
        <div className="its-vlak">
          <p className="its-zacht its-klein" role="status">
            {data === undefined ? (error === null ? 'Wordt geladen…' : '') : aantal(toetsingen.length, hasNextPage, error !== null)}
          </p>
          <ToetsingenLijst toetsingen={toetsingen} meer={meer} boven={zoekveld} />
        </div>
      </div>
    </Scherm>
  );
}

function aantal(hoeveel: number, erIsMeer: boolean, geweigerd: boolean): string {
  if (hoeveel === 0 && erIsMeer) return geweigerd ? '' : 'Wordt gezocht…';
  if (hoeveel === 0) return 'Er zijn geen toetsingen die hierbij passen.';
  return hoeveel === 1 && !erIsMeer ? '1 toetsing' : `${hoeveel}${erIsMeer ? ' of meer' : ''} toetsingen`;
}
