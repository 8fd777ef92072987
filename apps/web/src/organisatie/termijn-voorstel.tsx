import { type ReactNode, useId, useState } from 'react';
import { useDoe } from '../api/doe.js';
import type { Schema } from '../api/verzoek.js';
import { Knop } from '../componenten/knop.js';
import { FoutMelding } from '../componenten/melding.js';
import { useOnverstuurd } from '../formulier/onverstuurd.js';
import { useVorm } from '../formulier/vorm.js';
import { duur, eenheid } from './duur.js';

type Versie = Schema['TermijnprofielVersieDto'];
type Lengte = Schema['TermijnLengteDto'];

/** Proposes other lengths: what one leaves as it is, is as in the product. */
export function TermijnVoorstel({ product, geldend }: { readonly product: Versie; readonly geldend: Versie }): ReactNode {
  const [open, zetOpen] = useState(false);
  const nu: Readonly<Record<string, string>> = Object.fromEntries(geldend.termijnen.map(({ code, aantal }) => [code, String(aantal)]));
  const [waarden, zetWaarden, laatLos] = useOnverstuurd(`stelTermijnprofielVoor/${product.termijnProfiel}`, nu);
  const daad = useDoe(useVorm('stelTermijnprofielVoor'), { ontvangen: laatLos, gedaan: () => zetOpen(false) });
  const anders = product.termijnen.filter(({ code, aantal }) => waarden[code] !== String(aantal));
  return (
    <details className="its-details" open={open} onToggle={(gebeurtenis) => zetOpen(gebeurtenis.currentTarget.open)}>
      <summary>Stel een nieuwe versie voor</summary>
      <form
        className="its-formulier"
        noValidate
        onSubmit={(gebeurtenis) => {
          gebeurtenis.preventDefault();
          if (daad.isPending) return;
          const termijnen = anders.map(({ code }) => ({ code, aantal: getal(waarden[code]) }));
          daad.mutate({ inhoud: { termijnProfiel: product.termijnProfiel, termijnen } });
        }}
      >
        <p className="its-zacht">
          Een voorstel geldt pas als de opdrachtgever het publiceert, en alleen voor nieuwe toetsingen. Wat de wet of een ander bepaalt,
          staat hier niet bij.
        </p>
        <FoutMelding fout={daad.error} />
        {product.termijnen.map((termijn) => (
          <Veld
            key={termijn.code}
            termijn={termijn}
            waarde={waarden[termijn.code] ?? ''}
            zet={(waarde) => zetWaarden({ ...waarden, [termijn.code]: waarde })}
          />
        ))}
        <p role="status">
          {anders.length === 0
            ? 'Alles is als in het product.'
            : `${anders.length} ${anders.length === 1 ? 'termijn is' : 'termijnen zijn'} anders dan in het product.`}
        </p>
        <div className="its-rij">
          <Knop type="submit" soort="hoofd" bezig={daad.isPending}>
            Stel deze versie voor
          </Knop>
          <Knop
            soort="licht"
            onClick={() => {
              zetWaarden(nu);
              zetOpen(false);
            }}
          >
            Annuleren
          </Knop>
        </div>
      </form>
    </details>
  );
}

/** What is no number goes as it is: the API tells what it wants. */
const getal = (tekst: string | undefined): number | string =>
  tekst !== undefined && /^\d+$/.test(tekst.trim()) ? Number(tekst) : (tekst ?? '');

interface VeldProps {
  readonly termijn: Lengte;
  readonly waarde: string;
  readonly zet: (waarde: string) => void;
}

function Veld({ termijn, waarde, zet }: VeldProps): ReactNode {
  const id = useId();
  const { omschrijving, minimum, maximum, eenheid: code, aantal } = termijn;
  const buiten = !/^\d+$/.test(waarde.trim()) || Number(waarde) < minimum || Number(waarde) > maximum;
  return (
    <div className={`its-veld${buiten ? ' its-veld--fout' : ''}`}>
      <label htmlFor={id}>{omschrijving}</label>
      <p className="its-veld__hulp" id={`${id}-hulp`}>
        {minimum === maximum ? `Altijd ${minimum}` : `Van ${minimum} tot en met ${maximum}`} {eenheid(code, maximum)}. In het product:{' '}
        {duur(termijn)}.
      </p>
      {buiten ? (
        <p className="utrecht-form-field-error-message" id={`${id}-fout`}>
          Kies een getal van {minimum} tot en met {maximum}.
        </p>
      ) : null}
      <span className="its-rij">
        <input
          className="utrecht-textbox utrecht-textbox--html-input its-getal"
          id={id}
          inputMode="numeric"
          autoComplete="off"
          value={waarde}
          aria-invalid={buiten || undefined}
          aria-describedby={`${id}-hulp${buiten ? ` ${id}-fout` : ''}`}
          onChange={({ target }) => zet(target.value)}
        />
        <span>
          {eenheid(code, Number(waarde))}
          {waarde === String(aantal) ? '' : ' (anders dan in het product)'}
        </span>
      </span>
    </div>
  );
}
