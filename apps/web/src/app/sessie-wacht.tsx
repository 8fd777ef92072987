import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { ikSleutel } from '../api/sleutels.js';
import { Dialoog } from '../componenten/dialoog.js';
import { Knop } from '../componenten/knop.js';
import { useAfmelden } from './afmelden.js';
import { useIk } from './ik.js';

/**
 * After this long without a sign of life the session ends, as it does at the server; changes by others, which fetch anew, don't keep it alive.
 * The warning comes two minutes before.
 */
const RUST_MS = 15 * 60_000;
const WAARSCHUW_MS = 2 * 60_000;

/** Warns before a session ends because nobody does anything, and lets the person stay (WCAG 2.2.1). */
export function SessieWacht(): ReactNode {
  const client = useQueryClient();
  const ik = useIk();
  const [waarschuwt, zetWaarschuwt] = useState(false);
  const afmelden = useAfmelden(() => void client.invalidateQueries({ queryKey: ikSleutel }));
  useEffect(() => {
    if (ik.sessieVerlooptOp === null) return undefined;
    let laatste = Date.now();
    const leeft = (): void => {
      laatste = Date.now();
    };
    const soorten = ['pointerdown', 'keydown'] as const;
    for (const soort of soorten) document.addEventListener(soort, leeft, { passive: true });
    const klok = setInterval(() => {
      const rust = Date.now() - laatste;
      zetWaarschuwt(rust > RUST_MS - WAARSCHUW_MS);
      if (rust > RUST_MS) afmelden();
    }, 5_000);
    return () => {
      clearInterval(klok);
      for (const soort of soorten) document.removeEventListener(soort, leeft);
    };
  }, [ik.sessieVerlooptOp, afmelden]);
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
