import type { ReactNode } from 'react';
import { useLees } from '../api/lees.js';
import { Geladen } from '../componenten/geladen.js';
import { Vlak } from '../componenten/vlak.js';
import { UitvouwFormulier } from '../formulier/uitvouw-formulier.js';
import { DatalekKaart } from './datalek-kaart.js';

/** The data leaks of the organisation: what waits for a decision on top, with the clock that runs. */
export function Datalekken(): ReactNode {
  const datalekken = useLees('/datalekken');
  return (
    <div className="its-stapel">
      <Vlak titel="Een datalek vastleggen">
        <p className="its-zacht">
          Leg het meteen vast, ook als u nog niet alles weet. Vanaf het moment van ontdekken hebt u 72 uur om te melden bij de
          toezichthouder. Schrijf geen namen van kandidaten op.
        </p>
        <UitvouwFormulier code="registreerDatalek" knop="Leg een datalek vast" soort="hoofd" />
      </Vlak>
      <Geladen van={datalekken}>
        {(lijst) =>
          lijst.length === 0 ? (
            <p className="its-zacht">Er zijn geen datalekken vastgelegd.</p>
          ) : (
            [...lijst]
              .sort((a, b) => Number(a.besluit !== null) - Number(b.besluit !== null) || b.ontdektOp.localeCompare(a.ontdektOp))
              .map((datalek) => <DatalekKaart key={datalek.id} datalek={datalek} />)
          )
        }
      </Geladen>
    </div>
  );
}
