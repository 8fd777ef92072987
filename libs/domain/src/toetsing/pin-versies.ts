import { documentenlijst, documentenlijsten } from '../document/documentenlijst.js';
import type { VersieWens, Versies } from '../formatie/versies.rules.js';
import type { IsoDate } from '../kalender/iso-date.js';
import { type Inwerkingtreding, kiesRegime } from '../rechtskader/rechtskader.js';
import type { TermijnProfielCode } from '../termijn/termijn-profiel.js';
import { nieuwsteProfielVersie, termijnProfiel } from '../termijn/termijnprofielen.js';
import { vragenlijst, vragenlijsten } from '../vragenlijst/vragenlijsten.js';

const nieuwste = (versies: readonly { readonly versie: number }[]): number => Math.max(...versies.map(({ versie }) => versie));

/**
 * What a case that begins on `vandaag` is pinned to: the law of that day for this organisation, and the newest of everything else (INV-22).
 * Refuses with BUITEN_WETTELIJKE_REIKWIJDTE when no law holds yet, TERMIJNPROFIEL_ONBEKEND.
 */
export function nieuwsteVersies(vandaag: IsoDate, inwerkingtreding: Inwerkingtreding, profiel: TermijnProfielCode): Versies {
  return {
    regime: kiesRegime(vandaag, inwerkingtreding).code,
    vragenlijstVersie: nieuwste(vragenlijsten),
    documentenlijstVersie: nieuwste(documentenlijsten),
    termijnProfiel: profiel,
    termijnProfielVersie: nieuwsteProfielVersie(profiel),
  };
}

/**
 * `basis` with what was asked for instead; a term profile that was chosen comes in its newest version.
 * Refuses with VRAGENLIJST_ONBEKEND, DOCUMENTENLIJST_ONBEKEND, TERMIJNPROFIEL_ONBEKEND.
 */
export function metWens(basis: Versies, wens: VersieWens): Versies {
  const profiel = wens.termijnProfiel ?? basis.termijnProfiel;
  return {
    regime: basis.regime,
    vragenlijstVersie: vragenlijst(wens.vragenlijstVersie ?? basis.vragenlijstVersie).versie,
    documentenlijstVersie: documentenlijst(wens.documentenlijstVersie ?? basis.documentenlijstVersie).versie,
    termijnProfiel: profiel,
    termijnProfielVersie:
      profiel === basis.termijnProfiel ? termijnProfiel(profiel, basis.termijnProfielVersie).versie : nieuwsteProfielVersie(profiel),
  };
}
