import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { adres, type Schema } from '../api/verzoek.js';
import { Badge, type Kleur } from '../componenten/badge.js';
import { Vlak } from '../componenten/vlak.js';
import { HandelingFormulier } from '../formulier/handeling-formulier.js';
import { Handeling, useHandelingen } from '../formulier/handelingen.js';
import { woord } from '../woorden/woorden.js';
import { routeVan } from './stand.js';
import { VogControle } from './vog-controle.js';
import type { VogProps } from './vog-kandidaat.js';

const KLEUR: Readonly<Partial<Record<Schema['VogDto']['status'], Kleur>>> = {
  GEVERIFIEERD: 'goed',
  AFGEKEURD_BIJ_VERIFICATIE: 'let-op',
  VERLOPEN: 'let-op',
  NIET_OVERGELEGD: 'let-op',
  ONTVANGEN: 'info',
  KLAARGEZET: 'info',
  INGEDIEND: 'info',
  PROCEDURE_LOOPT: 'info',
};

/** For who prepares, checks and decides: what the VOG waits for, and the act that is theirs. */
export function VogWerk({ toetsing, vog }: VogProps): ReactNode {
  const { toetsingId } = toetsing;
  const delen = { toetsingId };
  const eiland = routeVan(toetsing) === 'EILAND';
  const handelingen = useHandelingen(toetsingId);
  const kan = (code: Schema['MogelijkeHandeling']['code']): boolean => handelingen.get(code)?.mogelijk === true;
  return (
    <Vlak titel="Stand" rechts={<Badge kleur={KLEUR[vog.status] ?? 'stil'}>{woord(vog.status)}</Badge>}>
      <div className="its-stapel">
        <p>{kan('zetVogKlaar') && vog.status === 'NIET_OVERGELEGD' ? WACHT.NIET_GESTART : WACHT[vog.status]}</p>
        {kan('zetVogKlaar') ? (
          <>
            {eiland ? <UitlegEiland /> : <Klaarzetten functie={woord(toetsing.doelfunctie)} />}
            <HandelingFormulier
              code="zetVogKlaar"
              delen={delen}
              uitleg={null}
              knop={eiland ? 'De kandidaat heeft uitleg gekregen' : 'De aanvraag staat klaar bij Justis'}
            />
          </>
        ) : null}
        {kan('verifieerVog') ? (
          <VogControle
            delen={delen}
            route={routeVan(toetsing)}
            bestand={
              vog.bestandAanwezig && toetsing.inzagen.includes('VOG_BESTAND') ? adres('/toetsingen/{toetsingId}/vog/bestand', delen) : null
            }
          />
        ) : null}
        {(vog.status === 'NIET_OVERGELEGD' || vog.status === 'VERLOPEN') && handelingen.has('schortOp') ? (
          <p>
            <Link className="nl-link" to={`/toetsingen/${toetsingId}/verloop`} state={{ focus: false }}>
              Opschorten of de vergadering verplaatsen
            </Link>
          </p>
        ) : null}
        <div className="its-acties">
          {kan('vraagNieuweVogAan') ? (
            <Handeling
              code="vraagNieuweVogAan"
              mogelijk={handelingen.get('vraagNieuweVogAan')}
              delen={delen}
              knop="Een nieuwe aanvraag beginnen"
              uitleg="Het kabinet zet een nieuwe aanvraag klaar. De kandidaat vult die in en betaalt opnieuw. Waarom er geen VOG was, vragen wij niet."
            />
          ) : null}
          {eiland && kan('verlengVogTermijn') ? (
            <Handeling
              code="verlengVogTermijn"
              mogelijk={handelingen.get('verlengVogTermijn')}
              delen={delen}
              vast={{ reden: 'PG_GEHOORD' }}
              knop="De procureur-generaal wordt gehoord: 14 dagen langer"
            />
          ) : null}
        </div>
      </div>
    </Vlak>
  );
}

const WACHT: Readonly<Record<Schema['VogDto']['status'], string>> = {
  NIET_GESTART: 'De aanvraag moet nog worden klaargezet.',
  KLAARGEZET: 'De kandidaat is aan zet: de aanvraag invullen en betalen.',
  INGEDIEND: 'De aanvraag is gedaan. De beslissing gaat naar de kandidaat; die levert de VOG hier in.',
  ONTVANGEN: 'De kandidaat heeft een VOG ingeleverd. Die moet nog worden gecontroleerd.',
  GEVERIFIEERD: 'De VOG is gecontroleerd en in orde. Het bestand is vernietigd; alleen de controle is vastgelegd.',
  AFGEKEURD_BIJ_VERIFICATIE: 'De ingeleverde VOG kan niet worden gebruikt. Er is een nieuwe aanvraag nodig.',
  NIET_OVERGELEGD:
    'Er is nu geen VOG. Waarom niet, weet niemand hier, en dat mag u ook niet vragen. Kies: een nieuwe aanvraag, de toetsing opschorten of een andere datum.',
  PROCEDURE_LOOPT: 'De kandidaat meldde dat er een procedure over de VOG loopt. Waarover die gaat, vragen wij niet.',
  VERLOPEN: 'De VOG is te oud op de dag van de vergadering. Kies: een nieuwe VOG of een andere datum.',
  GESLOTEN: 'De toetsing is gestopt. Op de VOG wordt niet meer gewacht.',
};

/** What the kabinet does at Justis, with the function as it has to be in the application. */
function Klaarzetten({ functie }: { readonly functie: string }): ReactNode {
  return (
    <ol className="its-doe-lijst">
      <li>Meld u met eHerkenning aan bij Justis en begin een aanvraag voor een natuurlijk persoon.</li>
      <li>
        Kies het profiel <strong>01 Politieke ambtsdrager</strong> en vul als functie precies in: <strong>{functie.toLowerCase()}</strong>.
      </li>
      <li>Vraag om spoed als dat kan: Justis noemt daarbij de benoeming van een wethouder of gedeputeerde.</li>
      <li>Verstuur de aanvraag. De kandidaat krijgt een e-mail van Justis.</li>
    </ol>
  );
}

function UitlegEiland(): ReactNode {
  return (
    <p>
      Op Bonaire, Sint Eustatius en Saba vraagt de kandidaat de VOG zelf aan bij het kabinet van de gezaghebber. Laat weten waar en wanneer
      dat kan, en welk doel op de VOG moet staan.
    </p>
  );
}
