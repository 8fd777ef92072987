import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Geweigerd } from '../api/verzoek.js';
import { Knop } from './knop.js';
import { FoutMelding } from './melding.js';

interface GeladenProps<T> {
  readonly van: UseQueryResult<T, Geweigerd>;
  readonly children: (waarde: T) => ReactNode;
  /** Instead of an error where there is nothing (404). */
  readonly anders?: ReactNode;
}

/** What was read; while it comes a word, and when it failed why and a way to try again. What was there stays on the screen. */
export function Geladen<T>({ van, children, anders }: GeladenProps<T>): ReactNode {
  if (van.data !== undefined) return children(van.data);
  if (van.error === null)
    return (
      <p className="its-laden" role="status">
        Wordt geladen…
      </p>
    );
  if (anders !== undefined && van.error.status === 404) return anders;
  return (
    <div className="its-stapel">
      <FoutMelding fout={van.error} />
      {/* What was destroyed does not come back. */}
      {van.error.status === 410 ? null : (
        <div>
          <Knop bezig={van.isFetching} onClick={() => void van.refetch()}>
            Probeer opnieuw
          </Knop>
        </div>
      )}
    </div>
  );
}
