import { type EigenVersie, isIngebouwd, nieuwsteNummer } from '../eigen-versie/eigen-versie.js';
import { DomainError, type Weigering } from '../fout/domain-error.js';
import type { ToetsingBeeld } from '../toetsing/toetsing-beeld.js';
import type { DocumentSoort, DocumentSoortCode } from './document-soort.js';
import { DOCUMENT_SOORTEN } from './document-soorten.js';
import { type Documentenlijst, documentenlijst, documentenlijsten } from './documentenlijst.js';

const magVerplicht = ({ vereist }: Pick<DocumentSoort, 'vereist'>): boolean => vereist === 'OP_VERZOEK';

/** May these be asked of every kandidaat? What is voluntary stays so. Refuses with DOCUMENT_NIET_OP_VERZOEK. */
export function verplichtWeigeringen({ soorten }: Documentenlijst, verplicht: readonly DocumentSoortCode[]): readonly Weigering[] {
  return verplicht
    .filter((code) => !magVerplicht(soorten[code]))
    .map((code) => ({ code: 'DOCUMENT_NIET_OP_VERZOEK', params: { document: DOCUMENT_SOORTEN[code].naam } }) as const);
}

/** The list as the organisation has it. */
export function metVerplicht({ soorten }: Documentenlijst, { versie, verplicht }: EigenVersie<'DOCUMENTENLIJST'>): Documentenlijst {
  const mag = verplicht.filter((code) => magVerplicht(soorten[code]));
  return mag.reduce<Documentenlijst>(
    (lijst, code) => ({ versie, soorten: { ...lijst.soorten, [code]: { ...lijst.soorten[code], vereist: 'JA' } } }),
    { versie, soorten },
  );
}

/** A version by its number for this organisation: its own, or a built-in one. Refuses with `DOCUMENTENLIJST_ONBEKEND`. */
export function documentenlijstVoor(versie: number, eigen: readonly EigenVersie[]): Documentenlijst {
  const gevonden = eigen.find((een) => een.soort === 'DOCUMENTENLIJST' && een.versie === versie);
  if (gevonden?.soort === 'DOCUMENTENLIJST') return metVerplicht(documentenlijst(gevonden.basis), gevonden);
  if (!isIngebouwd('DOCUMENTENLIJST', versie, eigen)) throw new DomainError('DOCUMENTENLIJST_ONBEKEND');
  return documentenlijst(versie);
}

/** The list to which a case is pinned. */
export const documentenlijstVan = ({
  documentenlijstVersie,
  eigenVersies,
}: Pick<ToetsingBeeld, 'documentenlijstVersie' | 'eigenVersies'>): Documentenlijst =>
  documentenlijstVoor(documentenlijstVersie, eigenVersies);

/** The version that a new case of this organisation gets. */
export const nieuwsteDocumentenlijst = (eigen: readonly EigenVersie[]): number =>
  nieuwsteNummer('DOCUMENTENLIJST', documentenlijsten, eigen);
