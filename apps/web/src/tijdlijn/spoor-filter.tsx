import { type ReactNode, useId } from 'react';
import type { Waarden } from '../api/verzoek.js';
import { Keuzelijst } from '../componenten/keuzelijst.js';
import { tijdvak } from '../componenten/klok.js';
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

/** What the API is asked: days as instants, the last day included. */
export const vraagVan = ({ van, tot, ...rest }: Filter): Waarden => ({ ...rest, ...tijdvak(van, tot) });

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

interface DagProps {
  readonly naam: string;
  readonly waarde: string;
  readonly zet: (datum: string) => void;
}

export function Dag({ naam, waarde, zet }: DagProps): ReactNode {
  const id = useId();
  return (
    <div className="its-veld">
      <label htmlFor={id}>{naam}</label>
      <input
        className="utrecht-textbox utrecht-textbox--html-input"
        id={id}
        type="date"
        max="9999-12-31"
        value={waarde}
        onChange={({ target }) => zet(target.value)}
      />
    </div>
  );
}
