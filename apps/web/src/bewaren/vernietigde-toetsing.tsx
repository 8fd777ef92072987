import type { ReactNode } from 'react';
import { useLees } from '../api/lees.js';
import { Geladen } from '../componenten/geladen.js';
import { Scherm } from '../componenten/scherm.js';
import { Vlak } from '../componenten/vlak.js';
import { Spoor } from '../tijdlijn/spoor.js';
import { ZelfControleren } from '../tijdlijn/zelf-controleren.js';
import { Verklaring } from './verklaring.js';
import { VernietigingStand } from './vernietiging-stand.js';

/** What is left of a case that was destroyed: that it was, and for who may see those the declaration and the chain that proves it. */
export function VernietigdeToetsing({ toetsingId }: { readonly toetsingId: string }): ReactNode {
  const besluiten = useLees('/toetsingen/{toetsingId}/vernietigingen', { delen: { toetsingId } });
  return (
    <Scherm
      titel="Deze toetsing is vernietigd"
      inleiding="Dat heeft de opdrachtgever besloten. Wat hier stond, kan niemand meer lezen of terughalen."
    >
      <Geladen van={besluiten} anders={null}>
        {(lijst) => (
          <div className="its-stapel">
            <Vlak titel="Wat er is vernietigd">
              <ul className="its-lijst">
                {lijst.map((vernietiging) => (
                  <li key={vernietiging.id} className="its-stapel">
                    <VernietigingStand vernietiging={vernietiging} />
                    {vernietiging.verklaring === null ? null : (
                      <Verklaring verklaring={vernietiging.verklaring} hash={vernietiging.hash} open={vernietiging.omvang === 'DOSSIER'} />
                    )}
                  </li>
                ))}
              </ul>
            </Vlak>
            <Spoor toetsingId={toetsingId} />
            <Vlak titel="Zelf controleren">
              <ZelfControleren toetsingId={toetsingId} magExport />
            </Vlak>
          </div>
        )}
      </Geladen>
    </Scherm>
  );
}
