import { type ReactNode, useState } from 'react';
import { Link, useParams } from 'react-router';
import { useLees } from '../api/lees.js';
import type { Schema } from '../api/verzoek.js';
import { NietGevonden } from '../app/niet-gevonden.js';
import { Badge } from '../componenten/badge.js';
import { Feiten } from '../componenten/feiten.js';
import { Geladen } from '../componenten/geladen.js';
import { KnopLink } from '../componenten/knop.js';
import { Scherm } from '../componenten/scherm.js';
import { Tabel } from '../componenten/tabel.js';
import { dag, overHoeveel, Tijd } from '../componenten/tijd.js';
import { Vlak } from '../componenten/vlak.js';
import { HandelingFormulier } from '../formulier/handeling-formulier.js';
import { margeTekst, PastBadge } from '../nieuw/haalbaarheid.js';
import { statusWoord, woord } from '../woorden/woorden.js';
import { Bord } from './bord.js';
import { Formateurs } from './formateurs.js';

type FormatieDto = Schema['FormatieDto'];

/** The board of one formatie: every kandidaat against the day of the meeting, as a picture and as a table. */
export function Formatie(): ReactNode {
  const { formatieId = '' } = useParams();
  const formatie = useLees('/formaties/{formatieId}', { delen: { formatieId } });
  return (
    <Geladen van={formatie} anders={<NietGevonden />}>
      {(gelezen) => (
        <Scherm
          titel={`Formatie voor ${dag(gelezen.raadsdatum)}`}
          inleiding={samengevat(gelezen)}
          rechts={
            <KnopLink naar="/toetsingen/nieuw" soort="hoofd">
              Kandidaat toevoegen
            </KnopLink>
          }
        >
          <div className="its-stapel">
            {gelezen.kandidaten.length === 0 ? null : (
              <Vlak titel="Op weg naar de vergadering">
                <Bord formatie={gelezen} />
              </Vlak>
            )}
            <Vlak titel="Kandidaten">
              <Kandidaten formatie={gelezen} />
            </Vlak>
            <Vlak titel="Voor alle kandidaten">
              <Feiten
                van={[
                  ['Vergadering', `${dag(gelezen.raadsdatum)} (${overHoeveel(gelezen.raadsdatum)})`],
                  ['Termijnen', `${woord(gelezen.termijnProfiel)}, versie ${gelezen.termijnProfielVersie}`],
                  ['Vragenlijst', `versie ${gelezen.vragenlijstVersie}`],
                  ['Documentenlijst', `versie ${gelezen.documentenlijstVersie}`],
                ]}
              />
              <Verplaatsen formatie={gelezen} />
            </Vlak>
            <Formateurs formatieId={formatieId} />
          </div>
        </Scherm>
      )}
    </Geladen>
  );
}

function samengevat({ kandidaten, raadsdatum }: FormatieDto): string {
  const laat = kandidaten.filter(({ verwachting }) => verwachting?.opTijd === false).length;
  const wanneer = `De vergadering is ${overHoeveel(raadsdatum)}.`;
  if (kandidaten.length === 0) return `${wanneer} Er zijn nog geen kandidaten.`;
  if (kandidaten.every(({ verwachting }) => verwachting == null)) return `${wanneer} Alle kandidaten zijn klaar of gestopt.`;
  if (laat === 0) return `${wanneer} Alle kandidaten zijn naar verwachting op tijd.`;
  return `${wanneer} ${laat === 1 ? '1 kandidaat is' : `${laat} kandidaten zijn`} naar verwachting te laat.`;
}

function Kandidaten({ formatie }: { readonly formatie: FormatieDto }): ReactNode {
  return (
    <Tabel
      titel="Kandidaten van de formatie"
      rijen={formatie.kandidaten}
      sleutel={({ toetsingId }) => toetsingId}
      leeg="Er zijn nog geen kandidaten. Kies deze formatie als u een toetsing voorbereidt."
      kolommen={[
        {
          naam: 'Kandidaat',
          kop: true,
          cel: ({ toetsingId, kandidaatNaam, zaaknummer, afwijkend }) => (
            <>
              <Link className="nl-link" to={`/toetsingen/${toetsingId}`}>
                {kandidaatNaam ?? zaaknummer}
              </Link>
              {afwijkend ? (
                <>
                  {' '}
                  <Badge kleur="let-op">Anders behandeld</Badge>
                </>
              ) : null}
            </>
          ),
        },
        { naam: 'Stand', cel: ({ status }) => statusWoord(status) },
        {
          naam: 'Op tijd?',
          cel: ({ verwachting }) =>
            verwachting == null ? (
              <Badge>Klaar of gestopt</Badge>
            ) : (
              <>
                <PastBadge kleur={verwachting.kleur} /> <span className="its-klein">{margeTekst(verwachting.marge)}</span>
              </>
            ),
        },
        { naam: 'Advies verwacht', cel: ({ verwachting }) => (verwachting == null ? '' : <Tijd op={verwachting.verstrekking} kort />) },
        { naam: 'Uiterlijk', cel: ({ verwachting }) => (verwachting == null ? '' : <Tijd op={verwachting.uiterlijkeVerstrekking} kort />) },
        {
          naam: 'Waar het op wacht',
          cel: ({ verwachting }) =>
            verwachting?.bepalend == null ? (
              ''
            ) : (
              <>
                {verwachting.bepalend.omschrijving} (<Tijd op={verwachting.bepalend.uiterlijk} kort />)
              </>
            ),
        },
      ]}
    />
  );
}

function Verplaatsen({ formatie: { formatieId, raadsdatum } }: { readonly formatie: FormatieDto }): ReactNode {
  const [open, zetOpen] = useState(false);
  return (
    <details className="its-details" open={open} onToggle={({ currentTarget }) => zetOpen(currentTarget.open)}>
      <summary>De vergadering verplaatsen</summary>
      {open ? (
        <div className="its-stapel">
          <p>De nieuwe datum geldt voor alle kandidaten. Termijnen die vanaf de vergadering terugtellen, schuiven mee.</p>
          <HandelingFormulier
            code="verplaatsFormatie"
            delen={{ formatieId }}
            begin={{ raadsdatum }}
            knop="Verplaatsen"
            gedaan={() => zetOpen(false)}
            annuleer={() => zetOpen(false)}
          />
        </div>
      ) : null}
    </details>
  );
}
