import { type ReactNode, useId, useState } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { BEVINDING_BRON_SOORTEN, type BevindingBron, type BevindingBronSoort } from '#domain/bevinding/bevinding.rules.js';
import type { Schema } from '../api/verzoek.js';
import { Knop } from '../componenten/knop.js';
import { woord } from '../woorden/woorden.js';
import { useKiesbareBronnen } from './kiesbare-bronnen.js';

interface Formulier {
  readonly bronnen: BevindingBron[];
}

/** On what a finding rests: chosen from the register, the answers of colleagues and the documents, or written down. */
export function BronnenKeuze({ toetsing }: { readonly toetsing: Schema['Toetsing'] }): ReactNode {
  const { control, formState, getFieldState } = useFormContext<Formulier>();
  const { fields, append, remove } = useFieldArray({ control, name: 'bronnen' });
  const kiesbaar = useKiesbareBronnen(toetsing);
  const id = useId();
  const fout = getFieldState('bronnen', formState).error?.message;
  const plekVan = ({ soort, herkomst, bronbevindingId }: BevindingBron): number =>
    fields.findIndex((bron) =>
      bronbevindingId === undefined
        ? bron.soort === soort && bron.herkomst === herkomst && (bron.bronbevindingId ?? '') === ''
        : bron.bronbevindingId === bronbevindingId,
    );
  const eigen = fields.flatMap((bron, plek) => (kiesbaar.some((een) => plekVan(een.bron) === plek) ? [] : [{ bron, plek }]));
  return (
    <fieldset
      className={`its-veld${fout === undefined ? '' : ' its-veld--fout'}`}
      aria-describedby={`${id}-uitleg${fout === undefined ? '' : ` ${id}-fout`}`}
    >
      <legend>Bronnen</legend>
      <p className="its-veld__hulp" id={`${id}-uitleg`}>
        Kies ten minste één bron. Twee bronnen tellen als onafhankelijk als er een ander achter staat.
      </p>
      {fout === undefined ? null : (
        <p className="utrecht-form-field-error-message" id={`${id}-fout`}>
          {fout}
        </p>
      )}
      {kiesbaar.map(({ sleutel, bron, naam, uitleg, waaromNiet }) => {
        const plek = plekVan(bron);
        return (
          <div className="its-keuze" key={sleutel}>
            <input
              className="utrecht-checkbox utrecht-checkbox--html-input"
              type="checkbox"
              id={`${id}-${sleutel}`}
              checked={plek !== -1}
              disabled={waaromNiet !== undefined && plek === -1}
              onChange={() => (plek === -1 ? append(bron, { shouldFocus: false }) : remove(plek))}
            />
            <label htmlFor={`${id}-${sleutel}`}>
              {naam}
              <span className="its-zacht its-klein">
                {' – '}
                {waaromNiet ?? uitleg}
              </span>
            </label>
          </div>
        );
      })}
      {eigen.length === 0 ? null : (
        <ul className="its-lijst">
          {eigen.map(({ bron, plek }) => (
            <li key={bron.id} className="its-taak">
              <span>
                {bron.herkomst} <span className="its-zacht">({woord(bron.soort).toLowerCase()})</span>
              </span>
              <Knop soort="licht" onClick={() => remove(plek)}>
                Verwijder<span className="its-alleen-lezen"> bron {bron.herkomst}</span>
              </Knop>
            </li>
          ))}
        </ul>
      )}
      <AndereBron voegToe={(bron) => append(bron, { shouldFocus: false })} />
    </fieldset>
  );
}

/** What was found in public stands in the register first, so it is not written down here. */
const ANDERE = BEVINDING_BRON_SOORTEN.filter((soort) => soort !== 'OPENBARE_BRON');

function AndereBron({ voegToe }: { readonly voegToe: (bron: BevindingBron) => void }): ReactNode {
  const id = useId();
  const [soort, zetSoort] = useState<BevindingBronSoort>('DOCUMENT');
  const [herkomst, zetHerkomst] = useState('');
  const klaar = herkomst.trim() !== '';
  return (
    <details className="its-details">
      <summary>Een andere bron noemen</summary>
      <div className="its-formulier">
        <div className="its-veld">
          <label htmlFor={`${id}-soort`}>Soort bron</label>
          <select
            className="utrecht-select utrecht-select--html-select"
            id={`${id}-soort`}
            value={soort}
            onChange={({ target }) => zetSoort(ANDERE.find((een) => een === target.value) ?? 'DOCUMENT')}
          >
            {ANDERE.map((een) => (
              <option key={een} value={een}>
                {woord(een)}
              </option>
            ))}
          </select>
        </div>
        <div className="its-veld">
          <label htmlFor={`${id}-herkomst`}>Wie erachter staat</label>
          <p className="its-veld__hulp" id={`${id}-hulp`}>
            De uitgever, het register of de afdeling.
          </p>
          <input
            className="utrecht-textbox utrecht-textbox--html-input"
            id={`${id}-herkomst`}
            aria-describedby={`${id}-hulp`}
            maxLength={300}
            autoComplete="off"
            value={herkomst}
            onChange={({ target }) => zetHerkomst(target.value)}
            onKeyDown={(toets) => {
              // Enter adds the source; it does not send the whole form.
              if (toets.key !== 'Enter') return;
              toets.preventDefault();
              if (klaar) voegToe({ soort, herkomst: herkomst.trim() });
              zetHerkomst('');
            }}
          />
        </div>
        <div>
          <Knop
            aria-disabled={!klaar || undefined}
            onClick={() => {
              if (!klaar) return;
              voegToe({ soort, herkomst: herkomst.trim() });
              zetHerkomst('');
            }}
          >
            Bron toevoegen
          </Knop>
        </div>
      </div>
    </details>
  );
}
