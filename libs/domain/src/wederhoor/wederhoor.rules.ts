import type { BevindingStatus } from '../bevinding/bevinding-status.js';
import type { Weigering } from '../fout/domain-error.js';
import { type Instant, millisecondsBetween } from '../kalender/instant.js';

export const REACTIE_SOORTEN = ['AKKOORD', 'FEITELIJKE_ONJUISTHEID', 'AANVULLING', 'ONEENS'] as const;
export type ReactieSoort = (typeof REACTIE_SOORTEN)[number];

export const ANTWOORD_UITKOMSTEN = ['OVERGENOMEN', 'DEELS', 'NIET_OVERGENOMEN'] as const;
export type AntwoordUitkomst = (typeof ANTWOORD_UITKOMSTEN)[number];

export const REACTIE_ONDERWERPEN = ['BEVINDING', 'RISICO', 'MAATREGEL', 'GESPREKSVERSLAG'] as const;
export type ReactieOnderwerp = (typeof REACTIE_ONDERWERPEN)[number];

export interface WederhoorAntwoord {
  readonly uitkomst: AntwoordUitkomst;
  readonly reden: string;
}

/** What the kandidaat says about one item of the concept; goes into the report unabridged. */
export interface WederhoorReactie {
  readonly id: string;
  readonly nummer: number;
  readonly onderwerp: ReactieOnderwerp;
  readonly onderwerpId: string;
  readonly soort: ReactieSoort;
  readonly tekst: string;
  readonly antwoord: WederhoorAntwoord | null;
}

/** The policy minimum of T11, in working days; also for VERSNELD. Only a practice environment (OEFEN) may go below it. */
export const WEDERHOOR_MINIMUM_WERKDAGEN = 1;
/** A concept that changed in substance is put forward once more … */
export const WEDERHOOR_EXTRA_RONDES = 1;
/** … for this many working days: the kandidaat knows the rest of it. */
export const WEDERHOOR_EXTRA_WERKDAGEN = 2;

/** Refuses with `ANTWOORD_ZONDER_REDEN`: who does not take over a reaction in full says why. */
export function antwoordWeigeringen(antwoord: WederhoorAntwoord): readonly Weigering[] {
  return antwoord.uitkomst !== 'OVERGENOMEN' && antwoord.reden.trim() === '' ? [{ code: 'ANTWOORD_ZONDER_REDEN' }] : [];
}

/** Refuses with `REACTIE_ZONDER_TEKST`: everything but AKKOORD needs words. */
export function reactieWeigeringen(reactie: Pick<WederhoorReactie, 'soort' | 'tekst'>): readonly Weigering[] {
  return reactie.soort !== 'AKKOORD' && reactie.tekst.trim() === '' ? [{ code: 'REACTIE_ZONDER_TEKST' }] : [];
}

/** The reactions that the adviseur still has to answer: everything but AKKOORD. */
export function onbeantwoord<R extends Pick<WederhoorReactie, 'soort' | 'antwoord'>>(reacties: readonly R[]): readonly R[] {
  return reacties.filter((r) => r.soort !== 'AKKOORD' && (r.antwoord === null || antwoordWeigeringen(r.antwoord).length > 0));
}

/** What the reactions of the kandidaat make of a bevinding that was put forward; silence is a status of its own. */
export function bevindingStatusNa(soorten: readonly ReactieSoort[]): BevindingStatus {
  if (soorten.length === 0) return 'GEEN_REACTIE';
  return soorten.some((s) => s === 'FEITELIJKE_ONJUISTHEID' || s === 'ONEENS') ? 'BESTREDEN' : 'ERKEND';
}

export interface WederhoorStand {
  /** When the concept was put before the kandidaat; null: not yet. */
  readonly aangebodenOp: Instant | null;
  /** The end of T11, as it was computed when the concept was put forward. */
  readonly termijnEinde: Instant | null;
  /** Working days that T11 gave. */
  readonly werkdagen: number;
  readonly reactieOntvangenOp: Instant | null;
  readonly reacties: readonly Pick<WederhoorReactie, 'soort' | 'antwoord'>[];
  readonly nu: Instant;
  /** A practice environment, where terms may be shortened. */
  readonly oefen: boolean;
}

/**
 * The guard of `rondAf` (INV-09). Refuses with `WEDERHOOR_ONTBREEKT` (not offered, a term that was too short, or neither a reaction nor
 * the end of the term) and `REACTIE_ONBEANTWOORD`.
 */
export function rondAfWeigeringen(stand: WederhoorStand): readonly Weigering[] {
  const open = onbeantwoord(stand.reacties).length;
  return [
    ...(isGehoord(stand) ? [] : [{ code: 'WEDERHOOR_ONTBREEKT' } as const]),
    ...(open === 0 ? [] : [{ code: 'REACTIE_ONBEANTWOORD', params: { aantal: open } } as const]),
  ];
}

function isGehoord({ aangebodenOp, termijnEinde, werkdagen, reactieOntvangenOp, nu, oefen }: WederhoorStand): boolean {
  if (aangebodenOp === null || termijnEinde === null) return false;
  if (werkdagen < WEDERHOOR_MINIMUM_WERKDAGEN && !oefen) return false;
  // A reaction from before the offer is about an earlier concept.
  const gereageerd = reactieOntvangenOp !== null && millisecondsBetween(aangebodenOp, reactieOntvangenOp) >= 0;
  return gereageerd || millisecondsBetween(termijnEinde, nu) >= 0;
}

/** May a concept that changed in substance go to the kandidaat again? Refuses with `EXTRA_RONDE_AL_GEHOUDEN`. */
export function extraRondeWeigeringen(gehoudenExtraRondes: number): readonly Weigering[] {
  return gehoudenExtraRondes < WEDERHOOR_EXTRA_RONDES ? [] : [{ code: 'EXTRA_RONDE_AL_GEHOUDEN' }];
}
