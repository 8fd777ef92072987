import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useLees } from '../api/lees.js';
import type { Schema } from '../api/verzoek.js';
import { useIk } from '../app/ik.js';
import { Vlak } from '../componenten/vlak.js';

/** Who works on the toetsing of the kandidaat, and whom she can ask. */
export function WieHelpt({ toetsing: { toetsingId, inzagen } }: { readonly toetsing: Schema['Toetsing'] }): ReactNode {
  const { organisatie } = useIk();
  const { data } = useLees('/toetsingen/{toetsingId}/toewijzingen', { delen: { toetsingId }, uit: !inzagen.includes('TOEWIJZINGEN') });
  const mensen = (data ?? []).filter(
    ({ beeindigdOp, naam, verklaring }) => beeindigdOp === null && naam !== null && verklaring === 'GEEN_CONFLICT',
  );
  return (
    <Vlak titel="Wie u helpt">
      {mensen.length === 0 ? (
        <p>Zodra er een adviseur voor u is, ziet u hier wie dat is.</p>
      ) : (
        <ul className="its-lijst">
          {mensen.map(({ id, naam, rol, leidend }) => (
            <li key={id}>
              <strong>{naam}</strong>
              <div className="its-klein its-zacht">
                {rol === 'TOETSER'
                  ? 'Controleert het rapport (collegiale toetser)'
                  : leidend
                    ? 'Uw adviseur: leidt het onderzoek en is uw eerste contact'
                    : 'Integriteitsadviseur'}
              </div>
            </li>
          ))}
        </ul>
      )}
      <p className="its-klein">
        Zij hebben verklaard dat zij onafhankelijk van u zijn. Een vraag over uw privacy? Stel die aan de functionaris gegevensbescherming
        van {organisatie}.{' '}
        <Link to="/hulp" className="nl-link">
          Hulp en contact
        </Link>
      </p>
    </Vlak>
  );
}
