import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { ikSleutel } from '../api/sleutels.js';
import { type Geweigerd, lees, type Schema } from '../api/verzoek.js';
import { Knop } from '../componenten/knop.js';
import { FoutMelding } from '../componenten/melding.js';
import { toonTijdenIn } from '../componenten/tijd.js';
import { AANGEMELD_KANAAL } from './aanmeld-adres.js';
import { Aanmelden } from './aanmelden.js';
import { IkContext } from './ik.js';

/**
 * Shows the screens to who is signed in, and to others the way in. Where a session ended the screen is hidden and not thrown away: who signs in
 * again, beside it, goes on with what he had typed.
 */
export function Toegang({ children }: { readonly children: ReactNode }): ReactNode {
  const { search } = useLocation();
  const {
    data: ik,
    error,
    refetch,
  } = useQuery<Schema['Ik'], Geweigerd>({
    queryKey: ikSleutel,
    queryFn: async ({ signal }) => {
      const wie = await lees('/ik', {}, {}, signal);
      toonTijdenIn(wie.tijdzone);
      return wie;
    },
    refetchOnWindowFocus: 'always',
  });
  useNieuweSessie(ik);
  const eerste = useRef<string>(undefined);
  useEffect(() => {
    eerste.current ??= ik?.persoonId;
    // Somebody else's screen is not for who signed in now.
    if (ik !== undefined && eerste.current !== ik.persoonId) window.location.reload();
  }, [ik]);
  const verlopen = error?.status === 401;
  if (ik !== undefined)
    return (
      <IkContext value={ik}>
        <div hidden={verlopen}>{children}</div>
        {verlopen ? <Aanmelden verlopen fout={null} /> : null}
      </IkContext>
    );
  if (verlopen) return <Aanmelden verlopen={false} fout={new URLSearchParams(search).get('fout')} />;
  if (error === null)
    return (
      <p className="its-laden its-hoofd" role="status">
        Wordt geladen…
      </p>
    );
  return (
    <main className="its-hoofd its-stapel">
      <h1 className="nl-heading nl-heading--level-1 its-titel">Integriteitstoetsing</h1>
      <FoutMelding fout={error} />
      <div>
        <Knop onClick={() => void refetch()}>Probeer opnieuw</Knop>
      </div>
    </main>
  );
}

/** Goes on with a session that began beside this screen: its token is read at once, and what was refused meanwhile is read again. */
function useNieuweSessie(ik: Schema['Ik'] | undefined): void {
  const client = useQueryClient();
  useEffect(() => {
    const kanaal = new BroadcastChannel(AANGEMELD_KANAAL);
    kanaal.onmessage = () => void client.invalidateQueries({ queryKey: ikSleutel });
    return () => kanaal.close();
  }, [client]);
  const sessie = ik?.csrfToken;
  const vorige = useRef(sessie);
  useEffect(() => {
    if (vorige.current !== undefined && vorige.current !== sessie) void client.invalidateQueries();
    vorige.current = sessie;
  }, [client, sessie]);
}
