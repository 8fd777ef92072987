import type { ReactNode } from 'react';
import { useLees } from '../api/lees.js';
import type { Schema } from '../api/verzoek.js';
import { useIk } from '../app/ik.js';
import { Badge } from '../componenten/badge.js';
import { Geladen } from '../componenten/geladen.js';
import { dag } from '../componenten/tijd.js';
import { Vlak } from '../componenten/vlak.js';
import { Handeling } from '../formulier/handelingen.js';
import { woord } from '../woorden/woorden.js';
import { KLASSE_NAMEN, type Regel } from './klassen.js';

interface BlokkadesProps {
  readonly toetsingId: string;
  readonly handelingen: ReadonlyMap<string, Schema['MogelijkeHandeling']>;
}

const KLASSEN = (Object.keys(KLASSE_NAMEN) as Regel['klasse'][])
  .filter((klasse) => klasse !== 'R5')
  .map((waarde) => ({ waarde, naam: KLASSE_NAMEN[waarde] }));

/** What keeps data longer than planned, and the act to place and to lift such a hold. */
export function Blokkades({ toetsingId, handelingen }: BlokkadesProps): ReactNode {
  const ik = useIk();
  const blokkades = useLees('/toetsingen/{toetsingId}/bewaarblokkades', { delen: { toetsingId } });
  return (
    <Vlak titel="Wat vernietiging tegenhoudt">
      <div className="its-stapel">
        <Geladen van={blokkades}>
          {(lijst) =>
            lijst.length === 0 ? (
              <p className="its-zacht">Niets. Alles volgt het plan hierboven.</p>
            ) : (
              <ul className="its-lijst">
                {lijst.map((blokkade) => (
                  <li key={blokkade.id}>
                    <Blokkade blokkade={blokkade} eigen={blokkade.eigenaarId === ik.persoonId} />
                    {blokkade.opgehevenOp === null ? (
                      <Handeling
                        code="hefBewaarblokkadeOp"
                        mogelijk={handelingen.get('hefBewaarblokkadeOp')}
                        delen={{ toetsingId, blokkadeId: blokkade.id }}
                        knop="Hef deze blokkade op"
                      />
                    ) : null}
                  </li>
                ))}
              </ul>
            )
          }
        </Geladen>
        <Handeling
          code="plaatsBewaarblokkade"
          mogelijk={handelingen.get('plaatsBewaarblokkade')}
          delen={{ toetsingId }}
          keuzes={{ klassen: KLASSEN }}
          // Who places it says when it can go.
          vast={{ eigenaarId: ik.persoonId }}
          knop="Plaats een blokkade"
          uitleg="Zolang de blokkade geldt, wordt er niets vernietigd van wat u kiest. Loopt de datum af, dan vragen wij u of zij nog nodig is."
        />
      </div>
    </Vlak>
  );
}

function Blokkade({ blokkade, eigen }: { readonly blokkade: Schema['BewaarBlokkadeDto']; readonly eigen: boolean }): ReactNode {
  const { grond, klassen, tot, geplaatstOp, opgehevenOp, opheffing } = blokkade;
  const wat = klassen.length >= KLASSEN.length ? 'Alles' : klassen.map((klasse) => KLASSE_NAMEN[klasse]).join('; ');
  return (
    <>
      <div className="its-rij">
        <strong>{woord(grond)}</strong>
        <Badge kleur={opgehevenOp === null ? 'let-op' : 'stil'}>{opgehevenOp === null ? 'Geldt nu' : 'Opgeheven'}</Badge>
      </div>
      <div>{wat}</div>
      <div className="its-klein its-zacht">
        Geplaatst op {dag(geplaatstOp)}
        {opgehevenOp === null
          ? `, nog nodig? Dat wordt gevraagd op ${dag(tot)}${eigen ? ', aan u' : ''}`
          : `, opgeheven op ${dag(opgehevenOp)}${opheffing === null ? '' : ` (${woord(opheffing).toLowerCase()})`}`}
        .
      </div>
    </>
  );
}
