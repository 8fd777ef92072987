import type { Configuratie } from '#platform/config/configuratie.js';

const DAG_MS = 86_400_000;

/**
 * Where somebody who finds a hole can turn to (RFC 9116); undefined when nobody was named. `sinds`: when this process began, in milliseconds
 * since 1970: a contact that nobody looks after any more runs out.
 */
export function securityTxt({ basisUrl, beveiliging }: Pick<Configuratie, 'basisUrl' | 'beveiliging'>, sinds: number): string | undefined {
  const { contact, geldigDagen } = beveiliging;
  if (contact === undefined) return undefined;
  const regels = [
    `Contact: ${contact}`,
    `Expires: ${new Date(sinds + geldigDagen * DAG_MS).toISOString()}`,
    'Preferred-Languages: nl, en',
    `Canonical: ${basisUrl}/.well-known/security.txt`,
  ];
  return regels.map((regel) => `${regel}\n`).join('');
}
