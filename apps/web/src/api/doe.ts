import { type QueryClient, useMutation, type UseMutationResult, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { meldGedaan } from './gedaan.js';
import { inhoudVan } from './inhoud-van.js';
import { adres, Geweigerd, type Schema, verzoek, type Waarden } from './verzoek.js';
import { ikSleutel } from './sleutels.js';
import { kenmerkVan, Sleutels } from './zelfde-daad.js';

export interface Vorm {
  readonly methode: string;
  readonly pad: string;
  /** What the act is called, for people. */
  readonly naam: string;
  readonly uitleg?: string;
  /** Can be held against the version that the person saw. */
  readonly versie?: boolean;
  readonly bestand?: boolean;
  readonly velden?: unknown;
}

export interface Daad {
  readonly delen?: Waarden;
  readonly inhoud?: unknown;
  /** The version of the case that the person saw: refused when somebody changed it since. */
  readonly versie?: number;
}

/** Does one act. `sleutel`: the same for every try of the same act, so that the server does it once. @throws Geweigerd */
export async function doe(client: QueryClient, vorm: Vorm, { delen, inhoud, versie }: Daad, sleutel: string): Promise<unknown> {
  const csrf = client.getQueryData<Schema['Ik']>(ikSleutel)?.csrfToken;
  const antwoord = await verzoek(adres(vorm.pad, delen), {
    methode: vorm.methode,
    inhoud: inhoud ?? (vorm.methode === 'delete' || vorm.velden === undefined ? undefined : {}),
    koppen: {
      'idempotency-key': sleutel,
      ...(typeof csrf === 'string' ? { 'x-csrf': csrf } : {}),
      ...(vorm.versie === true && versie !== undefined ? { 'if-match': `"${versie}"` } : {}),
    },
  });
  return inhoudVan(antwoord);
}

export interface DoeOpties {
  /** It arrived: at once, before everything is read again. */
  readonly ontvangen?: () => void;
  readonly gedaan?: (antwoord: unknown) => void;
}

/**
 * One act on a screen. A second try of what may have arrived says that it is the same act: pressing twice, or again after the connection
 * failed, does nothing twice. Afterwards everything that is on the screen is read again.
 */
export function useDoe(vorm: Vorm | undefined, opties: DoeOpties = {}): UseMutationResult<unknown, Geweigerd, Daad> {
  const client = useQueryClient();
  const [sleutels] = useState(() => new Sleutels());
  const onderweg = useRef(new Set<string>());
  const mutatie = useMutation<unknown, Geweigerd, Daad>({
    networkMode: 'always',
    mutationFn: (daad) => {
      if (vorm === undefined) throw new Error('the act is not known yet');
      return doe(client, vorm, daad, sleutels.voor(kenmerkVan(vorm.pad, daad)));
    },
    onError: (fout) => {
      // Refused for good: a next try is another act. What may have arrived keeps its key.
      if (fout instanceof Geweigerd && fout.status >= 400 && fout.status < 500) sleutels.vergeet();
      if (fout instanceof Geweigerd && [404, 409, 412, 422].includes(fout.status)) void client.invalidateQueries();
      // Signed out, or signed in again beside this screen: who is it now?
      if (fout instanceof Geweigerd && ['NIET_AANGEMELD', 'CSRF_ONJUIST'].includes(fout.probleem.code))
        void client.invalidateQueries({ queryKey: ikSleutel });
    },
    onSuccess: async (antwoord) => {
      sleutels.vergeet();
      opties.ontvangen?.();
      await client.invalidateQueries();
      opties.gedaan?.(antwoord);
      meldGedaan(vorm?.naam ?? '');
    },
    onSettled: (_antwoord, _fout, daad) => onderweg.current.delete(kenmerkVan(vorm?.pad ?? '', daad)),
  });
  return {
    ...mutatie,
    // The second press of a double click comes before the button knows that it is at work.
    mutate: (daad, rest) => {
      const kenmerk = kenmerkVan(vorm?.pad ?? '', daad);
      if (onderweg.current.has(kenmerk)) return;
      onderweg.current.add(kenmerk);
      mutatie.mutate(daad, rest);
    },
  };
}
