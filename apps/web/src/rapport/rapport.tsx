import { type ReactNode, useState } from 'react';
import { openOpmerkingen } from '#domain/toetsopmerking/toetsopmerking.rules.js';
import { useLees } from '../api/lees.js';
import { Geladen } from '../componenten/geladen.js';
import { Melding } from '../componenten/melding.js';
import { Vlak } from '../componenten/vlak.js';
import type { DeelProps } from '../toetsing/onderdelen.js';
import { OpmerkingenBij } from '../toetsopmerking/opmerkingen-bij.js';
import { useOpmerkingen } from '../toetsopmerking/use-opmerkingen.js';
import { Toetsopmerkingen } from '../toetsopmerking/toetsopmerkingen.js';
import { Aantekeningen } from './aantekeningen.js';
import { Correctie } from './correctie.js';
import { Inhoudsopgave } from './inhoudsopgave.js';
import { RapportKop } from './rapport-kop.js';
import { RapportTekst, type RapportTekstProps } from './rapport-tekst.js';
import { Vaststelling } from './vaststelling.js';
import { Versies } from './versies.js';

/** The report: as it is fixed, or as it would be fixed now, with everything that happened to it since. */
export function Rapport({ toetsing }: DeelProps): ReactNode {
  const { inzagen } = toetsing;
  return (
    <div className="its-stapel">
      {inzagen.includes('RAPPORT') ? (
        <Vastgesteld toetsing={toetsing} />
      ) : inzagen.includes('RAPPORT_CONCEPT') ? (
        <Concept toetsing={toetsing} />
      ) : (
        <Vlak titel="Rapport">
          <p className="its-zacht">Er is nu geen rapport. U leest het hier als het is vastgesteld.</p>
        </Vlak>
      )}
      {inzagen.includes('RAPPORT_VERSIES') ? <Versies toetsingId={toetsing.toetsingId} /> : null}
    </div>
  );
}

function Vastgesteld({ toetsing: { toetsingId } }: DeelProps): ReactNode {
  const rapport = useLees('/toetsingen/{toetsingId}/rapport', { delen: { toetsingId } });
  return (
    <Geladen van={rapport} anders={<p>Er is nog geen vastgesteld rapport.</p>}>
      {(gelezen) => (
        <>
          <RapportKop toetsingId={toetsingId} rapport={gelezen} />
          <Aantekeningen aantekeningen={gelezen.aantekeningen} />
          <Leesbaar inhoud={gelezen.inhoud} metReactie />
          <Correctie toetsingId={toetsingId} rapport={gelezen} />
        </>
      )}
    </Geladen>
  );
}

/** Before that there was no hearing, so silence says nothing yet. */
const NA_WEDERHOOR = ['RAPPORT_TER_VASTSTELLING'];

function Concept({ toetsing }: DeelProps): ReactNode {
  const { toetsingId, status } = toetsing;
  const concept = useLees('/toetsingen/{toetsingId}/rapport/concept', { delen: { toetsingId } });
  const opmerkingen = useOpmerkingen(toetsing);
  const open = openOpmerkingen(opmerkingen).length;
  const [gelezen, zetGelezen] = useState<string>();
  return (
    <Geladen van={concept} anders={<p>Er is nog niets om een rapport van te maken.</p>}>
      {({ hash, ...inhoud }) => (
        <>
          <Melding titel="Dit is een concept">
            <p>Zo zou het rapport er nu uitzien. Het is pas een rapport als de collegiale toetser het heeft vastgesteld.</p>
            {open === 0 ? null : (
              <p>{open === 1 ? 'Er staat een opmerking van de toetser open.' : `Er staan ${open} opmerkingen van de toetser open.`}</p>
            )}
          </Melding>
          <Leesbaar
            inhoud={inhoud}
            metReactie={NA_WEDERHOOR.includes(status)}
            bij={(onderwerp, id) => <OpmerkingenBij toetsing={toetsing} onderwerp={onderwerp} id={id} />}
          />
          <Toetsopmerkingen toetsing={toetsing} besprokene={inhoud} />
          <Vaststelling
            toetsingId={toetsingId}
            hash={hash}
            gelezen={gelezen === leesbaarAls(hash, opmerkingen.length - open)}
            zetGelezen={(ja) => zetGelezen(ja ? leesbaarAls(hash, opmerkingen.length - open) : undefined)}
          />
        </>
      )}
    </Geladen>
  );
}

/** What one has read: after an answer, or when it reads otherwise, he reads it again. */
const leesbaarAls = (hash: string, beantwoord: number): string => `${hash}/${beantwoord}`;

/** The text with its parts beside it. */
function Leesbaar({ inhoud, ...rest }: RapportTekstProps): ReactNode {
  return (
    <div className="its-rapport-blad">
      <RapportTekst inhoud={inhoud} {...rest} />
      <Inhoudsopgave inhoud={inhoud} />
    </div>
  );
}
