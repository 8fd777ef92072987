import { type ReactNode, useId } from 'react';

interface KeuzelijstProps {
  readonly naam: string;
  /** What no choice is called; without it one is always chosen. */
  readonly alles?: string;
  readonly uit: readonly (readonly [code: string, naam: string])[];
  readonly waarde: string;
  readonly zet: (waarde: string) => void;
}

/** A select with its name, for what a screen shows; a field of an act is a `VeldInvoer`. */
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
