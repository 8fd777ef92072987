import type { ReactNode } from 'react';
import { useLees } from '../api/lees.js';
import type { Schema } from '../api/verzoek.js';
import { Badge } from '../componenten/badge.js';
import { FoutMelding } from '../componenten/melding.js';
import { Tabel } from '../componenten/tabel.js';
import { Tijd } from '../componenten/tijd.js';
import { Verwijder } from '../componenten/verwijder.js';
import { useHandelingen } from '../formulier/handelingen.js';

type Vraag = Schema['GesteldeVraagDto'];

/** Which questions were put to whom, and which still wait. Nothing when none was. */
export function GesteldeVragen({ toetsingId }: { readonly toetsingId: string }): ReactNode {
  const { data = [], error } = useLees('/toetsingen/{toetsingId}/uitvragen/vragen', { delen: { toetsingId } });
  const intrekken = useHandelingen(toetsingId).get('trekUitvraagIn')?.mogelijk === true;
  if (error !== null && error.status !== 404) return <FoutMelding fout={error} />;
  if (data.length === 0) return null;
  return (
    <Tabel
      titel="Gestelde vragen"
      rijen={data}
      sleutel={({ id }) => id}
      kolommen={[
        {
          naam: 'Vraag',
          kop: true,
          cel: ({ domein, tekst }) => (
            <div className="its-cel-breed its-gewoon">
              <strong>{domein}</strong>
              <br />
              {tekst}
            </div>
          ),
        },
        { naam: 'Aan', cel: ({ naam }) => naam ?? 'Collega' },
        { naam: 'Gesteld', cel: ({ gesteldOp }) => <Tijd op={gesteldOp} kort /> },
        { naam: 'Stand', cel: (vraag) => <Stand vraag={vraag} /> },
        ...(intrekken
          ? [
              {
                naam: 'Intrekken',
                cel: ({ id, domein, beantwoordOp, ingetrokkenOp }: Vraag) =>
                  beantwoordOp === null && ingetrokkenOp === null ? (
                    <Verwijder
                      code="trekUitvraagIn"
                      knop="Trek in:"
                      wat={`de vraag over ${domein.toLowerCase()}`}
                      delen={{ toetsingId, uitvraagId: id }}
                      uitleg="De collega ziet de vraag dan niet meer."
                    />
                  ) : null,
              },
            ]
          : []),
      ]}
    />
  );
}

function Stand({ vraag: { beantwoordOp, ingetrokkenOp } }: { readonly vraag: Vraag }): ReactNode {
  if (beantwoordOp !== null) return <Badge kleur="goed">Beantwoord</Badge>;
  return ingetrokkenOp === null ? <Badge kleur="info">Wacht op antwoord</Badge> : <Badge>Ingetrokken</Badge>;
}
