import type { BenoembaarheidsOordeel } from '../benoembaarheid/benoembaarheid.rules.js';
import type { Bevinding } from '../bevinding/bevinding.rules.js';
import type { BronBevinding } from '../bron/bron.rules.js';
import type { IsoDate } from '../kalender/iso-date.js';
import type { Beheersmaatregel } from '../maatregel/maatregel.js';
import type { Risico } from '../risico/risico.rules.js';
import type { Toetsopmerking } from '../toetsopmerking/toetsopmerking.js';
import type { Antwoord } from '../vragenlijst/antwoord.js';
import type { WederhoorReactie } from '../wederhoor/wederhoor.rules.js';

/** What a part says, without the identity that its row carries. */
export type Inhoud<T extends { readonly id: string; readonly nummer: number }> = Omit<T, 'id' | 'nummer'>;

export interface BenoembaarheidInhoud {
  readonly oordelen: readonly (BenoembaarheidsOordeel & { readonly toelichting: string })[];
}
export interface AanvullingInhoud {
  readonly vraag: string;
  readonly antwoord: Antwoord;
  /** What was typed was taken out, because it may never be kept. */
  readonly verwijderd?: true;
}
/** A question to an official of the organisation, with the answer; `nvt` when there is nothing to ask in this domain. */
export interface UitvraagInhoud {
  readonly domein: string;
  readonly vraag: string;
  readonly antwoord: string;
}
/** The in-depth interview by two advisers (S10). */
export interface GesprekInhoud {
  readonly gehoudenOp: IsoDate;
  readonly aanwezigen: readonly string[];
  readonly verslag: string;
  readonly agendapunten: readonly string[];
  /** The questions that the kandidaat left for it, by code. */
  readonly vragen?: readonly string[];
}
/** The conversation of the opdrachtgever with the kandidaat (S15); the kandidaat may decline it. */
export interface GesprekOpdrachtgeverInhoud {
  readonly gehoudenOp: IsoDate | null;
  readonly afgezien: boolean;
  readonly verslag: string;
}
/** What the kandidaat shows of a measure: in words, in a file, or both. */
export interface MaatregelBewijs {
  readonly tekst: string;
  readonly documentId: string | null;
}
/** A measure in the file: carried out counts once the opdrachtgever confirms what the kandidaat reported. */
export interface MaatregelInhoud extends Inhoud<Beheersmaatregel> {
  readonly bewijs: MaatregelBewijs | null;
  /** Proposed after the concept was put forward: the kandidaat does not have it yet, and gets it in the extra round. */
  readonly nogVoorTeLeggen?: true;
}
/** A risk in the file. `voorgelegd`: the kandidaat was given it as it reads now, apart from what follows from his own choices. */
export interface RisicoInhoud extends Inhoud<Risico> {
  readonly voorgelegd: boolean;
}

/** The parts of a dossier, each sealed as a whole. */
export interface Onderdelen {
  readonly BENOEMBAARHEID: BenoembaarheidInhoud;
  readonly AANVULLING: AanvullingInhoud;
  readonly BRONBEVINDING: Inhoud<BronBevinding & { readonly nummer: number }>;
  readonly UITVRAAG: UitvraagInhoud;
  readonly GESPREK: GesprekInhoud;
  readonly BEVINDING: Inhoud<Bevinding>;
  readonly RISICO: RisicoInhoud;
  readonly MAATREGEL: MaatregelInhoud;
  /** `wederhoorRonde`: the first or the one extra round to which the reaction belongs. */
  readonly REACTIE: Inhoud<WederhoorReactie> & { readonly wederhoorRonde: number };
  readonly GESPREK_OPDRACHTGEVER: GesprekOpdrachtgeverInhoud;
  readonly TOETSOPMERKING: Inhoud<Toetsopmerking>;
}
export type OnderdeelSoort = keyof Onderdelen;

/** One part, opened: identity of its row with what it says. */
export interface Onderdeel<S extends OnderdeelSoort = OnderdeelSoort> {
  readonly id: string;
  readonly soort: S;
  /** 1, 2, 3 … within its kind and ronde: how people refer to it. */
  readonly nummer: number;
  readonly versie: number;
  readonly inhoud: Onderdelen[S];
}

/** The parts on which guards rest. */
export const GUARD_SOORTEN = [
  'BENOEMBAARHEID',
  'BEVINDING',
  'RISICO',
  'MAATREGEL',
  'REACTIE',
  'TOETSOPMERKING',
] as const satisfies readonly OnderdeelSoort[];
export interface DossierWerk {
  readonly oordelen: BenoembaarheidInhoud['oordelen'];
  readonly bevindingen: readonly Bevinding[];
  readonly risicos: readonly (Risico & { readonly voorgelegd: boolean })[];
  readonly maatregelen: readonly (Beheersmaatregel & Pick<MaatregelInhoud, 'bewijs' | 'nogVoorTeLeggen'>)[];
  readonly reacties: readonly (WederhoorReactie & { readonly wederhoorRonde: number })[];
  readonly toetsopmerkingen: readonly Toetsopmerking[];
}

const isSoort = <S extends OnderdeelSoort>(onderdeel: Onderdeel, soort: S): onderdeel is Onderdeel<S> => onderdeel.soort === soort;

/** The parts of one kind as the domain knows them: what they say with their id and number. */
export function vanSoort<S extends OnderdeelSoort>(
  onderdelen: readonly Onderdeel[],
  soort: S,
): readonly (Onderdelen[S] & { readonly id: string; readonly nummer: number })[] {
  return onderdelen.flatMap((o) => (isSoort(o, soort) ? [{ ...o.inhoud, id: o.id, nummer: o.nummer }] : []));
}

export function toWerk(onderdelen: readonly Onderdeel[]): DossierWerk {
  return {
    oordelen: vanSoort(onderdelen, 'BENOEMBAARHEID').flatMap((b) => b.oordelen),
    bevindingen: vanSoort(onderdelen, 'BEVINDING'),
    risicos: vanSoort(onderdelen, 'RISICO'),
    maatregelen: vanSoort(onderdelen, 'MAATREGEL'),
    reacties: vanSoort(onderdelen, 'REACTIE'),
    toetsopmerkingen: vanSoort(onderdelen, 'TOETSOPMERKING'),
  };
}
