import { type ReactNode, useEffect } from 'react';
import { KnopLink } from '../componenten/knop.js';
import { AANGEMELD_KANAAL } from './aanmeld-adres.js';

/** Where signing in beside a screen ends: the screens that wait for it hear it at once. */
export function Aangemeld(): ReactNode {
  useEffect(() => {
    document.title = 'Aangemeld – Integriteitstoetsing';
    const kanaal = new BroadcastChannel(AANGEMELD_KANAAL);
    kanaal.postMessage('aangemeld');
    return () => kanaal.close();
  }, []);
  return (
    <main className="its-aanmelden">
      <div className="its-vlak its-stapel">
        <h1 className="nl-heading nl-heading--level-1 its-titel">U bent aangemeld</h1>
        <p>U kunt dit tabblad sluiten. In het andere tabblad staat nog wat u had ingevuld; daar kunt u verder.</p>
        <p>
          <KnopLink naar="/">Of ga hier naar het begin</KnopLink>
        </p>
      </div>
    </main>
  );
}
