import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { inhoudVan } from '../api/inhoud-van.js';
import { ikSleutel } from '../api/sleutels.js';
import { adres, BASIS, type Geweigerd, verzoek } from '../api/verzoek.js';
import { useIk } from './ik.js';

interface Afmelden {
  readonly afmelden: () => void;
  /** Why one is still signed in. */
  readonly fout: Geweigerd | null;
}

const SLEUTEL = ['afmelden'] as const;

/** Ends the session. `daarna` in the place of leaving for the page that the provider wants. */
export function useAfmelden(daarna?: () => void): Afmelden {
  const { csrfToken } = useIk();
  const client = useQueryClient();
  const { mutate, error } = useMutation<{ readonly aanmelddienst: string | null }, Geweigerd>({
    mutationKey: SLEUTEL,
    networkMode: 'always',
    mutationFn: async () => {
      const antwoord = await verzoek(adres('/afmelden'), { methode: 'POST', koppen: csrfToken === null ? {} : { 'x-csrf': csrfToken } });
      return (await inhoudVan(antwoord)) as { readonly aanmelddienst: string | null };
    },
    onSuccess: ({ aanmelddienst }) => (daarna === undefined ? window.location.assign(aanmelddienst ?? `${BASIS}/`) : daarna()),
    // Signed out already, or signed in again beside this screen: who is it now?
    onError: ({ status }) => {
      if (status === 401 || status === 403) void client.invalidateQueries({ queryKey: ikSleutel });
    },
  });
  const afmelden = useCallback(() => {
    if (client.isMutating({ mutationKey: SLEUTEL }) === 0) mutate();
  }, [client, mutate]);
  return { afmelden, fout: error?.status === 401 ? null : error };
}
