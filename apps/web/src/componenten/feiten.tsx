import type { ReactNode } from 'react';

/** Names with what is known of them; what is not known is left out. */
export function Feiten({ van }: { readonly van: readonly (readonly [naam: string, waarde: ReactNode])[] }): ReactNode {
  const bekend = van.filter(([, waarde]) => waarde !== null && waarde !== undefined && waarde !== '');
  if (bekend.length === 0) return null;
  return (
    <dl className="its-feiten">
      {bekend.map(([naam, waarde]) => (
        <div key={naam}>
          <dt>{naam}</dt>
          <dd>{waarde}</dd>
        </div>
      ))}
    </dl>
  );
}
