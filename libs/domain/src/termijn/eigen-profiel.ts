import { type EigenTijden, type EigenVersie, isIngebouwd, nieuwsteNummer } from '../eigen-versie/eigen-versie.js';
import { DomainError, type Weigering } from '../fout/domain-error.js';
import type { ToetsingBeeld } from '../toetsing/toetsing-beeld.js';
import { type Duur, type DuurEenheid, isKorter } from './duur.js';
import { TERMIJN_CODES, type TermijnCode } from './termijn-code.js';
import { type LadderMoment, type TermijnProfiel, type TermijnProfielCode, type TermijnRegel } from './termijn-profiel.js';
import { termijnProfiel, termijnprofielen } from './termijnprofielen.js';
import type { Wanneer } from './wanneer.js';

/** The profiles of which an organisation can publish versions. Practice is the same everywhere. */
export const EIGEN_PROFIEL_CODES = ['NORMAAL', 'VERSNELD'] as const satisfies readonly TermijnProfielCode[];
export type EigenProfielCode = (typeof EIGEN_PROFIEL_CODES)[number];
export type ProfielSoort = `TERMIJNPROFIEL_${EigenProfielCode}`;

/** Of these the length is chosen elsewhere: the age of a VOG is a setting of the organisation, the others get a day each time. */
const ELDERS: readonly TermijnCode[] = ['T23', 'OPSCHORTING', 'BEWAARBLOKKADE'];
/** Data are never kept longer than we have it, and measures are looked at as often at least. */
const NOOIT_LANGER: readonly TermijnCode[] = ['T18', 'T19', 'T20', 'T21'];
/** The announcement of a destruction, with the offer of a copy, must fall before it (S20). */
const KORTST: Readonly<Partial<Record<TermijnCode, number>>> = { T18: 15, T19: 15, T20: 2 };
/** Longer is a slip of the pen. */
const LANGST: Readonly<Record<DuurEenheid, number>> = {
  WERKDAGEN: 60,
  KALENDERDAGEN: 90,
  WEKEN: 12,
  MAANDEN: 12,
  UREN: 336,
  MINUTEN: 0,
  SECONDEN: 0,
};

/** Only what we decide ourselves: not what a law sets, nor what others take for their decisions. */
export const isInstelbaar = ({ code, soort }: Pick<TermijnRegel, 'code' | 'soort'>): boolean =>
  (soort === 'BELEID' || soort === 'TERUGREKEN') && !ELDERS.includes(code);

/** The lengths that an organisation can choose for a term, in the unit that it has. Where ours is the same day, that stays possible. */
export function grenzenVan({ code, duur, minimum }: TermijnRegel): { readonly minimum: number; readonly maximum: number } {
  return {
    minimum: minimum?.aantal ?? KORTST[code] ?? Math.min(1, duur.aantal),
    maximum: NOOIT_LANGER.includes(code) ? duur.aantal : LANGST[duur.eenheid],
  };
}

/** May these terms have these lengths? Refuses with TERMIJN_NIET_INSTELBAAR, TERMIJN_TE_KORT (INV-09, INV-10), TERMIJN_TE_LANG. */
export function tijdenWeigeringen({ termijnen: regels }: TermijnProfiel, { termijnen }: EigenTijden): readonly Weigering[] {
  return TERMIJN_CODES.flatMap((code): readonly Weigering[] => {
    const aantal = termijnen[code];
    if (aantal === undefined) return [];
    if (!isInstelbaar(regels[code])) return [{ code: 'TERMIJN_NIET_INSTELBAAR', params: { termijn: code } }];
    const { minimum, maximum } = grenzenVan(regels[code]);
    if (aantal < minimum) return [{ code: 'TERMIJN_TE_KORT', params: { termijn: code } }];
    return aantal > maximum ? [{ code: 'TERMIJN_TE_LANG', params: { termijn: code, maximum } }] : [];
  });
}

/**
 * The profile as the organisation has it. A reminder keeps its distance to the end: what counts from the start moves along with the end.
 * One for which the term has become too short is left out; the end and what follows it stay.
 */
export function metTijden(
  basis: TermijnProfiel,
  { versie, termijnen }: Pick<EigenVersie<ProfielSoort>, 'versie' | 'termijnen'>,
): TermijnProfiel {
  const regels = { ...basis.termijnen };
  for (const code of TERMIJN_CODES) {
    const aantal = termijnen[code];
    if (aantal !== undefined && isInstelbaar(regels[code])) regels[code] = metLengte(regels[code], aantal);
  }
  return { ...basis, versie, termijnen: regels };
}

function metLengte(regel: TermijnRegel, aantal: number): TermijnRegel {
  const duur = { ...regel.duur, aantal };
  const ladder = regel.ladder.flatMap((trede): readonly LadderMoment[] => {
    if (trede.soort !== 'HERINNERING') return [trede];
    const wanneer = trede.wanneer.anker === 'AANVANG' ? later(trede.wanneer, aantal - regel.duur.aantal) : trede.wanneer;
    return past(wanneer, duur) ? [{ ...trede, wanneer }] : [];
  });
  return { ...regel, duur, ladder };
}

const later = (wanneer: Wanneer, aantal: number): Wanneer => ({ ...wanneer, aantal: wanneer.aantal + aantal });

/** After the day of the start and not after the end. What calendars make of it besides, `opVolgorde` drops when the term is computed. */
function past({ anker, aantal, eenheid }: Wanneer, duur: Duur): boolean {
  const terug = { aantal: -aantal, eenheid };
  if (anker === 'AANVANG') return aantal >= 1;
  return anker === 'RAADSDATUM' ? isKorter(duur, terug) : aantal === 0 || isKorter(terug, duur);
}

export const profielSoort = (code: EigenProfielCode): ProfielSoort => `TERMIJNPROFIEL_${code}`;
const isEigenCode = (code: string): code is EigenProfielCode => EIGEN_PROFIEL_CODES.some((een) => een === code);

/** A version by its number for this organisation: its own, or a built-in one. Refuses with `TERMIJNPROFIEL_ONBEKEND`. */
export function profielVoor(code: string, versie: number, eigen: readonly EigenVersie[]): TermijnProfiel {
  if (!isEigenCode(code)) return termijnProfiel(code, versie);
  const soort = profielSoort(code);
  const gevonden = eigen.find((een) => een.soort === soort && een.versie === versie);
  if (gevonden !== undefined && 'termijnen' in gevonden) return metTijden(termijnProfiel(code, gevonden.basis), gevonden);
  if (!isIngebouwd(soort, versie, eigen)) throw new DomainError('TERMIJNPROFIEL_ONBEKEND');
  return termijnProfiel(code, versie);
}

/** The profile to which a case is pinned. */
export const profielVan = (beeld: Pick<ToetsingBeeld, 'termijnProfiel' | 'termijnProfielVersie' | 'eigenVersies'>): TermijnProfiel =>
  profielVoor(beeld.termijnProfiel, beeld.termijnProfielVersie, beeld.eigenVersies);

/** The profile that a new case of this organisation gets. Refuses with `TERMIJNPROFIEL_ONBEKEND`. */
export function nieuwsteProfiel(code: string, eigen: readonly EigenVersie[]): TermijnProfiel {
  const ingebouwd = termijnprofielen.filter((profiel) => profiel.code === code);
  if (ingebouwd.length === 0) throw new DomainError('TERMIJNPROFIEL_ONBEKEND');
  const versie = isEigenCode(code) ? nieuwsteNummer(profielSoort(code), ingebouwd, eigen) : Math.max(...ingebouwd.map((een) => een.versie));
  return profielVoor(code, versie, eigen);
}
