import type { ToetsingBeeld } from '../toetsing/toetsing-beeld.js';
import type { DocumentSoortCode } from './document-soort.js';
import { DOCUMENT_SOORTEN } from './document-soorten.js';
import type { DocumentStatus } from './document-status.js';
import { documentenlijstVan } from './eigen-documentenlijst.js';
import { vereisteUploads } from './vereiste-stukken.js';

/** What waits for the scan is there, and not judged. */
const ONGELEZEN: readonly DocumentStatus[] = ['GEUPLOAD', 'GESCAND', 'TER_BEOORDELING', 'AANVULLEN'];

type StukkenBeeld = Pick<ToetsingBeeld, 'documenten' | 'werk' | 'documentenlijstVersie' | 'eigenVersies'>;

/** Dutch names of the documents that are still missing or not judged: S07 waits for these. */
export function openstaandeDocumenten(beeld: StukkenBeeld): readonly string[] {
  return openstaandeSoorten(beeld).map((soort) => DOCUMENT_SOORTEN[soort].naam);
}

/** The kinds of documents that are still missing or not judged. */
export function openstaandeSoorten(beeld: StukkenBeeld): readonly DocumentSoortCode[] {
  const { documenten, werk } = beeld;
  // Of the algemeen bestuur gedeputeerde staten grant it, to the waterschap: the kandidaat asks for no document.
  const vraagtOntheffing = werk.oordelen.some((o) => o.eis === 'INGEZETENSCHAP' && o.uitkomst === 'ONTHEFFING_NODIG');
  const ontbreekt = vereisteUploads({ lijst: documentenlijstVan(beeld), heeftOnderneming: false, vraagtOntheffing, gevraagd: [] }).filter(
    (soort) => !documenten.some((d) => d.type === soort && d.status === 'AKKOORD'),
  );
  const ongelezen = documenten.filter(({ status }) => ONGELEZEN.includes(status)).map((d) => d.type);
  return [...new Set([...ontbreekt, ...ongelezen])].filter((soort) => soort !== 'VOG' && soort !== 'MAATREGEL_BEWIJS');
}
