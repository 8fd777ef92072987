import type { ReactNode } from 'react';
import { Vlak } from '../componenten/vlak.js';
import type { DeelProps } from '../toetsing/onderdelen.js';
import { ZelfControleren } from './zelf-controleren.js';
import { Spoor } from './spoor.js';

/** Of a case: who did what, when and on which ground, whether that still holds, and how to check it oneself. */
export function Tijdlijn({ toetsing: { toetsingId, inzagen } }: DeelProps): ReactNode {
  return (
    <div className="its-stapel">
      <Spoor toetsingId={toetsingId} />
      <Vlak titel="Zelf controleren">
        <ZelfControleren toetsingId={toetsingId} magExport={inzagen.includes('DOSSIER_EXPORT')} />
      </Vlak>
    </div>
  );
}
