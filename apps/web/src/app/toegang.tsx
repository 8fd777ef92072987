import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { ikSleutel } from '../api/sleutels.js';
import { type Geweigerd, lees, type Schema } from '../api/verzoek.js';
import { Knop } from '../componenten/knop.js';
import { FoutMelding } from '../componenten/melding.js';
import { toonTijdenIn } from '../componenten/tijd.js';
import { VerborgenContext } from '../componenten/verborgen.js';
import { laatAllesLos } from '../formulier/onverstuurd.js';
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
  const ander = useIsAnder(ik);
  // Signed out stays signed out until the server says who it is: a line that breaks brings the screen not back.
  const [weg, zetWeg] = useState(false);
  const verlopen = error?.status === 401 || (weg && error !== null);
  if (verlopen !== weg) zetWeg(verlopen);
  if (ander) return <Wachten />;
  if (ik !== undefined)
    return (
      <IkContext value={ik}>
        <VerborgenContext value={verlopen}>
          <div hidden={verlopen}>{children}</div>
        </VerborgenContext>
        {verlopen ? <Aanmelden verlopen fout={null} /> : null}
      </IkContext>
    );
  if (verlopen) return <Aanmelden verlopen={false} fout={new URLSearchParams(search).get('fout')} />;
  if (error === null) return <Wachten />;
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

function Wachten(): ReactNode {
  return (
    <p className="its-laden its-hoofd" role="status">
      Wordt geladen…
    </p>
  );
}

/** Whether somebody else signed in beside this screen. What stands on it is not for him: the page begins anew, and asks nobody whether it may. */
function useIsAnder(ik: Schema['Ik'] | undefined): boolean {
  const [eerste, zetEerste] = useState<string>();
  if (eerste === undefined && ik !== undefined) zetEerste(ik.persoonId);
  const ander = ik !== undefined && eerste !== undefined && ik.persoonId !== eerste;
  useEffect(() => {
    if (!ander) return;
    laatAllesLos();
    window.location.reload();
  }, [ander]);
  return ander;
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
