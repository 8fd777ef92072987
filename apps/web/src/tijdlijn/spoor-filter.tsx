import { type ReactNode, useId } from 'react';
import type { Waarden } from '../api/verzoek.js';
import { Knop } from '../componenten/knop.js';
import { keuzeWoord, woord } from '../woorden/woorden.js';

export interface Filter {
  readonly aard: string;
  readonly rol: string;
  readonly volgorde: string;
  readonly van: string;
  readonly tot: string;
}
export const GEEN_FILTER: Filter = { aard: '', rol: '', volgorde: 'LAATSTE_EERST', van: '', tot: '' };

const AARD = ['HANDELING', 'PROCES', 'INZAGE'];
const VOLGORDE = ['LAATSTE_EERST', 'EERSTE_EERST'];
const ROLLEN = [
  'KANDIDAAT',
  'OPDRACHTGEVER',
  'ADVISEUR',
  'TOETSER',
  'KABINET',
  'GRIFFIER',
  'FG',
  'NOODINZAGE',
  'AUDITOR',
  'BEHEERDER',
  'UITVRAAG_BEANTWOORDER',
  'FORMATEUR',
  'SYSTEEM',
];
const DAG_MS = 86_400_000;

/** What the API is asked: days as instants of the browser, the last day included. */
export const vraagVan = ({ van, tot, ...rest }: Filter): Waarden => ({
  ...rest,
  van: van === '' ? undefined : new Date(`${van}T00:00`).toISOString(),
  tot: tot === '' ? undefined : new Date(new Date(`${tot}T00:00`).getTime() + DAG_MS).toISOString(),
});

interface SpoorFilterProps {
  readonly filter: Filter;
  readonly zet: (filter: Filter) => void;
}

/** Narrows a trail to a kind, a function or a time. */
export function SpoorFilter({ filter, zet }: SpoorFilterProps): ReactNode {
  const gefilterd = Object.entries(GEEN_FILTER).some(([veld, waarde]) => filter[veld as keyof Filter] !== waarde);
  return (
    <search className="its-filter" aria-label="Zoek in wat er gebeurde">
      <Keuzelijst
        naam="Wat"
        alles="Alles"
        uit={AARD.map((code) => [code, keuzeWoord('aard', code)])}
        waarde={filter.aard}
        zet={(aard) => zet({ ...filter, aard })}
      />
      <Keuzelijst
        naam="Wie"
        alles="Iedereen"
        uit={ROLLEN.map((code) => [code, woord(code)])}
        waarde={filter.rol}
        zet={(rol) => zet({ ...filter, rol })}
      />
      <Keuzelijst
        naam="Volgorde"
        uit={VOLGORDE.map((code) => [code, keuzeWoord('volgorde', code)])}
        waarde={filter.volgorde}
        zet={(volgorde) => zet({ ...filter, volgorde })}
      />
      <Dag naam="Vanaf" waarde={filter.van} zet={(van) => zet({ ...filter, van })} />
      <Dag naam="Tot en met" waarde={filter.tot} zet={(tot) => zet({ ...filter, tot })} />
      {gefilterd ? (
        <Knop soort="licht" onClick={() => zet(GEEN_FILTER)}>
          Wis de keuzes
        </Knop>
      ) : null}
    </search>
  );
}

interface KeuzelijstProps {
  readonly naam: string;
  /** What no choice is called; without it one is always chosen. */
  readonly alles?: string;
  readonly uit: readonly (readonly [code: string, naam: string])[];
  readonly waarde: string;
  readonly zet: (waarde: string) => void;
}

export function Keuzelijst({ naam, alles, uit, waarde, zet }: KeuzelijstProps): ReactNode {
  const id = useId();
  return (
    <div className="its-veld">
      <label htmlFor={id}>{naam}</label>
      <select className="utrecht-select utrecht-select--html-select" id={id} value={waarde} onChange={({ target }) => zet(target.value)}>
        {alles === undefined ? null : <option value="">{alles}</option>}
        {uit.map(([code, tekst]) => (
          <option key={code} value={code}>
            {tekst}
          </option>
        ))}
      </select>
    </div>
  );
}

export function Dag({ naam, waarde, zet }: Pick<KeuzelijstProps, 'naam' | 'waarde' | 'zet'>): ReactNode {
  const id = useId();
  return (
    <div className="its-veld">
      <label htmlFor={id}>{naam}</label>
      <input
        className="utrecht-textbox utrecht-textbox--html-input"
        id={id}
        type="date"
        value={waarde}
        onChange={({ target }) => zet(target.value)}
      />
    </div>
  );
}
