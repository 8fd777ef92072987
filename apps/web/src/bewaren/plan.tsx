import type { ReactNode } from 'react';
import { useLees } from '../api/lees.js';
import { Badge } from '../componenten/badge.js';
import { Geladen } from '../componenten/geladen.js';
import { type Kolom, Tabel } from '../componenten/tabel.js';
import { dag, moment } from '../componenten/tijd.js';
import { Vlak } from '../componenten/vlak.js';
import { bewaarWanneer, KLASSE_NAMEN, klasseUitleg, type Regel } from './klassen.js';

const SELECTIELIJST: Kolom<Regel> = {
  naam: 'Selectielijst',
  cel: ({ klasse, selectielijst }) => `${klasse}: ${selectielijst ?? 'niet vastgelegd, dan wordt er niets vernietigd'}`,
};

/** The retention plan: per class when it goes, on which ground, and how much there is. */
export function Plan({ toetsingId, kandidaat }: { readonly toetsingId: string; readonly kandidaat: boolean }): ReactNode {
  const plan = useLees('/toetsingen/{toetsingId}/bewaarplan', { delen: { toetsingId } });
  return (
    <Vlak titel="Hoe lang alles wordt bewaard">
      {kandidaat ? <p>Voordat wij iets vernietigen, krijgt u bericht. U kunt tot dan een kopie ophalen bij Gegevens en rechten.</p> : null}
      <Geladen van={plan}>
        {(regels) => (
          <Tabel
            titel="Bewaarplan"
            rijen={regels}
            sleutel={({ klasse }) => klasse}
            kolommen={[
              {
                naam: 'Wat',
                kop: true,
                cel: ({ klasse, uitleg }) => (
                  <div className="its-cel-breed">
                    {KLASSE_NAMEN[klasse]}
                    <div className="its-klein its-zacht its-cel-gewoon">{klasseUitleg(uitleg)}</div>
                  </div>
                ),
              },
              {
                naam: 'Wanneer het weggaat',
                cel: (regel) => (
                  <div className="its-cel-breed">
                    {regel.geblokkeerd ? <Badge kleur="let-op">Blijft nu staan</Badge> : null} {bewaarWanneer(regel)}
                    {regel.aankondigingOp === null ? null : (
                      <div className="its-klein its-zacht">De kandidaat krijgt bericht op {dag(regel.aankondigingOp)}.</div>
                    )}
                    {regel.besluitVanaf === null ? null : (
                      <div className="its-klein">Er is besloten. Het gebeurt vanaf {moment(regel.besluitVanaf)}.</div>
                    )}
                  </div>
                ),
              },
              { naam: 'Bestanden', cel: ({ stukken }) => String(stukken) },
              ...(kandidaat ? [] : [SELECTIELIJST]),
            ]}
          />
        )}
      </Geladen>
    </Vlak>
  );
}
