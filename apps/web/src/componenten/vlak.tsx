import { type ReactNode, type Ref, useId } from 'react';

interface VlakProps {
  readonly titel: string;
  /** Beside the title. */
  readonly rechts?: ReactNode;
  readonly children: ReactNode;
  readonly id?: string;
  /** The heading, where the focus is put on it. */
  readonly kop?: Ref<HTMLHeadingElement>;
}

/** A part of a screen under a heading of its own. */
export function Vlak({ titel, rechts, children, id, kop }: VlakProps): ReactNode {
  const naam = useId();
  return (
    <section className="its-vlak" aria-labelledby={naam} id={id}>
      <div className="its-vlak__kop">
        <h2 id={naam} {...(kop === undefined ? {} : { ref: kop, tabIndex: -1 })}>
          {titel}
        </h2>
        {rechts}
      </div>
      {children}
    </section>
  );
}
