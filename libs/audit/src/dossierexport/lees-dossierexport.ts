import { type Regel, regelsVan } from './controle/controleer-regels.js';
import { type Bestand, leesZip } from './controle/lees-zip.js';
import { NAAM } from './formaat.js';

export type { Bestand, Regel };

/** The entries of a dossierexport that was checked when it came in, in the order of the zip. */
export const leesBestanden = (zip: Buffer): readonly Bestand[] => leesZip(zip);

/** The lines of its chain. */
export const leesRegels = (zip: Buffer): readonly Regel[] =>
  leesZip(zip).flatMap(({ naam, inhoud }) => (naam === NAAM.keten ? regelsVan(inhoud) : []));
