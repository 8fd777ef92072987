import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';

interface DialoogProps {
  readonly titel: string;
  readonly sluit: () => void;
  readonly children: ReactNode;
}

/** A dialog of the browser itself: the focus stays in it, Escape closes it, and afterwards the focus is where it was. */
export function Dialoog({ titel, sluit, children }: DialoogProps): ReactNode {
  const dialoog = useRef<HTMLDialogElement>(null);
  const kop = useId();
  // Closed before it leaves the page: only then does the browser give the focus back.
  useLayoutEffect(() => {
    const open = dialoog.current;
    open?.showModal();
    return () => open?.close();
  }, []);
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
