import type { ReactNode } from 'react';
import { isBeperking, verklaringWeigeringen } from '#domain/avg/avg-verzoek.rules.js';
import type { Schema } from '../api/verzoek.js';
import { Badge } from '../componenten/badge.js';
import { dag, overHoeveel } from '../componenten/tijd.js';
import { Handeling } from '../formulier/handelingen.js';
import { woord } from '../woorden/woorden.js';
import { soortNaam } from './soorten.js';

interface VerzoekProps {
  readonly toetsingId: string;
  readonly verzoek: Schema['AvgVerzoekDto'];
  readonly kandidaat: boolean;
  readonly handelingen: ReadonlyMap<string, Schema['MogelijkeHandeling']>;
}

/** One request with its answer, and what can still be done with it. */
export function Verzoek({ toetsingId, verzoek, kandidaat, handelingen }: VerzoekProps): ReactNode {
  const { id, soort, tekst, ontvangenOp, uiterlijk, verlengdOp, uitkomst, antwoord, beantwoordOp, verklaring, beperkingOpgehevenOp } =
    verzoek;
  const delen = { toetsingId, verzoekId: id };
  const open = uitkomst === null;
  const beperkt = isBeperking({ soort, uitkomst, opgeheven: beperkingOpgehevenOp !== null });
  const magVerklaren = verklaringWeigeringen({ soort, uitkomst, verklaard: verklaring !== null }).length === 0;
  return (
    <div className="its-stapel">
      <div>
        <h3 className="its-rij">
          {soortNaam(soort, kandidaat)} <Badge kleur={open ? 'info' : 'stil'}>{open ? 'Wacht op antwoord' : woord(uitkomst)}</Badge>
        </h3>
        <p className="its-klein its-zacht">
          Gevraagd op {dag(ontvangenOp)}
          {open && uiterlijk !== null ? `. Antwoord uiterlijk ${dag(uiterlijk)} (${overHoeveel(uiterlijk)})` : ''}
          {verlengdOp === null ? '' : `. De termijn is verlengd op ${dag(verlengdOp)}`}.
        </p>
        <p className="its-tekst">{tekst}</p>
        {antwoord === null ? null : (
          <p className="its-tekst">
            <strong>Antwoord{beantwoordOp === null ? '' : ` van ${dag(beantwoordOp)}`}: </strong>
            {antwoord}
          </p>
        )}
        {verklaring === null ? null : (
          <p className="its-tekst">
            <strong>{kandidaat ? 'Uw verklaring' : 'Verklaring van de kandidaat'}: </strong>
            {verklaring}
          </p>
        )}
        {beperkt ? <p>Het gebruik van de gegevens is beperkt: ze worden bewaard, en er wordt niet mee gewerkt.</p> : null}
        {beperkingOpgehevenOp === null ? null : <p>De beperking is opgeheven op {dag(beperkingOpgehevenOp)}.</p>}
      </div>
      <div className="its-acties">
        {open ? (
          <>
            <Handeling
              code="beantwoordAvgVerzoek"
              mogelijk={handelingen.get('beantwoordAvgVerzoek')}
              delen={delen}
              knop="Beantwoord dit verzoek"
            />
            {verlengdOp === null ? (
              <Handeling
                code="verlengAvgVerzoek"
                mogelijk={handelingen.get('verlengAvgVerzoek')}
                delen={delen}
                knop="Neem meer tijd"
                uitleg="U krijgt twee maanden extra. De kandidaat hoort dit, met de reden. Dit kan één keer."
              />
            ) : null}
          </>
        ) : null}
        {beperkt ? (
          <Handeling code="hefBeperkingOp" mogelijk={handelingen.get('hefBeperkingOp')} delen={delen} knop="Hef de beperking op" />
        ) : null}
        {magVerklaren ? (
          <Handeling
            code="voegVerklaringToe"
            mogelijk={handelingen.get('voegVerklaringToe')}
            delen={delen}
            knop="Voeg mijn verklaring toe"
          />
        ) : null}
      </div>
    </div>
  );
}
