import type { ReactNode } from 'react';
import { useLocation, useParams } from 'react-router';
import { useLees } from '../api/lees.js';
import type { Schema } from '../api/verzoek.js';
import { useIk } from '../app/ik.js';
import { lui } from '../app/lui.js';
import { BeperkteToetsing } from '../beperkt/beperkte-toetsing.js';
import { Geladen } from '../componenten/geladen.js';
import { Scherm } from '../componenten/scherm.js';
import { woord } from '../woorden/woorden.js';
import { DeelRoutes, delenVan } from './delen-van.js';
import { Kop } from './kop.js';
import { OnderdelenMenu } from './onderdelen-menu.js';

const MijnToetsing = lui<{ readonly toetsing: Schema['Toetsing'] }>(() =>
  import('../kandidaat/mijn-toetsing.js').then((deel) => ({ default: deel.MijnToetsing })),
);

const VernietigdeToetsing = lui<{ readonly toetsingId: string }>(() =>
  import('../bewaren/vernietigde-toetsing.js').then((deel) => ({ default: deel.VernietigdeToetsing })),
);

/** One case: above always where it is, who is at move and until when; below its parts, as far as the person may read them. */
export function Toetsing(): ReactNode {
  const { toetsingId = '' } = useParams();
  // They never see more of a case than its number or how far it is.
  const beperkt = useIk().rollen.every((rol) => rol === 'BEHEERDER' || rol === 'FORMATEUR');
  const toetsing = useLees('/toetsingen/{toetsingId}', { delen: { toetsingId }, uit: beperkt });
  // Also who could read it until now, as after a conflict of interest.
  if (beperkt || toetsing.error?.status === 404) return <BeperkteToetsing toetsingId={toetsingId} />;
  if (toetsing.error?.status === 410) return <VernietigdeToetsing toetsingId={toetsingId} />;
  return (
    <Geladen van={toetsing}>
      {(gelezen) => (gelezen.relaties.includes('KANDIDAAT') ? <MijnToetsing toetsing={gelezen} /> : <Binnen toetsing={gelezen} />)}
    </Geladen>
  );
}

function Binnen({ toetsing }: { readonly toetsing: Schema['Toetsing'] }): ReactNode {
  const { toetsingId, zaaknummer, kandidaatNaam, doelfunctie, aanleiding } = toetsing;
  const functie = `${woord(doelfunctie)}, ${woord(aanleiding).toLowerCase()}`;
  const hier = useLocation()
    .pathname.slice(`/toetsingen/${toetsingId}`.length)
    .replace(/^\/|\/$/g, '');
  const deel = delenVan(toetsing).find(({ pad }) => pad === hier)?.naam;
  return (
    <Scherm titel={`Toetsing ${zaaknummer}`} deel={deel} inleiding={[kandidaatNaam, functie].filter((een) => een !== null).join(' · ')}>
      <Kop toetsing={toetsing} />
      <div className="its-zaak">
        <OnderdelenMenu toetsing={toetsing} />
        <div>
          <DeelRoutes toetsing={toetsing} />
        </div>
      </div>
    </Scherm>
  );
}
