import type { ReactNode } from 'react';

/** How much may still be typed, once that begins to matter. Nothing that is pasted is cut off without a word. */
export function Teller({ lengte, hoogstens }: { readonly lengte: number; readonly hoogstens: number }): ReactNode {
  const over = hoogstens - lengte;
  if (over > hoogstens / 5) return null;
  return <p className="its-klein its-zacht">{over >= 0 ? `Nog ${over} tekens.` : `${-over} tekens te veel.`}</p>;
}
