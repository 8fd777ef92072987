import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useContext, useEffect, useState } from 'react';
import { SESSIE_ONGEBRUIKT_MINUTEN } from '#domain/toegang/sessie.rules.js';
import { ikSleutel } from '../api/sleutels.js';
import { Dialoog } from '../componenten/dialoog.js';
import { Knop } from '../componenten/knop.js';
import { VerborgenContext } from '../componenten/verborgen.js';
import { LEEFT_KANAAL } from './aanmeld-adres.js';
import { useAfmelden } from './afmelden.js';
import { useIk } from './ik.js';

/**
 * After this long without a press or a click, in any screen of this browser, the session ends. The warning comes two minutes before. The server
 * counts from the last request (`SESSIE_ONGEBRUIKT_MINUTEN`), so who only types is told of; changes by others don't keep a session alive.
 */
const RUST_MS = SESSIE_ONGEBRUIKT_MINUTEN * 60_000;
const WAARSCHUW_MS = 2 * 60_000;
const KLOK_MS = 5_000;
/** The server notes a use at most once a minute. */
const VERTEL_MS = 60_000;

/** Warns before a session ends because nobody does anything, and lets the person stay (WCAG 2.2.1). */
export function SessieWacht(): ReactNode {
  const client = useQueryClient();
  const { sessieVerlooptOp } = useIk();
  const verborgen = useContext(VerborgenContext);
  const [waarschuwt, zetWaarschuwt] = useState(false);
  const { afmelden } = useAfmelden(() => void client.invalidateQueries({ queryKey: ikSleutel }));
  useEffect(() => {
    if (sessieVerlooptOp === null || verborgen) return undefined;
    const begin = Date.now();
    let hier = begin;
    let elders = begin;
    let gemeld = begin;
    let verteld = begin;
    let teLang = false;
    const leeft = (): void => {
      hier = Date.now();
    };
    const kanaal = new BroadcastChannel(LEEFT_KANAAL);
    kanaal.onmessage = () => {
      elders = Date.now();
    };
    // Who dictates presses no keys.
    const soorten = ['pointerdown', 'keydown', 'input', 'click'] as const;
    for (const soort of soorten) document.addEventListener(soort, leeft, { passive: true });
    const klok = setInterval(() => {
      const nu = Date.now();
      if (hier > gemeld) {
        gemeld = hier;
        kanaal.postMessage('leeft');
      }
      if (hier > verteld && nu - verteld > VERTEL_MS) {
        verteld = nu;
        void client.invalidateQueries({ queryKey: ikSleutel });
      }
      const rust = nu - Math.max(hier, elders);
      zetWaarschuwt(rust > RUST_MS - WAARSCHUW_MS);
      // Twice: who was frozen hears first what the others told meanwhile.
      if (rust > RUST_MS && teLang) afmelden();
      teLang = rust > RUST_MS;
    }, KLOK_MS);
    return () => {
      clearInterval(klok);
      kanaal.close();
      for (const soort of soorten) document.removeEventListener(soort, leeft);
      zetWaarschuwt(false);
    };
  }, [sessieVerlooptOp, verborgen, client, afmelden]);
  if (!waarschuwt) return null;
  const blijf = (): void => {
    zetWaarschuwt(false);
    void client.invalidateQueries({ queryKey: ikSleutel });
  };
  return (
    <Dialoog titel="Bent u er nog?" sluit={blijf}>
      <p>U hebt een tijd niets gedaan. Over twee minuten melden wij u af, zodat niemand anders in uw scherm kan.</p>
      <Knop soort="hoofd" onClick={blijf}>
        Ik ben er nog
      </Knop>
    </Dialoog>
  );
}
