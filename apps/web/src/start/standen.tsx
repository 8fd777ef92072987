import { type ReactNode, useEffect } from 'react';
import { Link } from 'react-router';
import { Over } from '../componenten/over.js';
import { useLijst } from '../api/lees.js';
import { FoutMelding } from '../componenten/melding.js';
import { Vlak } from '../componenten/vlak.js';
import { WEG } from '../toetsing/voortgang.js';

const LOPEND = [...WEG.flatMap(([, standen]) => standen), 'OPGESCHORT'];
const ONDERDELEN = [...WEG, ['Opgeschort', ['OPGESCHORT']] as const];
/** More pages than this are not counted: then the numbers are a lower bound. */
const BLADZIJDEN = 5;

/** How many cases are in which part of the procedure, each with the list behind it. */
export function Standen(): ReactNode {
  const { data, error, hasNextPage, isFetching, isFetchNextPageError, fetchNextPage } = useLijst('/toetsingen', {
    vraag: { status: LOPEND, aantal: 100 },
  });
  const bladzijden = data?.pages.length ?? 0;
  // A page that fails is not asked for again and again: then too the numbers are a lower bound.
  const telt = hasNextPage && bladzijden < BLADZIJDEN && !isFetchNextPageError;
  useEffect(() => {
    if (telt && !isFetching) void fetchNextPage();
  }, [telt, isFetching, fetchNextPage]);
  const alle = data?.pages.flatMap(({ toetsingen }) => toetsingen) ?? [];
  const tellingen = ONDERDELEN.map(([naam, standen]) => ({
    naam,
    standen,
    aantal: alle.filter(({ status }) => standen.includes(status)).length,
  }));
  const meeste = Math.max(...tellingen.map(({ aantal }) => aantal), 1);
  return (
    <Vlak titel="Lopende toetsingen">
      {data === undefined ? (
        error === null ? (
          <p className="its-laden" role="status">
            Wordt geladen…
          </p>
        ) : (
          <FoutMelding fout={error} />
        )
      ) : alle.length === 0 ? (
        <p className="its-zacht">Er loopt nu geen toetsing.</p>
      ) : (
        <ul className="its-standen">
          {tellingen
            .filter(({ aantal }) => aantal > 0)
            .map(({ naam, standen, aantal }) => (
              <li key={naam}>
                <Link className="nl-link" to={`/toetsingen?${new URLSearchParams(standen.map((een) => ['status', een])).toString()}`}>
                  {naam}
                  <Over wat="lopende toetsingen" />
                </Link>
                <span>{hasNextPage ? `${aantal} of meer` : aantal}</span>
                <meter aria-hidden="true" min={0} max={meeste} value={aantal} />
              </li>
            ))}
        </ul>
      )}
    </Vlak>
  );
}
