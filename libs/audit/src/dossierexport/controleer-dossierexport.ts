import { createHash } from 'node:crypto';
import { BewijsFout } from '../controlepunt/bewijs-fout.js';
import { leesOndertekendControlepunt } from '../controlepunt/controlepunt.js';
import { controleerBestanden } from './controle/controleer-bestanden.js';
import { controleerDocumenten, controleerOpenbaarmakingen } from './controle/controleer-inhoud.js';
import { controleerPlaatsen, type Punt } from './controle/controleer-plaatsen.js';
import { controleerRegels, type Ketenstand } from './controle/controleer-regels.js';
import { controleerOndertekening, leesSleutels } from './controle/controleer-sleutels.js';
import { leesIjkpuntenLijst, leesManifest, leesOpenbaarmakingen, leesSlotBewijs, leesTekst } from './controle/lees-json.js';
import { leesOnderdelen, type Onderdelen } from './controle/lees-onderdelen.js';
import { type Bestand, isZip, leesZip } from './controle/lees-zip.js';
import { vergelijk, type Vergelijking, type Vertrouwd } from './controle/vergelijk.js';
import { type IjkpuntBewijs, type Manifest, SOORT } from './formaat.js';

/** What there is to tell about an export that holds. */
export interface Telling {
  readonly oorsprong: string;
  readonly toetsingId: string;
  readonly zaaknummer: string;
  readonly ontvanger: string;
  readonly gebeurtenissen: number;
  readonly afgeschermd: number;
  /** Instants of the first event that is not hidden, and of the last. */
  readonly van: string;
  readonly tot: string;
  readonly documenten: number;
  readonly openbaarmakingen: number;
  readonly ijkpunten: number;
  readonly slot: { readonly grootte: number; readonly tijd: string };
  /** Ids of the keys of the log, the first one first. */
  readonly sleutels: readonly string[];
  readonly vergeleken: Vergelijking;
}

/** `leesbaar`: whether it begins as a zip does. */
export type Dossieroordeel =
  { readonly geldig: true; readonly telling: Telling } | { readonly geldig: false; readonly leesbaar: boolean; readonly reden: string };

export const NIET_TE_LEZEN = 'de dossierexport is niet te lezen';

/** Checks a dossierexport as docs/evidence.md tells, with nothing but the file and what the reader brings along. Never throws. */
export function controleerDossierexport(bytes: Uint8Array, vertrouwd: Vertrouwd = {}): Dossieroordeel {
  const geheel = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!isZip(geheel)) return { geldig: false, leesbaar: false, reden: 'dit is geen zip-bestand' };
  try {
    return { geldig: true, telling: controleer(geheel, vertrouwd) };
  } catch (error) {
    // What is built to exhaust a reader is refused like the rest.
    return { geldig: false, leesbaar: true, reden: error instanceof BewijsFout ? error.reden : NIET_TE_LEZEN };
  }
}

function controleer(geheel: Buffer, vertrouwd: Vertrouwd): Telling {
  const delen = leesOnderdelen(leesZip(geheel));
  const manifest = leesManifest(delen.manifest);
  const openbaarmakingen = leesOpenbaarmakingen(delen.openbaarmakingen);
  const punten = leesPunten(delen, manifest.gebeurtenissen + 1);
  const hashes = controleerBestanden(delen, manifest);
  const nodig = [...openbaarmakingen, ...manifest.documenten].map(({ volgnummer }) => volgnummer);
  const keten = controleerRegels(delen.keten.inhoud, manifest, new Set([...nodig, ...punten.map(({ bewijs }) => bewijs.aantal)]));
  eisManifestVan(keten, delen, manifest);
  const sleutels = leesSleutels(delen.sleutels, delen.sleutelwissels, manifest.oorsprong);
  const ondertekend = punten.map(({ punt }) => punt);
  const slotSleutel = controleerOndertekening(ondertekend, sleutels, manifest.oorsprong).at(-1) ?? 0;
  controleerPlaatsen(punten, new Map([...keten.gevraagd].map(([nr, { hash }]) => [nr, hash])));
  controleerOpenbaarmakingen(openbaarmakingen, keten.gevraagd);
  controleerDocumenten(manifest.documenten, { hashes, openbaarmakingen, regels: keten.gevraagd });
  const vergeleken = vergelijk({ oorsprong: manifest.oorsprong, sleutels, slotSleutel, punten }, vertrouwd);
  const { oorsprong, toetsingId, zaaknummer, ontvanger, documenten } = manifest;
  const slot = ondertekend.at(-1);
  return {
    ...{ oorsprong, toetsingId, zaaknummer, ontvanger, gebeurtenissen: keten.aantal, afgeschermd: keten.afgeschermd },
    ...{ van: keten.van, tot: keten.laatste.op, documenten: documenten.length, openbaarmakingen: openbaarmakingen.length },
    ...{ ijkpunten: delen.ijkpunten.length, slot: { grootte: slot?.grootte ?? 0, tijd: slot?.tijd ?? '' } },
    ...{ sleutels: sleutels.rij.map(({ id }) => id), vergeleken },
  };
}

/** The ijkpunten and, last, the slot; `aantal`: events of the whole chain. */
function leesPunten(delen: Onderdelen, aantal: number): readonly Punt[] {
  const lijst = leesIjkpuntenLijst(delen.ijkpuntenLijst);
  if (lijst.length !== delen.ijkpunten.length) throw new BewijsFout('ijkpunten.json noemt andere ijkpunten dan erin zitten');
  const ijkpunten = delen.ijkpunten.map((bestand, i) => leesPunt(bestand, lijst[i]));
  if (ijkpunten.some(({ naam, punt }) => naam !== `ijkpunten/${punt.grootte}.txt`))
    throw new BewijsFout('een ijkpunt heeft een andere naam dan zijn grootte');
  const slot = leesPunt(delen.slot, { ...leesSlotBewijs(delen.bewijs), aantal });
  if (slot.punt.note.handtekeningen.length !== 1) throw new BewijsFout('onder het controlepunt van het slot staat niet één ondertekening');
  return [...ijkpunten, slot];
}

function leesPunt(bestand: Bestand, bewijs: IjkpuntBewijs | undefined): Punt {
  if (bewijs === undefined) throw new BewijsFout(`bij ${bestand.naam} hoort geen bewijs`);
  return { naam: bestand.naam, punt: leesOndertekendControlepunt(leesTekst(bestand)), bewijs };
}

/** That chain and manifest fix one another: the manifest the lines before the last, the last one the manifest. */
function eisManifestVan({ aantal, laatste }: Ketenstand, { manifest, keten }: Onderdelen, { gebeurtenissen, keten: hash }: Manifest): void {
  if (aantal !== gebeurtenissen + 1) throw new BewijsFout('er zijn meer of minder gebeurtenissen dan manifest.json noemt');
  const begin = keten.inhoud.lastIndexOf('\n', -2) + 1;
  if (sha256(keten.inhoud.subarray(0, begin)) !== hash)
    throw new BewijsFout('er is een gebeurtenis afgeschermd nadat de dossierexport is gemaakt');
  if (laatste.soort !== SOORT) throw new BewijsFout('de laatste gebeurtenis is niet die van een dossierexport');
  if (laatste.gegevens['manifest'] !== sha256(manifest.inhoud))
    throw new BewijsFout('manifest.json is niet het manifest dat in de keten is vastgelegd');
}

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
