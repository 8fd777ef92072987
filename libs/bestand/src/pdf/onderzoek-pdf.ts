import { BESTAND_GRENZEN } from '#domain/document/bestand-grenzen.js';
import { isWebpagina, verbergtZip } from '../herkenning.js';
import { dubbel, nietLeesbaar, teGrootUitgepakt } from '../weigering.js';
import { eisRustig } from './pdf-regels.js';
import { pdfObjecten } from './pdf-objecten.js';
import { telBladzijden } from './pdfium.js';

const KOP = '%PDF-';
const EINDE = '%%EOF';
const RAND = 1024;

/**
 * Inspects a PDF; it is never rewritten, because a signature in it (a digital VOG has one) would break. Refuses with BESTAND_DUBBEL,
 * BESTAND_ACTIEF, BESTAND_VERSLEUTELD, BESTAND_TE_GROOT_UITGEPAKT and BESTAND_NIET_LEESBAAR.
 */
export async function onderzoekPdf(inhoud: Buffer): Promise<void> {
  eisEenBestand(inhoud);
  eisRustig(pdfObjecten(inhoud));
  const bladzijden = await telBladzijden(inhoud);
  if (bladzijden < 1) throw nietLeesbaar();
  if (bladzijden > BESTAND_GRENZEN.paginas) throw teGrootUitgepakt(`meer dan ${BESTAND_GRENZEN.paginas} bladzijden`);
}

/** The PDF is the whole file: nothing before it, nothing behind it, and nothing else that begins in it. */
function eisEenBestand(inhoud: Buffer): void {
  if (inhoud.toString('latin1', 0, KOP.length) !== KOP) throw dubbel('iets voor het begin');
  const einde = inhoud.lastIndexOf(EINDE);
  if (einde < 0) throw nietLeesbaar();
  const staart = inhoud.toString('latin1', einde + EINDE.length);
  if (einde < inhoud.length - RAND || !/^[\s\0]*$/.test(staart)) throw dubbel('meer na het einde');
  if (verbergtZip(inhoud)) throw dubbel('een ingepakt bestand');
  if (isWebpagina(inhoud.subarray(0, RAND))) throw dubbel('een webpagina');
}
