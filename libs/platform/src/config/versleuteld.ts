import type { Configuratie } from './configuratie.js';
import { isLoopback } from './loopback.js';
import { temporalVerbinding } from './temporal-verbinding.js';

/** What we may reach without TLS when the operator says that the network in between is his own. Mail to another machine always has it. */
export const ZONDER_TLS_DELEN = ['database', 'temporal'] as const;
export type ZonderTlsDeel = (typeof ZONDER_TLS_DELEN)[number];

export const ZONDER_TLS_VORM = new RegExp(`^(${ZONDER_TLS_DELEN.join('|')})([ ,]+(${ZONDER_TLS_DELEN.join('|')}))*$`);

const toegestaan = (deel: ZonderTlsDeel): string =>
  `Of noem ${deel} in ZONDER_TLS, als alleen uw eigen computers op het netwerk ertussen zitten.`;

/** Connections that would leave this machine in plain text and were not allowed to, by name of the setting. `zonderTls`: the value of ZONDER_TLS. */
export function onversleuteld(
  { database, temporal }: Pick<Configuratie, 'database' | 'temporal'>,
  zonderTls: string,
  env: NodeJS.ProcessEnv,
): readonly string[] {
  const mag = zonderTls.split(/[ ,]+/);
  return [
    ...(mag.includes('database') || databaseVeilig(new URL(database.url))
      ? []
      : [
          `DATABASE_URL vraagt niet om TLS met controle van het certificaat. Zet er ?sslmode=verify-full achter. ${toegestaan('database')}`,
        ]),
    ...(mag.includes('temporal') ? [] : temporalBezwaar(temporal, env)),
  ];
}

/** As `pg` reads the address: of a parameter that is given twice the last one counts, and `host` goes before the name in the address. */
function databaseVeilig({ hostname, searchParams }: URL): boolean {
  const host = decodeURIComponent(searchParams.getAll('host').at(-1) ?? hostname);
  return host.startsWith('/') || isLoopback(host) || searchParams.getAll('sslmode').at(-1) === 'verify-full';
}

function temporalBezwaar(plek: Configuratie['temporal'], env: NodeJS.ProcessEnv): readonly string[] {
  if (isLoopback(plek.address.replace(/:\d+$/, ''))) return [];
  try {
    const { tls } = temporalVerbinding(plek, env);
    if (tls !== undefined && tls !== null && tls !== false) return [];
    return [
      `TEMPORAL_ADDRESS wordt bereikt zonder TLS. Zet TEMPORAL_TLS op true, of geef certificaten (TEMPORAL_TLS_…). ${toegestaan('temporal')}`,
    ];
  } catch {
    return ['TEMPORAL_ADDRESS is niet te gebruiken: de instellingen TEMPORAL_TLS_… of TEMPORAL_CONFIG_FILE kunnen niet worden gelezen.'];
  }
}
