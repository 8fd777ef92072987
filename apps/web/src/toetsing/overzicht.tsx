import { lazy, type ReactNode } from 'react';
import { useLees } from '../api/lees.js';
import { Link } from 'react-router';
import { Badge } from '../componenten/badge.js';
import { Geladen } from '../componenten/geladen.js';
import { Melding } from '../componenten/melding.js';
import { Tabel } from '../componenten/tabel.js';
import { Tijd } from '../componenten/tijd.js';
import { Vlak } from '../componenten/vlak.js';
import { woord } from '../woorden/woorden.js';
import { Concept } from '../nieuw/concept.js';
import { OpenTaken } from './open-taken.js';
import type { DeelProps } from './onderdelen.js';

const Advies = lazy(() => import('../advies/advies.js').then((deel) => ({ default: deel.Advies })));
const KandidaatOverzicht = lazy(() => import('../kandidaat/kandidaat-overzicht.js').then((deel) => ({ default: deel.KandidaatOverzicht })));

/** The first part of a case: of a file for who works on it, of her own toetsing for the kandidaat. */
export function Overzicht({ toetsing }: DeelProps): ReactNode {
  return toetsing.relaties.includes('KANDIDAAT') ? <KandidaatOverzicht toetsing={toetsing} /> : <DossierOverzicht toetsing={toetsing} />;
}

/** What is open, who is at move, which steps there were. */
function DossierOverzicht({ toetsing }: DeelProps): ReactNode {
  const { toetsingId } = toetsing;
  const planning = toetsing.inzagen.includes('PLANNING');
  const stappen = useLees('/toetsingen/{toetsingId}/stappen', { delen: { toetsingId }, uit: !planning });
  // The griffier: the letter, and nothing else of the case.
  if (!planning && toetsing.inzagen.includes('BRIEF')) return <Advies toetsing={toetsing} />;
  if (toetsing.relaties.includes('TOEGEWEZEN'))
    return (
      <Melding titel="Verklaar eerst of u onafhankelijk bent">
        <p>
          Pas daarna ziet u om wie het gaat en wat er in het dossier staat.{' '}
          <Link className="nl-link" to={`/toetsingen/${toetsingId}/mensen`} state={{ focus: false }}>
            Naar uw verklaring
          </Link>
        </p>
      </Melding>
    );
  if (!planning) return <p>Van deze toetsing is er voor u nu niets te doen.</p>;
  return (
    <div className="its-raster its-raster--half">
      {toetsing.status === 'CONCEPT' ? <Concept toetsing={toetsing} /> : null}
      <OpenTaken toetsing={toetsing} />
      <Vlak titel="Stappen">
        <Geladen van={stappen}>
          {(lijst) => (
            <Tabel
              titel="Stappen van de procedure"
              rijen={lijst}
              sleutel={({ stap, volgnummer }) => `${stap}/${volgnummer}`}
              kolommen={[
                { naam: 'Stap', kop: true, cel: ({ naam, volgnummer }) => `${naam}${volgnummer > 1 ? ` (${volgnummer}e keer)` : ''}` },
                {
                  naam: 'Stand',
                  cel: ({ status, geslotenOp }) => (
                    <span className="its-rij">
                      <Badge kleur={status === 'OPEN' ? 'info' : status === 'AFGEROND' ? 'goed' : 'stil'}>{woord(status)}</Badge>
                      {geslotenOp === null ? null : (
                        <span className="its-klein its-zacht">
                          <Tijd op={geslotenOp} kort />
                        </span>
                      )}
                    </span>
                  ),
                },
              ]}
            />
          )}
        </Geladen>
      </Vlak>
    </div>
  );
}
