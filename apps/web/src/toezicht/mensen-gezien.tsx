import type { ReactNode } from 'react';
import { MensenTabel } from '../beheer/mensen-tabel.js';
import { Rolvoorstellen } from '../beheer/rolvoorstellen.js';

/** For the auditor: the people and what is proposed for them, to read. */
export function MensenGezien(): ReactNode {
  return (
    <div className="its-stapel">
      <MensenTabel />
      <Rolvoorstellen alleenLezen />
    </div>
  );
}
