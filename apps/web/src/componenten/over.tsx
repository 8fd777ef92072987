import type { ReactNode } from 'react';

/** What a button or link is about, for who hears it apart from what stands around it. Comes after the words that are seen. */
export function Over({ wat }: { readonly wat: string | undefined }): ReactNode {
  return wat === undefined ? null : <span className="its-alleen-lezen"> ({wat})</span>;
}
