import { laagVanKlasse } from '#domain/bewaren/lagen.js';
import type { DocumentEntity } from '#persistence/entities/document.entity.js';
import type { Plek } from '#vault/sleutelbos.js';

/** Where the description of a file is sealed, and where the file itself belongs. */
export const documentPlek = ({ id, bewaarklasse }: Pick<DocumentEntity, 'id' | 'bewaarklasse'>, kolom: 'inhoud' | 'object'): Plek => ({
  laag: laagVanKlasse(bewaarklasse),
  tabel: 'document',
  kolom,
  rijId: id,
});

/** What a row of `document` says about its file. */
export interface DocumentInhoud {
  /** Cleaned name, for showing only; empty once the file is gone. */
  readonly naam: string;
  /** What is missing, when the adviseur asks for another document. */
  readonly reden: string | null;
}
