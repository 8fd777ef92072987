import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

interface SchermProps {
  readonly titel: string;
  /** In the title of the browser before that, where a screen has parts with a heading of their own. */
  readonly deel?: string | undefined;
  readonly inleiding?: ReactNode;
  /** Beside the title: what one can do here. */
  readonly rechts?: ReactNode;
  readonly children: ReactNode;
}

/** `focus: false`: moving within one screen leaves the focus where it is. */
interface Plek {
  readonly pathname: string;
  readonly key: string;
  readonly state: { readonly focus?: boolean } | null;
}

/** The heading of a screen, its title in the browser (never a name of somebody), and the focus on it after a change of screen. */
export function Scherm({ titel, deel: onderdeel, inleiding, rechts, children }: SchermProps): ReactNode {
  const kop = useRef<HTMLHeadingElement>(null);
  const { pathname, key, state } = useLocation() as Plek;
  const stil = state?.focus === false;
  useEffect(() => {
    document.title = [onderdeel, titel, 'Integriteitstoetsing'].filter((een) => een !== undefined).join(' – ');
  }, [titel, onderdeel]);
  useEffect(() => {
    // The first screen begins where the browser puts the reader.
    // A part of a screen that has a heading of its own has put the focus there.
    const deel = document.activeElement?.matches('main :is(h2, h3)[tabindex]') ?? false;
    if (key !== 'default' && !stil && !deel) kop.current?.focus();
  }, [pathname, key, stil]);
  return (
    <>
      <div className="its-titelrij">
        <div>
          <h1 className="nl-heading nl-heading--level-1 its-titel" tabIndex={-1} ref={kop}>
            {titel}
          </h1>
          {inleiding === undefined ? null : <p className="its-inleiding">{inleiding}</p>}
        </div>
        {rechts}
      </div>
      {children}
    </>
  );
}
