/**
 * Where the law says it, as far as we know. A setting of the organisation: as long as `geverifieerd` is false,
 * screens say "op grond van de wet" and don't show `tekst`.
 */
export interface WetsVerwijzing {
  readonly tekst: string;
  readonly geverifieerd: boolean;
}

/** What a screen or letter may say about the legal ground. */
export const wetsverwijzingTekst = (verwijzing: WetsVerwijzing): string =>
  verwijzing.geverifieerd ? verwijzing.tekst : 'op grond van de wet';
