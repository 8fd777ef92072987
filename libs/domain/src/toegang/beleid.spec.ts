import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HANDELING_CODES, HANDELING_REGELS } from '../handeling/handelingen.js';
import type { ToetsingStatus } from '../toetsing/toetsing-status.js';
import { statusReeksen } from '../toetsing/status-reeksen.js';
import { TOETSING_STATUSSEN } from '../toetsing/toetsing-status.js';
import { BELEID_VERSIE } from './beslis.js';
import { INZAGE_CODES, INZAGE_REGELS, isInhoud } from './inzagen.js';
import { ORGANISATIE_CODES, ORGANISATIE_REGELS } from './organisatie-regels.js';
import { RELATIES } from './relatie.js';

/**
 * Every decision on access is recorded with the version of the policy; the file of that version says what it allowed. A version that is
 * there never changes. When this fails because the tables changed: raise BELEID_VERSIE, and record the new version with
 * `BELEID_OPNEMEN=1 npx jest --selectProjects unit --testPathPatterns toegang/beleid`. Recording never writes over a version.
 */
const bestand = (versie: number): string => join(__dirname, 'beleid', `${versie}.txt`);
const opVolgorde = (statussen: readonly ToetsingStatus[]): string => statusReeksen(statussen, '..', ' ');

function beleidTekst(): string {
  const zien = INZAGE_CODES.flatMap((inzage) => [
    `ZIEN ${inzage}${isInhoud(inzage) ? ' (inhoud)' : ''}`,
    ...RELATIES.flatMap((relatie) => {
      const statussen = INZAGE_REGELS[inzage][relatie];
      return statussen === undefined ? [] : [`  ${relatie}: ${opVolgorde(statussen)}`];
    }),
  ]);
  const doen = [...HANDELING_CODES].sort().flatMap((code) => {
    const { relaties, statussen, deuren, ookOpgeschort = false } = HANDELING_REGELS[code];
    return [
      `DOEN ${code}`,
      `  ${RELATIES.filter((relatie) => relaties.includes(relatie)).join(' ')}: ${opVolgorde(statussen)}${ookOpgeschort ? ' (ook opgeschort)' : ''}${deuren === undefined ? '' : ` (wie ${deuren.join(' of ')} ziet)`}`,
    ];
  });
  const organisatie = [...ORGANISATIE_CODES].sort().map((code) => `  ${code}: ${ORGANISATIE_REGELS[code].wie.join(' ')}`);
  return [
    `Toegangsbeleid, versie ${BELEID_VERSIE}`,
    '',
    `STATUSSEN ${TOETSING_STATUSSEN.join(' ')}`,
    '',
    ...zien,
    '',
    ...doen,
    '',
    'IN DE ORGANISATIE',
    ...organisatie,
    '',
  ].join('\n');
}

describe('the version of the policy', () => {
  it('is that of these tables: what may be seen and done, in which relation and status', () => {
    const waar = bestand(BELEID_VERSIE);
    if (process.env['BELEID_OPNEMEN'] === '1' && !existsSync(waar)) writeFileSync(waar, beleidTekst());
    expect(existsSync(waar) ? readFileSync(waar, 'utf8') : `no ${waar}: record it`).toBe(beleidTekst());
  });

  it('was another one under every other version', () => {
    const zonderKop = (versie: number): string => readFileSync(bestand(versie), 'utf8').split('\n').slice(1).join('\n');
    const eerder = Array.from({ length: BELEID_VERSIE - 1 }, (_, i) => i + 1).filter((versie) => existsSync(bestand(versie)));
    expect(eerder.filter((versie) => zonderKop(versie) === zonderKop(BELEID_VERSIE))).toEqual([]);
    expect(existsSync(bestand(BELEID_VERSIE + 1))).toBe(false);
  });
});
