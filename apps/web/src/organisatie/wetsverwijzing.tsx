import type { ReactNode } from 'react';
import type { Schema } from '../api/verzoek.js';
import { Badge } from '../componenten/badge.js';

/** Where something stands in the law. The place is named once a jurist has checked it. */
export function Wetsverwijzing({ van: { tekst, geverifieerd } }: { readonly van: Schema['WetsverwijzingDto'] }): ReactNode {
  return (
    <span className="its-rij its-klein">
      {geverifieerd ? tekst : 'Op grond van de wet'}
      <Badge kleur={geverifieerd ? 'goed' : 'let-op'}>{geverifieerd ? 'Nagekeken door een jurist' : 'Nog niet nagekeken'}</Badge>
    </span>
  );
}
