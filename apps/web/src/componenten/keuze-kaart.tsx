import type { ReactNode } from 'react';

interface KaartProps {
  readonly groep: string;
  readonly gekozen: boolean;
  readonly kies: () => void;
  readonly children: ReactNode;
}

/** One choice, as big as a thumb. */
export function KeuzeKaart({ groep, gekozen, kies, children }: KaartProps): ReactNode {
  return (
    <label className="its-kaart">
      <input
        className="utrecht-radio-button utrecht-radio-button--html-input"
        type="radio"
        name={groep}
        checked={gekozen}
        onChange={kies}
      />
      <span>{children}</span>
    </label>
  );
}

/** Yes or no to one thing, as big as a thumb. */
export function Vink({
  naam,
  aan,
  zet,
}: {
  readonly naam: string;
  readonly aan: boolean;
  readonly zet: (aan: boolean) => void;
}): ReactNode {
  return (
    <label className="its-kaart its-kaart--vink">
      <input
        className="utrecht-checkbox utrecht-checkbox--html-input"
        type="checkbox"
        checked={aan}
        onChange={({ target }) => zet(target.checked)}
      />
      <span>{naam}</span>
    </label>
  );
}
