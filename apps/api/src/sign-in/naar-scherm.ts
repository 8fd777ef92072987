import type { NaarScherm } from '#platform/problem/problem.filter.js';
import { API_PAD } from '../http/api-versie.js';

/** Who signs in with a browser and can't is told on the first screen; programs get the problem. */
export const naarScherm =
  (basisUrl: string): NaarScherm =>
  (request, code) =>
    request.path.startsWith(`${API_PAD}/aanmelden`) && request.accepts(['json', 'html']) === 'html'
      ? `${new URL(basisUrl).pathname.replace(/\/+$/, '')}/?fout=${code}`
      : undefined;
