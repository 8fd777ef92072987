import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { doe } from '../api/doe.js';
import { ikSleutel } from '../api/sleutels.js';
import { Geweigerd, lees, type Schema } from '../api/verzoek.js';
import type { HandelingVorm } from '../formulier/vorm.js';
import type { Lijst } from './antwoorden.js';
import type { BewaarStand } from './bewaar-typen.js';
import { Bewaarder } from './bewaarder.js';

const PAD = '/toetsingen/{toetsingId}/vragenlijst';
/** One for each case, for as long as the page is open: who looks elsewhere in between loses nothing. */
const BEWAARDERS = new Map<string, Bewaarder>();

function maak(client: QueryClient, toetsingId: string, lijst: Lijst, vorm: HandelingVorm): Bewaarder {
  const delen = { toetsingId };
  const haal = (): Promise<Lijst> =>
    client.fetchQuery({ queryKey: [PAD, delen, {}], queryFn: ({ signal }) => lees(PAD, delen, {}, signal), staleTime: 0 });
  let poging: { readonly wat: string; readonly sleutel: string } | undefined;
  return new Bewaarder(lijst, {
    haal,
    bewaar: async (antwoorden, versie) => {
      // A second try of what may have arrived says that it is the same.
      const wat = JSON.stringify([antwoorden, versie]);
      if (poging?.wat !== wat) poging = { wat, sleutel: crypto.randomUUID() };
      try {
        const bewaard = (await doe(client, vorm, { delen, inhoud: { antwoorden }, versie }, poging.sleutel)) as Schema['AntwoordenBewaard'];
        // On the screen before the next reading is there: what was answered must not seem gone, however slow the line is.
        client.setQueryData<Lijst>([PAD, delen, {}], (oud) => (oud === undefined ? oud : metAntwoorden(oud, antwoorden)));
        void client.invalidateQueries({ queryKey: [PAD, delen, {}] });
        return bewaard.vragenlijst;
      } catch (fout) {
        if (fout instanceof Geweigerd && (fout.status === 401 || fout.status === 403))
          void client.invalidateQueries({ queryKey: ikSleutel });
        if (fout instanceof Geweigerd && fout.status === 409) void client.invalidateQueries({ queryKey: [PAD, delen, {}] });
        throw fout;
      }
    },
  });
}

/** What was read, with what was saved since; what is still missing in these answers is known after the next reading. */
function metAntwoorden(lijst: Lijst, nieuw: BewaarStand['concepten']): Lijst {
  const antwoorden = Object.fromEntries(
    Object.entries({ ...lijst.antwoorden, ...nieuw }).flatMap(([code, antwoord]) => (antwoord === null ? [] : [[code, antwoord]])),
  );
  return { ...lijst, antwoorden, fouten: lijst.fouten.filter(({ vraag }) => !(vraag in nieuw)) };
}

/** What saves the answers of this case, and how that goes. Warns before the page is closed with something unsaved. */
export function useBewaarder(
  toetsingId: string,
  lijst: Lijst,
  vorm: HandelingVorm,
): { readonly bewaarder: Bewaarder; readonly stand: BewaarStand } {
  const client = useQueryClient();
  const bewaarder = useMemo(() => {
    const bestaand = BEWAARDERS.get(toetsingId) ?? maak(client, toetsingId, lijst, vorm);
    BEWAARDERS.set(toetsingId, bestaand);
    return bestaand;
    // One per case, whatever version of the list or of the form comes by: what was typed is in it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [toetsingId]);
  const stand = useSyncExternalStore(bewaarder.abonneer, bewaarder.stand);
  useEffect(() => bewaarder.zetBekend(lijst), [bewaarder, lijst]);
  useEffect(() => {
    const nu = (): void => bewaarder.nu();
    const blijf = (gebeurtenis: BeforeUnloadEvent): void => {
      nu();
      if (bewaarder.heeftOnbewaard()) gebeurtenis.preventDefault();
    };
    const weg = (): void => {
      if (document.visibilityState === 'hidden') nu();
    };
    window.addEventListener('online', nu);
    window.addEventListener('beforeunload', blijf);
    document.addEventListener('visibilitychange', weg);
    return () => {
      nu();
      window.removeEventListener('online', nu);
      window.removeEventListener('beforeunload', blijf);
      document.removeEventListener('visibilitychange', weg);
    };
  }, [bewaarder]);
  return { bewaarder, stand };
}

/** What was typed in this page and never reached the server. */
export const onbewaardVan = (toetsingId: string): BewaarStand['concepten'] => BEWAARDERS.get(toetsingId)?.stand().concepten ?? {};
export const vergeetBewaarder = (toetsingId: string): boolean => BEWAARDERS.delete(toetsingId);
