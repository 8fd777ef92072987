import { useEffect, useState } from 'react';
import {
  keepPreviousData,
  useInfiniteQuery,
  type UseInfiniteQueryResult,
  useQuery,
  type UseQueryResult,
  type InfiniteData,
} from '@tanstack/react-query';
import { type Gelezen, type Geweigerd, lees, type LeesPad, type Waarden } from './verzoek.js';

export interface LeesOpties {
  /** Filled in in the path. A path without one of its parts is not read. */
  readonly delen?: Waarden;
  /** Asked for behind the path. */
  readonly vraag?: Waarden;
  /** Not to be read now. */
  readonly uit?: boolean;
}

const sleutel = (pad: string, { delen = {}, vraag = {} }: LeesOpties): readonly unknown[] => [pad, delen, vraag];
const klaar = (pad: string, delen: Waarden = {}): boolean =>
  [...pad.matchAll(/\{(\w+)\}/g)].every(([, naam]) => delen[naam ?? ''] !== undefined);

/** What is read, kept as long as it is true: a change that the server tells of fetches it again. */
export function useLees<P extends LeesPad>(pad: P, opties: LeesOpties = {}): UseQueryResult<Gelezen<P>, Geweigerd> {
  const queryKey = sleutel(pad, opties);
  const gelezen = useQuery<Gelezen<P>, Geweigerd>({
    queryKey,
    queryFn: ({ signal }) => lees(pad, opties.delen, opties.vraag, signal),
    enabled: opties.uit !== true && klaar(pad, opties.delen),
    placeholderData: keepPreviousData,
  });
  return useGeweigerd(gelezen, JSON.stringify(queryKey));
}

/** What was refused stays refused while it is asked again: the screen that tells so, or shows less, does not blink. */
function useGeweigerd<T>(gelezen: UseQueryResult<T, Geweigerd>, wat: string): UseQueryResult<T, Geweigerd> {
  const [laatste, zetLaatste] = useState<{ readonly wat: string; readonly fout: Geweigerd } | null>(null);
  const { data, error } = gelezen;
  if (data !== undefined) {
    if (laatste !== null) zetLaatste(null);
  } else if (error !== null && error !== laatste?.fout) zetLaatste({ wat, fout: error });
  if (data !== undefined || error !== null || laatste?.wat !== wat) return gelezen;
  return {
    ...gelezen,
    data: undefined,
    error: laatste.fout,
    status: 'error',
    isError: true,
    isLoadingError: true,
    isRefetchError: false,
    isPending: false,
    isLoading: false,
    isSuccess: false,
    isPlaceholderData: false,
  };
}

type Bladzijde = { readonly cursor: string | null; readonly meer: boolean };

/** A list that comes in pages; `fetchNextPage` fetches the next one. */
export function useLijst<P extends LeesPad>(
  pad: Gelezen<P> extends Bladzijde ? P : never,
  opties: LeesOpties = {},
): UseInfiniteQueryResult<InfiniteData<Gelezen<P>>, Geweigerd> {
  return useInfiniteQuery<Gelezen<P>, Geweigerd, InfiniteData<Gelezen<P>>, readonly unknown[], string | undefined>({
    queryKey: ['lijst', ...sleutel(pad, opties)],
    queryFn: ({ pageParam, signal }) => lees(pad as P, opties.delen, { ...opties.vraag, cursor: pageParam }, signal),
    initialPageParam: undefined,
    getNextPageParam: (laatste) => (laatste as Bladzijde).cursor ?? undefined,
    enabled: opties.uit !== true && klaar(pad, opties.delen),
    placeholderData: keepPreviousData,
  });
}

/** A list with all its pages, one after the other; until then `hasNextPage` is true. After a refusal it asks no further. */
export function useHeleLijst<P extends LeesPad>(
  pad: Gelezen<P> extends Bladzijde ? P : never,
  opties: LeesOpties = {},
): UseInfiniteQueryResult<InfiniteData<Gelezen<P>>, Geweigerd> {
  const lijst = useLijst<P>(pad, opties);
  const { hasNextPage, isFetching, error, fetchNextPage } = lijst;
  useEffect(() => {
    if (hasNextPage && !isFetching && error === null) void fetchNextPage();
  }, [hasNextPage, isFetching, error, fetchNextPage]);
  return lijst;
}
