import { nieuwsteDocumentenlijst } from '../document/eigen-documentenlijst.js';
import { nieuwsteProfiel } from '../termijn/eigen-profiel.js';
import { nieuwsteVragenlijst } from '../vragenlijst/eigen-vragenlijst.js';
import type { EigenSoort, EigenVersie } from './eigen-versie.js';

/** The number that a new case gets. With `eigen` left empty: the newest built-in one, on which a proposal rests. */
export function nieuwsteVersie(soort: EigenSoort, eigen: readonly EigenVersie[]): number {
  switch (soort) {
    case 'VRAGENLIJST':
      return nieuwsteVragenlijst(eigen);
    case 'DOCUMENTENLIJST':
      return nieuwsteDocumentenlijst(eigen);
    case 'TERMIJNPROFIEL_NORMAAL':
      return nieuwsteProfiel('NORMAAL', eigen).versie;
    case 'TERMIJNPROFIEL_VERSNELD':
      return nieuwsteProfiel('VERSNELD', eigen).versie;
  }
}
