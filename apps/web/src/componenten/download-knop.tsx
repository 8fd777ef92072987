import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { verzoek } from '../api/verzoek.js';
import { bewaarBestand } from './bewaar-bestand.js';
import { Knop } from './knop.js';
import { FoutMelding } from './melding.js';

interface DownloadKnopProps {
  readonly url: string;
  /** What the file is called when the server does not say. */
  readonly naam: string;
  readonly soort?: 'hoofd' | 'gewoon' | 'licht';
  readonly children: ReactNode;
}

/** Fetches a file that takes a while to make, or that may be refused: says which of the two it is. */
export function DownloadKnop({ url, naam, soort = 'gewoon', children }: DownloadKnopProps): ReactNode {
  const { mutate, isPending, error, isSuccess } = useMutation({
    networkMode: 'always',
    mutationFn: async () => {
      const antwoord = await verzoek(url, { koppen: { accept: '*/*' } });
      const genoemd = /filename="([^"]+)"/.exec(antwoord.headers.get('content-disposition') ?? '')?.[1];
      bewaarBestand(await antwoord.blob(), genoemd ?? naam);
    },
  });
  return (
    <div className="its-stapel">
      <div>
        <Knop soort={soort} bezig={isPending} onClick={() => mutate()}>
          {children}
        </Knop>
      </div>
      <div role="status">{isPending ? 'Het bestand wordt gemaakt…' : isSuccess ? 'Het bestand is gedownload.' : ''}</div>
      <FoutMelding fout={error} />
    </div>
  );
}
