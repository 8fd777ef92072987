import { bronGebruikWeigeringen, isBruikbareMatch, type Persoonsmatch } from '../bron/bron.rules.js';
import type { Weigering } from '../fout/domain-error.js';
import type { BevindingStatus } from './bevinding-status.js';
import type { RisicoCategorie } from './risico-categorie.js';

/** A document or register; two independent sources; one source; only what the kandidaat said. Strongest first. */
export const BEWIJSKRACHTEN = ['A', 'B', 'C', 'D'] as const;
export type Bewijskracht = (typeof BEWIJSKRACHTEN)[number];

export const BEVINDING_BRON_SOORTEN = ['DOCUMENT', 'REGISTER', 'OPENBARE_BRON', 'INTERNE_UITVRAAG', 'EIGEN_VERKLARING'] as const;
export type BevindingBronSoort = (typeof BEVINDING_BRON_SOORTEN)[number];

export interface BevindingBron {
  readonly soort: BevindingBronSoort;
  /** Who stands behind it (publisher, register, department). Two sources are independent when this differs. */
  readonly herkomst: string;
  /** The line of the bronnenregister that it rests on; always there for what was found in public sources. */
  readonly bronbevindingId?: string;
  /** As that line has it. */
  readonly persoonsmatch?: Persoonsmatch;
}

export interface Bevinding {
  readonly id: string;
  /** The number under which people know it within the ronde: 1, 2, 3. */
  readonly nummer: number;
  readonly categorie: RisicoCategorie;
  readonly status: BevindingStatus;
  /** What happened or is the case, without judgement. */
  readonly feit: string;
  /** What the adviseur thinks that it means; kept apart from the fact. */
  readonly duiding: string;
  /** In the words of the kandidaat; null when there is none. */
  readonly verklaringKandidaat: string | null;
  readonly bewijskracht: Bewijskracht;
  readonly bronnen: readonly BevindingBron[];
  /**
   * The code of the question that was answered untruthfully (S-X8). Such a bevinding stands by itself, in RC-11, and goes through hoor en
   * wederhoor like every other: it never ends anything.
   */
  readonly onjuistAntwoord?: string;
}

/** The strongest evidence that these sources can carry; undefined when there is no usable source. What the kandidaat said counts once. */
export function hoogsteBewijskracht(bronnen: readonly BevindingBron[]): Bewijskracht | undefined {
  const bruikbaar = bronnen.filter((b) => b.persoonsmatch === undefined || isBruikbareMatch(b.persoonsmatch));
  if (bruikbaar.some((b) => b.soort === 'DOCUMENT' || b.soort === 'REGISTER')) return 'A';
  const anderen = new Set(bruikbaar.filter((b) => b.soort !== 'EIGEN_VERKLARING').map((b) => b.herkomst.trim().toLowerCase()));
  if (anderen.size > 1) return 'B';
  if (anderen.size === 1) return 'C';
  return bruikbaar.length > 0 ? 'D' : undefined;
}

/** Rests on one voice only. Readers see this; it refuses nothing. */
export const isEnkelvoudigeBron = (bewijskracht: Bewijskracht): boolean => bewijskracht === 'C' || bewijskracht === 'D';

/**
 * Refuses with `BEVINDING_ZONDER_BRON`, `BEVINDING_ZONDER_FEIT`, `BRON_ONBRUIKBAAR` (INV-23) and `BEWIJSKRACHT_TE_HOOG`
 * (claims more than its sources can carry), `ONJUIST_ANTWOORD_IN_RC_11` (an untrue answer is a matter of transparency, whatever it was about).
 */
export function bevindingWeigeringen(
  bevinding: Pick<Bevinding, 'nummer' | 'feit' | 'bewijskracht' | 'bronnen' | 'onjuistAntwoord'> & Partial<Pick<Bevinding, 'categorie'>>,
): readonly Weigering[] {
  const { nummer, feit, bewijskracht, bronnen, categorie, onjuistAntwoord } = bevinding;
  const weigeringen: Weigering[] = [];
  if (onjuistAntwoord !== undefined && categorie !== 'RC-11') weigeringen.push({ code: 'ONJUIST_ANTWOORD_IN_RC_11', params: { nummer } });
  if (feit.trim() === '') weigeringen.push({ code: 'BEVINDING_ZONDER_FEIT', params: { nummer } });
  if (bronnen.length === 0) return [...weigeringen, { code: 'BEVINDING_ZONDER_BRON', params: { nummer } }];
  weigeringen.push(...bronGebruikWeigeringen(bronnen.flatMap((b) => b.persoonsmatch ?? [])));
  const hoogste = hoogsteBewijskracht(bronnen);
  if (hoogste !== undefined && BEWIJSKRACHTEN.indexOf(bewijskracht) < BEWIJSKRACHTEN.indexOf(hoogste)) {
    weigeringen.push({ code: 'BEWIJSKRACHT_TE_HOOG', params: { nummer, hoogste } });
  }
  return weigeringen;
}
