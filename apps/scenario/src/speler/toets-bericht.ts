import type { Verwachting } from '../taal/scenario.js';
import type { Spel } from './spel.js';
import { type Uitslag, uitslag } from './uitslag.js';

type BerichtVerwachting = Extract<Verwachting, { readonly soort: 'bericht' }>;

/** Counts what the mail server got: to one person, or else every occasion once, to however many people it went. */
export async function toetsBericht(spel: Spel, { regel, sjabloon, termijn, aan, aantal }: BerichtVerwachting): Promise<Uitslag> {
  const post = await spel.wereld.post.bezorgd(spel.wereld.beheer);
  const alle = post.filter((een) => een.toetsingId === spel.zaak().id && een.sjabloon === sjabloon);
  const gelijk = alle.filter(
    (een) => (termijn === undefined || een.kenmerk.startsWith(`${termijn}/`)) && (aan === undefined || een.persoonId === spel.mens(aan).id),
  );
  const keren = aan === undefined ? new Set(gelijk.map(({ kenmerk }) => kenmerk)).size : gelijk.length;
  const wat = `${keer(aantal)} ${sjabloon}${termijn === undefined ? '' : ` bij ${termijn}`}${aan === undefined ? '' : ` aan ${aan}`}`;
  const waar = alle.map((een) => `${een.kenmerk} aan ${spel.naamVan(een.persoonId)}`);
  return uitslag(regel, wat, keren === aantal, `${keer(keren)}${waar.length === 0 ? '' : `; verzonden: ${waar.join(', ')}`}`);
}

const keer = (aantal: number): string => `${aantal} keer`;
