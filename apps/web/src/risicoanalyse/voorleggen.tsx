import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { MAATREGEL_CATALOGUS } from '#domain/maatregel/maatregel-catalogus.js';
import { useLees } from '../api/lees.js';
import type { Schema } from '../api/verzoek.js';
import { Dialoog } from '../componenten/dialoog.js';
import { Knop } from '../componenten/knop.js';
import { Melding } from '../componenten/melding.js';
import { Vlak } from '../componenten/vlak.js';
import { HandelingFormulier } from '../formulier/handeling-formulier.js';
import { useHandelingen, Waarom } from '../formulier/handelingen.js';
import { woord } from '../woorden/woorden.js';
import { BevindingTekst, MaatregelTekst, RisicoTekst } from './teksten.js';
import type { Werk } from './werk.js';

interface Props {
  readonly toetsing: Schema['Toetsing'];
  readonly werk: Werk;
}

/** What is still missing before the kandidaat can read it, and the step itself, after reading what she will read. */
export function Voorleggen({ toetsing, werk }: Props): ReactNode {
  const { toetsingId, status } = toetsing;
  const handelingen = useHandelingen(toetsingId);
  const voorleggen = handelingen.get('legConceptVoor');
  const wijzigen = handelingen.get('wijzigBevinding');
  const [open, zetOpen] = useState(false);
  const leeg = werk.bevindingen.length + werk.risicos.length + werk.maatregelen.length === 0;
  if (voorleggen === undefined) return null;
  if (status === 'HOOR_EN_WEDERHOOR')
    return (
      <Melding titel="De kandidaat heeft het concept">
        <p>
          {wijzigen?.mogelijk === true ? 'Wijzigt u nu iets, dan krijgt de kandidaat dat in een extra ronde. ' : ''}
          <Link className="nl-link" to={`/toetsingen/${toetsingId}/wederhoor`} state={{ focus: false }}>
            Naar hoor en wederhoor
          </Link>
        </p>
        {wijzigen?.mogelijk === false ? <Waarom redenen={wijzigen.redenen} /> : null}
      </Melding>
    );
  if (status !== 'RISICOANALYSE')
    return voorleggen.mogelijk ? null : (
      <Melding titel="Aan de risicoanalyse kunt u nu niet werken">
        <Waarom redenen={voorleggen.redenen} />
      </Melding>
    );
  return (
    <Vlak
      titel="Voorleggen aan de kandidaat"
      rechts={
        <Knop soort={voorleggen.mogelijk && !leeg ? 'hoofd' : 'gewoon'} aria-haspopup="dialog" onClick={() => zetOpen(true)}>
          Bekijk wat de kandidaat krijgt
        </Knop>
      }
    >
      <div role="status">
        {voorleggen.mogelijk ? (
          <p>
            {leeg
              ? 'Er is nog niets vastgelegd. Is er niets gevonden? Dan kunt u een concept zonder bevindingen voorleggen.'
              : 'Er ontbreekt niets. U kunt het concept voorleggen.'}
          </p>
        ) : (
          <>
            <p>Dit moet nog voordat u het concept kunt voorleggen:</p>
            <Waarom redenen={voorleggen.redenen} />
          </>
        )}
      </div>
      {open ? (
        <Dialoog titel="Dit krijgt de kandidaat" sluit={() => zetOpen(false)}>
          <Voorbeeld toetsingId={toetsingId} werk={werk} />
          {voorleggen.mogelijk ? (
            <>
              <p>De kandidaat krijgt een bericht en kan op elk onderdeel reageren. Terugnemen kan niet.</p>
              <HandelingFormulier
                code="legConceptVoor"
                delen={{ toetsingId }}
                knop="Leg voor aan de kandidaat"
                gedaan={() => zetOpen(false)}
                annuleer={() => zetOpen(false)}
              />
            </>
          ) : (
            <Knop onClick={() => zetOpen(false)}>Sluiten</Knop>
          )}
        </Dialoog>
      ) : null}
    </Vlak>
  );
}

/** The concept in the words that the kandidaat reads. */
function Voorbeeld({ toetsingId, werk }: { readonly toetsingId: string; readonly werk: Werk }): ReactNode {
  const { data: gesprekken = [] } = useLees('/toetsingen/{toetsingId}/gesprek', { delen: { toetsingId } });
  const bevindingen = werk.bevindingen.filter(({ status }) => status !== 'VERVALLEN');
  return (
    <div className="its-tekstvoorbeeld its-stapel" tabIndex={0} role="region" aria-label="Voorbeeld van het concept">
      <section>
        <h3>Bevindingen</h3>
        {bevindingen.length === 0 ? <p>Er zijn geen bevindingen.</p> : null}
        {bevindingen.map((bevinding) => (
          <article key={bevinding.id}>
            <h4 className="its-h4">
              {bevinding.nummer}. {woord(bevinding.categorie)}
            </h4>
            <BevindingTekst bevinding={bevinding} />
          </article>
        ))}
      </section>
      <section>
        <h3>Risico’s</h3>
        {werk.risicos.length === 0 ? <p>Er zijn geen risico’s.</p> : null}
        {werk.risicos.map((risico) => (
          <article key={risico.id}>
            <h4 className="its-h4">
              {risico.nummer}. {woord(risico.categorie)}
            </h4>
            <RisicoTekst risico={risico} bevindingen={bevindingen} />
          </article>
        ))}
      </section>
      <section>
        <h3>Maatregelen</h3>
        {werk.maatregelen.length === 0 ? <p>Er zijn geen maatregelen.</p> : null}
        {werk.maatregelen.map((maatregel) => (
          <article key={maatregel.id}>
            <h4 className="its-h4">
              {maatregel.nummer}. {MAATREGEL_CATALOGUS[maatregel.code].naam}
            </h4>
            <MaatregelTekst maatregel={maatregel} risicos={werk.risicos} />
          </article>
        ))}
      </section>
      {gesprekken.map(({ id, verslag }) => (
        <section key={id}>
          <h3>Verslag van het gesprek</h3>
          <p className="its-tekst its-leestekst">{verslag}</p>
        </section>
      ))}
    </div>
  );
}
