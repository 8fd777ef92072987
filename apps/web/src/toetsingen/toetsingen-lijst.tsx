import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, memo, type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { Over } from '../componenten/over.js';
import type { Schema } from '../api/verzoek.js';
import { Badge } from '../componenten/badge.js';
import { Tijd } from '../componenten/tijd.js';
import { statusWoord, woord } from '../woorden/woorden.js';

const RIJHOOGTE = 76;
/** How many rows before the end the next page is asked for. */
const VOORUIT = 20;

interface ToetsingenLijstProps {
  readonly toetsingen: readonly Schema['ToetsingInLijst'][];
  /** Called when the end comes into sight. */
  readonly meer: () => void;
  /** Where the focus goes above the first row. */
  readonly boven: RefObject<HTMLInputElement | null>;
}

/** Only the rows that are on the screen are drawn. The arrow keys move through all of them. */
export function ToetsingenLijst({ toetsingen, meer, boven }: ToetsingenLijstProps): ReactNode {
  const plek = useRef<HTMLUListElement>(null);
  const rijen = useWindowVirtualizer({
    count: toetsingen.length,
    estimateSize: () => RIJHOOGTE,
    overscan: 8,
    scrollMargin: plek.current?.offsetTop ?? 0,
  });
  const zichtbaar = rijen.getVirtualItems();
  const laatste = zichtbaar.at(-1)?.index ?? 0;
  useEffect(() => {
    if (laatste >= toetsingen.length - VOORUIT) meer();
  }, [laatste, toetsingen.length, meer]);
  const gaNaar = (index: number): void => {
    const rij = (): HTMLAnchorElement | null | undefined => plek.current?.querySelector(`[data-rij="${index}"]`);
    const hier = rij();
    if (hier != null) {
      hier.focus();
      return;
    }
    rijen.scrollToIndex(index);
    // A row that was not drawn is there after the next drawing.
    requestAnimationFrame(() => requestAnimationFrame(() => rij()?.focus()));
  };
  const opPijl = (toets: KeyboardEvent<HTMLUListElement>): void => {
    const stap = { ArrowDown: 1, ArrowUp: -1 }[toets.key];
    const hier = toets.target instanceof HTMLElement ? Number(toets.target.dataset.rij) : Number.NaN;
    if (stap === undefined || Number.isNaN(hier)) return;
    toets.preventDefault();
    if (hier + stap < 0) boven.current?.focus();
    else if (hier + stap < toetsingen.length) gaNaar(hier + stap);
  };
  return (
    <ul className="its-lijst its-lijst--hoog" ref={plek} style={{ blockSize: rijen.getTotalSize() }} onKeyDown={opPijl}>
      {zichtbaar.map(({ index, start }) => {
        const toetsing = toetsingen[index];
        if (toetsing === undefined) return null;
        return (
          <li
            key={toetsing.toetsingId}
            className="its-taak"
            // On a narrow screen a row takes more lines.
            ref={rijen.measureElement}
            data-index={index}
            aria-setsize={toetsingen.length}
            aria-posinset={index + 1}
            style={{ transform: `translateY(${start - rijen.options.scrollMargin}px)` }}
          >
            <Regel toetsing={toetsing} index={index} />
          </li>
        );
      })}
    </ul>
  );
}

/** Drawn once: while the list scrolls only the rows that come into sight are drawn. */
const Regel = memo(function Regel({
  toetsing,
  index,
}: {
  readonly toetsing: Schema['ToetsingInLijst'];
  readonly index: number;
}): ReactNode {
  const { toetsingId, kandidaatNaam, zaaknummer, doelfunctie, raadsdatum, status } = toetsing;
  return (
    <>
      <div>
        <Link className="nl-link" to={`/toetsingen/${toetsingId}`} data-rij={index}>
          {kandidaatNaam ?? zaaknummer}
          {kandidaatNaam === null ? null : <Over wat={zaaknummer} />}
        </Link>
        <div className="its-klein its-zacht">
          {zaaknummer} · {woord(doelfunctie)}
          {raadsdatum === null ? null : (
            <>
              {' · vergadering '}
              <Tijd op={raadsdatum} />
            </>
          )}
        </div>
      </div>
      <Badge kleur="info">{statusWoord(status)}</Badge>
    </>
  );
});
