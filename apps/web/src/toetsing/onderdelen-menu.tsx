import { type ReactNode, useId, useState } from 'react';
import { NavLink, useLocation } from 'react-router';
import type { Schema } from '../api/verzoek.js';
import { delenVan } from './delen-van.js';
import type { Groep, Onderdeel } from './onderdelen.js';

const GROEPEN: readonly (readonly [groep: Groep, naam: string])[] = [
  ['stappen', 'Stappen'],
  ['zaak', 'De zaak'],
  ['gegevens', 'Gegevens en toezicht'],
];

/** The parts of a case beside what is read of them, under headings; on a small screen folded behind the name of the part. */
export function OnderdelenMenu({ toetsing }: { readonly toetsing: Schema['Toetsing'] }): ReactNode {
  const { pathname } = useLocation();
  // Open where it was opened: who chose a part sees that part.
  const [openOp, zetOpenOp] = useState<string>();
  const lijstId = useId();
  const delen = delenVan(toetsing);
  const basis = `/toetsingen/${toetsing.toetsingId}`;
  const hier = delen.find(({ pad }) => pathname === (pad === '' ? basis : `${basis}/${pad}`)) ?? delen[0];
  const open = openOp === pathname;
  const regels = (lijst: readonly Onderdeel[]): ReactNode =>
    lijst.map(({ pad, naam }) => (
      <li key={pad}>
        <NavLink to={pad === '' ? basis : `${basis}/${pad}`} end state={{ focus: false }}>
          {naam}
        </NavLink>
      </li>
    ));
  return (
    <nav aria-label="Onderdelen van de toetsing" className="its-zaakmenu" data-open={open}>
      <button
        type="button"
        className="its-zaakmenu__knop"
        aria-expanded={open}
        aria-controls={lijstId}
        onClick={() => zetOpenOp(open ? undefined : pathname)}
      >
        <span className="its-alleen-lezen">Onderdelen van de toetsing, nu: </span>
        {hier?.naam}
      </button>
      <div id={lijstId} className="its-zaakmenu__lijst">
        <ul>{regels(delen.filter(({ groep }) => groep === undefined))}</ul>
        {GROEPEN.map(([groep, naam]) => {
          const binnen = delen.filter((deel) => deel.groep === groep);
          return binnen.length === 0 ? null : (
            <div key={groep}>
              <p className="its-zaakmenu__groep" id={`${lijstId}${groep}`}>
                {naam}
              </p>
              <ul aria-labelledby={`${lijstId}${groep}`}>{regels(binnen)}</ul>
            </div>
          );
        })}
      </div>
    </nav>
  );
}
