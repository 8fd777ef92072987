import type { StapCode } from '../../libs/domain/src/stap/stap-code.js';
import { isBenoeming } from '../../libs/domain/src/toetsing/aanleiding.js';
import type { Geval } from './workflow.geval.js';
import { acts } from './workflow.handelingen.js';
import { Speler, type Voornemen } from './workflow.speler.js';
import { STADIA } from './workflow.stadia.js';
import type { Wereld } from './workflow.wereld.js';
import { openZaak, type Zaak } from './workflow.zaak.js';

export interface Gespeeld {
  readonly geval: Geval;
  readonly zaak: Zaak;
  /** Steps that were done before it was played. */
  readonly vooraf: readonly StapCode[];
  /** In milliseconds: until when its workflow ran. */
  readonly tot: number;
}

/** Plays all cases in one world that skips time, in the order of the clock; the workflow of a case ends when it has been played. */
export async function speel(wereld: Wereld, gevallen: readonly Geval[]): Promise<readonly Gespeeld[]> {
  const nu = (): Promise<number> => wereld.env.currentTimeMs();
  const gespeeld: Gespeeld[] = [];
  const wachtend = [...gevallen];
  let agenda: readonly Voornemen[] = [];
  for (;;) {
    const [volgend] = agenda;
    const [geval] = wachtend;
    const begin = geval === undefined ? Infinity : Date.parse(geval.start);
    const op = Math.min(volgend?.op ?? Infinity, begin);
    if (op === Infinity) return gespeeld;
    const wachttijd = op - (await nu());
    if (wachttijd > 0) await wereld.slaap(wachttijd);
    const nieuw = geval !== undefined && begin <= op ? await begint(wereld, geval) : undefined;
    if (nieuw !== undefined) wachtend.shift();
    else {
      agenda = agenda.slice(1);
      await volgend?.doe?.();
    }
    const speler = nieuw ?? volgend?.speler;
    if (speler === undefined) continue;
    const erbij = await speler.plan(await nu());
    agenda = [...agenda, ...(erbij ?? [])].filter((een) => erbij !== undefined || een.speler !== speler).sort((a, b) => a.op - b.op);
    if (agenda.some((een) => een.speler === speler)) continue;
    const { zaak, geval: klaar } = speler.omgeving;
    await zaak.vergeet();
    gespeeld.push({ geval: klaar, zaak, vooraf: vooraf(klaar), tot: await nu() });
  }
}

const vooraf = ({ begin }: Geval): readonly StapCode[] => (begin === 'CONCEPT' ? [] : STADIA[begin].gedaan);

async function begint(wereld: Wereld, geval: Geval): Promise<Speler> {
  const { begin, aanleiding, bestuurslaag, doelfunctie, zone, profiel, raadsdatum, spoed } = geval;
  const zaak = await openZaak(wereld, {
    ...(begin === 'CONCEPT' ? {} : STADIA[begin]),
    toetsing: { aanleiding, bestuurslaag, doelfunctie, tijdzone: zone, termijnprofiel: profiel, raadsdatum },
    ...(isBenoeming(aanleiding) ? { vog: { status: 'NIET_GESTART', spoed, ingediendOp: null } } : {}),
  });
  if (begin === 'CONCEPT') await acts(zaak, wereld).start();
  else await zaak.wek();
  return new Speler({ wereld, zaak, geval });
}
