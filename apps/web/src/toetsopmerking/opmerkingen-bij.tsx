import type { ReactNode } from 'react';
import type { Schema } from '../api/verzoek.js';
import { EenOpmerking } from './opmerking.js';
import { type Onderwerp, plekVan } from './opmerkingen.js';
import { useOpmerkingen } from './use-opmerkingen.js';

interface OpmerkingenBijProps {
  readonly toetsing: Schema['Toetsing'];
  readonly onderwerp: Onderwerp;
  readonly id: string;
}

/** What the toetser said of one finding, risk or measure, right below it. It is not part of the report. */
export function OpmerkingenBij({ toetsing, onderwerp, id }: OpmerkingenBijProps): ReactNode {
  const hier = useOpmerkingen(toetsing).filter((een) => een.onderwerp === onderwerp && een.onderwerpId === id);
  if (hier.length === 0) return null;
  return (
    <div className="its-opmerkingen" id={plekVan(onderwerp, id)} tabIndex={-1}>
      {hier.map((opmerking) => (
        <EenOpmerking key={opmerking.id} toetsingId={toetsing.toetsingId} opmerking={opmerking} />
      ))}
    </div>
  );
}
