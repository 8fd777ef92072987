import type { ReactNode } from 'react';
import type { Schema } from '../api/verzoek.js';
import { Badge } from '../componenten/badge.js';
import { dag } from '../componenten/tijd.js';

/** Whether somebody can get in: blocked, with an account, or how far his invitation is. */
export function PersoonStand({
  persoon: { geblokkeerdOp, heeftAanmelding, uitnodiging },
}: {
  readonly persoon: Schema['PersoonDto'];
}): ReactNode {
  if (geblokkeerdOp !== null) return <Badge kleur="fout">Geblokkeerd</Badge>;
  if (heeftAanmelding) return <Badge kleur="goed">Heeft een account</Badge>;
  if (uitnodiging === null) return <Badge kleur="let-op">Nog niet uitgenodigd</Badge>;
  if (uitnodiging.mail === 'ONBESTELBAAR') return <Badge kleur="fout">Mail kwam niet aan</Badge>;
  if (new Date(uitnodiging.verlooptOp) < new Date()) return <Badge kleur="let-op">Uitnodiging verlopen</Badge>;
  return (
    <Badge kleur="info">
      {uitnodiging.mail === 'VERZONDEN' ? `Uitgenodigd tot ${dag(uitnodiging.verlooptOp)}` : 'Uitnodiging wordt verstuurd'}
    </Badge>
  );
}
