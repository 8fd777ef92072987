import type { ReactNode } from 'react';
import { useLees } from '../api/lees.js';
import { Badge } from '../componenten/badge.js';
import { Geladen } from '../componenten/geladen.js';
import { moment, Tijd } from '../componenten/tijd.js';
import { Vlak } from '../componenten/vlak.js';
import { HandelingKnop } from '../formulier/handeling-knop.js';

/** Where somebody is signed in, and how to end that elsewhere. */
export function MijnSessies(): ReactNode {
  const sessies = useLees('/ik/sessies');
  return (
    <Vlak titel="Waar u bent aangemeld">
      <Geladen van={sessies}>
        {(lijst) => (
          <div className="its-stapel">
            <p className="its-zacht">
              Ziet u hier iets dat u niet kent? Beëindig het dan, en bel de beheerder van uw organisatie. Wij bewaren niet vanaf welk
              apparaat of welke plaats u zich aanmeldt.
            </p>
            <ul className="its-lijst">
              {[...lijst]
                .sort((a, b) => Number(b.dezeSessie) - Number(a.dezeSessie) || b.gebruiktOp.localeCompare(a.gebruiktOp))
                .map(({ sessieId, begonnenOp, gebruiktOp, dezeSessie }, plek) => (
                  <li key={sessieId} className="its-taak">
                    <div>
                      Aangemeld op <Tijd op={begonnenOp} />
                      <div className="its-klein its-zacht">
                        Laatst gebruikt op <Tijd op={gebruiktOp} />
                      </div>
                    </div>
                    {dezeSessie ? (
                      <Badge kleur="goed">Deze browser</Badge>
                    ) : (
                      <HandelingKnop
                        code="beeindigSessie"
                        delen={{ sessieId }}
                        knop="Beëindig"
                        over={`nummer ${plek + 1}, aangemeld op ${moment(begonnenOp)}, laatst gebruikt op ${moment(gebruiktOp)}`}
                        titel="Deze aanmelding beëindigen?"
                      >
                        <p>Het gaat om de aanmelding van {moment(begonnenOp)}. Wat daar niet is bewaard, gaat verloren.</p>
                      </HandelingKnop>
                    )}
                  </li>
                ))}
            </ul>
            {lijst.length > 1 ? (
              <div>
                <HandelingKnop
                  code="beeindigAndereSessies"
                  knop="Meld mij overal af, behalve hier"
                  titel="Overal afmelden, behalve hier?"
                />
              </div>
            ) : null}
          </div>
        )}
      </Geladen>
    </Vlak>
  );
}
