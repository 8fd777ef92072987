import type { AuditGebeurtenis, KetenKop, OngehashteGebeurtenis } from './audit-gebeurtenis.js';
import { LEGE_KOP } from './audit-gebeurtenis.js';
import { berekenHash } from './bereken-hash.js';
import { isGebeurtenis } from './is-gebeurtenis.js';

/**
 * VORM: no event at all. DOSSIER: belongs to another toetsing or organisation. VOLGORDE: dropped, doubled, inserted or moved. VORIGE: does
 * not continue the event before. HASH: changed after it was written. TIJD: the clock went back. KOP: the chain does not end where it should.
 */
export type KetenFoutSoort = 'VORM' | 'DOSSIER' | 'VOLGORDE' | 'VORIGE' | 'HASH' | 'TIJD' | 'KOP';

export interface KetenFout {
  /** Number that the event bears, or should bear when it can't be read. */
  readonly volgnummer: number;
  readonly soort: KetenFoutSoort;
  readonly uitleg: string;
}

export interface Ketenoordeel {
  readonly geldig: boolean;
  readonly aantal: number;
  readonly kopHash: string;
  /** At most 1000. */
  readonly fouten: readonly KetenFout[];
}

const MAX_FOUTEN = 1_000;
/**
 * An act takes its instant when it begins and its number when it gets hold of the chain, so acts at the same time may stand a moment out of
 * order. More than a minute is no such thing.
 */
export const TIJD_MARGE_MS = 60_000;

/**
 * Checks the chain of one toetsing from its first event. A cut-off tail or a chain that was rewritten as a whole only shows against `kop`,
 * an end of the chain that was kept elsewhere.
 */
export async function controleerKeten(
  gebeurtenissen: Iterable<AuditGebeurtenis> | AsyncIterable<AuditGebeurtenis>,
  kop?: KetenKop,
): Promise<Ketenoordeel> {
  const fouten: KetenFout[] = [];
  const meld = (nieuw: readonly KetenFout[]): void => void fouten.push(...nieuw.slice(0, MAX_FOUTEN - fouten.length));
  let vorige: AuditGebeurtenis | undefined;
  let einde = LEGE_KOP;
  let aantal = 0;
  for await (const gebeurtenis of gebeurtenissen) {
    aantal += 1;
    if (!isGebeurtenis(gebeurtenis)) {
      meld([fout(einde.volgnummer + 1, 'VORM')]);
      continue;
    }
    meld(controleer(gebeurtenis, einde, vorige));
    vorige = gebeurtenis;
    einde = gebeurtenis;
  }
  if (kop !== undefined && (kop.volgnummer !== einde.volgnummer || kop.hash !== einde.hash)) meld([fout(einde.volgnummer, 'KOP')]);
  return { geldig: fouten.length === 0, aantal, kopHash: einde.hash, fouten };
}

function controleer(gebeurtenis: AuditGebeurtenis, einde: KetenKop, vorige: AuditGebeurtenis | undefined): readonly KetenFout[] {
  const { hash, ...rest } = gebeurtenis;
  const ongehasht: OngehashteGebeurtenis = rest;
  const soorten: readonly (KetenFoutSoort | false)[] = [
    vorige !== undefined && (vorige.toetsingId !== rest.toetsingId || vorige.organisatieId !== rest.organisatieId) && 'DOSSIER',
    rest.volgnummer !== einde.volgnummer + 1 && 'VOLGORDE',
    rest.vorigeHash !== einde.hash && 'VORIGE',
    hash !== berekenHash(ongehasht) && 'HASH',
    vorige !== undefined && Date.parse(rest.op) < Date.parse(vorige.op) - TIJD_MARGE_MS && 'TIJD',
  ];
  return soorten.filter((soort) => soort !== false).map((soort) => fout(rest.volgnummer, soort));
}

function fout(volgnummer: number, soort: KetenFoutSoort): KetenFout {
  return { volgnummer, soort, uitleg: uitleg(volgnummer, soort) };
}

function uitleg(volgnummer: number, soort: KetenFoutSoort): string {
  switch (soort) {
    case 'VORM':
      return `Gebeurtenis ${volgnummer} is niet te lezen.`;
    case 'DOSSIER':
      return `Gebeurtenis ${volgnummer} hoort bij een ander dossier.`;
    case 'VOLGORDE':
      return `Gebeurtenis ${volgnummer} staat niet op haar plaats: er is iets verwijderd, herhaald, ingevoegd of verplaatst.`;
    case 'VORIGE':
      return `Gebeurtenis ${volgnummer} sluit niet aan op de gebeurtenis ervoor.`;
    case 'HASH':
      return `Gebeurtenis ${volgnummer} is gewijzigd nadat zij is vastgelegd.`;
    case 'TIJD':
      return `Gebeurtenis ${volgnummer} is eerder gedateerd dan de gebeurtenis ervoor.`;
    case 'KOP':
      return `De reeks eindigt bij gebeurtenis ${volgnummer}, maar dat is niet het vastgelegde einde.`;
  }
}
