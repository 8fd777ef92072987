import { randomBytes } from 'node:crypto';
import type { Page } from '@playwright/test';

/** The people of one toetsing, each with a browser of his own, and what became known on the way. */
export interface Spel {
  readonly burgemeester: Page;
  readonly kabinet: Page;
  readonly adviseur: Page;
  readonly toetser: Page;
  readonly griffier: Page;
  /** Works for the organisation, and is asked one question. */
  readonly collega: Page;
  /** Not signed in until she has her invitation. */
  readonly kandidaat: Page;
  readonly wie: Kandidaat;
  toetsingId: string;
}

export interface Kandidaat {
  readonly account: string;
  readonly naam: string;
  readonly email: string;
}

/** Somebody whom nobody here knows yet. */
export function nieuweKandidaat(naam: string): Kandidaat {
  const kenmerk = randomBytes(4).toString('hex');
  return { account: `kandidaat-${kenmerk}`, naam, email: `${naam.toLowerCase().replace(/ /g, '.')}.${kenmerk}@post.example` };
}

export const adresVan = ({ toetsingId }: Spel, deel = ''): string => `/toetsingen/${toetsingId}${deel === '' ? '' : `/${deel}`}`;
