import { type EigenVersie, isIngebouwd, nieuwsteNummer } from '../eigen-versie/eigen-versie.js';
import { DomainError, type Weigering } from '../fout/domain-error.js';
import type { ToetsingBeeld } from '../toetsing/toetsing-beeld.js';
import type { Vraag, Vragenlijst } from './vraag.js';
import { vindVraag, vragenlijst, vragenlijsten } from './vragenlijsten.js';

/** What every kandidaat is asked stays (sections A to D, F, J, and G1, H1, I1); what he may leave open may be left out. */
const magWeg = ({ verplicht }: Vraag): boolean => !verplicht;

/** May these questions be left out of this list? Refuses with VRAAG_ONBEKEND, VRAAG_VERPLICHT. */
export function weglaatWeigeringen(basis: Vragenlijst, zonder: readonly string[]): readonly Weigering[] {
  return zonder.flatMap((code): readonly Weigering[] => {
    const vraag = vindVraag(basis, code);
    if (vraag === undefined) return [{ code: 'VRAAG_ONBEKEND' }];
    return magWeg(vraag) ? [] : [{ code: 'VRAAG_VERPLICHT', params: { vraag: code } }];
  });
}

/** The list as the organisation has it. What is always asked is asked here too, whatever stands in `zonder`. */
export function zonderVragen(basis: Vragenlijst, { versie, zonder }: EigenVersie<'VRAGENLIJST'>): Vragenlijst {
  const vragen = basis.vragen.filter((vraag) => !magWeg(vraag) || !zonder.includes(vraag.code));
  const secties = basis.secties.filter(({ code }) => vragen.some(({ sectie }) => sectie === code));
  return { versie, secties, vragen };
}

/** A version by its number for this organisation: its own, or a built-in one. Refuses with `VRAGENLIJST_ONBEKEND`. */
export function vragenlijstVoor(versie: number, eigen: readonly EigenVersie[]): Vragenlijst {
  const gevonden = eigen.find((een) => een.soort === 'VRAGENLIJST' && een.versie === versie);
  if (gevonden?.soort === 'VRAGENLIJST') return zonderVragen(vragenlijst(gevonden.basis), gevonden);
  if (!isIngebouwd('VRAGENLIJST', versie, eigen)) throw new DomainError('VRAGENLIJST_ONBEKEND');
  return vragenlijst(versie);
}

/** The list to which a case is pinned. */
export const vragenlijstVan = ({
  vragenlijstVersie,
  eigenVersies,
}: Pick<ToetsingBeeld, 'vragenlijstVersie' | 'eigenVersies'>): Vragenlijst => vragenlijstVoor(vragenlijstVersie, eigenVersies);

/** The version that a new case of this organisation gets. */
export const nieuwsteVragenlijst = (eigen: readonly EigenVersie[]): number => nieuwsteNummer('VRAGENLIJST', vragenlijsten, eigen);
