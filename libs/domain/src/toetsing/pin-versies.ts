import { documentenlijstVoor, nieuwsteDocumentenlijst } from '../document/eigen-documentenlijst.js';
import type { EigenVersie } from '../eigen-versie/eigen-versie.js';
import type { VersieWens, Versies } from '../formatie/versies.rules.js';
import type { IsoDate } from '../kalender/iso-date.js';
import { type Inwerkingtreding, kiesRegime } from '../rechtskader/rechtskader.js';
import type { TermijnProfielCode } from '../termijn/termijn-profiel.js';
import { nieuwsteProfiel, profielVoor } from '../termijn/eigen-profiel.js';
import { nieuwsteVragenlijst, vragenlijstVoor } from '../vragenlijst/eigen-vragenlijst.js';

/**
 * What a case that begins on `vandaag` is pinned to: the law of that day for this organisation, and the newest of everything else (INV-22),
 * built in or, where there are, of its own (`eigen`).
 * Refuses with BUITEN_WETTELIJKE_REIKWIJDTE when no law holds yet, TERMIJNPROFIEL_ONBEKEND.
 */
export function nieuwsteVersies(
  vandaag: IsoDate,
  inwerkingtreding: Inwerkingtreding,
  profiel: TermijnProfielCode,
  eigen: readonly EigenVersie[],
): Versies {
  return {
    regime: kiesRegime(vandaag, inwerkingtreding).code,
    vragenlijstVersie: nieuwsteVragenlijst(eigen),
    documentenlijstVersie: nieuwsteDocumentenlijst(eigen),
    termijnProfiel: profiel,
    termijnProfielVersie: nieuwsteProfiel(profiel, eigen).versie,
  };
}

/**
 * `basis` with what was asked for instead; a term profile that was chosen comes in its newest version.
 * Refuses with VRAGENLIJST_ONBEKEND, DOCUMENTENLIJST_ONBEKEND, TERMIJNPROFIEL_ONBEKEND.
 */
export function metWens(basis: Versies, wens: VersieWens, eigen: readonly EigenVersie[]): Versies {
  const profiel = wens.termijnProfiel ?? basis.termijnProfiel;
  return {
    regime: basis.regime,
    vragenlijstVersie: vragenlijstVoor(wens.vragenlijstVersie ?? basis.vragenlijstVersie, eigen).versie,
    documentenlijstVersie: documentenlijstVoor(wens.documentenlijstVersie ?? basis.documentenlijstVersie, eigen).versie,
    termijnProfiel: profiel,
    termijnProfielVersie: (profiel === basis.termijnProfiel
      ? profielVoor(profiel, basis.termijnProfielVersie, eigen)
      : nieuwsteProfiel(profiel, eigen)
    ).versie,
  };
}
