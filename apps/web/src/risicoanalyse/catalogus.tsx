import type { ReactNode } from 'react';
import { MAATREGEL_CATALOGUS, MAATREGEL_CODES, type MaatregelCode } from '#domain/maatregel/maatregel-catalogus.js';
import { Knop } from '../componenten/knop.js';
import { KoppelMenu } from './koppel-menu.js';
import { pak } from './slepen.js';
import type { Risico } from './werk.js';

interface CatalogusProps {
  readonly risicos: readonly Risico[];
  readonly kies: (code: MaatregelCode, risicoId?: string) => void;
}

/** All measures that can be proposed. */
export function Catalogus({ risicos, kies }: CatalogusProps): ReactNode {
  return (
    <details className="its-details" open={risicos.length > 0}>
      <summary id="catalogus">Lijst van maatregelen</summary>
      <ul className="its-catalogus" tabIndex={0} aria-labelledby="catalogus">
        {MAATREGEL_CODES.map((code) => {
          const { naam } = MAATREGEL_CATALOGUS[code];
          return (
            <li key={code} draggable onDragStart={({ dataTransfer }) => pak(dataTransfer, { code })}>
              <div>
                <span className="its-zacht its-klein">{code}</span> {naam}
              </div>
              <div className="its-rij">
                <KoppelMenu wat={code} risicos={risicos} kies={(risicoId) => kies(code, risicoId)} />
                <Knop soort="licht" onClick={() => kies(code)}>
                  Stel voor<span className="its-alleen-lezen"> {code}</span>
                </Knop>
              </div>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
