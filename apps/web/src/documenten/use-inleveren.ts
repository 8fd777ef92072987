import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { ikSleutel } from '../api/sleutels.js';
import { Geweigerd, type Schema } from '../api/verzoek.js';
import { verstuur } from './verstuur.js';

type Soort = Schema['DocumentKeuzeDto'];

export interface Inlevering {
  readonly id: string;
  readonly soort: Soort['type'];
  readonly bestand: File;
  readonly stand: 'bezig' | 'gestopt' | 'mislukt' | 'klaar';
  /** From 0 to 1. */
  readonly deel: number;
  readonly fout: Geweigerd | undefined;
}

export interface Inleveren {
  readonly inleveringen: readonly Inlevering[];
  readonly voegToe: (soort: Soort, bestanden: readonly File[]) => void;
  readonly stop: (id: string) => void;
  readonly opnieuw: (id: string) => void;
  readonly haalWeg: (id: string) => void;
}

const weigering = (title: string, detail: string): Geweigerd => new Geweigerd(422, { code: 'INVOER_ONJUIST', title, detail });

/** What is on its way in one case. A file that stopped or failed stays, to be tried again; leaving the page meanwhile is warned for. */
export function useInleveren(toetsingId: string): Inleveren {
  const client = useQueryClient();
  const [inleveringen, zet] = useState<readonly Inlevering[]>([]);
  const lopend = useRef(new Map<string, AbortController>());
  const wijzig = (id: string, wat: Partial<Inlevering>): void =>
    zet((alle) => alle.map((een) => (een.id === id ? { ...een, ...wat } : een)));
  const bezig = inleveringen.some(({ stand }) => stand === 'bezig');
  useEffect(() => {
    if (!bezig) return undefined;
    const blijf = (gebeurtenis: BeforeUnloadEvent): void => gebeurtenis.preventDefault();
    window.addEventListener('beforeunload', blijf);
    return () => window.removeEventListener('beforeunload', blijf);
  }, [bezig]);

  const begin = async (id: string, soort: Soort['type'], bestand: File): Promise<void> => {
    const afbreker = new AbortController();
    lopend.current.set(id, afbreker);
    wijzig(id, { stand: 'bezig', deel: 0, fout: undefined });
    try {
      const csrf = client.getQueryData<Schema['Ik']>(ikSleutel)?.csrfToken ?? null;
      await verstuur({
        toetsingId,
        soort,
        bestand,
        csrf,
        sleutel: id,
        voortgang: (deel) => wijzig(id, { deel }),
        signal: afbreker.signal,
      });
      wijzig(id, { stand: 'klaar', deel: 1 });
      await client.invalidateQueries();
    } catch (fout) {
      if (fout instanceof Geweigerd && fout.status === 401) void client.invalidateQueries({ queryKey: ikSleutel });
      wijzig(id, fout instanceof Geweigerd ? { stand: 'mislukt', fout } : { stand: 'gestopt' });
    } finally {
      lopend.current.delete(id);
    }
  };

  return {
    inleveringen,
    voegToe: (soort, bestanden) => {
      for (const bestand of bestanden) {
        const id = crypto.randomUUID();
        const fout = magNiet(bestand, soort);
        zet((alle) => [
          ...alle.filter(({ stand }) => stand !== 'klaar'),
          { id, soort: soort.type, bestand, deel: 0, stand: fout === undefined ? 'bezig' : 'mislukt', fout },
        ]);
        if (fout === undefined) void begin(id, soort.type, bestand);
      }
    },
    stop: (id) => lopend.current.get(id)?.abort(),
    opnieuw: (id) => {
      const een = inleveringen.find((inlevering) => inlevering.id === id);
      if (een !== undefined) void begin(id, een.soort, een.bestand);
    },
    haalWeg: (id) => zet((alle) => alle.filter((een) => een.id !== id)),
  };
}

/** What would be refused anyway is said before it is sent. */
function magNiet({ name, size }: File, { bestandssoorten, grootste }: Schema['DocumentKeuzeDto']): Geweigerd | undefined {
  const extensie = /\.([A-Za-z0-9]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const soort = extensie === 'jpeg' || extensie === 'jpe' ? 'jpg' : extensie;
  if (!bestandssoorten.some((een) => een === soort))
    return weigering('Dit soort bestand kan niet', `Kies een bestand van een van deze soorten: ${bestandssoorten.join(', ')}.`);
  if (size > grootste)
    return weigering('Dit bestand is te groot', `Een bestand mag hoogstens ${Math.floor(grootste / 1_048_576)} MB zijn.`);
  if (size === 0) return weigering('Dit bestand is leeg', 'Open het document, sla het opnieuw op en probeer het nog een keer.');
  return undefined;
}
