import type { ReactNode } from 'react';
import { beslistOokOverVog } from '#domain/advies/tweede-lezer.rules.js';
import { useLees } from '../api/lees.js';
import type { Schema } from '../api/verzoek.js';
import { Vlak } from '../componenten/vlak.js';
import { Handeling, type Handelingen } from '../formulier/handelingen.js';
import { woord } from '../woorden/woorden.js';

interface TweedeLezerProps {
  readonly toetsing: Schema['Toetsing'];
  readonly handelingen: Handelingen;
}

/** On the islands, where who signs also decides on the VOG: somebody of this case reads along first. */
export function TweedeLezer({ toetsing: { toetsingId, bestuurslaag, vogVereist }, handelingen }: TweedeLezerProps): ReactNode {
  const mogelijk = handelingen.get('registreerTweedeLezer');
  const nodig = mogelijk !== undefined && beslistOokOverVog({ bestuurslaag, vogVereist: vogVereist === true });
  const { data: toewijzingen } = useLees('/toetsingen/{toetsingId}/toewijzingen', { delen: { toetsingId }, uit: !nodig });
  if (!nodig) return null;
  const lezers = (toewijzingen ?? []).filter(({ verklaring, beeindigdOp }) => verklaring === 'GEEN_CONFLICT' && beeindigdOp === null);
  return (
    <Vlak titel="Tweede lezer">
      <p>De gezaghebber beslist hier ook over de VOG. Daarom leest eerst een adviseur of toetser van deze toetsing mee.</p>
      <Handeling
        code="registreerTweedeLezer"
        mogelijk={mogelijk}
        delen={{ toetsingId }}
        keuzes={{
          persoonId: lezers.map(({ persoonId, naam, rol }) => ({
            waarde: persoonId,
            naam: naam ?? woord(rol),
            uitleg: woord(rol).toLowerCase(),
          })),
        }}
        knop="Tweede lezer vastleggen"
      />
    </Vlak>
  );
}
