import { parseArgs } from 'node:util';
import { BewijsFout } from '#audit/controlepunt/bewijs-fout.js';
import type { ZieOpdracht } from './zie.js';

export const GEBRUIK = `Onderteken als getuige de controlepunten van het bewijslog van een organisatie, en onthoud wat u zag:

  npm run getuige -- sleutel NAAM --map MAP          maakt uw sleutel, één keer, en toont wat u aan de organisatie geeft
  npm run getuige -- zie BRON --map MAP --log VKEY   bekijkt wat er is gepubliceerd en ondertekent het laatste controlepunt

  BRON                map, adres (https://…) of bestand met controlepunten
  --log VKEY          sleutel van het bewijslog; daarna onthoudt de getuige die
  --stuur URL         geeft de ondertekening af bij de organisatie, met
  --token-file FILE   het token daarvoor

Uitkomst: 0 ondertekend of niets nieuws, 1 geweigerd, 2 niet te lezen. Zie docs/witness.md.
`;

export type Opdracht =
  | { readonly wat: 'SLEUTEL'; readonly naam: string; readonly map: string }
  | ({ readonly wat: 'ZIE' } & ZieOpdracht)
  | { readonly wat: 'UITLEG' };

const OPTIES = {
  map: { type: 'string' },
  log: { type: 'string' },
  stuur: { type: 'string' },
  'token-file': { type: 'string' },
  help: { type: 'boolean' },
} as const;

/** Reads the command line. Refuses with a BewijsFout what is not one of ours. */
export function leesOpdracht(args: readonly string[]): Opdracht {
  const { values, positionals } = ontleed(args);
  if (values.help === true) return { wat: 'UITLEG' };
  const [wat, waarmee, ...meer] = positionals;
  const { map, log, stuur, 'token-file': tokenBestand } = values;
  if (map === undefined || waarmee === undefined || meer.length > 0) throw onbekend();
  if (wat === 'sleutel' && [log, stuur, tokenBestand].every((een) => een === undefined)) return { wat: 'SLEUTEL', naam: waarmee, map };
  if (wat !== 'zie') throw onbekend();
  if ((stuur === undefined) !== (tokenBestand === undefined)) throw new BewijsFout('--stuur en --token-file horen bij elkaar');
  const naar = stuur === undefined || tokenBestand === undefined ? undefined : { api: stuur, tokenBestand };
  return { wat: 'ZIE', bron: waarmee, map, log, stuur: naar };
}

function ontleed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIES, allowPositionals: true });
  } catch {
    throw onbekend();
  }
}

const onbekend = (): BewijsFout => new BewijsFout('zo werkt het niet; vraag met --help hoe wel');
