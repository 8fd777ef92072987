import type { ReactNode } from 'react';
import { useLees } from '../api/lees.js';
import { heeft, useIk } from '../app/ik.js';
import { NietGevonden } from '../app/niet-gevonden.js';
import { Geladen } from '../componenten/geladen.js';
import { KnopLink } from '../componenten/knop.js';
import { Scherm } from '../componenten/scherm.js';
import { dag, overHoeveel } from '../componenten/tijd.js';
import { ProcesstatusFeiten } from './processtatussen.js';

interface Props {
  readonly toetsingId: string;
}

/** A case for who may know that it is there and nothing more: a date, a number, or one of three words. */
export function BeperkteToetsing({ toetsingId }: Props): ReactNode {
  const ik = useIk();
  if (heeft(ik, 'GRIFFIER')) return <Aankondiging toetsingId={toetsingId} />;
  if (heeft(ik, 'FORMATEUR')) return <Processtatus toetsingId={toetsingId} />;
  if (heeft(ik, 'BEHEERDER')) return <Zaaknummer toetsingId={toetsingId} />;
  return <NietGevonden />;
}

function Aankondiging({ toetsingId }: Props): ReactNode {
  const aankondiging = useLees('/toetsingen/{toetsingId}/aankondiging', { delen: { toetsingId } });
  return (
    <Geladen van={aankondiging} anders={<NietGevonden />}>
      {({ raadsdatum }) => (
        <Scherm
          titel="Aangekondigde toetsing"
          inleiding={`Voor de vergadering van ${dag(raadsdatum)} (${overHoeveel(raadsdatum)}) loopt een integriteitstoetsing.`}
        >
          <div className="its-vlak">
            <p>
              Meer dan deze datum delen wij nu niet. Zodra de opdrachtgever de conclusiebrief verstrekt, krijgt u bericht en staat de brief
              hier voor u klaar.
            </p>
            <KnopLink naar="/aankondigingen">Alle aankondigingen</KnopLink>
          </div>
        </Scherm>
      )}
    </Geladen>
  );
}

function Processtatus({ toetsingId }: Props): ReactNode {
  const status = useLees('/toetsingen/{toetsingId}/processtatus', { delen: { toetsingId } });
  return (
    <Geladen van={status} anders={<NietGevonden />}>
      {(gelezen) => (
        <Scherm titel={`Toetsing ${gelezen.zaaknummer}`} inleiding="U volgt hoe ver deze toetsing is. Wat erin staat, blijft besloten.">
          <div className="its-vlak">
            <ProcesstatusFeiten van={gelezen} />
          </div>
        </Scherm>
      )}
    </Geladen>
  );
}

function Zaaknummer({ toetsingId }: Props): ReactNode {
  const zaaknummer = useLees('/toetsingen/{toetsingId}/zaaknummer', { delen: { toetsingId } });
  return (
    <Geladen van={zaaknummer} anders={<NietGevonden />}>
      {(gelezen) => (
        <Scherm titel={`Toetsing ${gelezen.zaaknummer}`}>
          <div className="its-vlak">
            <p>Van deze toetsing ziet u als beheerder alleen het nummer, zodat u weet over welke toetsing een vraag gaat.</p>
          </div>
        </Scherm>
      )}
    </Geladen>
  );
}
