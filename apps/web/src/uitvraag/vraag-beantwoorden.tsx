import { type ReactNode, useState } from 'react';
import { useParams } from 'react-router';
import { useLees } from '../api/lees.js';
import { Geladen } from '../componenten/geladen.js';
import { KnopLink } from '../componenten/knop.js';
import { Melding } from '../componenten/melding.js';
import { Scherm } from '../componenten/scherm.js';
import { Vlak } from '../componenten/vlak.js';
import { HandelingFormulier } from '../formulier/handeling-formulier.js';

/** One question to a colleague, and his answer, once. */
export function VraagBeantwoorden(): ReactNode {
  const { toetsingId = '', uitvraagId = '' } = useParams();
  const [klaar, zetKlaar] = useState(false);
  const vraag = useLees('/toetsingen/{toetsingId}/uitvragen/vragen/{uitvraagId}', { delen: { toetsingId, uitvraagId }, uit: klaar });
  return (
    <Scherm titel="Een vraag aan u">
      {klaar ? (
        <div className="its-stapel">
          <Melding toon="ok" titel="Uw antwoord is verstuurd" meteen>
            <p>Dank u wel. U ziet de vraag en uw antwoord hier niet meer terug.</p>
          </Melding>
          <div>
            <KnopLink naar="/">Naar het begin</KnopLink>
          </div>
        </div>
      ) : (
        <Geladen van={vraag} anders={<p>Deze vraag is er niet meer. Misschien is hij al beantwoord of ingetrokken.</p>}>
          {({ domein, tekst }) => (
            <Vlak titel={domein}>
              <p className="its-leestekst">{tekst}</p>
              <p className="its-zacht">Weet u het niet, of is er niets? Schrijf dat dan op. Ook dat is een antwoord.</p>
              <HandelingFormulier
                code="beantwoordUitvraag"
                delen={{ toetsingId, uitvraagId }}
                knop="Antwoord versturen"
                gedaan={() => zetKlaar(true)}
              />
            </Vlak>
          )}
        </Geladen>
      )}
    </Scherm>
  );
}
