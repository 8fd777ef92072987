import { DomainError } from '#domain/fout/domain-error.js';

/** `wat` is one of our own descriptions, with its article: "een script". Never anything from the file. */
export const actief = (wat: string): DomainError => new DomainError('BESTAND_ACTIEF', { wat });
export const dubbel = (wat: string): DomainError => new DomainError('BESTAND_DUBBEL', { wat });
export const teGrootUitgepakt = (wat: string): DomainError => new DomainError('BESTAND_TE_GROOT_UITGEPAKT', { wat });
export const versleuteld = (): DomainError => new DomainError('BESTAND_VERSLEUTELD');
export const nietLeesbaar = (): DomainError => new DomainError('BESTAND_NIET_LEESBAAR');
export const geenVoorbeeld = (): DomainError => new DomainError('VOORBEELD_NIET_MOGELIJK');
