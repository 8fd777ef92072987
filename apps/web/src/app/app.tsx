import { QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, Suspense } from 'react';
import { BrowserRouter, Route, Routes, useLocation } from 'react-router';
import { BASIS, Geweigerd } from '../api/verzoek.js';
import { SCHERMEN } from '../schermen.js';
import { ikSleutel } from '../api/sleutels.js';
import { Aangemeld } from './aangemeld.js';
import { Toegang } from './toegang.js';
import { Kader } from './kader.js';
import { FoutGrens } from './fout-grens.js';
import { NietGevonden } from './niet-gevonden.js';

/** Refused is an answer; only what did not arrive is tried again. */
const nogEens = (keer: number, fout: unknown): boolean =>
  keer < 2 && fout instanceof Geweigerd && (fout.status === 0 || fout.status >= 500);

const client = new QueryClient({
  queryCache: new QueryCache({
    // Refused because the session ended: reading who it is shows the way in, over the screen.
    onError: (fout, { queryKey }) => {
      if (fout instanceof Geweigerd && fout.status === 401 && queryKey[0] !== ikSleutel[0])
        void client.invalidateQueries({ queryKey: ikSleutel });
    },
  }),
  defaultOptions: {
    queries: { retry: nogEens, staleTime: 30_000, refetchOnWindowFocus: true, refetchOnReconnect: true, networkMode: 'always' },
  },
});

export function App(): ReactNode {
  return (
    <QueryClientProvider client={client}>
      <BrowserRouter basename={BASIS}>
        <Routes>
          <Route path="/aangemeld" element={<Aangemeld />} />
          <Route path="*" element={<Schermen />} />
        </Routes>
      </BrowserRouter>
    </QueryClientProvider>
  );
}

/** What is behind the sign-in. */
function Schermen(): ReactNode {
  const { pathname } = useLocation();
  return (
    <Toegang>
      <Kader>
        <FoutGrens plek={pathname}>
          <Suspense
            fallback={
              <p className="its-laden" role="status">
                Wordt geladen…
              </p>
            }
          >
            <Routes>
              {SCHERMEN.map(({ pad, Scherm }) => (
                <Route key={pad} path={pad} element={<Scherm />} />
              ))}
              <Route path="*" element={<NietGevonden />} />
            </Routes>
          </Suspense>
        </FoutGrens>
      </Kader>
    </Toegang>
  );
}
