import type { ReactNode } from 'react';
import { useLees } from '../api/lees.js';
import { Tijd } from '../componenten/tijd.js';
import { Vlak } from '../componenten/vlak.js';
import { Handeling, type Handelingen } from '../formulier/handelingen.js';
import { woord } from '../woorden/woorden.js';

/** Who was proposed by the kabinet: assigned with one press, or not. */
export function Voorstellen({ toetsingId, handelingen }: { readonly toetsingId: string; readonly handelingen: Handelingen }): ReactNode {
  const { data: voorstellen } = useLees('/toetsingen/{toetsingId}/toewijzingsvoorstellen', { delen: { toetsingId } });
  if (voorstellen === undefined || voorstellen.length === 0) return null;
  return (
    <Vlak titel="Voorgesteld">
      <ul className="its-lijst">
        {voorstellen.map(({ id, naam, rol, persoonId, voorgesteldOp }) => (
          <li key={id}>
            <strong>{naam ?? 'Naam onbekend'}</strong> als {woord(rol).toLowerCase()}
            <div className="its-klein its-zacht">
              Voorgesteld op <Tijd op={voorgesteldOp} />
            </div>
            <Handeling
              code="wijsToe"
              mogelijk={handelingen.get('wijsToe')}
              delen={{ toetsingId }}
              vast={{ persoonId, rol, extern: undefined, ...(rol === 'TOETSER' ? { leidend: undefined } : {}) }}
              knop={`${naam ?? 'Deze persoon'} toewijzen`}
            />
            <Handeling
              code="wijsToewijzingsvoorstelAf"
              mogelijk={handelingen.get('wijsToewijzingsvoorstelAf')}
              delen={{ toetsingId, voorstelId: id }}
              knop="Niet toewijzen"
            />
          </li>
        ))}
      </ul>
    </Vlak>
  );
}
