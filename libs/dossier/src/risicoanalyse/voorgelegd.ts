import type { Bevinding } from '#domain/bevinding/bevinding.rules.js';
import type { OpenDossier } from '../handeling/open-dossier.js';

/** Is it the kandidaat who looks? He gets the concept as it was put before him. */
export const vanKandidaat = ({ tx, beeld }: Pick<OpenDossier, 'tx' | 'beeld'>): boolean => tx.persoonId === beeld.kandidaatId;

export const isVoorgelegdeBevinding = ({ status }: Pick<Bevinding, 'status'>): boolean => status !== 'CONCEPT';
export const isVoorgelegdeMaatregel = ({ nogVoorTeLeggen }: { readonly nogVoorTeLeggen?: true }): boolean => nogVoorTeLeggen !== true;
export const isVoorgelegdRisico = ({ voorgelegd }: { readonly voorgelegd: boolean }): boolean => voorgelegd;
