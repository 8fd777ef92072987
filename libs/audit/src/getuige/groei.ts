import { BewijsFout } from '../controlepunt/bewijs-fout.js';

/** That a checkpoint goes on from an earlier one, as it is published beside it (C2SP tlog-witness); the checkpoint itself stands below it. */
export interface Groei {
  /** Leaves of the earlier one; 0 when there is none. */
  readonly vorige: number;
  /** Consistency proof between the two. */
  readonly pad: readonly Buffer[];
}

const KOP = /^old (0|[1-9][0-9]{0,11})$/;
/** More than any tree of ours is high. */
const HOOGSTENS = 63;

/** Reads what stands in a `.groei`. Refuses with a BewijsFout what is none. */
export function leesGroei(tekst: string): Groei {
  const einde = tekst.indexOf('\n\n');
  const [kop = '', ...regels] = tekst.slice(0, Math.max(einde, 0)).split('\n');
  const [, vorige] = KOP.exec(kop) ?? [];
  const pad = regels.map((regel) => Buffer.from(regel, 'base64'));
  const klopt = regels.every((regel, i) => pad[i]?.length === 32 && pad[i].toString('base64') === regel);
  if (vorige === undefined || !klopt || pad.length > HOOGSTENS) throw new BewijsFout('het bewijs van groei is niet te lezen');
  return { vorige: Number(vorige), pad };
}
