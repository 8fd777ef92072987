import type { ReactNode } from 'react';

export type Kleur = 'goed' | 'let-op' | 'fout' | 'info' | 'stil';

/** A state in a word; the colour only helps. */
export function Badge({ kleur = 'stil', children }: { readonly kleur?: Kleur; readonly children: ReactNode }): ReactNode {
  return <span className={`its-badge its-badge--${kleur}`}>{children}</span>;
}
