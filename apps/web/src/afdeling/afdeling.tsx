import { type ComponentType, type ReactNode, Suspense } from 'react';
import { Link, NavLink, Route, Routes } from 'react-router';
import type { Schema } from '../api/verzoek.js';
import { heeft, useIk } from '../app/ik.js';
import { NietGevonden } from '../app/niet-gevonden.js';
import { Scherm } from '../componenten/scherm.js';

/** One room of a part of the site: where, what it is for, and who may come in. */
export interface Kamer {
  readonly pad: string;
  readonly naam: string;
  /** In one line, below its name. */
  readonly uitleg: string;
  /** The functions that the API lets in; none named: everybody who is signed in. */
  readonly voor: readonly Schema['Rol'][];
  /** Nothing: it is a screen of its own, to which this only leads. */
  readonly Inhoud?: ComponentType;
}

interface AfdelingProps {
  /** Where it lives, such as `/organisatie`. */
  readonly basis: string;
  readonly naam: string;
  readonly inleiding: string;
  readonly kamers: readonly Kamer[];
}

/** A part of the site with rooms: a first page that tells what there is, and beside each room the way to the others. */
export function Afdeling({ basis, naam, inleiding, kamers }: AfdelingProps): ReactNode {
  const ik = useIk();
  const open = kamers.filter(({ voor }) => voor.length === 0 || heeft(ik, ...voor));
  if (open.length === 0) return <NietGevonden />;
  return (
    <Routes>
      <Route index element={<Begin basis={basis} naam={naam} inleiding={inleiding} kamers={open} />} />
      {open.flatMap((kamer) =>
        kamer.Inhoud === undefined
          ? []
          : [
              <Route
                key={kamer.pad}
                path={`${kamer.pad}/*`}
                element={<InKamer basis={basis} naam={naam} kamers={open} kamer={kamer} Inhoud={kamer.Inhoud} />}
              />,
            ],
      )}
      <Route path="*" element={<NietGevonden />} />
    </Routes>
  );
}

function Begin({ basis, naam, inleiding, kamers }: AfdelingProps): ReactNode {
  return (
    <Scherm titel={naam} inleiding={inleiding}>
      <ul className="its-kamers">
        {kamers.map((kamer) => (
          <li key={kamer.pad} className="its-vlak its-kamer">
            <Link className="nl-link" to={`${basis}/${kamer.pad}`}>
              {kamer.naam}
            </Link>
            <p className="its-zacht">{kamer.uitleg}</p>
          </li>
        ))}
      </ul>
    </Scherm>
  );
}

type InKamerProps = Pick<AfdelingProps, 'basis' | 'naam' | 'kamers'> & { readonly kamer: Kamer; readonly Inhoud: ComponentType };

function InKamer({ basis, naam, kamers, kamer: { naam: titel, uitleg }, Inhoud }: InKamerProps): ReactNode {
  return (
    <div className="its-afdeling">
      <nav aria-label={naam} className="its-afdeling__nav">
        <Link className="nl-link its-afdeling__terug" to={basis}>
          <span aria-hidden="true">← </span>
          {naam}
        </Link>
        <ul>
          {kamers.map((kamer) => (
            <li key={kamer.pad}>
              <NavLink to={`${basis}/${kamer.pad}`}>{kamer.naam}</NavLink>
            </li>
          ))}
        </ul>
      </nav>
      <div className="its-afdeling__inhoud">
        <Scherm titel={titel} inleiding={uitleg}>
          <Suspense
            fallback={
              <p className="its-laden" role="status">
                Wordt geladen…
              </p>
            }
          >
            <Inhoud />
          </Suspense>
        </Scherm>
      </div>
    </div>
  );
}
