import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Link } from 'react-router';

type Soort = 'hoofd' | 'gewoon' | 'licht';
const KLASSE: Readonly<Record<Soort, string>> = { hoofd: 'nl-button--primary', gewoon: 'nl-button--secondary', licht: 'nl-button--subtle' };
const klasse = (soort: Soort, gevaar: boolean): string => `nl-button ${KLASSE[soort]}${gevaar ? ' nl-button--negative' : ''}`;

interface KnopProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly soort?: Soort;
  /** For what can't be taken back. */
  readonly gevaar?: boolean;
  /** At work: pressing again does nothing, and the focus stays where it is. */
  readonly bezig?: boolean;
}

export function Knop({ soort = 'gewoon', gevaar = false, bezig = false, children, onClick, ...rest }: KnopProps): ReactNode {
  return (
    <button
      type="button"
      className={klasse(soort, gevaar)}
      aria-disabled={bezig || undefined}
      {...rest}
      onClick={(klik) => {
        // What a first press brought about may be done, and the screen another, when the second press of a double click comes.
        if (bezig || (soort === 'hoofd' && klik.detail > 1)) klik.preventDefault();
        else onClick?.(klik);
      }}
    >
      <span className="nl-button__label">{bezig ? 'Een ogenblik…' : children}</span>
    </button>
  );
}

/** A link that looks like what one would do next. */
export function KnopLink({
  naar,
  soort = 'gewoon',
  children,
}: {
  readonly naar: string;
  readonly soort?: Soort;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <Link to={naar} className={klasse(soort, false)}>
      <span className="nl-button__label">{children}</span>
    </Link>
  );
}
