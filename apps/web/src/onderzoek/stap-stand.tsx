import type { ReactNode } from 'react';
import type { Schema } from '../api/verzoek.js';
import { Badge } from '../componenten/badge.js';
import { Handeling, useHandelingen } from '../formulier/handelingen.js';
import { woord } from '../woorden/woorden.js';

type Stap = Schema['Stap'];

/** The last time that this step was opened; undefined when it was not yet. */
export const laatsteStap = (stappen: readonly Stap[], code: Stap['stap']): Stap | undefined =>
  stappen.filter(({ stap }) => stap === code).sort((a, b) => b.volgnummer - a.volgnummer)[0];

/** Where a step of the research stands, in a word. */
export function StapStand({ stap }: { readonly stap: Stap | undefined }): ReactNode {
  if (stap === undefined) return <Badge>Nog niet begonnen</Badge>;
  return <Badge kleur={stap.status === 'OPEN' ? 'info' : stap.status === 'AFGEROND' ? 'goed' : 'stil'}>{woord(stap.status)}</Badge>;
}

/** A step of the research can be left out, with a reason that stands in the report. Nothing when it is not open. */
export function Afzien({
  toetsingId,
  stap,
  knop,
}: {
  readonly toetsingId: string;
  readonly stap: Stap | undefined;
  readonly knop: string;
}): ReactNode {
  const afzien = useHandelingen(toetsingId).get('zieAfVanStap');
  if (stap?.status !== 'OPEN') return null;
  return <Handeling code="zieAfVanStap" knop={knop} mogelijk={afzien} delen={{ toetsingId, stap: stap.stap }} />;
}
