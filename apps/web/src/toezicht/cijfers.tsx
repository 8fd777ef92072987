import type { ReactNode } from 'react';
import { useLees } from '../api/lees.js';
import type { Schema } from '../api/verzoek.js';
import { Geladen } from '../componenten/geladen.js';
import { Melding } from '../componenten/melding.js';
import { Vlak } from '../componenten/vlak.js';
import { statusWoord } from '../woorden/woorden.js';
import { Grafiek } from './grafiek.js';
import { TermijnCijfers } from './termijn-cijfers.js';

const MAAND = new Intl.DateTimeFormat('nl-NL', { month: 'long', year: 'numeric', timeZone: 'UTC' });
export const maandNaam = (maand: string): string => MAAND.format(new Date(`${maand}-15T00:00:00Z`));

/** How the cases of the organisation go, in numbers that tell of nobody. The server counts, and tells no small number. */
export function Cijfers(): ReactNode {
  const cijfers = useLees('/cijfers');
  return (
    <Geladen van={cijfers}>
      {(gelezen) =>
        gelezen.perStand.length === 0 ? (
          <p className="its-zacht">Er zijn nog geen toetsingen om te tellen.</p>
        ) : (
          <div className="its-stapel">
            <Melding>
              <p>
                Achter een klein getal is een mens te herkennen. Daarom staan aantallen er niet precies: ‘minder dan 5’, of in stappen van
                vijf. In de balken zijn de kleine gestreept en allemaal even lang.
              </p>
            </Melding>
            <Vlak titel="Waar de toetsingen staan">
              <Grafiek
                titel="Toetsingen per stand"
                kolom="Stand"
                reeksen={[{ naam: 'Toetsingen', kleur: 'info' }]}
                rijen={gelezen.perStand.map(({ status, aantal }) => ({ naam: statusWoord(status), aantallen: [aantal] }))}
              />
            </Vlak>
            <PerMaand titel="Begonnen per maand" rijen={gelezen.gestart} />
            <PerMaand titel="Klaar of gestopt per maand" rijen={gelezen.afgerond} />
            <TermijnCijfers cijfers={gelezen} />
          </div>
        )
      }
    </Geladen>
  );
}

function PerMaand({ titel, rijen }: { readonly titel: string; readonly rijen: readonly Schema['PerMaandDto'][] }): ReactNode {
  if (rijen.length === 0) return null;
  return (
    <Vlak titel={titel}>
      <Grafiek
        titel={`Toetsingen: ${titel.toLowerCase()}`}
        kolom="Maand"
        reeksen={[{ naam: 'Toetsingen', kleur: 'info' }]}
        rijen={rijen.map(({ maand, aantal }) => ({ naam: maandNaam(maand), aantallen: [aantal] }))}
      />
    </Vlak>
  );
}
