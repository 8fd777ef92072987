import { type ReactNode, useContext, useId, useLayoutEffect, useRef } from 'react';
import { VerborgenContext } from './verborgen.js';

interface DialoogProps {
  readonly titel: string;
  readonly sluit: () => void;
  readonly children: ReactNode;
}

/**
 * A dialog of the browser itself: the focus stays in it, Escape closes it, and afterwards the focus is where it was. Where its screen is hidden
 * it steps aside: an open one would make the rest of the page out of reach.
 */
export function Dialoog({ titel, sluit, children }: DialoogProps): ReactNode {
  const dialoog = useRef<HTMLDialogElement>(null);
  const kop = useId();
  const verborgen = useContext(VerborgenContext);
  // Closed before it leaves the page: only then does the browser give the focus back.
  useLayoutEffect(() => {
    if (verborgen) return undefined;
    const open = dialoog.current;
    open?.showModal();
    return () => open?.close();
  }, [verborgen]);
  return (
    <dialog
      ref={dialoog}
      className="its-dialoog"
      aria-labelledby={kop}
      onCancel={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        sluit();
      }}
    >
      <h2 id={kop} className="nl-heading nl-heading--level-2">
        {titel}
      </h2>
      {children}
    </dialog>
  );
}
