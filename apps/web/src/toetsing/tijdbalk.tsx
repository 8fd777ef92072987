import type { ReactNode } from 'react';
import { dag, kortDag } from '../componenten/tijd.js';
import { woord } from '../woorden/woorden.js';
import type { Balk as Gegeven, Beeld } from './tijdbalk-rijen.js';

const MERKEN = 5;
const iso = (op: number): string => new Date(op).toISOString();

/**
 * The terms as a picture: each a bar from its begin to its end, with what was used of it, its moments, the pauses, the meeting and today. The
 * table beside it says the same in words.
 */
export function Tijdbalk({ beeld, nu }: { readonly beeld: Beeld; readonly nu: number }): ReactNode {
  const { rijen, pauzes, van, tot, vergadering } = beeld;
  const plek = (op: number): number => Math.min(100, Math.max(0, ((op - van) / (tot - van)) * 100));
  const lopend = rijen.filter(({ stand }) => stand === 'LOOPT').length;
  const label = `Tijdlijn van ${dag(iso(van))} tot en met ${dag(iso(tot))} met ${rijen.length} termijnen, waarvan ${lopend} nu lopen. De tabel hieronder zegt hetzelfde in woorden.`;
  return (
    <div className="its-tijdbalk" role="img" aria-label={label}>
      <div className="its-tijdbalk__rij its-tijdbalk__as">
        <span />
        <svg aria-hidden="true">
          {Array.from({ length: MERKEN }, (_, nummer) => {
            const op = van + ((tot - van) * nummer) / (MERKEN - 1);
            return (
              <text key={nummer} x={`${plek(op)}%`} y="14" textAnchor={nummer === 0 ? 'start' : nummer === MERKEN - 1 ? 'end' : 'middle'}>
                {kortDag(iso(op))}
              </text>
            );
          })}
        </svg>
      </div>
      {rijen.map((rij) => (
        <div className="its-tijdbalk__rij" key={rij.naam}>
          <span className="its-tijdbalk__naam">
            {rij.naam} <span className="its-klein its-zacht">{rij.stand === 'VERWACHT' ? 'Verwacht' : woord(rij.stand)}</span>
          </span>
          <div className="its-tijdbalk__baan">
            <svg aria-hidden="true">
              {pauzes.map((pauze) => (
                <rect
                  key={pauze.van}
                  className="its-tijdbalk__pauze"
                  x={`${plek(pauze.van)}%`}
                  width={`${plek(pauze.tot) - plek(pauze.van)}%`}
                  height="100%"
                />
              ))}
              {rij.balken.map((balk) => (
                <Balk key={balk.sleutel} balk={balk} plek={plek} />
              ))}
              {vergadering === undefined ? null : <Lijn op={plek(vergadering)} soort="vergadering" />}
              {nu >= van && nu <= tot ? <Lijn op={plek(nu)} soort="nu" /> : null}
            </svg>
          </div>
        </div>
      ))}
      <p className="its-tijdbalk__legenda its-klein">
        {nu >= van && nu <= tot ? <span data-teken="nu">vandaag</span> : null}
        {vergadering === undefined ? null : <span data-teken="vergadering">vergadering</span>}
        <span data-teken="gebruikt">gebruikt</span>
        <span data-teken="rest">nog over</span>
        <span data-teken="verwacht">verwacht</span>
        <span data-teken="moment">herinnering of einde</span>
        {pauzes.length === 0 ? null : <span data-teken="pauze">opgeschort</span>}
      </p>
    </div>
  );
}

function Balk({ balk, plek }: { readonly balk: Gegeven; readonly plek: (op: number) => number }): ReactNode {
  const { van, tot, gebruikt, momenten, stand } = balk;
  const links = plek(van);
  // A term of a day is still to be seen in a picture of months.
  const breed = Math.max(0.6, plek(tot) - links);
  const klaar = gebruikt === undefined ? 0 : Math.max(0.6, Math.min(plek(gebruikt), links + breed) - links);
  return (
    <g data-stand={stand}>
      <rect className="its-tijdbalk__termijn" x={`${links}%`} width={`${breed}%`} height="16" rx="3" />
      {gebruikt === undefined ? null : <rect className="its-tijdbalk__gebruikt" x={`${links}%`} width={`${klaar}%`} height="16" rx="3" />}
      {momenten.map((op) => (
        <circle key={op} className="its-tijdbalk__moment" cx={`${plek(op)}%`} r="3" />
      ))}
    </g>
  );
}

const Lijn = ({ op, soort }: { readonly op: number; readonly soort: string }): ReactNode => (
  <line className={`its-tijdbalk__${soort}`} x1={`${op}%`} x2={`${op}%`} y1="0" y2="100%" />
);
