import type { ReactNode } from 'react';
import { useLees } from '../api/lees.js';
import type { Schema } from '../api/verzoek.js';
import { Badge } from '../componenten/badge.js';
import { Feiten } from '../componenten/feiten.js';
import { Geladen } from '../componenten/geladen.js';
import { Scherm } from '../componenten/scherm.js';
import { Tabel } from '../componenten/tabel.js';
import { Vlak } from '../componenten/vlak.js';
import { woord } from '../woorden/woorden.js';

type Status = Schema['ProcesstatusDto'];
const STAND: Readonly<Record<Status['processtatus'], string>> = {
  LOOPT: 'Loopt',
  ADVIES_VERSTREKT: 'Advies verstrekt',
  BEEINDIGD: 'Beëindigd',
};

function Stand({ van }: { readonly van: Status['processtatus'] }): ReactNode {
  return <Badge kleur={van === 'ADVIES_VERSTREKT' ? 'goed' : van === 'LOOPT' ? 'info' : 'stil'}>{STAND[van]}</Badge>;
}

/** How far a toetsing is, for who may not know why. */
export function ProcesstatusFeiten({ van }: { readonly van: Status }): ReactNode {
  return (
    <Feiten
      van={[
        ['Stand', <Stand van={van.processtatus} />],
        ['Conclusie', van.conclusie === null ? null : woord(van.conclusie)],
      ]}
    />
  );
}

/** The first screen of a formateur: how far the kandidaten of his formatie are, by number. */
export function Processtatussen(): ReactNode {
  const statussen = useLees('/processtatussen');
  return (
    <Scherm
      titel="Hoe ver de kandidaten zijn"
      inleiding="U ziet alleen het nummer van de toetsing en hoe ver die is. Wat is onderzocht, blijft besloten."
    >
      <Vlak titel="Kandidaten van uw formatie">
        <Geladen van={statussen}>
          {(lijst) => (
            <Tabel
              titel="Stand per toetsing"
              rijen={lijst}
              sleutel={({ toetsingId }) => toetsingId}
              leeg="Er zijn nu geen toetsingen die u volgt."
              kolommen={[
                { naam: 'Toetsing', kop: true, cel: ({ zaaknummer }) => zaaknummer },
                { naam: 'Stand', cel: ({ processtatus }) => <Stand van={processtatus} /> },
                {
                  naam: 'Conclusie',
                  // What has ended without a conclusion gets none any more.
                  cel: ({ conclusie, processtatus }) =>
                    conclusie !== null ? woord(conclusie) : processtatus === 'BEEINDIGD' ? '' : 'Nog niet bekend',
                },
              ]}
            />
          )}
        </Geladen>
      </Vlak>
    </Scherm>
  );
}
