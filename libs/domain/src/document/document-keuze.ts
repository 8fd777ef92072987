import { FUNCTIE_NAMEN } from '../inzagelog/inzagelog.js';
import { RELATIES, type Relatie } from '../toegang/relatie.js';
import type { ToetsingBeeld } from '../toetsing/toetsing-beeld.js';
import { BEWAAR_KLASSE_UITLEG, type BewaarKlasse } from './bewaar-klasse.js';
import { type Bestandssoort, BESTANDSSOORTEN, magUploaden, MAX_BESTAND_BYTES } from './bestand.rules.js';
import { DOCUMENT_SOORT_CODES, type DocumentSoortCode, type DocumentVereiste } from './document-soort.js';
import { DOCUMENT_SOORTEN } from './document-soorten.js';
import { documentenlijstVan } from './eigen-documentenlijst.js';
import { openstaandeSoorten } from './openstaande-documenten.js';
import { uploadWeigeringen } from './upload.rules.js';

/** A kind of document that somebody can hand in now, with all that he should know first. */
export interface DocumentKeuze {
  readonly type: DocumentSoortCode;
  readonly naam: string;
  readonly vereist: DocumentVereiste;
  /** Whether the procedure waits for it now. */
  readonly nodig: boolean;
  readonly bestandssoorten: readonly Bestandssoort[];
  /** In bytes. */
  readonly grootste: number;
  readonly bewaarklasse: BewaarKlasse;
  readonly bewaarUitleg: string;
  /** Functions, in plain Dutch, of who may read it. */
  readonly zichtbaarVoor: readonly string[];
}

/** What who stands so to the case can hand in now, in the order of the list of kinds. */
export function documentKeuzes(relaties: readonly Relatie[], beeld: ToetsingBeeld): readonly DocumentKeuze[] {
  const nodig = openstaandeSoorten(beeld);
  return DOCUMENT_SOORT_CODES.filter(
    (type) => relaties.some((relatie) => magUploaden(relatie, type)) && uploadWeigeringen(type, beeld).length === 0,
  ).map((type) => {
    const { naam, bewaarKlasse, zichtbaarVoor } = DOCUMENT_SOORTEN[type];
    return {
      type,
      naam,
      vereist: documentenlijstVan(beeld).soorten[type].vereist,
      // A VOG is asked for by a step of its own.
      nodig: type === 'VOG' || nodig.includes(type),
      bestandssoorten: BESTANDSSOORTEN,
      grootste: MAX_BESTAND_BYTES,
      bewaarklasse: bewaarKlasse,
      bewaarUitleg: BEWAAR_KLASSE_UITLEG[bewaarKlasse],
      zichtbaarVoor: RELATIES.filter((relatie) => zichtbaarVoor.some((partij) => partij === relatie)).map(
        (relatie) => FUNCTIE_NAMEN[relatie],
      ),
    };
  });
}
