import type { ReactNode } from 'react';
import { type Keuze, VeldInvoer } from '../formulier/veld-invoer.js';
import type { Veld } from '../formulier/veld.js';

/** One field of the form by its name, where a screen orders the fields itself. */
export function EenVeld({
  velden,
  naam,
  uit,
  verplicht,
}: {
  readonly velden: Veld;
  readonly naam: string;
  readonly uit?: readonly Keuze[];
  readonly verplicht?: boolean;
}): ReactNode {
  const deel = velden.properties?.[naam];
  if (deel === undefined) return null;
  const moet = verplicht ?? velden.required?.includes(naam) ?? false;
  return <VeldInvoer pad={naam} naam={naam} veld={deel} verplicht={moet} keuzes={uit === undefined ? {} : { [naam]: uit }} />;
}
