import type { ReactNode } from 'react';
import { DOCUMENT_SOORTEN } from '#domain/document/document-soorten.js';
import { useLees } from '../api/lees.js';
import { Badge } from '../componenten/badge.js';
import { FoutMelding } from '../componenten/melding.js';
import { Tijd } from '../componenten/tijd.js';
import { Vlak } from '../componenten/vlak.js';
import { Handeling, useHandelingen } from '../formulier/handelingen.js';
import type { DeelProps } from '../toetsing/onderdelen.js';

/** What stayed missing after two rounds, and whether the toetsing goes on without it. Nothing where nothing did. */
export function Voorbehouden({ toetsing: { toetsingId, relaties } }: DeelProps): ReactNode {
  const { data, error } = useLees('/toetsingen/{toetsingId}/voorbehouden', { delen: { toetsingId } });
  const doorgaan = useHandelingen(toetsingId).get('gaDoorMetVoorbehoud');
  if (error !== null) return <FoutMelding fout={error} />;
  if (data === undefined || data.length === 0) return null;
  return (
    <Vlak titel="Wat blijft ontbreken">
      <ul className="its-lijst">
        {data.map(({ deel, vragen, documenten, toelichting, gevraagdOp, beslotenOp }) => (
          <li key={deel} className="its-stapel">
            <div className="its-taak">
              <div>
                <strong>{deel === 'VRAGENLIJST' ? 'Vragenlijst' : 'Documenten'}</strong>
                <div className="its-klein its-zacht">
                  {deel === 'VRAGENLIJST'
                    ? `Vraag ${vragen.join(', ')}`
                    : documenten.map((soort) => DOCUMENT_SOORTEN[soort].naam).join(', ')}
                  {' · voorgelegd op '}
                  <Tijd op={gevraagdOp} />
                </div>
              </div>
              <Badge kleur={beslotenOp === null ? 'let-op' : 'stil'}>{beslotenOp === null ? 'Wacht op besluit' : 'Gaat door zonder'}</Badge>
            </div>
            {toelichting === '' ? null : <p className="its-tekst">{toelichting}</p>}
            {beslotenOp === null && !relaties.includes('KANDIDAAT') ? (
              <Handeling
                mogelijk={doorgaan}
                code="gaDoorMetVoorbehoud"
                delen={{ toetsingId }}
                vast={{ deel }}
                knop="Ga door zonder wat ontbreekt"
              />
            ) : null}
          </li>
        ))}
      </ul>
    </Vlak>
  );
}
