import type { ReactNode } from 'react';
import type { Schema } from '../api/verzoek.js';
import { Melding } from '../componenten/melding.js';
import { vandaag } from '../componenten/tijd.js';
import { Vlak } from '../componenten/vlak.js';
import { HandelingFormulier } from '../formulier/handeling-formulier.js';
import { Handeling, useHandelingen } from '../formulier/handelingen.js';
import { Aanvragen } from './aanvragen.js';
import { Inleveren } from './inleveren.js';
import { routeVan } from './stand.js';

export interface VogProps {
  readonly toetsing: Schema['Toetsing'];
  readonly vog: Schema['VogDto'];
}

/** For the kandidaat: one thing to do at a time, and below it what else there is to say. Why a VOG was not given is never asked. */
export function VogKandidaat({ toetsing, vog }: VogProps): ReactNode {
  const { toetsingId } = toetsing;
  const delen = { toetsingId };
  const handelingen = useHandelingen(toetsingId);
  const kan = (code: Schema['MogelijkeHandeling']['code']): boolean => handelingen.get(code)?.mogelijk === true;
  return (
    <Vlak titel={titelVan(vog.status)}>
      <div className="its-stapel">
        <Uitleg status={vog.status} eiland={routeVan(toetsing) === 'EILAND'} />
        {kan('meldVogIngediend') ? (
          <>
            <Aanvragen route={routeVan(toetsing)} />
            <h3>Klaar? Meld het hier</h3>
            <HandelingFormulier
              code="meldVogIngediend"
              delen={delen}
              begin={{ ingediendOp: vandaag() }}
              knop="Ik heb de VOG aangevraagd"
              uitleg={null}
            />
          </>
        ) : null}
        {kan('overlegVog') ? <Inleveren toetsingId={toetsingId} /> : null}
        <div className="its-acties">
          {kan('meldVogNietAfgegeven') ? (
            <Handeling
              code="meldVogNietAfgegeven"
              mogelijk={handelingen.get('meldVogNietAfgegeven')}
              delen={delen}
              knop="Ik heb geen VOG gekregen"
              uitleg="U hoeft niet te zeggen waarom. Wij vragen dat nooit en bewaren het nergens. Stuur ook geen brief over de beslissing mee. De opdrachtgever ziet alleen dat er nu geen VOG is."
            />
          ) : null}
          {kan('meldVogProcedure') ? (
            <Handeling
              code="meldVogProcedure"
              mogelijk={handelingen.get('meldVogProcedure')}
              delen={delen}
              knop="Er loopt nog een procedure over mijn VOG"
              uitleg="Bijvoorbeeld een zienswijze, bezwaar of klaagschrift. U hoeft dit niet te melden. Doet u het wel, dan weet de opdrachtgever dat de afloop nog open is. Waarom er een procedure is, vragen wij niet."
            />
          ) : null}
          {kan('vraagNieuweVogAan') ? (
            <Handeling
              code="vraagNieuweVogAan"
              mogelijk={handelingen.get('vraagNieuweVogAan')}
              delen={delen}
              knop="Een nieuwe VOG aanvragen"
              uitleg="Het kabinet zet dan een nieuwe aanvraag klaar. U betaalt opnieuw."
            />
          ) : null}
        </div>
      </div>
    </Vlak>
  );
}

const TITELS: Readonly<Partial<Record<Schema['VogDto']['status'], string>>> = {
  NIET_GESTART: 'U hoeft nu niets te doen',
  KLAARGEZET: 'Vraag uw VOG aan',
  INGEDIEND: 'Wacht op uw VOG en lever hem in',
  ONTVANGEN: 'Uw VOG wordt gecontroleerd',
  GEVERIFIEERD: 'Uw VOG is in orde',
  AFGEKEURD_BIJ_VERIFICATIE: 'Er is een nieuwe VOG nodig',
  VERLOPEN: 'Er is een nieuwe VOG nodig',
  NIET_OVERGELEGD: 'Er is nu geen VOG',
  PROCEDURE_LOOPT: 'Er loopt een procedure over uw VOG',
  GESLOTEN: 'Op uw VOG wordt niet meer gewacht',
};
const titelVan = (status: Schema['VogDto']['status']): string => TITELS[status] ?? 'Uw VOG';

function Uitleg({ status, eiland }: { readonly status: Schema['VogDto']['status']; readonly eiland: boolean }): ReactNode {
  switch (status) {
    case 'NIET_GESTART':
      return eiland ? (
        <p>Het kabinet laat u weten hoe u de VOG aanvraagt bij het kabinet van de gezaghebber. U krijgt daarover bericht.</p>
      ) : (
        <p>Het kabinet zet uw aanvraag klaar bij Justis. Daarna krijgt u een e-mail van Justis waarmee u verdergaat.</p>
      );
    case 'INGEDIEND':
      return eiland ? (
        <p>De gezaghebber beslist binnen 14 dagen. Wordt de procureur-generaal gehoord, dan duurt het 14 dagen langer.</p>
      ) : (
        <p>
          Justis stuurt de VOG naar u: in uw Berichtenbox van MijnOverheid, of per post. Dat duurt meestal een paar dagen en hoogstens vier
          weken. Soms duurt het langer. Hebt u hem? Lever hem dan hier in.
        </p>
      );
    case 'ONTVANGEN':
      return <p>Dank u wel. Het kabinet of de adviseur kijkt of alles klopt. Daarna vernietigen wij het bestand.</p>;
    case 'GEVERIFIEERD':
      return (
        <Melding toon="ok">
          <p>Uw VOG is gecontroleerd en klopt. Het bestand is vernietigd. Bewaar uw eigen VOG goed.</p>
        </Melding>
      );
    case 'AFGEKEURD_BIJ_VERIFICATIE':
      return (
        <p>De VOG die u inleverde, kunnen wij niet gebruiken. Hieronder staat waarom. Het kabinet zet een nieuwe aanvraag voor u klaar.</p>
      );
    case 'VERLOPEN':
      return <p>Uw VOG is te oud op de dag van de vergadering. De opdrachtgever kiest of er een nieuwe VOG komt of een andere datum.</p>;
    case 'NIET_OVERGELEGD':
      return (
        <p>
          De opdrachtgever weet dat er nu geen VOG is, en niet waarom. Dat wordt u ook niet gevraagd. De opdrachtgever bespreekt met u hoe
          het verdergaat.
        </p>
      );
    case 'PROCEDURE_LOOPT':
      return <p>U meldde dat er een procedure loopt. Is die klaar? Lever dan uw VOG in, of meld dat u er geen hebt gekregen.</p>;
    case 'GESLOTEN':
      return <p>De toetsing is gestopt. Hebt u een VOG aangevraagd die u niet meer wilt? Dat regelt u zelf bij wie erover beslist.</p>;
    default:
      return null;
  }
}
