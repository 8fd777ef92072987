import type { ReactNode } from 'react';
import { Badge, type Kleur } from '../componenten/badge.js';
import { Melding } from '../componenten/melding.js';
import { dag } from '../componenten/tijd.js';

interface Past {
  readonly verstrekking: string;
  readonly uiterlijkeVerstrekking: string;
  readonly marge: number;
  readonly kleur: 'GROEN' | 'ORANJE' | 'ROOD';
}

const KLEUR: Readonly<Record<Past['kleur'], Kleur>> = { GROEN: 'goed', ORANJE: 'let-op', ROOD: 'fout' };
const WOORD: Readonly<Record<Past['kleur'], string>> = { GROEN: 'Past ruim', ORANJE: 'Past net', ROOD: 'Past niet' };

/** Whether the planning fits, in a word. */
export function PastBadge({ kleur }: Pick<Past, 'kleur'>): ReactNode {
  return <Badge kleur={KLEUR[kleur]}>{WOORD[kleur]}</Badge>;
}

/** The working days to spare, as people say it. */
export function margeTekst(marge: number): string {
  const werkdagen = Math.abs(marge) === 1 ? '1 werkdag' : `${Math.abs(marge)} werkdagen`;
  if (marge < 0) return `${werkdagen} te laat`;
  return marge === 0 ? 'Geen dag over' : `${werkdagen} over`;
}

const ADVIES: Readonly<Record<Past['kleur'], string>> = {
  GROEN: 'Er is ruimte voor een tegenvaller.',
  ORANJE: 'Er is weinig ruimte: als iemand later klaar is, komt de vergadering in gevaar.',
  ROOD: 'Kies een latere vergadering of de versnelde termijnen. Of ga door en let er samen op dat iedereen eerder klaar is.',
};

/** Whether a meeting can be made: a date, the last possible date, and what to do about it. It says nothing of the person. */
export function Haalbaarheid({ van }: { readonly van: Past }): ReactNode {
  const { verstrekking, uiterlijkeVerstrekking, marge, kleur } = van;
  return (
    <Melding
      toon={kleur === 'GROEN' ? 'ok' : kleur === 'ORANJE' ? 'warning' : 'error'}
      titel={`${WOORD[kleur]}: ${margeTekst(marge).toLowerCase()}`}
    >
      <p>
        Gebruikt iedereen de hele termijn, dan kan het advies er zijn op {dag(verstrekking)}. Uiterlijk nodig: {dag(uiterlijkeVerstrekking)}
        . {ADVIES[kleur]}
      </p>
    </Melding>
  );
}
