import type { ReactNode, Ref } from 'react';
import { TOETSING_STATUS_NAMEN } from '#domain/toetsing/status-namen.js';
import { DOEL_FUNCTIES } from '#domain/benoembaarheid/doelfunctie.js';
import { Chips } from '../componenten/chips.js';
import { Keuzelijst } from '../componenten/keuzelijst.js';
import { Knop } from '../componenten/knop.js';
import { statusWoord, woord } from '../woorden/woorden.js';
import { useBewaardeFilters } from './bewaarde-filters.js';

interface FiltersProps {
  readonly filter: URLSearchParams;
  readonly zetFilter: (filter: URLSearchParams) => void;
  readonly zoek: string;
  readonly zetZoek: (zoek: string) => void;
  readonly zoekveld: Ref<HTMLInputElement>;
  readonly sneltoets: { readonly uit: boolean; readonly zetUit: (uit: boolean) => void };
}

/** What of the cases one wants to see. Names are searched for on the screen only; the rest are codes in the address. */
export function Filters({ filter, zetFilter, zoek, zetZoek, zoekveld, sneltoets }: FiltersProps): ReactNode {
  const { filters, bewaar, vergeet } = useBewaardeFilters();
  const nu = filter.toString();
  const naam = naamVan(filter);
  const bekend = filters.some(({ vraag }) => vraag === nu);
  const zet = (veld: string, waarde: string): void => {
    const nieuw = new URLSearchParams(filter);
    if (waarde === '') nieuw.delete(veld);
    else nieuw.set(veld, waarde);
    zetFilter(nieuw);
  };
  return (
    <search className="its-vlak its-stapel its-stapel--dicht">
      <div className="its-rij its-rij--onder">
        <div className="its-veld">
          <label htmlFor="zoek">Zoek op naam of zaaknummer</label>
          <input
            className="utrecht-textbox utrecht-textbox--html-input"
            id="zoek"
            type="search"
            autoComplete="off"
            aria-keyshortcuts={sneltoets.uit ? undefined : '/'}
            ref={zoekveld}
            value={zoek}
            onChange={({ target }) => zetZoek(target.value)}
          />
        </div>
        <Keuzelijst
          naam="Stand"
          alles="Alle standen"
          waarde={filter.get('status') ?? ''}
          uit={Object.keys(TOETSING_STATUS_NAMEN).map((code) => [code, statusWoord(code)])}
          zet={(waarde) => zet('status', waarde)}
        />
        <Keuzelijst
          naam="Functie"
          alles="Alle functies"
          waarde={filter.get('doelfunctie') ?? ''}
          uit={DOEL_FUNCTIES.map((code) => [code, woord(code)])}
          zet={(waarde) => zet('doelfunctie', waarde)}
        />
      </div>
      {filters.length === 0 && nu === '' ? null : (
        <div className="its-rij">
          {filters.length === 0 ? null : (
            <Chips
              naam="Bewaarde filters"
              waarde={nu}
              kies={(vraag) => zetFilter(new URLSearchParams(vraag))}
              keuzes={[{ waarde: '', naam: 'Alles' }, ...filters.map((een) => ({ waarde: een.vraag, naam: een.naam }))]}
            />
          )}
          {nu === '' ? null : bekend ? (
            <Knop soort="licht" onClick={() => vergeet(nu)}>
              Vergeet dit filter
            </Knop>
          ) : (
            <Knop soort="licht" onClick={() => bewaar({ naam, vraag: nu })}>
              Bewaar dit filter
            </Knop>
          )}
          {nu === '' || filters.length > 0 ? null : (
            <Knop soort="licht" onClick={() => zetFilter(new URLSearchParams())}>
              Toon alles
            </Knop>
          )}
        </div>
      )}
      <p className="its-klein its-zacht its-alleen-muis">
        {sneltoets.uit ? (
          'Sneltoets / staat uit. '
        ) : (
          <>
            Sneltoetsen: <kbd>/</kbd> om te zoeken, <kbd>↑</kbd> en <kbd>↓</kbd> door de lijst, <kbd>Enter</kbd> om te openen.{' '}
          </>
        )}
        <button type="button" className="its-tekstknop" onClick={() => sneltoets.zetUit(!sneltoets.uit)}>
          {sneltoets.uit ? 'Zet aan' : 'Zet uit'}
        </button>
      </p>
    </search>
  );
}

/** A filter is called by what it shows. */
const naamVan = (filter: URLSearchParams): string =>
  [...filter].map(([veld, code]) => (veld === 'status' ? statusWoord(code) : woord(code))).join(', ');
