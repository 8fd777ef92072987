import { type ReactNode, useState } from 'react';
import { useLees } from '../api/lees.js';
import type { Schema } from '../api/verzoek.js';
import { Badge } from '../componenten/badge.js';
import { Geladen } from '../componenten/geladen.js';
import { Knop } from '../componenten/knop.js';
import { Melding } from '../componenten/melding.js';
import { Tijd } from '../componenten/tijd.js';
import { Vlak } from '../componenten/vlak.js';
import { HandelingFormulier } from '../formulier/handeling-formulier.js';
import { Handeling, useHandelingen, Waarom } from '../formulier/handelingen.js';
import type { DeelProps } from '../toetsing/onderdelen.js';
import { woord } from '../woorden/woorden.js';

/** What only the opdrachtgever may know: the adviseur tells it, the opdrachtgever reads it and says when it was dealt with. */
export function Signalen({ toetsing }: DeelProps): ReactNode {
  return toetsing.inzagen.includes('SIGNALEN') ? <Lezen toetsing={toetsing} /> : <Melden toetsingId={toetsing.toetsingId} />;
}

function Lezen({ toetsing: { toetsingId, bestuurslaag } }: DeelProps): ReactNode {
  const signalen = useLees('/toetsingen/{toetsingId}/signalen', { delen: { toetsingId } });
  return (
    <Vlak titel="Vertrouwelijke signalen">
      <p className="its-zacht">
        Alleen u leest dit. Het staat niet in het rapport. Wat u ermee doet, bijvoorbeeld aangifte
        {bestuurslaag === 'GEMEENTE' ? ' of overleg met de commissaris van de Koning' : ''}, legt u buiten dit systeem vast.
      </p>
      <Geladen van={signalen}>
        {(lijst) =>
          lijst.length === 0 ? (
            <p className="its-zacht">Er is geen signaal gemeld.</p>
          ) : (
            <ul className="its-lijst">
              {lijst.map((signaal) => (
                <Signaal key={signaal.id} toetsingId={toetsingId} signaal={signaal} />
              ))}
            </ul>
          )
        }
      </Geladen>
    </Vlak>
  );
}

function Signaal({ toetsingId, signaal }: { readonly toetsingId: string; readonly signaal: Schema['SignaalDto'] }): ReactNode {
  const { id, gemeldOp, afgehandeldOp, inhoud } = signaal;
  const afhandelen = useHandelingen(toetsingId).get('handelSignaalAf');
  return (
    <li>
      <div className="its-eis__kop">
        <h3>{inhoud === null ? 'Signaal' : woord(inhoud.soort)}</h3>
        <Badge kleur={afgehandeldOp === null ? 'let-op' : 'stil'}>{afgehandeldOp === null ? 'Wacht op u' : 'Afgehandeld'}</Badge>
      </div>
      <p className="its-klein its-zacht">
        Gemeld op <Tijd op={gemeldOp} />
        {afgehandeldOp === null ? null : (
          <>
            {' · afgehandeld op '}
            <Tijd op={afgehandeldOp} />
          </>
        )}
      </p>
      {inhoud === null ? <p className="its-zacht">De tekst is gewist.</p> : <p className="its-tekst its-leestekst">{inhoud.toelichting}</p>}
      {afgehandeldOp === null ? (
        <Handeling code="handelSignaalAf" knop="Dit signaal is afgehandeld" mogelijk={afhandelen} delen={{ toetsingId, signaalId: id }} />
      ) : null}
    </li>
  );
}

function Melden({ toetsingId }: { readonly toetsingId: string }): ReactNode {
  const melden = useHandelingen(toetsingId).get('meldSignaal');
  const [gemeld, zetGemeld] = useState(false);
  if (gemeld)
    return (
      <Vlak titel="Vertrouwelijk signaal aan de opdrachtgever">
        <div className="its-stapel">
          <Melding toon="ok" titel="De opdrachtgever heeft uw signaal" meteen>
            <p>U ziet het hier niet terug. De toetsing gaat gewoon door.</p>
          </Melding>
          <div>
            <Knop onClick={() => zetGemeld(false)}>Nog een signaal melden</Knop>
          </div>
        </div>
      </Vlak>
    );
  return (
    <Vlak titel="Vertrouwelijk signaal aan de opdrachtgever">
      <p>
        Vermoedt u een strafbaar feit, of is er acute dreiging? Doe dan zelf geen onderzoek. Vertel het hier aan de opdrachtgever. Alleen de
        opdrachtgever leest het; u ziet het daarna niet terug.
      </p>
      <Melding toon="warning">
        <p>Schrijf geen strafrechtelijke gegevens op: geen veroordelingen, verdenkingen met details of namen van anderen.</p>
      </Melding>
      {melden === undefined ? null : melden.mogelijk ? (
        <HandelingFormulier code="meldSignaal" delen={{ toetsingId }} knop="Signaal melden" gedaan={() => zetGemeld(true)} />
      ) : (
        <Waarom redenen={melden.redenen} />
      )}
    </Vlak>
  );
}
