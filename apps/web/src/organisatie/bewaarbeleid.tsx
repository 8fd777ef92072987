import type { ReactNode } from 'react';
import { useLees } from '../api/lees.js';
import { heeft, useIk } from '../app/ik.js';
import { Badge } from '../componenten/badge.js';
import { Feiten } from '../componenten/feiten.js';
import { Geladen } from '../componenten/geladen.js';
import { Melding } from '../componenten/melding.js';
import { Tijd } from '../componenten/tijd.js';
import { Vlak } from '../componenten/vlak.js';
import { BewaarbeleidFormulier } from './bewaarbeleid-formulier.js';

/** To which category of the selectielijst each kind of data belongs. Without it nothing is destroyed. */
export function Bewaarbeleid(): ReactNode {
  const beleid = useLees('/bewaarbeleid');
  const beslist = heeft(useIk(), 'OPDRACHTGEVER');
  return (
    <Geladen van={beleid}>
      {(klassen) => (
        <div className="its-stapel">
          {klassen.some(({ selectielijst }) => selectielijst === null) ? (
            <Melding toon="warning" titel="Nog niet alles is vastgelegd">
              <p>Zolang van een klasse niet vaststaat bij welke categorie zij hoort, wordt daarvan niets vernietigd.</p>
            </Melding>
          ) : null}
          {klassen.map((klasse) => (
            <Vlak
              key={klasse.klasse}
              titel={`Bewaarklasse ${klasse.klasse}`}
              rechts={
                klasse.selectielijst === null ? <Badge kleur="let-op">Nog niet vastgelegd</Badge> : <Badge kleur="goed">Vastgelegd</Badge>
              }
            >
              <p>{klasse.uitleg}</p>
              <Feiten
                van={[
                  ['Selectielijst', klasse.selectielijst],
                  ['Categorie', klasse.categorie],
                  ['Vastgelegd op', klasse.vastgesteldOp === null ? null : <Tijd op={klasse.vastgesteldOp} />],
                ]}
              />
              {beslist ? <BewaarbeleidFormulier key={`${klasse.selectielijst}/${klasse.categorie}`} klasse={klasse} /> : null}
            </Vlak>
          ))}
        </div>
      )}
    </Geladen>
  );
}
