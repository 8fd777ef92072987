import type { ReactNode } from 'react';
import { VERBODEN_BRON_UITLEG, type BronSoort } from '#domain/rechtskader/bron-soort.js';
import { RECHTSKADERS, type RegimeCode } from '#domain/rechtskader/rechtskader.js';
import { useLees } from '../api/lees.js';
import type { Schema } from '../api/verzoek.js';
import { Melding } from '../componenten/melding.js';
import { woord } from '../woorden/woorden.js';

type Toetsing = Schema['Toetsing'];

const isRegime = (code: string | null): code is RegimeCode => code !== null && code in RECHTSKADERS;

function useGeweigerd({ toetsingId, inzagen }: Toetsing): readonly string[] {
  const { data } = useLees('/toetsingen/{toetsingId}/medewerking', {
    delen: { toetsingId },
    uit: !inzagen.includes('GEWEIGERDE_BRONNEN') || !inzagen.includes('MEDEWERKING'),
  });
  return data?.geweigerdeBronnen ?? [];
}

/** The kinds of sources that may be consulted in this case: what its law allows, without what the kandidaat refused. */
export function useBronSoorten(toetsing: Toetsing): readonly BronSoort[] {
  const geweigerd = useGeweigerd(toetsing);
  return isRegime(toetsing.regime) ? RECHTSKADERS[toetsing.regime].bronnen.filter((soort) => !geweigerd.includes(soort)) : [];
}

/** What may be consulted, what the kandidaat refused, and what nobody may consult. */
export function BronRegels({ toetsing }: { readonly toetsing: Toetsing }): ReactNode {
  const geweigerd = useGeweigerd(toetsing);
  const soorten = useBronSoorten(toetsing);
  return (
    <div>
      {geweigerd.length === 0 ? null : (
        <Melding titel="Niet verstrekt door de kandidaat">
          <ul className="its-waarom">
            {geweigerd.map((code) => (
              <li key={code}>{woord(code)}</li>
            ))}
          </ul>
          <p>Gebruik deze bronnen niet. Dat de kandidaat ze weigert, telt nooit tegen de kandidaat.</p>
        </Melding>
      )}
      <details className="its-details">
        <summary>Welke bronnen mogen, en welke niet</summary>
        <div className="its-raster its-raster--half">
          <div>
            <h3>Deze mag u raadplegen</h3>
            <ul className="its-waarom">
              {soorten.map((soort) => (
                <li key={soort}>{woord(soort)}</li>
              ))}
            </ul>
          </div>
          <div>
            <h3>Deze nooit</h3>
            <ul className="its-waarom">
              {Object.entries(VERBODEN_BRON_UITLEG).map(([code, uitleg]) => (
                <li key={code}>{uitleg}</li>
              ))}
            </ul>
          </div>
        </div>
      </details>
    </div>
  );
}
