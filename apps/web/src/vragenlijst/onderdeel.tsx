import { type ReactNode, useEffect, useRef } from 'react';
import { Link, useLocation } from 'react-router';
import type { Schema } from '../api/verzoek.js';
import { KnopLink } from '../componenten/knop.js';
import type { Lijst } from './antwoorden.js';
import type { BewaarStand } from './bewaar-typen.js';
import type { Bewaarder } from './bewaarder.js';
import { NAKIJKEN, naarDeel } from './adressen.js';
import { VraagBlok } from './vraag-blok.js';
import { deelStanden } from './voortgang.js';

interface OnderdeelProps {
  readonly lijst: Lijst;
  readonly sectie: Schema['SectieDto'];
  readonly stand: BewaarStand;
  readonly bewaarder: Bewaarder;
}

/** The questions of one part. */
export function Onderdeel({ lijst, sectie, stand, bewaarder }: OnderdeelProps): ReactNode {
  const { hash } = useLocation();
  const kop = useRef<HTMLHeadingElement>(null);
  const delen = deelStanden(lijst);
  const plek = delen.findIndex(({ code }) => code === sectie.code);
  const vorige = delen[plek - 1];
  const volgende = delen[plek + 1];
  useEffect(() => {
    const doel = hash === '' ? null : document.getElementById(hash.slice(1));
    doel?.scrollIntoView({ block: 'start' });
    (doel?.querySelector<HTMLElement>('h3') ?? kop.current)?.focus({ preventScroll: doel !== null });
    if (doel === null) window.scrollTo({ top: 0 });
  }, [hash]);
  return (
    <>
      <div className="its-deelkop">
        <Link className="nl-link" to="?">
          Alle onderdelen
        </Link>
        <span className="its-zacht its-klein">
          Onderdeel {plek + 1} van {delen.length}
        </span>
        <progress className="its-voortgangsbalk its-voortgangsbalk--breed" max={delen.length} value={plek + 1} aria-hidden="true" />
        <h2 tabIndex={-1} ref={kop}>
          {sectie.titel}
        </h2>
      </div>
      {lijst.vragen
        .filter((vraag) => vraag.sectie === sectie.code && vraag.type !== 'VERKLARING')
        .map((vraag) => (
          <VraagBlok
            key={vraag.code}
            vraag={vraag}
            bewaard={lijst.antwoorden[vraag.code] ?? null}
            concept={stand.concepten[vraag.code]}
            fout={stand.fouten[vraag.code]}
            botst={stand.botsingen.includes(vraag.code)}
            onaf={lijst.fouten.find((fout) => fout.vraag === vraag.code)?.uitleg}
            bewaarder={bewaarder}
          />
        ))}
      <div className="its-rij">
        {vorige === undefined ? null : <KnopLink naar={naarDeel(vorige.code)}>Vorige</KnopLink>}
        <KnopLink naar={naarDeel(volgende?.code ?? NAKIJKEN)} soort="hoofd">
          {volgende === undefined ? 'Nakijken en indienen' : 'Volgende'}
        </KnopLink>
      </div>
    </>
  );
}
