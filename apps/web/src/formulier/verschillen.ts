import { dag } from '../componenten/tijd.js';
import { keuzeWoord, veldNaam } from '../woorden/woorden.js';
import type { Veld } from './veld.js';

/** Per field of an act its name, how it was and how it is now, in words: what another changed. What the screen fixes is left out. */
export function verschillen(
  velden: Veld,
  was: unknown,
  nu: unknown,
  zonder: readonly string[] = [],
): readonly (readonly [naam: string, was: string, nu: string])[] {
  return Object.entries(velden.properties ?? {})
    .filter(([naam]) => !zonder.includes(naam))
    .flatMap(([naam, veld]) => {
      const [oud, nieuw] = [deel(was, naam), deel(nu, naam)];
      if (veld.properties !== undefined) return verschillen(veld, oud, nieuw);
      return [[veldNaam(naam), inWoorden(naam, oud), inWoorden(naam, nieuw)] as const];
    })
    .filter(([, oud, nieuw]) => oud !== nieuw);
}

const DATUM = /^\d{4}-\d{2}-\d{2}$/;

const deel = (van: unknown, naam: string): unknown =>
  typeof van === 'object' && van !== null ? (van as Readonly<Record<string, unknown>>)[naam] : undefined;

function inWoorden(naam: string, waarde: unknown): string {
  if (Array.isArray(waarde)) return waarde.map((een) => inWoorden(naam, een)).join(', ');
  if (typeof waarde === 'boolean') return waarde ? 'Ja' : 'Nee';
  if (typeof waarde === 'object' && waarde !== null)
    return Object.values(waarde)
      .map((een) => inWoorden(naam, een))
      .join(', ');
  if (typeof waarde === 'string' && DATUM.test(waarde)) return dag(waarde);
  return typeof waarde === 'string' || typeof waarde === 'number' ? keuzeWoord(naam, String(waarde)) : '';
}
