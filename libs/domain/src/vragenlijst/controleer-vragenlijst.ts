import type { Antwoord, Antwoorden } from './antwoord.js';
import { controleerAntwoord, type VraagWeigering } from './controleer-antwoord.js';
import type { Vraag, Vragenlijst } from './vraag.js';
import { type VragenlijstKader, vraagWeigeringen, zichtbareVragen } from './vragenlijsten.js';

/**
 * Everything that stands in the way of submitting, in the order of the questions: required answers that are missing
 * (`ANTWOORD_ONTBREEKT`, for the statement `VERKLARING_ONTBREEKT`), answers that aren't right (see `controleerAntwoord`), and
 * answers to questions that this kandidaat doesn't get (`VRAAG_NIET_VAN_TOEPASSING`, `BUITEN_WETTELIJKE_REIKWIJDTE`).
 */
export function controleerVragenlijst(antwoorden: Antwoorden, lijst: Vragenlijst, kader: VragenlijstKader): readonly VraagWeigering[] {
  return lijst.vragen.flatMap((vraag) => {
    const antwoord = antwoorden[vraag.code];
    if (antwoord === undefined) return ontbreekt(vraag, zichtbareVragen(lijst, kader));
    return bijAntwoord(vraag, antwoord, lijst, kader);
  });
}

/** How far the kandidaat is: required questions, and those of them that have an answer that is right. */
export function voortgang(
  antwoorden: Antwoorden,
  lijst: Vragenlijst,
  kader: VragenlijstKader,
): { readonly verplicht: number; readonly klaar: number } {
  const verplicht = zichtbareVragen(lijst, kader).filter((vraag) => vraag.verplicht);
  const klaar = verplicht.filter((vraag) => {
    const antwoord = antwoorden[vraag.code];
    return antwoord !== undefined && controleerAntwoord(vraag, antwoord).length === 0;
  });
  return { verplicht: verplicht.length, klaar: klaar.length };
}

function ontbreekt(vraag: Vraag, zichtbaar: readonly Vraag[]): readonly VraagWeigering[] {
  if (!vraag.verplicht || !zichtbaar.includes(vraag)) return [];
  const code = vraag.type === 'VERKLARING' ? 'VERKLARING_ONTBREEKT' : 'ANTWOORD_ONTBREEKT';
  return [{ code, vraag: vraag.code, params: { vraag: vraag.code } }];
}

function bijAntwoord(vraag: Vraag, antwoord: Antwoord, lijst: Vragenlijst, kader: VragenlijstKader): readonly VraagWeigering[] {
  const nietGevraagd = vraagWeigeringen(lijst, kader, vraag.code).map((weigering) => ({ ...weigering, vraag: vraag.code }));
  return nietGevraagd.length > 0 ? nietGevraagd : controleerAntwoord(vraag, antwoord);
}
