import { type ReactNode, useEffect, useSyncExternalStore } from 'react';
import { laatsteGedaan, luister } from '../api/gedaan.js';

/**
 * Says that an act was done (WCAG 4.1.3). Where the form took the focus with it when it went, the focus goes to the heading of the screen
 * and not back to the top of the page (2.4.3).
 */
export function GedaanMelding(): ReactNode {
  const { nummer, wat } = useSyncExternalStore(luister, laatsteGedaan);
  useEffect(() => {
    if (nummer === 0) return undefined;
    // After a dialog or a form has closed and the browser has given back the focus.
    const straks = requestAnimationFrame(() => {
      if (document.activeElement === null || document.activeElement === document.body)
        document.querySelector<HTMLElement>('main h1')?.focus();
    });
    return () => cancelAnimationFrame(straks);
  }, [nummer]);
  return (
    <div role="status" className="its-alleen-lezen">
      {nummer === 0 ? null : <p key={nummer}>Gedaan: {wat}</p>}
    </div>
  );
}
