import { adres } from '../api/verzoek.js';

/** Where signing in begins, and where it comes back to. */
export const aanmeldAdres = (naar: string, extra: Readonly<Record<string, string>> = {}): string =>
  adres('/aanmelden', {}, { naar, ...extra });

/** On which the screens of this browser, which share a session, tell each other that somebody is at work. It carries nothing else. */
export const LEEFT_KANAAL = 'its-leeft';

/** On which the screens of this browser tell each other that somebody signed in. It carries nothing else. */
export const AANGEMELD_KANAAL = 'its-aangemeld';
