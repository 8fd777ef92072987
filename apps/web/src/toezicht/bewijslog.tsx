import type { ReactNode } from 'react';
import { useLees } from '../api/lees.js';
import { Feiten } from '../componenten/feiten.js';
import { Geladen } from '../componenten/geladen.js';
import { Melding } from '../componenten/melding.js';
import { Tijd } from '../componenten/tijd.js';
import { Vlak } from '../componenten/vlak.js';
import { Controlepunten } from './controlepunten.js';

/** The log that all chains come together in: how big it is, who signs it, and whether one checkpoint goes on from the other. */
export function Bewijslog(): ReactNode {
  const log = useLees('/bewijslog');
  return (
    <div className="its-stapel">
      <Vlak titel="Hoe dit werkt">
        <p>
          Alles wat in een toetsing gebeurt, krijgt een kenmerk. Al die kenmerken samen vormen één lijst waar alleen iets bij kan. Elke vijf
          minuten wordt vastgelegd hoe de lijst er dan uitziet, met een handtekening: een controlepunt. Dat gaat ook naar plaatsen buiten
          dit systeem. Verandert iemand later iets van daarvoor, dan past de lijst niet meer bij het controlepunt.
        </p>
      </Vlak>
      <Geladen van={log}>
        {({ oorsprong, grootte, sleutels, getuigen }) => (
          <>
            <Vlak titel="Stand">
              <div className="its-stapel">
                <Feiten
                  van={[
                    ['Gebeurtenissen', String(grootte)],
                    ['Naam van het log', oorsprong === null ? null : <span className="its-kenmerk">{oorsprong}</span>],
                    ['Getuigen', getuigen.length === 0 ? 'Geen' : String(getuigen.length)],
                  ]}
                />
                {getuigen.length > 0 ? null : (
                  <Melding toon="info">
                    <p>
                      Er tekent nog geen getuige mee. Een getuige is een andere organisatie die controlepunten bewaart. Zonder getuige moet
                      u zelf een controlepunt bewaren om later te kunnen vergelijken.
                    </p>
                  </Melding>
                )}
              </div>
            </Vlak>
            <Vlak titel="Sleutels">
              <p className="its-zacht">
                Wie de eerste sleutel vertrouwt, vertrouwt ook de volgende: elke wissel is ondertekend met de oude en de nieuwe sleutel.
              </p>
              <ol className="its-lijst">
                {sleutels.map(({ nummer, vkey, wissel, op }) => (
                  <li key={nummer}>
                    <strong>Sleutel {nummer}</strong>, sinds <Tijd op={op} />
                    <pre className="its-code" tabIndex={0}>
                      {vkey}
                    </pre>
                    {wissel === null ? null : (
                      <details className="its-details">
                        <summary>De ondertekende wissel</summary>
                        <pre className="its-code" tabIndex={0}>
                          {wissel}
                        </pre>
                      </details>
                    )}
                  </li>
                ))}
              </ol>
            </Vlak>
            <Controlepunten />
          </>
        )}
      </Geladen>
    </div>
  );
}
