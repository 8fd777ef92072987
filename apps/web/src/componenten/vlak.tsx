import { type ReactNode, useId } from 'react';

interface VlakProps {
  readonly titel: string;
  /** Beside the title. */
  readonly rechts?: ReactNode;
  readonly children: ReactNode;
  readonly id?: string;
}

/** A part of a screen under a heading of its own. */
export function Vlak({ titel, rechts, children, id }: VlakProps): ReactNode {
  const kop = useId();
  return (
    <section className="its-vlak" aria-labelledby={kop} id={id}>
      <div className="its-vlak__kop">
        <h2 id={kop}>{titel}</h2>
        {rechts}
      </div>
      {children}
    </section>
  );
}
