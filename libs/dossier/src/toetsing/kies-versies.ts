import { DomainError, eis } from '#domain/fout/domain-error.js';
import { formatieVersieWeigeringen, isGelijk, type Versies, type VersieWens } from '#domain/formatie/versies.rules.js';
import { type IsoDate, toIsoDate } from '#domain/kalender/iso-date.js';
import type { Inwerkingtreding } from '#domain/rechtskader/rechtskader.js';
import { isBenoeming } from '#domain/toetsing/aanleiding.js';
import { metWens, nieuwsteVersies } from '#domain/toetsing/pin-versies.js';
import { startWeigeringen } from '#domain/toetsing/start.rules.js';
import type { ToetsingAanleiding } from '#domain/toetsing/toetsing-status.js';
import type { FormatieEntity } from '#persistence/entities/formatie.entity.js';
import type { OrganisatieEntity } from '#persistence/entities/organisatie.entity.js';
import type { Transactie } from '#persistence/transactie.js';
import { leesEigenVersies } from '../eigen-versie/lees-eigen-versies.js';
import { leesFormatie, versiesVan } from '../formatie/lees-formatie.js';
import type { ConceptInhoud } from './concept.js';

/** What holds for a case to its end, and the council date with which it begins. */
export interface Keuze {
  readonly versies: Versies;
  readonly raadsdatum: IsoDate | null;
  /** Why the versions differ from those of the formatie; null when they don't. */
  readonly redenAfwijking: string | null;
}

export interface KeuzeVraag {
  readonly aanleiding: ToetsingAanleiding;
  readonly formatieId: string | null;
  readonly concept: Pick<ConceptInhoud, keyof VersieWens | 'raadsdatum' | 'redenAfwijking'>;
  readonly organisatie: OrganisatieEntity;
  readonly vandaag: IsoDate;
}

/** The days on which laws begin for this organisation, apart from those that hold for everyone. */
export const inwerkingtreding = ({ tweedeTrancheVanaf }: Pick<OrganisatieEntity, 'tweedeTrancheVanaf'>): Inwerkingtreding =>
  tweedeTrancheVanaf === null ? {} : { TWEEDE_TRANCHE: toIsoDate(tweedeTrancheVanaf) };

/**
 * Chooses what a case is pinned to (INV-22): the newest of everything, or what its formatie has (INV-24). Refuses with FORMATIE_ONBEKEND,
 * ONGELIJKE_VERSIE, RAADSDATUM_VAN_FORMATIE, VERSIE_NIET_TE_KIEZEN, unknown versions, and the codes of `startWeigeringen`.
 */
export async function kiesVersies(tx: Transactie, vraag: KeuzeVraag): Promise<Keuze> {
  const { aanleiding, formatieId, concept, organisatie, vandaag } = vraag;
  const formatie = formatieId === null ? undefined : await leesFormatie(tx, formatieId);
  const eigen = await leesEigenVersies(tx);
  const basis =
    formatie === undefined
      ? nieuwsteVersies(vandaag, inwerkingtreding(organisatie), concept.termijnProfiel ?? 'NORMAAL', eigen)
      : versiesVan(formatie);
  const versies = metWens(basis, concept, eigen);
  const raadsdatum = isBenoeming(aanleiding) ? (concept.raadsdatum ?? toRaadsdatum(formatie)) : null;
  eis([
    ...startWeigeringen(
      { aanleiding, raadsdatum, termijnProfiel: versies.termijnProfiel, inFormatie: formatie !== undefined },
      { vandaag, oefen: organisatie.oefen },
    ),
    ...(formatie === undefined || raadsdatum === formatie.raadsdatum ? [] : [{ code: 'RAADSDATUM_VAN_FORMATIE' } as const]),
    ...(formatie === undefined ? [] : formatieVersieWeigeringen(versies, basis, concept.redenAfwijking)),
  ]);
  const afwijkend = !isGelijk(versies, basis);
  if (formatie === undefined && afwijkend) throw new DomainError('VERSIE_NIET_TE_KIEZEN');
  return { versies, raadsdatum, redenAfwijking: afwijkend ? (concept.redenAfwijking ?? null) : null };
}

const toRaadsdatum = (formatie: FormatieEntity | undefined): IsoDate | null =>
  formatie === undefined ? null : toIsoDate(formatie.raadsdatum);

/** The columns in which a case keeps its versions. */
export function versieKolommen({ regime, vragenlijstVersie, documentenlijstVersie, termijnProfiel, termijnProfielVersie }: Versies) {
  return {
    regime,
    vragenlijstVersie,
    documentenlijstVersie,
    termijnprofiel: termijnProfiel,
    termijnprofielVersie: termijnProfielVersie,
  };
}
