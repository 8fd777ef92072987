import { type ReactNode, useRef } from 'react';
import { woord } from '../woorden/woorden.js';
import type { Risico } from './werk.js';

interface KoppelMenuProps {
  /** What is linked, for who does not see the screen. */
  readonly wat: string;
  readonly risicos: readonly Risico[];
  readonly kies: (risicoId: string) => void;
}

/** The same as dragging to a risk, for the keyboard and for a finger. Nothing when there is no risk to link to. */
export function KoppelMenu({ wat, risicos, kies }: KoppelMenuProps): ReactNode {
  const menu = useRef<HTMLDetailsElement>(null);
  const sluit = (): void => {
    if (menu.current !== null) menu.current.open = false;
  };
  if (risicos.length === 0) return null;
  return (
    <details
      className="its-menu"
      ref={menu}
      onKeyDown={({ key }) => {
        if (key !== 'Escape') return;
        sluit();
        menu.current?.querySelector('summary')?.focus();
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) sluit();
      }}
    >
      <summary>
        Koppel aan…<span className="its-alleen-lezen"> {wat}</span>
      </summary>
      <ul>
        {risicos.map(({ id, nummer, categorie }) => (
          <li key={id}>
            <button
              type="button"
              onClick={() => {
                // What closes the dialog that follows gives the focus back to where it was: not to what is folded away.
                menu.current?.querySelector('summary')?.focus();
                sluit();
                kies(id);
              }}
            >
              Risico {nummer}: {woord(categorie)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
