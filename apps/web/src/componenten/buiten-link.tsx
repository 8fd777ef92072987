import type { ReactNode } from 'react';

interface BuitenLinkProps {
  /** As somebody typed it; null where there is none. */
  readonly naar: string | null;
  readonly children: ReactNode;
}

/** A link to a page elsewhere. What is no address of the web would lead to a page of our own: that is only shown. */
export function BuitenLink({ naar, children }: BuitenLinkProps): ReactNode {
  if (naar === null) return children;
  if (!/^https?:\/\//i.test(naar))
    return (
      <>
        {children} ({naar})
      </>
    );
  return (
    <a className="nl-link" href={naar} target="_blank" rel="noreferrer noopener">
      {children}
      <span className="its-alleen-lezen"> (opent in een nieuw venster)</span>
    </a>
  );
}
