import { useMutation } from '@tanstack/react-query';
import { useCallback } from 'react';
import { adres, BASIS, verzoek } from '../api/verzoek.js';
import { useIk } from './ik.js';

/** Ends the session. `daarna` in the place of leaving for the page that the provider wants. */
export function useAfmelden(daarna?: () => void): () => void {
  const { csrfToken } = useIk();
  const { mutate, isPending } = useMutation({
    networkMode: 'always',
    mutationFn: async () => {
      const antwoord = await verzoek(adres('/afmelden'), { methode: 'POST', koppen: csrfToken === null ? {} : { 'x-csrf': csrfToken } });
      return (await antwoord.json()) as { readonly aanmelddienst: string | null };
    },
    onSuccess: ({ aanmelddienst }) => (daarna === undefined ? window.location.assign(aanmelddienst ?? `${BASIS}/`) : daarna()),
  });
  return useCallback(() => {
    if (!isPending) mutate();
  }, [isPending, mutate]);
}
