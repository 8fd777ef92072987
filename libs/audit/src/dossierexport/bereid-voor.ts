import { createHash } from 'node:crypto';
import { canonical } from '../canonical/canonical.js';
import { leesOndertekendControlepunt } from '../controlepunt/controlepunt.js';
import { documentnaam } from './documentnaam.js';
import { type ExportOpenbaarmaking, FORMAAT, type Manifest, NAAM, nummer, VERSIE } from './formaat.js';
import type { Dossierinhoud, ExportGebeurtenis } from './inhoud.js';
import { leesmij } from './leesmij.js';
import { jsonOnderdeel, type Onderdeel, onderdeel } from './onderdeel.js';

/** An export that still misses its end: the event with the hash of the manifest, and the controlepunt that this stands under. */
export interface Voorbereid {
  /** Goes into `gegevens.manifest` of the event (hex). */
  readonly manifestHash: string;
  readonly leesmij: Onderdeel;
  readonly manifest: Onderdeel;
  /** How many events the chain has so far, and their lines. */
  readonly gebeurtenissen: number;
  readonly keten: string;
  /** Entries 4 to 9. */
  readonly bestanden: readonly Onderdeel[];
}

/** The first of two moves to make an export: everything but how it ends. Reads no document. */
export function bereidVoor(inhoud: Dossierinhoud): Voorbereid {
  const { gebeurtenissen } = inhoud;
  const uitleg = onderdeel(NAAM.leesmij, leesmij(inhoud));
  const bestanden = [...bewijsstukken(inhoud), ...documenten(inhoud)];
  const keten = gebeurtenissen.map(regel).join('');
  const manifest = jsonOnderdeel(NAAM.manifest, manifestVan(inhoud, keten, [uitleg, ...bestanden]));
  return { manifestHash: manifest.sha256, leesmij: uitleg, manifest, gebeurtenissen: gebeurtenissen.length, keten, bestanden };
}

/** The line of an event in the chain of an export. */
export function regel(gebeurtenis: ExportGebeurtenis): string {
  if ('afgeschermd' in gebeurtenis) return `${canonical({ afgeschermd: gebeurtenis.afgeschermd })}\n`;
  const { hash: _hash, ...ongehasht } = gebeurtenis;
  return `${canonical(ongehasht)}\n`;
}

function bewijsstukken({ ijkpunten, sleutel, sleutelwissels, openbaarmakingen }: Dossierinhoud): readonly Onderdeel[] {
  const gelezen = ijkpunten.map(({ note, ...bewijs }) => ({ note, bewijs, grootte: leesOndertekendControlepunt(note).grootte }));
  return [
    ...gelezen.map(({ note, grootte }) => onderdeel(`ijkpunten/${grootte}.txt`, note)),
    jsonOnderdeel(
      NAAM.ijkpunten,
      gelezen.map(({ bewijs: { aantal, plaats, inclusie, consistentie }, grootte }) => ({
        grootte,
        aantal,
        plaats,
        inclusie,
        consistentie,
      })),
    ),
    onderdeel(NAAM.sleutels, `${sleutel}\n`),
    ...sleutelwissels.map((note, i) => onderdeel(`sleutelwissels/${nummer(i + 1)}.txt`, note)),
    jsonOnderdeel(
      NAAM.openbaarmakingen,
      [...openbaarmakingen]
        .sort(volgorde)
        .map(({ volgnummer, veld, waarde, zout, velden }) => ({ volgnummer, veld, waarde, zout, velden })),
    ),
  ];
}

const volgorde = (a: ExportOpenbaarmaking, b: ExportOpenbaarmaking): number => a.volgnummer - b.volgnummer || (a.veld < b.veld ? -1 : 1);

const documenten = (inhoud: Dossierinhoud): readonly Onderdeel[] =>
  inhoud.documenten.map((document, i) => ({
    naam: documentnaam(i + 1, document.naam),
    bytes: document.bytes,
    crc32: document.crc32,
    sha256: document.sha256,
    open: () => document.open(),
  }));

function manifestVan(inhoud: Dossierinhoud, keten: string, bestanden: readonly Onderdeel[]): Manifest {
  const { oorsprong, organisatieId, toetsingId, zaaknummer, ontvanger } = inhoud;
  return {
    ...{ formaat: FORMAAT, versie: VERSIE, oorsprong, organisatieId, toetsingId, zaaknummer, ontvanger },
    gebeurtenissen: inhoud.gebeurtenissen.length,
    keten: createHash('sha256').update(keten, 'utf8').digest('hex'),
    bestanden: bestanden.map(({ naam, bytes, sha256 }) => ({ naam, bytes, sha256 })),
    documenten: inhoud.documenten.map(({ naam, documentId, soort, volgnummer, wijze }, i) => ({
      ...{ naam: documentnaam(i + 1, naam), documentId, soort, volgnummer, wijze },
    })),
  };
}
