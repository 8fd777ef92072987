import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Feiten } from '../componenten/feiten.js';
import { Scherm } from '../componenten/scherm.js';
import { Tijd } from '../componenten/tijd.js';
import { Vlak } from '../componenten/vlak.js';
import { GETEST, NIET_BEWEZEN, ONDERZOCHT_OP } from './onderzoek.js';

/** What was done so that everybody can use this, what was tested and what was not, and what to do when something does not work. */
export function Toegankelijkheid(): ReactNode {
  return (
    <Scherm titel="Toegankelijkheid" inleiding="Iedereen moet dit kunnen gebruiken. Dit is hoe ver wij zijn.">
      <div className="its-stapel its-leesbreed">
        <Vlak titel="Hoe het ervoor staat">
          <p>
            Wij bouwen volgens WCAG 2.2, niveau AA. Dat is de norm voor websites van de overheid. Wij hebben zelf getest. Een onafhankelijk
            onderzoek is nog niet gedaan, en mensen die hulpmiddelen gebruiken hebben nog niet met ons getest. Daarom is dit nog geen
            officiële toegankelijkheidsverklaring en is er nog geen status.
          </p>
          <Feiten
            van={[
              ['Norm', 'WCAG 2.2, niveau A en AA'],
              ['Status', 'Nog niet vastgesteld'],
              ['Getest door', 'De makers'],
              ['Laatst getest', <Tijd op={ONDERZOCHT_OP} />],
            ]}
          />
        </Vlak>
        <Lijst titel="Wat wij testen, bij elke wijziging opnieuw" punten={GETEST} />
        <Lijst titel="Wat nog niet is bewezen" punten={NIET_BEWEZEN} />
        <Vlak titel="Wat u zelf kunt instellen">
          <p>
            Dit systeem volgt uw eigen instellingen: donkere kleuren, meer contrast, eigen kleuren, minder beweging en grotere letters. U
            stelt dat in bij uw apparaat of browser.
          </p>
        </Vlak>
        <Vlak titel="Lukt er iets niet?">
          <p>
            Laat het ons weten via uw contactpersoon: zie{' '}
            <Link className="nl-link" to="/hulp">
              Hulp en contact
            </Link>
            . Wij zoeken dan samen een andere manier. Zeg het liever vroeg dan laat; dan raakt u geen tijd kwijt.
          </p>
        </Vlak>
      </div>
    </Scherm>
  );
}

function Lijst({ titel, punten }: { readonly titel: string; readonly punten: readonly string[] }): ReactNode {
  return (
    <Vlak titel={titel}>
      <ul className="its-waarom">
        {punten.map((punt) => (
          <li key={punt}>{punt}</li>
        ))}
      </ul>
    </Vlak>
  );
}
