import type { DocumentSoortCode } from '../document/document-soort.js';
import type { Weigering } from '../fout/domain-error.js';
import type { TermijnCode } from '../termijn/termijn-code.js';
import type { VraagCode } from '../vragenlijst/vraag.js';

/** What an organisation can publish versions of; the terms for practice (OEFEN) are the same everywhere. */
export const EIGEN_SOORTEN = ['VRAGENLIJST', 'DOCUMENTENLIJST', 'TERMIJNPROFIEL_NORMAAL', 'TERMIJNPROFIEL_VERSNELD'] as const;
export type EigenSoort = (typeof EIGEN_SOORTEN)[number];

/** What of a built-in version an organisation has otherwise. */
export interface EigenInhoud {
  readonly VRAGENLIJST: {
    /** Voluntary questions that are not asked. */
    readonly zonder: readonly VraagCode[];
  };
  readonly DOCUMENTENLIJST: {
    /** Documents that are asked of every kandidaat, instead of on request only. */
    readonly verplicht: readonly DocumentSoortCode[];
  };
  readonly TERMIJNPROFIEL_NORMAAL: EigenTijden;
  readonly TERMIJNPROFIEL_VERSNELD: EigenTijden;
}

export interface EigenTijden {
  /** Other lengths, each in the unit that the term has. */
  readonly termijnen: Readonly<Partial<Record<TermijnCode, number>>>;
}

/** A version that an organisation published: a built-in one (`basis`) and what is otherwise. */
export type EigenVersie<S extends EigenSoort = EigenSoort> = {
  readonly [K in S]: { readonly soort: K; readonly versie: number; readonly basis: number } & EigenInhoud[K];
}[S];

interface Genummerd {
  readonly versie: number;
}

/*
 * Numbers are per organisation. Up to its first own version they are those of the built-in ones; from there on they are its own, so that a
 * number to which a case is pinned never comes to mean something else. A built-in version that comes later reaches an organisation that
 * has its own as the basis of the next one that it publishes.
 */

/** The version that a new case gets: the newest of its own, or the newest that is built in. */
export function nieuwsteNummer(soort: EigenSoort, ingebouwd: readonly Genummerd[], eigen: readonly EigenVersie[]): number {
  const nummers = eigen.filter((een) => een.soort === soort);
  return Math.max(...(nummers.length > 0 ? nummers : ingebouwd).map(({ versie }) => versie));
}

/** Whether this number can only be that of a built-in version: the organisation's own begin later, or it has none. */
export function isIngebouwd(soort: EigenSoort, versie: number, eigen: readonly EigenVersie[]): boolean {
  return !eigen.some((een) => een.soort === soort && een.versie <= versie);
}

/** Proposals of one kind are numbered; only the last one can still be published, and only once. */
export interface VersieVoorstel {
  readonly volgnummer: number;
  /** The version that it became; null as long as it was not published. */
  readonly versie: number | null;
}

export const VOORSTEL_STANDEN = ['VOORGESTELD', 'GEPUBLICEERD', 'VERVALLEN'] as const;
export type VoorstelStand = (typeof VOORSTEL_STANDEN)[number];

/** `laatste`: the number of the last proposal of this kind. A later proposal takes the place of one that still waited. */
export function voorstelStand({ volgnummer, versie }: VersieVoorstel, laatste: number): VoorstelStand {
  if (versie !== null) return 'GEPUBLICEERD';
  return volgnummer === laatste ? 'VOORGESTELD' : 'VERVALLEN';
}

/** Only what waits, and by somebody else than who proposed it. Refuses with VERSIEVOORSTEL_VERVALLEN, VERSIEVOORSTEL_VAN_UZELF. */
export function publicatieWeigeringen(
  voorstel: VersieVoorstel & { readonly voorgesteldDoor: string },
  laatste: number,
  persoonId: string,
): readonly Weigering[] {
  if (voorstelStand(voorstel, laatste) !== 'VOORGESTELD') return [{ code: 'VERSIEVOORSTEL_VERVALLEN' }];
  return voorstel.voorgesteldDoor === persoonId ? [{ code: 'VERSIEVOORSTEL_VAN_UZELF' }] : [];
}
