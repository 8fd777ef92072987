import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import type { Schema } from '../api/verzoek.js';
import { Scherm } from '../componenten/scherm.js';
import { DeelRoutes, delenVan } from '../toetsing/delen-van.js';
import { naamVoorKandidaat } from './deel-naam.js';

/** The kandidaat's own case: one page that says what waits for her, and from there to each part and back. */
export function MijnToetsing({ toetsing }: { readonly toetsing: Schema['Toetsing'] }): ReactNode {
  const { pathname } = useLocation();
  const basis = `/toetsingen/${toetsing.toetsingId}`;
  const hier = pathname.slice(basis.length).replace(/^\/|\/$/g, '');
  const deel = hier === '' ? undefined : delenVan(toetsing).find(({ pad }) => pad === hier);
  return (
    <>
      {hier === '' ? null : (
        <nav aria-label="Terug" className="its-terug">
          <Link className="nl-link" to={basis}>
            <span aria-hidden="true">← </span>Terug naar mijn toetsing
          </Link>
        </nav>
      )}
      <Scherm titel={deel === undefined ? 'Mijn toetsing' : naamVoorKandidaat(deel)}>
        <DeelRoutes toetsing={toetsing} />
      </Scherm>
    </>
  );
}
