import type { ReactNode } from 'react';
import { useLees } from '../api/lees.js';
import { heeft, useIk } from '../app/ik.js';
import { Badge } from '../componenten/badge.js';
import { Geladen } from '../componenten/geladen.js';
import { Tijd } from '../componenten/tijd.js';
import { Vlak } from '../componenten/vlak.js';
import { UitvouwFormulier } from '../formulier/uitvouw-formulier.js';
import { woord } from '../woorden/woorden.js';

/** Failures of others that stop a VOG: the terms for it move up in all cases. */
export function Ketenstoringen(): ReactNode {
  const storingen = useLees('/ketenstoringen');
  const legtVast = heeft(useIk(), 'KABINET', 'BEHEERDER');
  return (
    <div className="its-stapel">
      {legtVast ? (
        <Vlak titel="Een storing vastleggen">
          <UitvouwFormulier code="registreerKetenstoring" knop="Leg een storing vast" />
        </Vlak>
      ) : null}
      <Vlak titel="Storingen">
        <Geladen van={storingen}>
          {(lijst) =>
            lijst.length === 0 ? (
              <p className="its-zacht">Er is geen storing vastgelegd.</p>
            ) : (
              <ul className="its-lijst">
                {lijst.map(({ id, reden, van, tot }) => (
                  <li key={id}>
                    <div className="its-taak">
                      <strong>{woord(reden)}</strong>
                      <Badge kleur={tot === null ? 'let-op' : 'stil'}>{tot === null ? 'Duurt nog' : 'Voorbij'}</Badge>
                    </div>
                    <div className="its-klein its-zacht">
                      Vanaf <Tijd op={van} />
                      {tot === null ? null : (
                        <>
                          {' tot '}
                          <Tijd op={tot} />
                        </>
                      )}
                    </div>
                    {legtVast ? (
                      <UitvouwFormulier
                        code="beeindigKetenstoring"
                        delen={{ storingId: id }}
                        knop={tot === null ? 'De storing is voorbij' : 'Verbeter het einde'}
                      />
                    ) : null}
                  </li>
                ))}
              </ul>
            )
          }
        </Geladen>
      </Vlak>
    </div>
  );
}
