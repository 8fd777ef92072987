import { type ReactNode, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useLees } from '../api/lees.js';
import { Badge } from '../componenten/badge.js';
import { Dialoog } from '../componenten/dialoog.js';
import { Geladen } from '../componenten/geladen.js';
import { Knop } from '../componenten/knop.js';
import { Scherm } from '../componenten/scherm.js';
import { Tabel } from '../componenten/tabel.js';
import { dag, overHoeveel } from '../componenten/tijd.js';
import { Vlak } from '../componenten/vlak.js';
import { HandelingFormulier } from '../formulier/handeling-formulier.js';
import { woord } from '../woorden/woorden.js';

/** The formaties of the organisation: kandidaten for one meeting who are treated alike. */
export function Formaties(): ReactNode {
  const formaties = useLees('/formaties');
  const [maakt, zetMaakt] = useState(false);
  const ga = useNavigate();
  return (
    <Scherm
      titel="Formaties"
      inleiding="Kandidaten voor dezelfde vergadering krijgen dezelfde vragen, documenten en termijnen."
      rechts={
        <Knop soort="hoofd" aria-haspopup="dialog" onClick={() => zetMaakt(true)}>
          Nieuwe formatie
        </Knop>
      }
    >
      <Vlak titel="Alle formaties">
        <Geladen van={formaties}>
          {(lijst) => (
            <Tabel
              titel="Formaties"
              rijen={lijst}
              sleutel={({ formatieId }) => formatieId}
              leeg="Er is nog geen formatie. Maak er een voordat u de toetsingen van de kandidaten voorbereidt."
              kolommen={[
                {
                  naam: 'Vergadering',
                  kop: true,
                  cel: ({ formatieId, raadsdatum }) => (
                    <Link className="nl-link" to={`/formaties/${formatieId}`}>
                      {dag(raadsdatum)}
                    </Link>
                  ),
                },
                { naam: 'Wanneer', cel: ({ raadsdatum }) => <Badge>{overHoeveel(raadsdatum)}</Badge> },
                { naam: 'Kandidaten', cel: ({ aantalKandidaten }) => aantalKandidaten },
                { naam: 'Termijnen', cel: ({ termijnProfiel }) => woord(termijnProfiel) },
                { naam: 'Vragenlijst', cel: ({ vragenlijstVersie }) => `versie ${vragenlijstVersie}` },
              ]}
            />
          )}
        </Geladen>
      </Vlak>
      {maakt ? (
        <Dialoog titel="Nieuwe formatie" sluit={() => zetMaakt(false)}>
          <HandelingFormulier
            code="maakFormatie"
            begin={{ termijnProfiel: 'NORMAAL' }}
            knop="Formatie maken"
            gedaan={(antwoord) => void ga(`/formaties/${(antwoord as { readonly formatieId: string }).formatieId}`)}
            annuleer={() => zetMaakt(false)}
          />
        </Dialoog>
      ) : null}
    </Scherm>
  );
}
