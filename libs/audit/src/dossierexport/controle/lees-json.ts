import { isUtf8 } from 'node:buffer';
import { isCanonical } from '../../canonical/canonical.js';
import { heeftSleutels, isAantal, isHash, isHashes, isId, isTekst, isVanafNul, isWaarde } from '../../canonical/vormen.js';
import { BewijsFout } from '../../controlepunt/bewijs-fout.js';
import {
  type ExportOpenbaarmaking,
  FORMAAT,
  type IjkpuntBewijs,
  type Manifest,
  type ManifestBestand,
  type ManifestDocument,
  type SlotBewijs,
  VERSIE,
  WIJZEN,
} from '../formaat.js';
import type { Bestand } from './lees-zip.js';

type Is<T> = (waarde: unknown) => waarde is T;

/** Refuses with a BewijsFout text that is no UTF-8. */
export function leesTekst({ naam, inhoud }: Bestand): string {
  if (!isUtf8(inhoud)) throw new BewijsFout(`${naam} is geen leesbare tekst`);
  return inhoud.toString('utf8');
}

export const leesManifest = (bestand: Bestand): Manifest => leesJson(bestand, isManifest);
export const leesOpenbaarmakingen = (bestand: Bestand): readonly ExportOpenbaarmaking[] => leesJson(bestand, lijstVan(isOpenbaarmaking));
export const leesIjkpuntenLijst = (bestand: Bestand): readonly IjkpuntBewijs[] => leesJson(bestand, lijstVan(isIjkpunt));
export const leesSlotBewijs = (bestand: Bestand): SlotBewijs => leesJson(bestand, isSlotBewijs);

/** Parses JSON; undefined when it is none. JSON itself has no value `undefined`. */
export function parseer(tekst: string): unknown {
  try {
    return JSON.parse(tekst);
  } catch {
    return undefined;
  }
}

/** Refuses with a BewijsFout JSON that is not canonical, or is something else than it should be. */
function leesJson<T>(bestand: Bestand, is: Is<T>): T {
  const tekst = leesTekst(bestand);
  const waarde = parseer(tekst);
  if (!isWaarde(waarde) || !isCanonical(waarde, tekst)) throw new BewijsFout(`${bestand.naam} is niet geschreven zoals het hoort`);
  if (!is(waarde)) throw new BewijsFout(`${bestand.naam} bevat iets anders dan het hoort te bevatten`);
  return waarde;
}

const lijstVan =
  <T>(is: Is<T>): Is<readonly T[]> =>
  (waarde): waarde is readonly T[] =>
    Array.isArray(waarde) && waarde.every(is);

const isManifest: Is<Manifest> = (waarde): waarde is Manifest =>
  heeftSleutels(
    waarde,
    'bestanden,documenten,formaat,gebeurtenissen,keten,ontvanger,oorsprong,organisatieId,toetsingId,versie,zaaknummer',
  ) &&
  waarde['formaat'] === FORMAAT &&
  waarde['versie'] === VERSIE &&
  isId(waarde['organisatieId']) &&
  isId(waarde['toetsingId']) &&
  [waarde['oorsprong'], waarde['zaaknummer'], waarde['ontvanger']].every(isTekst) &&
  isVanafNul(waarde['gebeurtenissen']) &&
  isHash(waarde['keten']) &&
  lijstVan(isBestand)(waarde['bestanden']) &&
  lijstVan(isDocument)(waarde['documenten']);

const isBestand: Is<ManifestBestand> = (waarde): waarde is ManifestBestand =>
  heeftSleutels(waarde, 'bytes,naam,sha256') && isTekst(waarde['naam']) && isVanafNul(waarde['bytes']) && isHash(waarde['sha256']);

const isDocument: Is<ManifestDocument> = (waarde): waarde is ManifestDocument =>
  heeftSleutels(waarde, 'documentId,naam,soort,volgnummer,wijze') &&
  isTekst(waarde['naam']) &&
  isId(waarde['documentId']) &&
  isTekst(waarde['soort']) &&
  isAantal(waarde['volgnummer']) &&
  WIJZEN.some((wijze) => wijze === waarde['wijze']);

const isOpenbaarmaking: Is<ExportOpenbaarmaking> = (waarde): waarde is ExportOpenbaarmaking =>
  heeftSleutels(waarde, 'veld,velden,volgnummer,waarde,zout') &&
  isTekst(waarde['veld']) &&
  isHashes(waarde['velden']) &&
  isAantal(waarde['volgnummer']) &&
  typeof waarde['zout'] === 'string' &&
  /^[0-9a-f]{32}$/.test(waarde['zout']);

const isIjkpunt: Is<IjkpuntBewijs> = (waarde): waarde is IjkpuntBewijs =>
  heeftSleutels(waarde, 'aantal,consistentie,grootte,inclusie,plaats') && isAantal(waarde['aantal']) && isBewijs(waarde);

const isSlotBewijs: Is<SlotBewijs> = (waarde): waarde is SlotBewijs =>
  heeftSleutels(waarde, 'consistentie,grootte,inclusie,plaats') && isBewijs(waarde);

const isBewijs = (waarde: Readonly<Record<string, unknown>>): boolean =>
  isAantal(waarde['grootte']) && isVanafNul(waarde['plaats']) && isHashes(waarde['inclusie']) && isHashes(waarde['consistentie']);
