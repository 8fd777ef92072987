/** What an adviseur comes across and does not look into himself (S-X9). */
export const SIGNAAL_SOORTEN = ['VERMOEDEN_STRAFBAAR_FEIT', 'ACUTE_DREIGING'] as const;
export type SignaalSoort = (typeof SIGNAAL_SOORTEN)[number];

/** Between the adviseur and the opdrachtgever only; the file is not extended with criminal data, so the words go once it was handled. */
export interface SignaalInhoud {
  readonly soort: SignaalSoort;
  readonly toelichting: string;
}

/** The acts around a signal, and the look at one: nobody may learn from the trail that there was a signal, but who keeps watch over the trail. */
export const SIGNAAL_HANDELINGEN = ['meldSignaal', 'handelSignaalAf'] as const;
export const SIGNAAL_INZAGE = 'SIGNALEN';
