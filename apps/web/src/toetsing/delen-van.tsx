import { type ReactNode, Suspense, useState } from 'react';
import { Navigate, Route, Routes, useLocation } from 'react-router';
import type { Schema } from '../api/verzoek.js';
import { KnopLink } from '../componenten/knop.js';
import { Vlak } from '../componenten/vlak.js';
import { ONDERDELEN, type Onderdeel } from './onderdelen.js';

/** The parts of a case that this person may read now. */
export const delenVan = (toetsing: Schema['Toetsing']): readonly Onderdeel[] =>
  ONDERDELEN.filter(
    ({ inzagen, alleenVoor }) => inzagen.some((inzage) => toetsing.inzagen.includes(inzage)) && (alleenVoor?.(toetsing) ?? true),
  );

/** The part that the address asks for. One that was on the screen and is no more, as after its last act, leads to the first page of the case. */
export function DeelRoutes({ toetsing }: { readonly toetsing: Schema['Toetsing'] }): ReactNode {
  const basis = `/toetsingen/${toetsing.toetsingId}`;
  const hier = useLocation()
    .pathname.slice(basis.length)
    .replace(/^\/|\/$/g, '');
  const [getoond, zetGetoond] = useState<string>();
  const isEr = delenVan(toetsing).some(({ pad }) => pad === hier);
  if (isEr && getoond !== hier) zetGetoond(hier);
  if (!isEr && getoond === hier) return <Navigate to={basis} replace />;
  return (
    <Suspense
      fallback={
        <p className="its-laden" role="status">
          Wordt geladen…
        </p>
      }
    >
      <Routes>
        {delenVan(toetsing).map(({ pad, Deel }) => (
          <Route key={pad} path={pad} element={<Deel toetsing={toetsing} />} />
        ))}
        <Route path="*" element={<NietVoorU toetsingId={toetsing.toetsingId} />} />
      </Routes>
    </Suspense>
  );
}

/** Whoever types the address of a part that is not there, or not there for him, is told so and shown the way back. */
function NietVoorU({ toetsingId }: { readonly toetsingId: string }): ReactNode {
  return (
    <Vlak titel="Dit onderdeel is niet voor u">
      <div className="its-stapel">
        <p>Misschien klopt het adres niet, is het onderdeel er nu niet, of mag u het niet lezen.</p>
        <div>
          <KnopLink naar={`/toetsingen/${toetsingId}`}>Naar wat u van deze toetsing wel ziet</KnopLink>
        </div>
      </div>
    </Vlak>
  );
}
