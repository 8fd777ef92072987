import type { Antwoord, Antwoorden } from './antwoord.js';
import { controleerAntwoord, type VraagWeigering } from './controleer-antwoord.js';
import type { SectieCode, Vraag, Vragenlijst } from './vraag.js';
import { type VragenlijstKader, vraagWeigeringen, zichtbareVragen } from './vragenlijsten.js';

/** The closing statement, as whoever submits gives it. */
export function verklaring(lijst: Vragenlijst, kader: VragenlijstKader): Readonly<Record<string, Antwoord>> {
  const vragen = zichtbareVragen(lijst, kader).filter(({ type }) => type === 'VERKLARING');
  return Object.fromEntries(vragen.map(({ code }) => [code, { soort: 'VERKLARING', akkoord: true } as const]));
}

/** Everything that stands in the way of submitting, all at once: what `controleerVragenlijst` finds, and last that it isn't signed. */
export function indieningWeigeringen(
  antwoorden: Antwoorden,
  lijst: Vragenlijst,
  kader: VragenlijstKader,
  naarWaarheid: boolean,
): readonly VraagWeigering[] {
  const verklaard = verklaring(lijst, kader);
  const nietVerklaard = naarWaarheid ? [] : Object.keys(verklaard);
  return [
    ...controleerVragenlijst({ ...antwoorden, ...verklaard }, lijst, kader),
    ...nietVerklaard.map((vraag) => ({ code: 'VERKLARING_ONTBREEKT', vraag, params: { vraag } }) as const),
  ];
}

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

/** How many questions must be answered, and how many of those have an answer that is right. */
export interface Voortgang {
  readonly verplicht: number;
  readonly klaar: number;
}

/** How far the kandidaat is, over all and in each section of which he gets a question. */
export function voortgang(
  antwoorden: Antwoorden,
  lijst: Vragenlijst,
  kader: VragenlijstKader,
): Voortgang & { readonly secties: readonly (Voortgang & { readonly sectie: SectieCode })[] } {
  const zichtbaar = zichtbareVragen(lijst, kader);
  const secties = lijst.secties.flatMap(({ code: sectie }) => {
    const vragen = zichtbaar.filter((vraag) => vraag.sectie === sectie);
    return vragen.length === 0 ? [] : [{ sectie, ...tel(vragen, antwoorden) }];
  });
  return { ...tel(zichtbaar, antwoorden), secties };
}

function tel(vragen: readonly Vraag[], antwoorden: Antwoorden): Voortgang {
  const verplicht = vragen.filter((vraag) => vraag.verplicht);
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
