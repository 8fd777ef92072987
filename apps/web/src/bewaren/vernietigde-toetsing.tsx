import type { ReactNode } from 'react';
import { useLees } from '../api/lees.js';
import { heeft, useIk } from '../app/ik.js';
import { FoutMelding } from '../componenten/melding.js';
import { Scherm } from '../componenten/scherm.js';
import { Vlak } from '../componenten/vlak.js';
import { Spoor } from '../tijdlijn/spoor.js';
import { ZelfControleren } from '../tijdlijn/zelf-controleren.js';
import { Verklaring } from './verklaring.js';
import { VernietigingStand } from './vernietiging-stand.js';

/** What is left of a case that was destroyed: that it was, with the declaration and the chain that proves it for who may see those. */
export function VernietigdeToetsing({ toetsingId }: { readonly toetsingId: string }): ReactNode {
  const ik = useIk();
  const toezicht = heeft(ik, 'OPDRACHTGEVER', 'FG', 'AUDITOR');
  return (
    <Scherm
      titel="Deze toetsing is vernietigd"
      inleiding="De bewaartermijn is voorbij. Wat hier stond, kan niemand meer lezen of terughalen."
    >
      {toezicht ? <WatBleef toetsingId={toetsingId} /> : null}
    </Scherm>
  );
}

function WatBleef({ toetsingId }: { readonly toetsingId: string }): ReactNode {
  const { data, error } = useLees('/toetsingen/{toetsingId}/vernietigingen', { delen: { toetsingId } });
  // As who had a conflict of interest in it: he reads no more than that it is gone.
  if (error?.status === 404) return null;
  return (
    <div className="its-stapel">
      <Vlak titel="Wat er is vernietigd">
        <FoutMelding fout={error} />
        <ul className="its-lijst">
          {(data ?? []).map((vernietiging) => (
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
  );
}
