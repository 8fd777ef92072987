import type { ReactNode } from 'react';
import { KnopLink } from '../componenten/knop.js';
import { Scherm } from '../componenten/scherm.js';

export function NietGevonden(): ReactNode {
  return (
    <Scherm titel="Deze pagina is er niet" inleiding="Misschien klopt de link niet, of is wat u zoekt niet voor u bedoeld.">
      <KnopLink naar="/" soort="hoofd">
        Naar het begin
      </KnopLink>
    </Scherm>
  );
}
