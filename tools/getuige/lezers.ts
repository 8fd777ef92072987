import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { BewijsFout } from '#audit/controlepunt/bewijs-fout.js';
import { errorCode } from '#vault/error-code.js';
import { leesAls } from './geheugen.js';

/** A folder of texts, near or far. */
export interface Lezer {
  /** Names of what is there; others than those of texts may be among them. */
  namen(): Promise<readonly string[]>;
  /** Undefined when nothing has this name. */
  lees(naam: string): Promise<string | undefined>;
}

export const mapLezer = (map: string): Lezer => ({
  namen: () =>
    readdir(map).catch((error: unknown) => {
      if (errorCode(error) === 'ENOENT') return [];
      throw error;
    }),
  lees: (naam) => leesAls(join(map, naam)),
});

const TEKST_BYTES = 100_000;
const LIJST_BYTES = 50_000_000;
const WACHTTIJD_MS = 30_000;
/** Looks at each run of such characters from its begin only: a server that sends one of 50 MB would keep a witness busy for weeks. */
const NAAM = /(?<![a-z0-9-])[a-z0-9-]+\.(?:txt|groei)(?![a-z0-9.])/g;

/** A folder on a web server that lists what is in it, in HTML or otherwise. Refuses with a BewijsFout what does not answer. */
export function urlLezer(url: string): Lezer {
  const haal = async (naam: string, bytes: number): Promise<string | undefined> => {
    const antwoord = await fetch(`${url}/${naam}`, { signal: AbortSignal.timeout(WACHTTIJD_MS) }).catch(() => undefined);
    if (antwoord?.status === 404) return undefined;
    if (antwoord?.ok !== true) throw new BewijsFout(`de server antwoordt niet (${antwoord?.status ?? 'geen verbinding'})`);
    return leesHoogstens(antwoord, bytes);
  };
  return {
    namen: async () => [...new Set(((await haal('', LIJST_BYTES)) ?? '').match(NAAM) ?? [])],
    lees: (naam) => haal(naam, TEKST_BYTES),
  };
}

/** Refuses with a BewijsFout what is too much, and what breaks off or takes too long. */
async function leesHoogstens({ body }: Response, bytes: number): Promise<string> {
  const delen: Uint8Array[] = [];
  const stroom: AsyncIterable<Uint8Array> | readonly Uint8Array[] = body ?? [];
  let lengte = 0;
  try {
    for await (const deel of stroom) {
      lengte += deel.length;
      if (lengte > bytes) throw new BewijsFout('de server stuurt meer dan een controlepunt');
      delen.push(deel);
    }
  } catch (error) {
    throw error instanceof BewijsFout ? error : new BewijsFout('de server brak het antwoord af');
  }
  return Buffer.concat(delen).toString('utf8');
}
