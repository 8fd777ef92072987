import type { ReactNode } from 'react';
import { Vlak } from '../componenten/vlak.js';
import { EenVeld, VeldInvoer } from '../formulier/veld-invoer.js';
import type { Veld } from '../formulier/veld.js';
import { AndereFuncties } from './andere-functies.js';

const VOLGORDE = ['naam', 'email', 'telefoon'];

/** Whom the toetsing is about, and for which office: the one of the layer of this organisation. */
export function Wie({ velden, functie }: { readonly velden: Veld; readonly functie: string }): ReactNode {
  const kandidaat = Object.entries(velden.properties?.['kandidaat']?.properties ?? {});
  return (
    <Vlak titel="Wie">
      <div className="its-formulier">
        {kandidaat
          .sort(([a], [b]) => VOLGORDE.indexOf(a) - VOLGORDE.indexOf(b))
          .map(([naam, veld]) => (
            <VeldInvoer key={naam} pad={`kandidaat.${naam}`} naam={naam} veld={veld} verplicht={naam !== 'telefoon'} keuzes={{}} />
          ))}
        <div>
          <p>
            Functie: <strong>{functie}</strong>
          </p>
          <AndereFuncties />
        </div>
        <EenVeld velden={velden} naam="portefeuille" />
        <EenVeld velden={velden} naam="voordragendePartij" />
      </div>
    </Vlak>
  );
}
