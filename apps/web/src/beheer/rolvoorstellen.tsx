import type { ReactNode } from 'react';
import { useLees } from '../api/lees.js';
import { useIk } from '../app/ik.js';
import { Geladen } from '../componenten/geladen.js';
import { Tijd } from '../componenten/tijd.js';
import { Vlak } from '../componenten/vlak.js';
import { HandelingKnop } from '../formulier/handeling-knop.js';
import { woord } from '../woorden/woorden.js';

/** Functions that wait for a second person: he confirms or refuses. Who proposed one, or would get it, only reads. */
export function Rolvoorstellen({ alleenLezen = false }: { readonly alleenLezen?: boolean }): ReactNode {
  const ik = useIk();
  const voorstellen = useLees('/rolvoorstellen');
  return (
    <Vlak titel="Wacht op bevestiging">
      <Geladen van={voorstellen}>
        {(lijst) =>
          lijst.length === 0 ? (
            <p className="its-zacht">Er wacht geen functie op bevestiging.</p>
          ) : (
            <ul className="its-lijst">
              {lijst.map(({ id, naam, persoonId, rol, voorgesteldDoor, voorgesteldOp }) => (
                <li key={id} className="its-stapel">
                  <div>
                    <strong>{naam ?? 'Zonder naam'}</strong> als {woord(rol).toLowerCase()}
                    <div className="its-klein its-zacht">
                      Voorgesteld door {voorgesteldDoor.naam ?? 'een beheerder'} op <Tijd op={voorgesteldOp} />
                    </div>
                  </div>
                  {alleenLezen ? null : ik.persoonId === voorgesteldDoor.persoonId || ik.persoonId === persoonId ? (
                    <p className="its-zacht">
                      {ik.persoonId === persoonId ? 'Dit gaat over uzelf.' : 'U stelde dit voor.'} Een andere beheerder of de opdrachtgever
                      beslist.
                    </p>
                  ) : (
                    <div className="its-rij">
                      <HandelingKnop
                        code="bevestigRol"
                        delen={{ voorstelId: id }}
                        soort="hoofd"
                        knop="Bevestig"
                        titel={`${naam ?? 'Deze persoon'} de functie ${woord(rol).toLowerCase()} geven?`}
                      />
                      <HandelingKnop code="wijsRolAf" delen={{ voorstelId: id }} knop="Wijs af" titel="Deze functie niet geven?" />
                    </div>
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
