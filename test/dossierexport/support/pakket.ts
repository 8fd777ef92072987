import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { canonical } from '../../../libs/audit/src/canonical/canonical.js';
import { leesZip } from '../../../libs/audit/src/dossierexport/controle/lees-zip.js';
import { inhoudsopgave, voorkop } from '../../../libs/audit/src/dossierexport/schrijf-export.js';

/** An entry of an export that can be changed at will. */
export interface Stuk {
  readonly naam: string;
  readonly inhoud: Buffer;
}

export const pakUit = (zip: Buffer): readonly Stuk[] => leesZip(zip).map(({ naam, inhoud }) => ({ naam, inhoud }));

/** The entries as a zip in the form that the specification gives, whatever they are. */
export function pak(stukken: readonly Stuk[]): Buffer {
  const delen = stukken.map(({ naam, inhoud }) => ({ naam, bytes: inhoud.length, crc32: crc32(inhoud), inhoud }));
  return Buffer.concat([...delen.flatMap((deel) => [voorkop(deel), deel.inhoud]), inhoudsopgave(delen)]);
}

export const sha256 = (inhoud: string | Uint8Array): string => createHash('sha256').update(inhoud).digest('hex');

/** The same entries with one of them changed; those that are not there change nothing. */
export const metInhoud = (stukken: readonly Stuk[], naam: string, maak: (oud: Buffer) => Buffer | string): readonly Stuk[] =>
  stukken.map((stuk) => (stuk.naam === naam ? { naam, inhoud: Buffer.from(maak(stuk.inhoud)) } : stuk));

export const regelsVan = (inhoud: Buffer): readonly string[] => inhoud.toString('utf8').split('\n').slice(0, -1);
export const uitRegels = (regels: readonly string[]): string => regels.map((regel) => `${regel}\n`).join('');

/**
 * How far somebody without the secret key goes to hide what he did: nothing; the numbers and hashes of each next event; the
 * manifest; both, and the hash of the manifest in the last event. Nobody gets further: the tree is signed.
 */
export const VERDER = ['nothing', 'chain', 'manifest', 'all'] as const;
export type Verder = (typeof VERDER)[number];

export function herhash(stukken: readonly Stuk[], verder: Verder): readonly Stuk[] {
  if (verder === 'nothing') return stukken;
  const keten = verder === 'manifest' ? stukken : metInhoud(stukken, 'keten.jsonl', (oud) => uitRegels(schakel(regelsVan(oud))));
  if (verder === 'chain') return keten;
  const manifest = metInhoud(keten, 'manifest.json', (oud) => herteld(oud, keten));
  if (verder === 'manifest') return manifest;
  const hash = sha256(manifest.find(({ naam }) => naam === 'manifest.json')?.inhoud ?? '');
  return metInhoud(manifest, 'keten.jsonl', (oud) =>
    uitRegels(regelsVan(oud).map((regel, i, alle) => (i === alle.length - 1 ? metManifest(regel, hash) : regel))),
  );
}

function herteld(oud: Buffer, stukken: readonly Stuk[]): Buffer | string {
  const manifest = alsObject(oud.toString('utf8'));
  return manifest === undefined ? oud : canonical({ ...manifest, ...geteld(stukken) });
}

function schakel(regels: readonly string[]): readonly string[] {
  let vorigeHash = '0'.repeat(64);
  return regels.map((regel, i) => {
    const gebeurtenis = alsObject(regel);
    const verborgen = gebeurtenis?.['afgeschermd'];
    const nieuw =
      gebeurtenis === undefined || verborgen !== undefined ? regel : canonical({ ...gebeurtenis, volgnummer: i + 1, vorigeHash });
    vorigeHash = typeof verborgen === 'string' ? verborgen : sha256(`\0${nieuw}`);
    return nieuw;
  });
}

function metManifest(regel: string, manifest: string): string {
  const gebeurtenis = alsObject(regel);
  return gebeurtenis === undefined ? regel : canonical({ ...gebeurtenis, gegevens: { ...(gebeurtenis['gegevens'] as object), manifest } });
}

function geteld(stukken: readonly Stuk[]): object {
  const regels = regelsVan(stukken.find(({ naam }) => naam === 'keten.jsonl')?.inhoud ?? Buffer.alloc(0));
  const buiten = ['manifest.json', 'keten.jsonl', 'slot/controlepunt.txt', 'slot/bewijs.json'];
  return {
    gebeurtenissen: Math.max(0, regels.length - 1),
    keten: sha256(uitRegels(regels.slice(0, -1))),
    bestanden: stukken
      .filter(({ naam }) => !buiten.includes(naam))
      .map(({ naam, inhoud }) => ({ naam, bytes: inhoud.length, sha256: sha256(inhoud) })),
  };
}

export function alsObject(tekst: string): Record<string, unknown> | undefined {
  try {
    const waarde: unknown = JSON.parse(tekst);
    return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde) ? (waarde as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
