import { type ReactNode, useEffect, useRef } from 'react';

/** The heading of a form that opens on the screen: the focus goes there. */
export function FormulierKop({ children }: { readonly children: ReactNode }): ReactNode {
  const kop = useRef<HTMLHeadingElement>(null);
  useEffect(() => kop.current?.focus(), []);
  return (
    <h3 ref={kop} tabIndex={-1}>
      {children}
    </h3>
  );
}
