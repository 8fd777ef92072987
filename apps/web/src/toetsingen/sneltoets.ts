import { useEffect, useState } from 'react';

const PLEK = 'its-sneltoets-uit';

function isUit(): boolean {
  try {
    return localStorage.getItem(PLEK) === 'ja';
  } catch {
    return false;
  }
}

/**
 * `/` begins to search and, from there, arrow down goes to the first row. Where somebody types a slash it is a slash. Who talks to his computer
 * can switch it off (WCAG 2.1.4).
 */
export function useSneltoets(zoekveld: { readonly current: HTMLInputElement | null }): {
  readonly uit: boolean;
  readonly zetUit: (uit: boolean) => void;
} {
  const [uit, zetUit] = useState(isUit);
  useEffect(() => {
    const opToets = (toets: KeyboardEvent): void => {
      const typt = toets.target instanceof HTMLElement && toets.target.matches('input, textarea, select, [contenteditable]');
      if (!uit && toets.key === '/' && !typt && !toets.ctrlKey && !toets.metaKey && !toets.altKey) {
        toets.preventDefault();
        zoekveld.current?.focus();
      } else if (toets.key === 'ArrowDown' && toets.target === zoekveld.current) {
        toets.preventDefault();
        document.querySelector<HTMLAnchorElement>('[data-rij="0"]')?.focus();
      }
    };
    document.addEventListener('keydown', opToets);
    return () => document.removeEventListener('keydown', opToets);
  }, [uit, zoekveld]);
  return {
    uit,
    zetUit: (nieuw) => {
      zetUit(nieuw);
      try {
        localStorage.setItem(PLEK, nieuw ? 'ja' : 'nee');
      } catch {
        // Holds until the screen closes.
      }
    },
  };
}
