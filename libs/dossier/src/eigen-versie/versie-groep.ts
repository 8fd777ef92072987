import type { EigenSoort } from '#domain/eigen-versie/eigen-versie.js';
import { EIGEN_PROFIEL_CODES, profielSoort } from '#domain/termijn/eigen-profiel.js';
import type { OrganisatieSoort } from '#domain/tijdlijn/soorten.js';

/** What is published with one act; a term profile of either kind. */
export const VERSIE_GROEPEN = {
  VRAGENLIJST: ['VRAGENLIJST'],
  DOCUMENTENLIJST: ['DOCUMENTENLIJST'],
  TERMIJNPROFIEL: EIGEN_PROFIEL_CODES.map(profielSoort),
} as const satisfies Record<string, readonly EigenSoort[]>;
export type VersieGroep = keyof typeof VERSIE_GROEPEN;

type PubliceerHandeling = Extract<OrganisatieSoort, `publiceer${string}`>;

/** The act by which each is published. */
export const PUBLICEREN: Readonly<Record<VersieGroep, PubliceerHandeling>> = {
  VRAGENLIJST: 'publiceerVragenlijst',
  DOCUMENTENLIJST: 'publiceerDocumentenlijst',
  TERMIJNPROFIEL: 'publiceerTermijnprofiel',
};
