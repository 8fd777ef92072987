import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { useLees } from '../api/lees.js';
import type { Schema } from '../api/verzoek.js';
import { useIk } from '../app/ik.js';
import { Feiten } from '../componenten/feiten.js';
import { Geladen } from '../componenten/geladen.js';
import { Melding } from '../componenten/melding.js';
import { Tijd } from '../componenten/tijd.js';
import { Vlak } from '../componenten/vlak.js';
import { HandelingKnop } from '../formulier/handeling-knop.js';
import { UitvouwFormulier } from '../formulier/uitvouw-formulier.js';
import { FUNCTIE_KEUZES, functies } from './functies.js';
import { PersoonStand } from './persoon-stand.js';

/** One person who works here: what is known of him, and what the beheerder can change. */
export function Persoon(): ReactNode {
  const { persoonId = '' } = useParams();
  const persoon = useLees('/personen/{persoonId}', { delen: { persoonId } });
  return (
    <div className="its-stapel">
      <p>
        <Link className="nl-link" to="/beheer/mensen">
          Alle mensen
        </Link>
      </p>
      <Geladen van={persoon} anders={<p>Deze persoon werkt niet voor uw organisatie.</p>}>
        {(gelezen) => <Gevonden persoon={gelezen} />}
      </Geladen>
    </div>
  );
}

function Gevonden({ persoon }: { readonly persoon: Schema['PersoonDto'] }): ReactNode {
  const { persoonId, naam, email, rollen, laatstAangemeldOp } = persoon;
  const bureaus = useLees('/bureaus');
  const zelf = useIk().persoonId === persoonId;
  const bureau = bureaus.data?.find(({ leden }) => leden.some((lid) => lid.persoonId === persoonId));
  return (
    <>
      <Vlak titel={naam ?? 'Zonder naam'} rechts={<PersoonStand persoon={persoon} />}>
        <Feiten
          van={[
            ['Functies', functies(rollen)],
            ['E-mailadres', email],
            ['Werkt bij', bureau?.naam ?? 'Uw organisatie zelf'],
            ['Laatst aangemeld', laatstAangemeldOp === null ? 'Nog nooit' : <Tijd op={laatstAangemeldOp} />],
          ]}
        />
      </Vlak>
      {zelf ? (
        <Melding>
          <p>Dit bent u zelf. Uw eigen functies en toegang regelt een andere beheerder.</p>
        </Melding>
      ) : (
        <Vlak titel="Functies">
          <UitvouwFormulier
            key={rollen.join()}
            code="wijzigRollen"
            delen={{ persoonId }}
            begin={{ rollen }}
            knop="Functies wijzigen"
            keuzes={{ rollen: FUNCTIE_KEUZES }}
          />
          <UitvouwFormulier
            key={bureau?.bureauId ?? 'zelf'}
            code="zetBureau"
            delen={{ persoonId }}
            begin={{ bureauId: bureau?.bureauId ?? '' }}
            knop="Bureau wijzigen"
            keuzes={{
              bureauId: [
                { waarde: '', naam: 'Werkt bij uw organisatie zelf' },
                ...(bureaus.data ?? []).map(({ bureauId, naam: bureauNaam }) => ({ waarde: bureauId, naam: bureauNaam })),
              ],
            }}
          />
        </Vlak>
      )}
      {zelf ? null : <Toegang persoon={persoon} />}
    </>
  );
}

function Toegang({
  persoon: { persoonId, heeftAanmelding, geblokkeerdOp, uitnodiging },
}: {
  readonly persoon: Schema['PersoonDto'];
}): ReactNode {
  const delen = { persoonId };
  return (
    <Vlak titel="Toegang">
      <div className="its-rij">
        {heeftAanmelding || geblokkeerdOp !== null ? null : (
          <HandelingKnop
            code="nodigPersoonUit"
            delen={delen}
            knop={uitnodiging === null ? 'Nodig uit' : 'Nodig opnieuw uit'}
            titel="Een uitnodiging sturen?"
          >
            <p>Deze persoon krijgt een e-mail met een link. Een eerdere link werkt dan niet meer.</p>
          </HandelingKnop>
        )}
        {heeftAanmelding ? (
          <HandelingKnop code="verwijderAanmelding" delen={delen} knop="Maak los van het account" titel="Losmaken van het account?" gevaar>
            <p>Niemand kan zich dan nog als deze persoon aanmelden, tot u opnieuw uitnodigt. De functies blijven staan.</p>
          </HandelingKnop>
        ) : null}
        {geblokkeerdOp === null ? (
          <HandelingKnop code="blokkeerPersoon" delen={delen} knop="Blokkeer" titel="Deze persoon blokkeren?" gevaar>
            <p>De persoon kan vanaf dat moment niets meer zien of doen. U kunt de blokkade later opheffen.</p>
          </HandelingKnop>
        ) : (
          <HandelingKnop code="deblokkeerPersoon" delen={delen} knop="Hef de blokkade op" titel="De blokkade opheffen?">
            <p>De persoon kan dan weer alles wat bij zijn functies hoort.</p>
          </HandelingKnop>
        )}
      </div>
    </Vlak>
  );
}
