import { type ReactNode, useId, useState } from 'react';
import { Over } from '../componenten/over.js';
import { useDoe } from '../api/doe.js';
import type { Schema } from '../api/verzoek.js';
import { Knop } from '../componenten/knop.js';
import { FoutMelding } from '../componenten/melding.js';
import { useOnverstuurd } from '../formulier/onverstuurd.js';
import { useVorm } from '../formulier/vorm.js';

/** Fixes the category of one class; the opdrachtgever does, on the advice of his archivist. */
export function BewaarbeleidFormulier({ klasse }: { readonly klasse: Schema['BewaarbeleidDto'] }): ReactNode {
  const [open, zetOpen] = useState(false);
  const nu = { selectielijst: klasse.selectielijst ?? '', categorie: klasse.categorie ?? '' };
  const [{ selectielijst, categorie }, zet, laatLos] = useOnverstuurd(`stelBewaarbeleidVast/${klasse.klasse}`, nu);
  const id = useId();
  const daad = useDoe(useVorm('stelBewaarbeleidVast'), { ontvangen: laatLos, gedaan: () => zetOpen(false) });
  const fout = (veld: string): string | undefined => daad.error?.probleem.fouten?.find((een) => een.veld === veld)?.uitleg;
  return (
    <details className="its-details" open={open} onToggle={(gebeurtenis) => zetOpen(gebeurtenis.currentTarget.open)}>
      <summary>
        {klasse.selectielijst === null ? 'Leg vast' : 'Wijzig'}
        <span className="its-alleen-lezen"> bewaarklasse {klasse.klasse}</span>
      </summary>
      <form
        className="its-formulier"
        noValidate
        onSubmit={(gebeurtenis) => {
          gebeurtenis.preventDefault();
          if (!daad.isPending) daad.mutate({ inhoud: { klasse: klasse.klasse, selectielijst, categorie } });
        }}
      >
        <FoutMelding fout={daad.error} />
        <Tekst
          id={`${id}-lijst`}
          naam="Selectielijst, met jaar"
          fout={fout('selectielijst')}
          waarde={selectielijst}
          zet={(lijst) => zet({ selectielijst: lijst, categorie })}
        />
        <Tekst
          id={`${id}-nummer`}
          naam="Nummer van de categorie in die lijst"
          fout={fout('categorie')}
          waarde={categorie}
          zet={(nummer) => zet({ selectielijst, categorie: nummer })}
        />
        <div className="its-rij">
          <Knop type="submit" soort="hoofd" bezig={daad.isPending}>
            Leg vast
            <Over wat={`bewaarklasse ${klasse.klasse}`} />
          </Knop>
          <Knop
            soort="licht"
            onClick={() => {
              zet(nu);
              zetOpen(false);
            }}
          >
            Annuleren
            <Over wat={`bewaarklasse ${klasse.klasse}`} />
          </Knop>
        </div>
      </form>
    </details>
  );
}

interface TekstProps {
  readonly id: string;
  readonly naam: string;
  readonly fout: string | undefined;
  readonly waarde: string;
  readonly zet: (waarde: string) => void;
}

function Tekst({ id, naam, fout, waarde, zet }: TekstProps): ReactNode {
  return (
    <div className={`its-veld${fout === undefined ? '' : ' its-veld--fout'}`}>
      <label htmlFor={id}>{naam}</label>
      {fout === undefined ? null : (
        <p className="utrecht-form-field-error-message" id={`${id}-fout`}>
          {fout}
        </p>
      )}
      <input
        className="utrecht-textbox utrecht-textbox--html-input"
        id={id}
        autoComplete="off"
        value={waarde}
        aria-invalid={fout === undefined ? undefined : true}
        aria-describedby={fout === undefined ? undefined : `${id}-fout`}
        onChange={({ target }) => zet(target.value)}
      />
    </div>
  );
}
