import type { ReactNode } from 'react';
import type { Schema } from '../api/verzoek.js';
import { Knop } from '../componenten/knop.js';
import { Vlak } from '../componenten/vlak.js';
import { useHandelingen } from '../formulier/handelingen.js';
import { EenOpmerking } from './opmerking.js';
import { OpmerkingFormulier } from './opmerking-formulier.js';
import { type Besprokene, type Opmerking, plekVan, standVan, waarover } from './opmerkingen.js';
import { useOpmerkingen } from './use-opmerkingen.js';

interface ToetsopmerkingenProps {
  readonly toetsing: Schema['Toetsing'];
  readonly besprokene: Besprokene;
}

/** All remarks of the toetser: how many are open, those about the whole, and where the others stand. Nothing as long as there is nothing to say. */
export function Toetsopmerkingen({ toetsing, besprokene }: ToetsopmerkingenProps): ReactNode {
  const { toetsingId } = toetsing;
  const opmerkingen = useOpmerkingen(toetsing);
  const maken = useHandelingen(toetsingId).get('maakToetsopmerking');
  if (opmerkingen.length === 0 && maken?.mogelijk !== true) return null;
  const getoond = new Set([...besprokene.bevindingen, ...besprokene.risicos, ...besprokene.maatregelen].map(({ id }) => id));
  const isElders = ({ onderwerpId }: Opmerking): boolean => onderwerpId !== null && getoond.has(onderwerpId);
  return (
    <Vlak titel="Opmerkingen van de toetser" id="toetsopmerkingen" rechts={<span role="status">{standVan(opmerkingen)}</span>}>
      <div className="its-stapel">
        {opmerkingen.length === 0 ? <p className="its-zacht">Er zijn nog geen opmerkingen.</p> : null}
        {opmerkingen
          .filter((een) => !isElders(een))
          .map((opmerking) => (
            <EenOpmerking key={opmerking.id} toetsingId={toetsingId} opmerking={opmerking} metOnderwerp />
          ))}
        <Elders opmerkingen={opmerkingen.filter(isElders)} />
        {maken?.mogelijk === true ? <OpmerkingFormulier toetsingId={toetsingId} besprokene={besprokene} /> : null}
      </div>
    </Vlak>
  );
}

/** Remarks that stand at what they are about: a button goes there. */
function Elders({ opmerkingen }: { readonly opmerkingen: readonly Opmerking[] }): ReactNode {
  if (opmerkingen.length === 0) return null;
  const plekken = new Map(opmerkingen.map((een) => [plekVan(een.onderwerp, een.onderwerpId ?? ''), waarover(een)]));
  return (
    <div className="its-rij">
      <span>Er staan opmerkingen bij:</span>
      {[...plekken].map(([plek, naam]) => (
        <Knop
          key={plek}
          soort="licht"
          onClick={() => {
            const daar = document.getElementById(plek);
            daar?.scrollIntoView({ block: 'center' });
            daar?.focus({ preventScroll: true });
          }}
        >
          {naam} ({standVan(opmerkingen.filter((een) => plekVan(een.onderwerp, een.onderwerpId ?? '') === plek))?.toLowerCase()})
        </Knop>
      ))}
    </div>
  );
}
