import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { adres } from './verzoek.js';
import { ikSleutel } from './sleutels.js';

const OPNIEUW_MS = 3_000;

/** Reads again what another changed, as soon as the server tells; `verbonden` tells whether it can. Begins anew with another `sessie`. */
export function useLive(sessie: string | null): { readonly verbonden: boolean } {
  const client = useQueryClient();
  const [verbonden, zetVerbonden] = useState(true);
  const [poging, zetPoging] = useState(0);
  useEffect(() => {
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
      if (bron.readyState === EventSource.CLOSED) opnieuw ??= window.setTimeout(() => zetPoging((keer) => keer + 1), OPNIEUW_MS);
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
  }, [sessie, client, poging]);
  return { verbonden };
}

/** Whether what is kept under this key can have changed with the case: it is of that case, or of no case in particular. */
function gaatOver(sleutel: readonly unknown[], toetsingId: string): boolean {
  const tekst = JSON.stringify(sleutel);
  return tekst.includes(toetsingId) || !tekst.includes('"toetsingId"');
}
