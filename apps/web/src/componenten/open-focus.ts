import { type RefObject, useEffect, useRef } from 'react';

interface OpenFocus {
  /** Around both the button and what takes its place. */
  readonly buiten: RefObject<HTMLDivElement | null>;
  /** What takes the place of the button. */
  readonly binnen: RefObject<HTMLDivElement | null>;
}

/** Where something takes the place of the button that opens it, the focus goes into it and comes back to the button (WCAG 2.4.3). */
export function useOpenFocus(open: boolean): OpenFocus {
  const buiten = useRef<HTMLDivElement>(null);
  const binnen = useRef<HTMLDivElement>(null);
  const eerder = useRef(open);
  useEffect(() => {
    if (open === eerder.current) return;
    eerder.current = open;
    if (open) binnen.current?.focus();
    else buiten.current?.querySelector('button')?.focus();
  }, [open]);
  return { buiten, binnen };
}
