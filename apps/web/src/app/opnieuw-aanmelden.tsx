import type { ReactNode } from 'react';
import type { Geweigerd } from '../api/verzoek.js';
import { aanmeldAdres } from './aanmeld-adres.js';

/** For what is only done for who just showed who he is, or showed it better: signing in again, beside the screen. Nothing for other errors. */
export function OpnieuwAanmelden({ fout }: { readonly fout: Geweigerd }): ReactNode {
  const { code } = fout.probleem;
  if (code !== 'AANMELDING_TE_OUD' && code !== 'ZEKERHEID_TE_LAAG') return null;
  const zekerheid: Readonly<Record<string, string>> = fout.zekerheid === undefined ? {} : { zekerheid: fout.zekerheid };
  return (
    <>
      <p>
        <a
          className="nl-button nl-button--primary"
          href={aanmeldAdres('/aangemeld', { opnieuw: 'true', ...zekerheid })}
          target="_blank"
          rel="noopener"
        >
          <span className="nl-button__label">Opnieuw aanmelden (nieuw tabblad)</span>
        </a>
      </p>
      <p>Wat u hier invulde, blijft staan. Kom na het aanmelden terug naar dit tabblad en druk opnieuw op de knop onder het formulier.</p>
    </>
  );
}
