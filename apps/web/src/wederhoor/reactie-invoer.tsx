import { type ReactNode, useId } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import type { Schema } from '../api/verzoek.js';
import { Teller } from '../componenten/teller.js';
import { type Waarden, isBeslisbaar } from './concept-invoer.js';
import type { ConceptOnderdeel } from './onderdelen-van-concept.js';
import { Reactie } from './reactie.js';

const SOORTEN: readonly (readonly [waarde: string, naam: string])[] = [
  ['AKKOORD', 'Ik ben het hiermee eens'],
  ['FEITELIJKE_ONJUISTHEID', 'Er klopt een feit niet'],
  ['AANVULLING', 'Ik wil iets aanvullen'],
  ['ONEENS', 'Ik ben het er niet mee eens'],
  ['', 'Ik reageer hier niet op'],
];
const BESLUITEN: readonly (readonly [waarde: string, naam: string])[] = [
  ['AANVAARD', 'Ja, ik doe dit'],
  ['GEWEIGERD', 'Nee, dit doe ik niet'],
  ['', 'Ik beslis later'],
];
const LANG = 10_000;

interface ReactieInvoerProps {
  readonly onderdeel: ConceptOnderdeel;
  readonly eerdere: readonly Schema['ReactieDto'][];
}

/** What the kandidaat says of one part: a choice, and words where they are needed. */
export function ReactieInvoer({ onderdeel, eerdere }: ReactieInvoerProps): ReactNode {
  const { id, naam } = onderdeel;
  const soort = useWatch<Waarden, `delen.${string}.soort`>({ name: `delen.${id}.soort` });
  return (
    <div className="its-stapel its-reageren__invoer">
      {eerdere.map((reactie) => (
        <Reactie key={reactie.id} reactie={reactie} eigen />
      ))}
      {isBeslisbaar(onderdeel) ? (
        <Rondjes pad={`delen.${id}.besluit`} vraag="Wilt u deze maatregel uitvoeren?" over={naam} uit={BESLUITEN} />
      ) : null}
      <Rondjes pad={`delen.${id}.soort`} vraag="Wat vindt u hiervan?" over={naam} uit={SOORTEN} />
      {soort === '' || soort === undefined ? null : <Tekst pad={`delen.${id}.tekst`} verplicht={soort !== 'AKKOORD'} />}
    </div>
  );
}

interface RondjesProps {
  readonly pad: `delen.${string}.soort` | `delen.${string}.besluit`;
  readonly vraag: string;
  /** For who hears the question without what stands around it. */
  readonly over: string;
  readonly uit: readonly (readonly [waarde: string, naam: string])[];
}

function Rondjes({ pad, vraag, over, uit }: RondjesProps): ReactNode {
  const { register } = useFormContext<Waarden>();
  const id = useId();
  return (
    <fieldset className="its-veld">
      <legend>
        {vraag}
        <span className="its-alleen-lezen"> {over}</span>
      </legend>
      {uit.map(([waarde, naam]) => (
        <div className="its-keuze" key={waarde}>
          <input
            className="utrecht-radio-button utrecht-radio-button--html-input"
            type="radio"
            id={`${id}-${waarde}`}
            value={waarde}
            {...register(pad)}
          />
          <label htmlFor={`${id}-${waarde}`}>{naam}</label>
        </div>
      ))}
    </fieldset>
  );
}

function Tekst({ pad, verplicht }: { readonly pad: `delen.${string}.tekst`; readonly verplicht: boolean }): ReactNode {
  const { register, getFieldState, formState } = useFormContext<Waarden>();
  const id = useId();
  const tekst = useWatch<Waarden, typeof pad>({ name: pad });
  const fout = getFieldState(pad, formState).error?.message;
  return (
    <div className={`its-veld${fout === undefined ? '' : ' its-veld--fout'}`}>
      <label htmlFor={id}>Uw reactie{verplicht ? '' : ' (mag leeg blijven)'}</label>
      <p className="its-veld__hulp" id={`${id}-hulp`}>
        Uw woorden komen zonder wijziging in het rapport.
      </p>
      {fout === undefined ? null : (
        <p className="utrecht-form-field-error-message" id={`${id}-fout`}>
          {fout}
        </p>
      )}
      <textarea
        className="utrecht-textarea utrecht-textarea--html-textarea"
        id={id}
        rows={5}
        aria-describedby={fout === undefined ? `${id}-hulp` : `${id}-hulp ${id}-fout`}
        aria-invalid={fout === undefined ? undefined : true}
        {...register(pad)}
      />
      <Teller lengte={tekst?.length ?? 0} hoogstens={LANG} />
    </div>
  );
}
