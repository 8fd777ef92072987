import type { Weigering } from '../fout/domain-error.js';
import type { RechtsKader } from '../rechtskader/rechtskader.js';

/** Sources that a kandidaat may keep out of the research. Refusing one is recorded as "niet verstrekt", never as something against him. */
export const WEIGERBARE_BRONNEN = ['BKR_OVERZICHT', 'SOCIALE_MEDIA_OPENBAAR', 'DIPLOMA_BEWIJS'] as const;
export type WeigerbareBron = (typeof WEIGERBARE_BRONNEN)[number];

export const WEIGERBARE_BRON_NAMEN: Readonly<Record<WeigerbareBron, string>> = {
  BKR_OVERZICHT: 'Uw eigen BKR-overzicht',
  SOCIALE_MEDIA_OPENBAAR: 'Uw openbare profielen op sociale media',
  DIPLOMA_BEWIJS: 'Uw diploma’s of een uittreksel van DUO',
};

/** The sources that may be refused under this regime: what the regime doesn't allow isn't consulted anyway. */
export function weigerbareBronnen({ bronnen }: Pick<RechtsKader, 'bronnen'>): readonly WeigerbareBron[] {
  return WEIGERBARE_BRONNEN.filter((bron) => bron !== 'SOCIALE_MEDIA_OPENBAAR' || bronnen.includes(bron));
}

/** Refuses with BRON_NIET_TE_WEIGEREN. */
export function bronWeigeringWeigeringen(kader: Pick<RechtsKader, 'bronnen'>, geweigerd: readonly string[]): readonly Weigering[] {
  const mogelijk = weigerbareBronnen(kader);
  return geweigerd.every((bron) => mogelijk.some((m) => m === bron)) ? [] : [{ code: 'BRON_NIET_TE_WEIGEREN' }];
}
