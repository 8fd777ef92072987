import type { Weigering } from '#domain/fout/domain-error.js';
import type { IsoDate } from '#domain/kalender/iso-date.js';
import type { TermijnProfielCode } from '#domain/termijn/termijn-profiel.js';
import type { ToetsingAanleiding } from '#domain/toetsing/toetsing-status.js';
import { verbodenGegevensWeigeringen } from '#domain/vragenlijst/verboden-gegevens.js';
import { ToetsingEntity } from '#persistence/entities/toetsing.entity.js';
import type { Sleutelbos } from '#vault/sleutelbos.js';
import type { OpenDossier } from '../handeling/open-dossier.js';
import { type ToetsingKolom, toetsingPlek } from './toetsing-plek.js';

/** What can still be changed before the start. */
export interface ConceptInhoud {
  readonly kandidaat: { readonly naam: string; readonly telefoon?: string };
  readonly portefeuille?: string;
  readonly voordragendePartij?: string;
  /** Left out: that of the formatie, or none for a herijking. */
  readonly raadsdatum?: IsoDate;
  /** Left out: that of the formatie, or NORMAAL. */
  readonly termijnProfiel?: TermijnProfielCode;
  /** Only within a formatie, and with a reason when it is not what the others have (INV-24). */
  readonly vragenlijstVersie?: number;
  readonly documentenlijstVersie?: number;
  readonly redenAfwijking?: string;
}

/** A new case. The address and the office are chosen once: another kandidaat or office is another case. */
export interface NieuwConcept extends ConceptInhoud {
  readonly kandidaat: ConceptInhoud['kandidaat'] & { readonly email: string };
  readonly doelfunctie: string;
  readonly aanleiding: ToetsingAanleiding;
  readonly formatieId?: string;
}

/** Refuses with VERBODEN_GEGEVENS what may not be in a free text. */
export function tekstWeigeringen({
  kandidaat,
  portefeuille = '',
  voordragendePartij = '',
  redenAfwijking = '',
}: ConceptInhoud): readonly Weigering[] {
  return verbodenGegevensWeigeringen(kandidaat.naam, portefeuille, voordragendePartij, redenAfwijking);
}

/** The sealed columns of a case; null where nothing was filled in. */
export function verzegelConcept(sleutels: Sleutelbos, toetsingId: string, concept: ConceptInhoud, redenAfwijking: string | null) {
  const zegel = (kolom: ToetsingKolom, tekst: string): Buffer => sleutels.verzegel(toetsingPlek(toetsingId, kolom), tekst);
  const eventueel = (kolom: ToetsingKolom, tekst: string | undefined): Buffer | null => (tekst === undefined ? null : zegel(kolom, tekst));
  return {
    kandidaatNaam: zegel('kandidaat_naam', concept.kandidaat.naam),
    kandidaatTelefoon: eventueel('kandidaat_telefoon', concept.kandidaat.telefoon),
    portefeuille: eventueel('portefeuille', concept.portefeuille),
    voordragendePartij: eventueel('voordragende_partij', concept.voordragendePartij),
    versieAfwijking: eventueel('versie_afwijking', redenAfwijking ?? undefined),
  };
}

/** What was filled in of a concept besides the name; null where nothing was. */
export interface Voorbereiding {
  readonly telefoon: string | null;
  readonly portefeuille: string | null;
  readonly voordragendePartij: string | null;
  readonly redenAfwijking: string | null;
}

/** Opens what `verzegelConcept` sealed. */
export async function leesVoorbereiding({ tx, beeld, sleutels }: OpenDossier): Promise<Voorbereiding> {
  const { toetsingId } = beeld;
  const rij = await tx.manager.findOneByOrFail(ToetsingEntity, { id: toetsingId });
  const open = (kolom: ToetsingKolom, zegel: Buffer | null): string | null =>
    zegel === null ? null : sleutels.ontsluit<string>(toetsingPlek(toetsingId, kolom), zegel);
  return {
    telefoon: open('kandidaat_telefoon', rij.kandidaatTelefoon),
    portefeuille: open('portefeuille', rij.portefeuille),
    voordragendePartij: open('voordragende_partij', rij.voordragendePartij),
    redenAfwijking: open('versie_afwijking', rij.versieAfwijking),
  };
}
