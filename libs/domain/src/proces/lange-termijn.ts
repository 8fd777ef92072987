/**
 * Terms that may last years don't belong to a step that a workflow waits for. They stand under one of these places, as TOETSING stands for
 * the case as a whole, and a daily round records their moments. BEWAREN goes on after the end of the case, and what the law or a
 * supervisor asks goes on whatever becomes of the case (DOORLOPENDE_PLEKKEN); the others end with it.
 */
export const LANGE_PLEKKEN = [
  'BEWAREN',
  'MAATREGEL',
  'CONTROLE',
  'NEVENFUNCTIES',
  'GEDRAGSCODE',
  'BES_VERKLARING',
  'BEWAARBLOKKADE',
  'AVG_VERZOEK',
] as const;
export type LangePlek = (typeof LANGE_PLEKKEN)[number];

/** Neither the end of the case, nor a suspension, nor a new ronde ends these. */
export const DOORLOPENDE_PLEKKEN = ['BEWAARBLOKKADE', 'AVG_VERZOEK'] as const satisfies readonly LangePlek[];

/** Where the tasks of a break-glass stand: it has no terms, and is accounted for whatever becomes of the case. */
export const NOODINZAGE = 'NOODINZAGE';

/** Places whose tasks and terms go on when the ronde ends. */
export const GAAT_DOOR = [...DOORLOPENDE_PLEKKEN, NOODINZAGE] as const;

export const BEWAREN = 'BEWAREN' satisfies LangePlek;

export const isLangePlek = (stap: string): stap is LangePlek => LANGE_PLEKKEN.some((plek) => plek === stap);
