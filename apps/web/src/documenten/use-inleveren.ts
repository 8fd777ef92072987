import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { ikSleutel } from '../api/sleutels.js';
import type { Schema } from '../api/verzoek.js';
import { type Inlevering, Inleverlijst, isAangemeldAnders } from './inleverlijst.js';
import { verstuur } from './verstuur.js';

export interface Inleveren extends Pick<Inleverlijst, 'voegToe' | 'stop' | 'opnieuw' | 'haalWeg'> {
  readonly inleveringen: readonly Inlevering[];
}

/** One for each case, for as long as the page is open: a file is on its way on whatever screen one looks. */
const LIJSTEN = new Map<string, Inleverlijst>();

function blijf(gebeurtenis: BeforeUnloadEvent): void {
  if ([...LIJSTEN.values()].some((lijst) => lijst.isBezig())) gebeurtenis.preventDefault();
}

function lijstVan(client: QueryClient, toetsingId: string): Inleverlijst {
  const bestaand = LIJSTEN.get(toetsingId);
  if (bestaand !== undefined) return bestaand;
  const lijst = new Inleverlijst({
    verstuur: ({ id, soort, bestand }, voortgang, signal) => {
      const csrf = client.getQueryData<Schema['Ik']>(ikSleutel)?.csrfToken ?? null;
      return verstuur({ toetsingId, soort, bestand, csrf, sleutel: id, voortgang, signal });
    },
    ontvangen: () => void client.invalidateQueries(),
    geweigerd: (fout) => {
      if (isAangemeldAnders(fout)) void client.invalidateQueries({ queryKey: ikSleutel });
    },
  });
  LIJSTEN.set(toetsingId, lijst);
  // The same listener is there once, however often it is added.
  window.addEventListener('beforeunload', blijf);
  return lijst;
}

/** What is on its way in one case, on whatever screen it was begun; closing the page meanwhile is warned for. */
export function useInleveren(toetsingId: string): Inleveren {
  const lijst = lijstVan(useQueryClient(), toetsingId);
  const inleveringen = useSyncExternalStore(lijst.abonneer, lijst.stand);
  useEffect(() => lijst.vergeetKlaar, [lijst]);
  const { voegToe, stop, opnieuw, haalWeg } = lijst;
  return { inleveringen, voegToe, stop, opnieuw, haalWeg };
}
