import { API_PAD } from '../http/api-versie.js';

/** Where the provider sends the browser back to; registered there. */
export const terugAdres = (basisUrl: string): string => `${basisUrl}${API_PAD}/aanmelden/terug`;
