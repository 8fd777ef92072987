import type { ReactNode } from 'react';
import { HandelingFormulier } from '../formulier/handeling-formulier.js';
import type { Waarden } from '../api/verzoek.js';
import type { Route } from './stand.js';

interface VogControleProps {
  readonly delen: Waarden;
  readonly route: Route;
  /** Where the file is; null when this person does not open it. */
  readonly bestand: string | null;
}

/** Checks the VOG: open it, see what must be right, and record it. Afterwards the file is gone. */
export function VogControle({ delen, route, bestand }: VogControleProps): ReactNode {
  return (
    <>
      <ol className="its-doe-lijst">
        <li>
          {bestand === null ? (
            'Open de VOG.'
          ) : (
            <a className="nl-link" href={bestand} download>
              Open de VOG
            </a>
          )}{' '}
          {bestand === null
            ? 'Bewaar zelf geen kopie.'
            : 'Uw browser zet het bestand in uw map met downloads. Verwijder het daar na de controle.'}
        </li>
        {route === 'JUSTIS' ? (
          <li>Controleer een digitale VOG met het controlemiddel van de overheid. Een papieren VOG heeft echtheidskenmerken.</li>
        ) : (
          <li>Kijk naar de handtekening en het stempel van de gezaghebber, en of het doel op de VOG klopt.</li>
        )}
        <li>Vul in wat u ziet. Klopt er iets niet, dan keurt het systeem de VOG af en is een nieuwe aanvraag nodig.</li>
      </ol>
      <HandelingFormulier
        code="verifieerVog"
        delen={delen}
        begin={{ profiel: route === 'JUSTIS' ? '' : 'BES_DOELTEKST' }}
        uitleg={null}
        knop="Leg de controle vast"
      />
    </>
  );
}
