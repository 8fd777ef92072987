import { type ReactNode, useState } from 'react';
import type { Waarden } from '../api/verzoek.js';
import { HandelingFormulier } from '../formulier/handeling-formulier.js';
import { Dialoog } from './dialoog.js';
import { Knop } from './knop.js';

interface VerwijderProps {
  /** The operation of the API. */
  readonly code: string;
  readonly delen: Waarden;
  /** What goes, such as `bron 3`. */
  readonly wat: string;
  /** What then is gone. */
  readonly uitleg: string;
  readonly versie?: number;
  /** On the button, where it is not removed but for instance taken back. */
  readonly knop?: string;
}

/** Asks once whether it may go. */
export function Verwijder({ code, delen, wat, uitleg, versie, knop = 'Verwijder' }: VerwijderProps): ReactNode {
  const [open, zetOpen] = useState(false);
  return (
    <>
      <Knop soort="licht" aria-haspopup="dialog" onClick={() => zetOpen(true)}>
        {knop}
        <span className="its-alleen-lezen"> {wat}</span>
      </Knop>
      {open ? (
        <Dialoog titel={`${knop} ${wat}?`} sluit={() => zetOpen(false)}>
          <p>{uitleg}</p>
          <HandelingFormulier
            code={code}
            delen={delen}
            versie={versie}
            knop={`${knop} ${wat}`}
            gevaar
            gedaan={() => zetOpen(false)}
            annuleer={() => zetOpen(false)}
          />
        </Dialoog>
      ) : null}
    </>
  );
}
