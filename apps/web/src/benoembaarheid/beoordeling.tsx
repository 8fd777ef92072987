import type { ReactNode } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import type { Schema } from '../api/verzoek.js';
import { HandelingFormulier } from '../formulier/handeling-formulier.js';
import { EenVeld } from '../formulier/veld-invoer.js';
import type { Veld } from '../formulier/veld.js';
import { woord } from '../woorden/woorden.js';
import { EisUitleg } from './eis-oordeel.js';

type Eis = Schema['BenoembaarheidsEisDto'];
interface Getypt {
  readonly uitkomst?: string;
}

/** All requirements at once: per requirement the judgement and what it rests on. */
export function Beoordeling({
  toetsingId,
  benoembaarheid: { eisen, oordelen },
  klaar,
}: {
  readonly toetsingId: string;
  readonly benoembaarheid: Schema['BenoembaarheidDto'];
  readonly klaar: () => void;
}): ReactNode {
  const zelf = eisen.filter(({ beoordeling }) => beoordeling === 'ADVISEUR');
  return (
    <HandelingFormulier
      code="beoordeelBenoembaarheid"
      delen={{ toetsingId }}
      begin={{ oordelen: zelf.map(({ code }) => oordelen.find(({ eis }) => eis === code) ?? { eis: code }) }}
      naar={({ oordelen: ingevuld }) => ({ oordelen: (ingevuld as readonly Record<string, unknown>[]).map(zonderOntheffing) })}
      knop="Oordelen vastleggen"
      gedaan={klaar}
      annuleer={klaar}
      invoer={(velden) => {
        const oordeel = velden.properties?.oordelen?.items ?? {};
        return zelf.map((eis, plek) => <EisVelden key={eis.code} eis={eis} veld={oordeel} pad={`oordelen.${plek}`} />);
      }}
    />
  );
}

/** Only a judgement that needs an ontheffing can have one. */
const zonderOntheffing = ({ ontheffing, ...rest }: Record<string, unknown>): Record<string, unknown> =>
  rest.uitkomst === 'ONTHEFFING_NODIG' ? { ...rest, ontheffing } : rest;

function EisVelden({ eis, veld, pad }: { readonly eis: Eis; readonly veld: Veld; readonly pad: string }): ReactNode {
  const { control } = useFormContext();
  const { uitkomst } = (useWatch({ control, name: pad }) as Getypt | undefined) ?? {};
  const ontheffing = veld.properties?.ontheffing ?? {};
  return (
    <fieldset className="its-veld its-veld--groep">
      <legend>{eis.naam}</legend>
      <EisUitleg eis={eis} />
      <div className="its-raster its-raster--half">
        <EenVeld
          velden={veld}
          naam="uitkomst"
          pad={`${pad}.uitkomst`}
          keuzes={{ uitkomst: eis.uitkomsten.map((code) => ({ waarde: code, naam: woord(code) })) }}
        />
        <EenVeld velden={veld} naam="toelichting" pad={`${pad}.toelichting`} />
      </div>
      {uitkomst === 'ONTHEFFING_NODIG' ? (
        <>
          <EenVeld velden={ontheffing} naam="status" pad={`${pad}.ontheffing.status`} />
          <EenVeld velden={ontheffing} naam="vermeldInAdvies" pad={`${pad}.ontheffing.vermeldInAdvies`} />
        </>
      ) : null}
    </fieldset>
  );
}
