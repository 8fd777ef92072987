/** Why the opdrachtgever stops a case. A code; the explanation that goes with it is sealed. */
export const STAAK_REDENEN = [
  'STUKKEN_ONTBREKEN',
  'KANDIDAAT_ONBEREIKBAAR',
  'KANDIDAAT_OVERLEDEN',
  'VOORDRACHT_VERVALLEN',
  'NIET_TE_VOLTOOIEN',
] as const;
export type StaakReden = (typeof STAAK_REDENEN)[number];

/**
 * Whether stopping leaves the conclusion GEEN_ADVIES: the procedure was not completed. Not when the kandidaat died: then there is nobody to
 * conclude about; and not where a conclusion was signed before: that one stands.
 */
export const staaktMetGeenAdvies = (reden: StaakReden, ondertekend: boolean): boolean => reden !== 'KANDIDAAT_OVERLEDEN' && !ondertekend;

/** Who died gets no mail. */
export const hoortVanStaken = (reden: StaakReden): boolean => reden !== 'KANDIDAAT_OVERLEDEN';
