import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useLees } from '../api/lees.js';
import type { Schema } from '../api/verzoek.js';
import { useIk } from '../app/ik.js';
import { Badge } from '../componenten/badge.js';
import { Geladen } from '../componenten/geladen.js';
import { overHoeveel, Tijd } from '../componenten/tijd.js';
import { Vlak } from '../componenten/vlak.js';
import { schermVanTaak } from '../start/taak-scherm.js';
import { FUNCTIE } from '../woorden/codes.js';
import { stapNaam } from '../woorden/stappen.js';
import { taakUitleg } from '../woorden/taken.js';
import { woord } from '../woorden/woorden.js';
import { isEigen, opVolgorde } from './taken.js';

/** What this case waits for: the reader's own tasks as he is asked them, those of others as what they do. */
export function OpenTaken({ toetsing: { toetsingId, relaties } }: { readonly toetsing: Schema['Toetsing'] }): ReactNode {
  const ik = useIk();
  const taken = useLees('/toetsingen/{toetsingId}/taken', { delen: { toetsingId } });
  return (
    <Vlak titel="Open taken">
      <Geladen van={taken}>
        {(lijst) =>
          lijst.length === 0 ? (
            <p className="its-zacht">Er staan geen taken open.</p>
          ) : (
            <ul className="its-lijst">
              {opVolgorde(lijst, ik, relaties).map((taak) => (
                <li key={taak.taakId} className="its-taak">
                  <div>
                    {isEigen(taak, ik, relaties) ? (
                      <Link
                        className="nl-link"
                        to={schermVanTaak({
                          ...taak,
                          toetsingId,
                          zaaknummer: null,
                          datalekId: null,
                          raadplegingId: null,
                          kandidaatNaam: null,
                        })}
                      >
                        {taak.omschrijving}
                      </Link>
                    ) : (
                      `${FUNCTIE[taak.rol] ?? woord(taak.rol)} ${taakUitleg(taak.soort).doet}`
                    )}
                    <div className="its-klein its-zacht">
                      {stapNaam(taak.stap)}
                      {taak.uiterlijk === null ? null : (
                        <>
                          {' · uiterlijk '}
                          <Tijd op={taak.uiterlijk} />
                        </>
                      )}
                    </div>
                  </div>
                  {taak.uiterlijk === null ? null : (
                    <Badge kleur={taak.teLaat ? 'fout' : 'stil'}>{taak.teLaat ? 'Te laat' : overHoeveel(taak.uiterlijk)}</Badge>
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </Geladen>
    </Vlak>
  );
}
