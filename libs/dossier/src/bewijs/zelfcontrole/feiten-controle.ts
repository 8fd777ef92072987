import type { AuditGebeurtenis } from '#audit/keten/audit-gebeurtenis.js';
import type { Transactie } from '#persistence/transactie.js';
import { feitenHash } from '../../handeling/feiten-hash.js';
import { iso } from '../../lezen/iso.js';
import type { Vind } from './afwijking.js';

interface Feit {
  readonly ronde: number;
  readonly code: string;
  readonly volgnummer: number;
  readonly waarde: string;
  readonly op: string;
}

/** So many facts of one moment are matched in all ways; more never come at once. */
const HOOGSTENS = 12;

/**
 * The facts of a case are those that its events brought: each event that brought some has a hash of them. Facts from before events had it are left
 * alone, as far as they are older than the first event that has.
 */
export async function controleerFeiten(
  { manager }: Transactie,
  toetsingId: string,
  gebeurtenissen: readonly AuditGebeurtenis[],
  vind: Vind,
): Promise<void> {
  const begin = gebeurtenissen.find(({ gegevens }) => typeof gegevens['feiten'] === 'string');
  if (begin === undefined) return;
  const feiten: readonly Feit[] = await manager.query(
    `SELECT ronde, code, volgnummer, waarde, ${iso('op')} AS op FROM feit WHERE toetsing_id = $1 ORDER BY ronde, op, code, volgnummer`,
    [toetsingId],
  );
  const over = new Set(feiten);
  let ronde = 1;
  for (const gebeurtenis of gebeurtenissen) {
    const { op, gegevens, volgnummer, soort } = gebeurtenis;
    const waar = `${toetsingId}/${volgnummer}`;
    if (!neem(over, (feit) => feit.ronde === ronde && feit.op === op, gegevens['feiten']))
      vind('FEIT', waar, 'de feiten van deze gebeurtenis zijn veranderd, weg of bijgekomen');
    if (soort !== 'heropen') continue;
    ronde = Number(gegevens['ronde']);
    const overgenomen = gegevens['overgenomen'];
    const past = (feit: Feit): boolean => feit.ronde === ronde && feit.op <= op;
    if (overgenomen === undefined) [...over].filter(past).forEach((feit) => over.delete(feit));
    else if (!neem(over, past, overgenomen)) vind('FEIT', waar, 'de feiten die deze ronde overnam zijn veranderd, weg of bijgekomen');
  }
  for (const { ronde: van, code, volgnummer } of [...over].filter(({ op }) => op >= begin.op || begin.volgnummer === 1))
    vind('FEIT', `${toetsingId} ronde ${van} ${code}/${volgnummer}`, 'bij dit feit is er geen gebeurtenis');
}

/** Takes out the facts of which this is the hash; false when there are none such. Without a hash there is nothing to take. */
function neem(over: Set<Feit>, past: (feit: Feit) => boolean, hash: unknown): boolean {
  if (typeof hash !== 'string') return true;
  const kandidaten = [...over].filter(past);
  const gevonden = deelverzameling(kandidaten, hash);
  gevonden?.forEach((feit) => over.delete(feit));
  return gevonden !== undefined;
}

/** All of them as a rule; where several events share a moment, those of one. */
function deelverzameling(feiten: readonly Feit[], hash: string): readonly Feit[] | undefined {
  if (feitenHash(feiten) === hash) return feiten;
  if (feiten.length > HOOGSTENS) return undefined;
  for (let keuze = 0; keuze < 2 ** feiten.length; keuze += 1) {
    const deel = feiten.filter((_, i) => Math.floor(keuze / 2 ** i) % 2 === 1);
    if (feitenHash(deel) === hash) return deel;
  }
  return undefined;
}
