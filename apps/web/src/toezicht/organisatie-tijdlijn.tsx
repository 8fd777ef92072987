import type { ReactNode } from 'react';
import { Spoor } from '../tijdlijn/spoor.js';

/** The trail of what belongs to no case. */
export function OrganisatieTijdlijn(): ReactNode {
  return (
    <div className="its-stapel">
      <Spoor />
    </div>
  );
}
