import { isAntwoord } from './antwoord.js';
import { controleerConcept, type VraagWeigering } from './controleer-antwoord.js';
import type { TeBewaren } from './samenloop.rules.js';
import type { Vragenlijst } from './vraag.js';
import { vindVraag, type VragenlijstKader, vraagWeigeringen } from './vragenlijsten.js';

export interface BewaarControle {
  /** Everything in this save that may never be kept; then nothing of it is. */
  readonly weigeringen: readonly VraagWeigering[];
  /** What has the shape of an answer. */
  readonly antwoorden: TeBewaren;
}

/**
 * Looks at a draft that comes in, question by question. What isn't finished is kept; what can never be right is refused, all of it at once:
 * VRAAG_ONBEKEND, VRAAG_NIET_VAN_TOEPASSING, BUITEN_WETTELIJKE_REIKWIJDTE, ANTWOORD_ONJUIST (no answer at all, or of another kind) and the
 * other codes of `controleerConcept`.
 */
export function controleerBewaren(
  ingevuld: Readonly<Record<string, unknown>>,
  lijst: Vragenlijst,
  kader: VragenlijstKader,
): BewaarControle {
  const delen = Object.entries(ingevuld).map(([code, waarde]): BewaarControle => {
    const vraag = vindVraag(lijst, code);
    const nietGevraagd = vraagWeigeringen(lijst, kader, code);
    if (nietGevraagd.length > 0 || vraag === undefined) return alleen(nietGevraagd.map((weigering) => ({ ...weigering, vraag: code })));
    if (waarde === null) return { weigeringen: [], antwoorden: { [code]: null } };
    if (!isAntwoord(waarde)) return alleen([{ code: 'ANTWOORD_ONJUIST', vraag: code, params: { vraag: code } }]);
    return { weigeringen: controleerConcept(vraag, waarde), antwoorden: { [code]: waarde } };
  });
  return {
    weigeringen: delen.flatMap(({ weigeringen }) => weigeringen),
    antwoorden: Object.fromEntries(delen.flatMap(({ antwoorden }) => Object.entries(antwoorden))),
  };
}

const alleen = (weigeringen: readonly VraagWeigering[]): BewaarControle => ({ weigeringen, antwoorden: {} });
