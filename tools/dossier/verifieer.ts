import { existsSync, openSync, closeSync, readFileSync, readSync, statSync } from 'node:fs';
import { BewijsFout } from '#audit/controlepunt/bewijs-fout.js';
import { leesOndertekendControlepunt } from '#audit/controlepunt/controlepunt.js';
import { ALGORITME, type Algoritme, leesVkey, type Vkey } from '#audit/controlepunt/vkey.js';
import type { Vertrouwd } from '#audit/dossierexport/controle/vergelijk.js';
import { controleerDossierexport, type Dossieroordeel } from '#audit/dossierexport/controleer-dossierexport.js';
import { MAX_BYTES } from '#audit/dossierexport/formaat.js';
import { alsJson, alsTekst, CODES, woordVan } from './verslag.js';
import { leesOpdracht, type Uitvoer, VerkeerdGebruik } from './uitvoer.js';

const MEER = { type: 'string', multiple: true } as const;
/** What the reader has from elsewhere. */
export const VERTROUWD = { sleutel: MEER, controlepunt: MEER, getuige: MEER } as const;
const OPTIES = { ...VERTROUWD, json: { type: 'boolean' } } as const;
const GEBRUIK = 'verify BESTAND.zip [--sleutel VKEY] [--controlepunt BESTAND] [--getuige VKEY] [--json]';

/** `verify FILE`: says whether an export holds. Gives the exit code. */
export function verifieer(args: readonly string[], uitvoer: Uitvoer): number {
  const { values, positionals } = leesOpdracht(args, 1, OPTIES, GEBRUIK);
  const oordeel = oordeelOver(positionals[0] ?? '', leesVertrouwd(values));
  uitvoer.schrijf(values.json === true ? alsJson(oordeel) : alsTekst(oordeel));
  return CODES[woordVan(oordeel)];
}

/** Reads those options. Refuses with VerkeerdGebruik what is no key or controlepunt. */
export const leesVertrouwd = (values: { readonly [K in keyof typeof VERTROUWD]?: string[] }): Vertrouwd => ({
  sleutels: (values.sleutel ?? []).map((tekst) => leesSleutel(tekst, ALGORITME.LOG)),
  controlepunten: (values.controlepunt ?? []).map((bestand) => lees(bestand, leesOndertekendControlepunt)),
  getuigen: (values.getuige ?? []).map((tekst) => leesSleutel(tekst, ALGORITME.GETUIGE)),
});

/** The verdict over a file. */
export function oordeelOver(bestand: string, vertrouwd: Vertrouwd = {}): Dossieroordeel {
  try {
    // What is too large to be an export is not read to say so; its first bytes tell what it is.
    return controleerDossierexport(statSync(bestand).size > MAX_BYTES ? begin(bestand) : readFileSync(bestand), vertrouwd);
  } catch {
    return { geldig: false, leesbaar: false, reden: 'het bestand is er niet, of is niet te lezen' };
  }
}

function begin(bestand: string): Buffer {
  const [handvat, bytes] = [openSync(bestand, 'r'), Buffer.alloc(4)];
  try {
    readSync(handvat, bytes);
    return bytes;
  } finally {
    closeSync(handvat);
  }
}

/** A key as it is written, or a file with it. */
const leesSleutel = (tekst: string, soort: Algoritme): Vkey =>
  existsSync(tekst)
    ? lees(tekst, (inhoud) => leesVkeyVan(inhoud.trimEnd(), soort))
    : begrijp(tekst, tekst, (inhoud) => leesVkeyVan(inhoud, soort));

const VAN = { [ALGORITME.LOG]: 'een bewijslog', [ALGORITME.GETUIGE]: 'een getuige' };

function leesVkeyVan(tekst: string, soort: Algoritme): Vkey {
  const vkey = leesVkey(tekst);
  if (vkey.algoritme !== soort) throw new BewijsFout(`dit is de sleutel van ${VAN[vkey.algoritme]}, en niet die van ${VAN[soort]}`);
  return vkey;
}

function lees<T>(bestand: string, maak: (inhoud: string) => T): T {
  let inhoud: string;
  try {
    inhoud = readFileSync(bestand, 'utf8');
  } catch {
    throw new VerkeerdGebruik(`${bestand} is er niet, of is niet te lezen`);
  }
  return begrijp(bestand, inhoud, maak);
}

function begrijp<T>(wat: string, inhoud: string, maak: (inhoud: string) => T): T {
  try {
    return maak(inhoud);
  } catch (error) {
    if (error instanceof BewijsFout) throw new VerkeerdGebruik(`${wat}: ${error.reden}`);
    throw error;
  }
}
