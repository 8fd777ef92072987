import type { ToetsingBeeld } from '#domain/toetsing/toetsing-beeld.js';
import type { Transactie } from '#persistence/transactie.js';
import type { Sleutelbos } from '#vault/sleutelbos.js';

/** What is known of a case without opening anything: codes, ids and instants. */
export type DichtBeeld = Omit<ToetsingBeeld, 'werk'>;

/** One case, opened in a transaction: its picture, its key, its clock. */
export interface OpenDossier {
  readonly tx: Transactie;
  readonly beeld: ToetsingBeeld;
  readonly sleutels: Sleutelbos;
}

/** The columns with which every row of a dossier begins. */
export function rijVan({ beeld }: Pick<OpenDossier, 'beeld'>): { organisatieId: string; toetsingId: string; ronde: number } {
  return { organisatieId: beeld.organisatieId, toetsingId: beeld.toetsingId, ronde: beeld.ronde };
}
