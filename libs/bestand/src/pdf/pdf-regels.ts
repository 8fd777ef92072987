import { actief, versleuteld } from '../weigering.js';
import type { PdfObject } from './pdf-objecten.js';
import { type PdfWaarde, waardenNa } from './pdf-lezer.js';

/** Names that an honest document has no use for, wherever they stand. */
const VERBODEN: Readonly<Record<string, string>> = {
  JavaScript: 'een script',
  Launch: 'een opdracht die een programma start',
  EmbeddedFile: 'een bijlage',
  EmbeddedFiles: 'een bijlage',
  FileAttachment: 'een bijlage',
  XFA: 'een formulier met programma (XFA)',
  RichMedia: 'een ingesloten film of programma',
  Rendition: 'een ingesloten film of programma',
  SubmitForm: 'een formulier dat gegevens verstuurt',
  ImportData: 'een formulier dat gegevens ophaalt',
  GoToR: 'een verwijzing naar een ander bestand',
  GoToE: 'een verwijzing naar een ander bestand',
};
/** Short names, that a font may give to a character: they count where something follows that they could carry out. */
const VERBODEN_MET_WAARDE: Readonly<Record<string, readonly [string, readonly PdfWaarde['soort'][]]>> = {
  JS: ['een script', ['tekst', 'verwijzing']],
  AA: ['een opdracht die vanzelf start', ['woordenboek', 'verwijzing']],
};
/** Kinds of actions and annotations. */
const VERBODEN_SOORTEN: Readonly<Record<string, string>> = {
  Movie: 'een ingesloten film of programma',
  Sound: 'een ingesloten film of programma',
  Screen: 'een ingesloten film of programma',
  '3D': 'een ingesloten film of programma',
};

/**
 * Refuses with BESTAND_ACTIEF what does something by itself or carries another file, and with BESTAND_VERSLEUTELD what is locked. A link that
 * one clicks is allowed, and so is opening at a place in the document.
 */
export function eisRustig(objecten: Iterable<PdfObject>): void {
  const openers: PdfWaarde[] = [];
  const bekend = new Set<number>();
  // Without a number it could be any: then it counts for all.
  const doetMeer = new Set<number | undefined>();
  for (const { nummer, waarde } of objecten) {
    eisWaarde(waarde, openers);
    if (nummer !== undefined) bekend.add(nummer);
    if (isActie(waarde) && !isSprong(waarde)) doetMeer.add(nummer);
  }
  for (const opener of openers) {
    // One that we don't find, somebody else might.
    const verwezen =
      opener.soort === 'verwijzing' && (!bekend.has(opener.nummer) || doetMeer.has(opener.nummer) || doetMeer.has(undefined));
    if (verwezen || (opener.soort === 'woordenboek' && !isSprong(opener))) throw actief('een opdracht die vanzelf start');
  }
}

function eisWaarde(waarde: PdfWaarde, openers: PdfWaarde[]): void {
  if (waarde.soort === 'naam') eisNaam(waarde.naam);
  if (waarde.soort !== 'rij' && waarde.soort !== 'woordenboek') return;
  waarde.delen.forEach((deel, i) => {
    eisWaarde(deel, openers);
    const na = waarde.delen[i + 1];
    if (deel.soort !== 'naam' || na === undefined) return;
    if (deel.naam === 'Encrypt' && ['woordenboek', 'verwijzing'].includes(na.soort)) throw versleuteld();
    if (deel.naam === 'OpenAction') openers.push(na);
    const verboden = Object.hasOwn(VERBODEN_MET_WAARDE, deel.naam) ? VERBODEN_MET_WAARDE[deel.naam] : undefined;
    if (verboden?.[1].includes(na.soort)) throw actief(verboden[0]);
    const isSoort = ['S', 'Subtype', 'Type'].includes(deel.naam) && na.soort === 'naam';
    if (isSoort && Object.hasOwn(VERBODEN_SOORTEN, na.naam)) throw actief(VERBODEN_SOORTEN[na.naam] ?? '');
  });
}

function eisNaam(naam: string): void {
  if (Object.hasOwn(VERBODEN, naam)) throw actief(VERBODEN[naam] ?? '');
}

/** What a reference that must be an action may turn out to be: one, or another reference to one. */
const isActie = (waarde: PdfWaarde): boolean => waarde.soort === 'verwijzing' || waardenNa(waarde, 'S').length > 0;

/** Only goes to a place in this document, and to nothing after that. */
function isSprong(actie: PdfWaarde): boolean {
  const soorten = waardenNa(actie, 'S');
  const gaat = soorten.length > 0 && soorten.every((soort) => soort.soort === 'naam' && soort.naam === 'GoTo');
  return gaat && waardenNa(actie, 'Next').length === 0;
}
