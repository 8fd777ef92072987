import { memo, type ReactNode, useState } from 'react';
import type { Schema } from '../api/verzoek.js';
import { Badge } from '../componenten/badge.js';
import { Feiten } from '../componenten/feiten.js';
import { Over } from '../componenten/over.js';
import { dag, datumVan, seconde, uur } from '../componenten/tijd.js';
import { keuzeWoord } from '../woorden/woorden.js';
import { Bewijs } from './bewijs.js';
import { detailWaarde } from './detail-waarde.js';

type Regel = Schema['TijdlijnRegel'];

interface SpoorLijstProps {
  readonly regels: readonly Regel[];
  /** Undefined for what belongs to no case: of that no single proof can be asked. */
  readonly toetsingId: string | undefined;
}

/** The lines of a trail, day by day. */
export function SpoorLijst({ regels, toetsingId }: SpoorLijstProps): ReactNode {
  return perDag(regels).map(([datum, vanDag]) => (
    <section key={datum} className="its-spoor">
      <h3>{dag(datum)}</h3>
      <ol>
        {vanDag.map((regel) => (
          <SpoorRegel key={regel.volgnummer} regel={regel} toetsingId={toetsingId} />
        ))}
      </ol>
    </section>
  ));
}

function perDag(regels: readonly Regel[]): readonly (readonly [string, readonly Regel[]])[] {
  const dagen = new Map<string, Regel[]>();
  for (const regel of regels) {
    const datum = datumVan(regel.op);
    dagen.set(datum, [...(dagen.get(datum) ?? []), regel]);
  }
  return [...dagen];
}

const SpoorRegel = memo(function SpoorRegel({ regel, toetsingId }: { readonly regel: Regel; readonly toetsingId: string | undefined }) {
  const [open, zetOpen] = useState(false);
  const { op, wat, aard, grondslag, stap, wie, volgnummer } = regel;
  return (
    <li className={`its-spoor__regel its-spoor__regel--${aard.toLowerCase()}`}>
      <time dateTime={op} className="its-klein its-zacht">
        {uur(op)}
      </time>
      <div>
        <p>
          {wat}
          {wie.extern ? ' (van een extern bureau)' : ''}
        </p>
        <details className="its-spoor__meer" onToggle={(gebeurtenis) => zetOpen(gebeurtenis.currentTarget.open)}>
          <summary>
            <span className="its-klein">
              {stap === null ? '' : `${stap.naam} · `}
              {grondslag === null ? 'waarom dit mocht is niet bekend' : `om ${grondslag.doel}`}
            </span>
            <Over wat={`gebeurtenis ${volgnummer}: ${wat}`} />
          </summary>
          {open ? <Meer regel={regel} toetsingId={toetsingId} /> : null}
        </details>
      </div>
    </li>
  );
});

function Meer({ regel, toetsingId }: { readonly regel: Regel; readonly toetsingId: string | undefined }): ReactNode {
  const { volgnummer, op, aard, wie, grondslag, stap, details, hash, soort } = regel;
  return (
    <div className="its-stapel its-spoor__details">
      <Feiten
        van={[
          ['Precies', seconde(op)],
          ['Wie', wie.functie],
          ['Wat voor gebeurtenis', <Badge>{keuzeWoord('aard', aard)}</Badge>],
          ['Stap', stap === null ? null : `${stap.nummer} ${stap.naam}`],
          ['Waarvoor', grondslag === null ? null : `om ${grondslag.doel}`],
          ['Op welke grond', grondslag?.wet],
          ...details.map(({ naam, waarde }): readonly [string, ReactNode] => [hoofdletter(naam), detailWaarde(naam, waarde)]),
          ['Nummer in het spoor', String(volgnummer)],
          ['Code', <span className="its-kenmerk">{soort}</span>],
        ]}
      />
      <div>
        <div className="its-klein its-zacht">Kenmerk van deze gebeurtenis (hash)</div>
        <span className="its-kenmerk">{hash}</span>
      </div>
      {toetsingId === undefined ? null : <Bewijs toetsingId={toetsingId} volgnummer={volgnummer} hash={hash} />}
    </div>
  );
}

const hoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);
