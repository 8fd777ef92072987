import { DomainError } from '#domain/fout/domain-error.js';
import type { IsoDate } from '#domain/kalender/iso-date.js';
import { localDate } from '#domain/kalender/tijdzone.js';
import type { OpenDossier } from './open-dossier.js';

/** Refuses with DATUM_IN_TOEKOMST a day that has not come yet in the zone of the organisation. */
export function eisNietInToekomst({ tx, beeld }: Pick<OpenDossier, 'tx' | 'beeld'>, datum: IsoDate): void {
  if (datum > localDate(tx.nu, beeld.tijdzone)) throw new DomainError('DATUM_IN_TOEKOMST');
}
