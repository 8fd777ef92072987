/**
 * What the opdrachtgever concludes. The system never derives a conclusion; it only refuses those that the facts don't allow.
 * BELEMMERINGEN is advice, the council may still appoint; NIET_BENOEMBAAR means that a statutory requirement is missing.
 */
export const ADVIES_CONCLUSIES = [
  'GEEN_BELEMMERINGEN',
  'GEEN_BELEMMERINGEN_MET_MAATREGELEN',
  'BELEMMERINGEN',
  'NIET_BENOEMBAAR',
  'GEEN_ADVIES',
] as const;
export type AdviesConclusie = (typeof ADVIES_CONCLUSIES)[number];

export const POSITIEVE_CONCLUSIES = [
  'GEEN_BELEMMERINGEN',
  'GEEN_BELEMMERINGEN_MET_MAATREGELEN',
] as const satisfies readonly AdviesConclusie[];
/** All that is left as long as no VOG was verified (the BEPERKT_ADVIES). */
export const CONCLUSIES_ZONDER_VOG = ['BELEMMERINGEN', 'NIET_BENOEMBAAR', 'GEEN_ADVIES'] as const satisfies readonly AdviesConclusie[];

export const isPositief = (conclusie: AdviesConclusie): boolean => POSITIEVE_CONCLUSIES.some((c) => c === conclusie);
export const isAdviesConclusie = (tekst: string): tekst is AdviesConclusie => ADVIES_CONCLUSIES.some((c) => c === tekst);

/** For screens. */
export const CONCLUSIE_NAMEN: Readonly<Record<AdviesConclusie, string>> = {
  GEEN_BELEMMERINGEN: 'Geen belemmeringen',
  GEEN_BELEMMERINGEN_MET_MAATREGELEN: 'Geen belemmeringen, met maatregelen',
  BELEMMERINGEN: 'Belemmeringen',
  NIET_BENOEMBAAR: 'Niet benoembaar',
  GEEN_ADVIES: 'Geen advies',
};

/** The words of the letter to the council: neutral, without a reason and without saying which requirement is missing. */
export const CONCLUSIE_BRIEFTEKSTEN: Readonly<Record<AdviesConclusie, string>> = {
  GEEN_BELEMMERINGEN: 'Ik zie na de integriteitstoetsing geen belemmeringen voor de benoeming.',
  GEEN_BELEMMERINGEN_MET_MAATREGELEN:
    'Ik zie na de integriteitstoetsing geen belemmeringen voor de benoeming. Met de kandidaat zijn maatregelen afgesproken.',
  BELEMMERINGEN: 'Ik zie na de integriteitstoetsing belemmeringen voor de benoeming. Dit is een advies. U beslist zelf over de benoeming.',
  NIET_BENOEMBAAR: 'De kandidaat voldoet nu niet aan alle eisen die de wet stelt aan een benoeming.',
  GEEN_ADVIES: 'Ik geef over deze kandidaat geen advies.',
};
