import type { ReactNode } from 'react';
import { Scherm } from '../componenten/scherm.js';
import { WachtendeVragen } from './wachtende-vragen.js';

/** The only thing for a colleague who answers questions: which ones wait. */
export function UitvraagStart(): ReactNode {
  return (
    <Scherm
      titel="Vragen aan u"
      inleiding="Een integriteitsadviseur vraagt u iets over uw eigen werk. U hoeft niet te weten waarom. Praat er met niemand over."
    >
      <WachtendeVragen />
    </Scherm>
  );
}
