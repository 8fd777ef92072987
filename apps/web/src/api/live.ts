import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { adres } from './verzoek.js';
import { ikSleutel } from './sleutels.js';

const OPNIEUW_MS = 3_000;

/** Reads again what another changed, as soon as the server tells; `verbonden` tells whether it can. Begins anew with another `sessie`; `uit`: nobody is signed in. */
export function useLive(sessie: string | null, uit: boolean): { readonly verbonden: boolean } {
  const client = useQueryClient();
  const [verbonden, zetVerbonden] = useState(true);
  const [poging, zetPoging] = useState(0);
  useEffect(() => {
    if (uit) return undefined;
    let opnieuw: number | undefined;
    const bron = new EventSource(adres('/gebeurtenissen'));
    let weg = poging > 0;
    bron.onopen = () => {
      zetVerbonden(true);
      // What happened meanwhile was told to nobody.
      if (weg) void client.invalidateQueries();
      weg = false;
    };
    bron.onerror = () => {
      weg = true;
      zetVerbonden(false);
      // The browser tries again by itself, unless it gave up.
      if (bron.readyState !== EventSource.CLOSED) return;
      opnieuw ??= window.setTimeout(() => zetPoging((keer) => keer + 1), OPNIEUW_MS);
      // It gives up what is refused; why it does not tell. Perhaps the session ended.
      void client.invalidateQueries({ queryKey: ikSleutel }, { cancelRefetch: false });
    };
    bron.addEventListener('toetsing', (gebeurtenis: MessageEvent<string>) => {
      const { toetsingId } = JSON.parse(gebeurtenis.data) as { toetsingId: string };
      void client.invalidateQueries({ predicate: ({ queryKey }) => gaatOver(queryKey, toetsingId) });
    });
    bron.addEventListener('herlaad', () => void client.invalidateQueries());
    bron.addEventListener('afgemeld', () => {
      bron.close();
      void client.invalidateQueries({ queryKey: ikSleutel });
    });
    return () => {
      window.clearTimeout(opnieuw);
      bron.close();
    };
  }, [sessie, client, poging, uit]);
  return { verbonden };
}

/** Whether what is kept under this key can have changed with the case: it is of that case, or of no case in particular. */
function gaatOver(sleutel: readonly unknown[], toetsingId: string): boolean {
  const tekst = JSON.stringify(sleutel);
  return tekst.includes(toetsingId) || !tekst.includes('"toetsingId"');
}
