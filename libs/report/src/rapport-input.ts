import type { IsoDate } from '#domain/kalender/iso-date.js';

/** A formal requirement for benoeming and its outcome; never scored. */
export interface RapportEis {
  readonly eis: string;
  readonly uitkomst: string;
}

export interface RapportBevinding {
  readonly nummer: string;
  readonly categorie: string;
  readonly feit: string;
  /** What the adviseur thinks that it means; absent when there is nothing to add to the fact. */
  readonly duiding?: string;
  /** What the kandidaat says about it; absent when he said nothing. */
  readonly toelichtingKandidaat?: string;
  /** What it rests on, in words; with the number of a {@link RapportBron} where it has one. */
  readonly bronnen: readonly string[];
  /** In words, for example `B: twee onafhankelijke bronnen`. */
  readonly bewijskracht: string;
}

/** Kans and impact on the scale of 1 to 5, the niveau that follows from them in words. */
export interface RapportScore {
  readonly kans: number;
  readonly impact: number;
  readonly niveau: string;
}

export interface RapportRisico {
  readonly nummer: string;
  readonly categorie: string;
  readonly omschrijving: string;
  /** Numbers of the findings that it rests on. */
  readonly bevindingen: readonly string[];
  readonly bruto: RapportScore;
  /** After the agreed measures; absent as long as there are none. */
  readonly netto?: RapportScore;
  /** All findings behind it have one source only. */
  readonly enkelvoudigeBron: boolean;
}

export interface RapportMaatregel {
  readonly nummer: string;
  readonly omschrijving: string;
  /** Numbers of the risks that it answers. */
  readonly risicos: readonly string[];
  readonly eigenaar: string;
  readonly moment: string;
  readonly bewijs: string;
  /** What the kandidaat decided, and whether the measure is public: in words. */
  readonly besluit: string;
  readonly zichtbaarheid: string;
}

export interface RapportReactie {
  /** What the reaction is about, for example `Bevinding 2`. */
  readonly onderwerp: string;
  /** In words: `Akkoord`, `Feitelijke onjuistheid`, `Aanvulling`, `Oneens`. */
  readonly soort: string;
  /** Unabridged. */
  readonly tekst: string;
  readonly antwoord?: { readonly besluit: string; readonly motivering: string };
}

/** A step that was waived, by whom and why. */
export interface RapportAfgezien {
  readonly stap: string;
  readonly reden: string;
  readonly door: string;
  readonly datum: IsoDate;
}

export interface RapportBron {
  readonly nummer: string;
  readonly omschrijving: string;
  readonly vindplaats?: string;
  readonly geraadpleegdOp: IsoDate;
}

/** The report as it was vastgesteld. Codes are already words: this library lays out, it does not judge, score or add up. */
export interface RapportInput {
  readonly organisatieNaam: string;
  readonly zaaknummer: string;
  readonly versie: number;
  readonly kandidaatNaam: string;
  readonly functie: string;
  readonly datum: IsoDate;
  readonly opstellers: readonly { readonly naam: string; readonly rol: string }[];
  readonly methodeVerklaring: string;
  readonly eisen: readonly RapportEis[];
  readonly bevindingen: readonly RapportBevinding[];
  readonly risicos: readonly RapportRisico[];
  readonly maatregelen: readonly RapportMaatregel[];
  readonly reacties: readonly RapportReactie[];
  readonly afgezien: readonly RapportAfgezien[];
  readonly bronnen: readonly RapportBron[];
}
