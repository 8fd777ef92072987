import { useState } from 'react';

/** A filter with the name that somebody gave it; `vraag`: codes, as they stand in the address. */
export interface BewaardFilter {
  readonly naam: string;
  readonly vraag: string;
}

const PLEK = 'its-filters';
const HOOGSTENS = 10;

function lees(): readonly BewaardFilter[] {
  try {
    const gelezen: unknown = JSON.parse(localStorage.getItem(PLEK) ?? '[]');
    return Array.isArray(gelezen) ? gelezen.filter(isFilter) : [];
  } catch {
    // Broken, or the browser keeps nothing: then there are none.
    return [];
  }
}

const isFilter = (waarde: unknown): waarde is BewaardFilter =>
  typeof waarde === 'object' &&
  waarde !== null &&
  'naam' in waarde &&
  typeof waarde.naam === 'string' &&
  'vraag' in waarde &&
  typeof waarde.vraag === 'string';

/** The filters that are kept in this browser: names that are made of the words of codes, never what was searched for. */
export function useBewaardeFilters(): {
  readonly filters: readonly BewaardFilter[];
  readonly bewaar: (filter: BewaardFilter) => void;
  readonly vergeet: (vraag: string) => void;
} {
  const [filters, zetFilters] = useState(lees);
  const zet = (nieuw: readonly BewaardFilter[]): void => {
    zetFilters(nieuw);
    try {
      localStorage.setItem(PLEK, JSON.stringify(nieuw));
    } catch {
      // Kept until the screen closes.
    }
  };
  return {
    filters,
    bewaar: (filter) => zet([filter, ...filters.filter(({ naam }) => naam !== filter.naam)].slice(0, HOOGSTENS)),
    vergeet: (weg) => zet(filters.filter(({ vraag }) => vraag !== weg)),
  };
}
