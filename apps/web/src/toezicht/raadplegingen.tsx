import type { ReactNode } from 'react';
import { useLees } from '../api/lees.js';
import { heeft, useIk } from '../app/ik.js';
import { Badge } from '../componenten/badge.js';
import { Geladen } from '../componenten/geladen.js';
import { Melding } from '../componenten/melding.js';
import { Tijd } from '../componenten/tijd.js';
import { Vlak } from '../componenten/vlak.js';
import { UitvouwFormulier } from '../formulier/uitvouw-formulier.js';
import { useNamen } from './namen.js';

/** Who opened more cases than his work explains: the FG judges (and the opdrachtgever what is about the FG). */
export function Raadplegingen(): ReactNode {
  const meldingen = useLees('/ongebruikelijke-raadplegingen');
  const naam = useNamen();
  // Others are for the FG: the opdrachtgever hears only what is about him.
  const fg = heeft(useIk(), 'FG');
  return (
    <Vlak titel="Meldingen">
      <p className="its-zacht">
        Een melding zegt niet dat er iets mis is. Vraag eerst aan de persoon zelf waarom het nodig was. Was er geen goede reden? Leg dan ook
        een datalek vast.
      </p>
      <Geladen van={meldingen}>
        {(lijst) =>
          lijst.length === 0 ? (
            <Melding toon="ok">
              <p>Er zijn geen ongebruikelijke raadplegingen.</p>
            </Melding>
          ) : (
            <ul className="its-lijst">
              {[...lijst]
                .sort((a, b) => Number(a.oordeel !== null) - Number(b.oordeel !== null) || b.gemaaktOp.localeCompare(a.gemaaktOp))
                .map(({ id, persoonId, aantal, gemaaktOp, oordeel, beoordeeldOp }) => (
                  <li key={id}>
                    <div className="its-taak">
                      <div>
                        <strong>{naam(persoonId) ?? (fg ? 'Iemand van uw organisatie' : 'De functionaris gegevensbescherming')}</strong>{' '}
                        opende meer dan {aantal} toetsingen in korte tijd
                        <div className="its-klein its-zacht">
                          <Tijd op={gemaaktOp} />
                          {beoordeeldOp === null ? null : (
                            <>
                              {' · beoordeeld op '}
                              <Tijd op={beoordeeldOp} />
                            </>
                          )}
                        </div>
                      </div>
                      <Badge kleur={oordeel === null ? 'let-op' : oordeel === 'DATALEK' ? 'fout' : 'goed'}>
                        {oordeel === null ? 'Wacht op oordeel' : oordeel === 'DATALEK' ? 'Datalek' : 'Verklaard'}
                      </Badge>
                    </div>
                    {oordeel === null ? (
                      <UitvouwFormulier code="beoordeelRaadpleging" delen={{ raadplegingId: id }} knop="Leg uw oordeel vast" />
                    ) : null}
                  </li>
                ))}
            </ul>
          )
        }
      </Geladen>
    </Vlak>
  );
}
