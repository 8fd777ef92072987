import type { ReactNode } from 'react';
import type { Schema } from '../api/verzoek.js';
import { Badge, type Kleur } from '../componenten/badge.js';

type Stand = Pick<Schema['DocumentDto'], 'status' | 'scan'>;

const WOORDEN: Readonly<Record<Schema['DocumentDto']['status'], readonly [Kleur, string]>> = {
  GEUPLOAD: ['info', 'Ontvangen, wordt gecontroleerd'],
  GESCAND: ['info', 'Ontvangen'],
  TER_BEOORDELING: ['info', 'Wordt bekeken'],
  AKKOORD: ['goed', 'Akkoord'],
  AANVULLEN: ['let-op', 'Een ander document nodig'],
  NIET_NODIG: ['stil', 'Niet nodig, verwijderd'],
  VERWIJDERD: ['stil', 'Verwijderd'],
};

interface StandProps {
  readonly document: Stand;
  /** Shown to who judges it. */
  readonly beoordelaar?: boolean;
}

/** How a document stands, and what is known of viruses where that matters. */
export function DocumentStand({ document: { status, scan }, beoordelaar = false }: StandProps): ReactNode {
  const [kleur, naam] = beoordelaar && status === 'TER_BEOORDELING' ? (['let-op', 'Te beoordelen'] as const) : WOORDEN[status];
  return <Badge kleur={scan === 'BESMET' ? 'fout' : kleur}>{scan === 'BESMET' ? 'Virus gevonden, verwijderd' : naam}</Badge>;
}

/** Can somebody open the file now? */
export const isTeOpenen = ({ status, scan }: Stand): boolean =>
  ['TER_BEOORDELING', 'AKKOORD', 'AANVULLEN'].includes(status) && scan !== 'WACHT' && scan !== 'BESMET';
export const isWeg = ({ status }: Stand): boolean => status === 'NIET_NODIG' || status === 'VERWIJDERD';

/** What stands in the list of who handed it in: a file with a virus is told of, until another one was handed in after it. */
export const teTonen = <D extends Stand & { readonly gemaaktOp: string }>(documenten: readonly D[]): readonly D[] =>
  documenten.filter(
    (document) =>
      !isWeg(document) ||
      (document.scan === 'BESMET' && !documenten.some((ander) => !isWeg(ander) && ander.gemaaktOp > document.gemaaktOp)),
  );
