import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { Melding } from '../componenten/melding.js';
import { aanmeldAdres } from './aanmeld-adres.js';

const FOUTEN: Readonly<Record<string, string>> = {
  ACCOUNT_ONBEKEND:
    'Dit account is nog niet gekoppeld. Kreeg u een uitnodiging per e-mail? Open dan eerst de link daarin. Anders: bel uw contactpersoon.',
  ZEKERHEID_TE_LAAG:
    'U hebt zich aangemeld op een manier die niet zeker genoeg is voor dit werk. Kies bij het aanmelden een zwaarder middel.',
  PERSOON_GEBLOKKEERD: 'Dit account kan nu niet worden gebruikt. Bel de beheerder van uw organisatie.',
  TE_VEEL_VERZOEKEN: 'Er is vanaf dit netwerk te vaak aangemeld. Wacht een paar minuten en probeer het dan opnieuw.',
  UITNODIGING_ONBEKEND: 'Deze uitnodiging kennen wij niet. Vraag uw contactpersoon om een nieuwe.',
  UITNODIGING_GEBRUIKT: 'Deze uitnodiging is al gebruikt. Meld u gewoon aan, of vraag uw contactpersoon om een nieuwe.',
  UITNODIGING_VERLOPEN: 'Deze uitnodiging is verlopen. Vraag uw contactpersoon om een nieuwe.',
  UITNODIGING_VAN_ANDER: 'Deze uitnodiging is voor een ander account. Meld u af en probeer het met uw eigen account.',
};
const MISLUKT = 'Het aanmelden is niet gelukt. Probeer het opnieuw. Lukt het weer niet? Bel dan uw contactpersoon.';

/** What was asked for, without why signing in failed the last time. */
function zonderFout(search: string): string {
  const vraag = new URLSearchParams(search);
  vraag.delete('fout');
  return vraag.size === 0 ? '' : `?${vraag.toString()}`;
}

/** The way in. `verlopen`: the person was signed in until now. */
export function Aanmelden({ verlopen, fout }: { readonly verlopen: boolean; readonly fout: string | null }): ReactNode {
  const { pathname, search, hash } = useLocation();
  const kop = useRef<HTMLHeadingElement>(null);
  const waar = useRef<Element>(null);
  // Before the browser takes the focus from what is hidden now.
  useLayoutEffect(() => {
    if (!verlopen) return;
    waar.current = document.activeElement;
    kop.current?.focus();
  }, [verlopen]);
  useEffect(() => {
    const titel = document.title;
    document.title = 'Aanmelden – Integriteitstoetsing';
    return () => {
      document.title = titel;
      if (waar.current instanceof HTMLElement) waar.current.focus();
    };
  }, []);
  return (
    <main className="its-aanmelden">
      <div className="its-vlak its-stapel">
        <div>
          <h1 className="nl-heading nl-heading--level-1 its-titel" tabIndex={-1} ref={kop}>
            Integriteitstoetsing
          </h1>
          <p className="its-inleiding">Voor kandidaat-bestuurders en voor wie hen toetst. Zorgvuldig, op tijd en vertrouwelijk.</p>
        </div>
        {verlopen ? (
          <Melding toon="warning" titel="U bent afgemeld" meteen>
            <p>
              Uw aanmelding is verlopen, of u hebt u ergens anders afgemeld. Meld u opnieuw aan. Dat gebeurt in een nieuw tabblad; wat u
              hier had ingevuld, staat er daarna nog.
            </p>
          </Melding>
        ) : null}
        {fout === null ? null : (
          <Melding toon="error" titel="Aanmelden is niet gelukt" meteen>
            <p>{FOUTEN[fout] ?? MISLUKT}</p>
          </Melding>
        )}
        <p>
          <a
            className="nl-button nl-button--primary"
            href={aanmeldAdres(verlopen ? '/aangemeld' : `${pathname}${zonderFout(search)}${hash}`)}
            target={verlopen ? '_blank' : undefined}
            rel="noopener"
          >
            <span className="nl-button__label">Aanmelden</span>
          </a>
        </p>
        <p className="its-klein its-zacht">
          U meldt zich aan bij de aanmelddienst van uw organisatie. Wij zien uw wachtwoord niet. Kreeg u een uitnodiging? Open dan de link
          in de e-mail.
        </p>
      </div>
    </main>
  );
}
