import { useInfiniteQuery, type UseInfiniteQueryResult, type InfiniteData } from '@tanstack/react-query';
import { regelsVan } from '../api/inhoud-van.js';
import { adres, type Geweigerd, verzoek, type Waarden } from '../api/verzoek.js';

export interface LogBladzijde<R> {
  readonly regels: readonly R[];
  readonly cursor: string | undefined;
}

/** A log as lines of JSON, in pages that the header `Link` leads to. */
export function useLogboek<R>(pad: string, vraag: Waarden): UseInfiniteQueryResult<InfiniteData<LogBladzijde<R>>, Geweigerd> {
  return useInfiniteQuery<LogBladzijde<R>, Geweigerd, InfiniteData<LogBladzijde<R>>, readonly unknown[], string | undefined>({
    queryKey: ['logboek', pad, vraag],
    queryFn: async ({ pageParam, signal }) => {
      const antwoord = await verzoek(adres(pad, {}, { ...vraag, cursor: pageParam }), {
        koppen: { accept: 'application/x-ndjson' },
        signal,
      });
      const regels = (await regelsVan(antwoord)) as readonly R[];
      const volgende = /<([^>]+)>;\s*rel="next"/.exec(antwoord.headers.get('link') ?? '')?.[1];
      return {
        regels,
        cursor: volgende === undefined ? undefined : (new URL(volgende, window.location.href).searchParams.get('cursor') ?? undefined),
      };
    },
    initialPageParam: undefined,
    getNextPageParam: ({ cursor }) => cursor,
    // Who reads it is himself logged: only when he asks.
    staleTime: Infinity,
    refetchOnWindowFocus: false,
  });
}
