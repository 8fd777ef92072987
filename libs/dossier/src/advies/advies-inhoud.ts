import type { AdviesConclusie } from '#domain/advies/conclusie.js';
import { AdviesEntity } from '#persistence/entities/advies.entity.js';
import type { Plek } from '#vault/sleutelbos.js';
import type { OpenDossier } from '../handeling/open-dossier.js';

/** What was signed: the whole of it is sealed and hashed. `motivering` never leaves the file. */
export interface AdviesInhoud {
  readonly conclusie: AdviesConclusie;
  readonly motivering: string;
  /** The office as printed under the letter, such as `waarnemend burgemeester`; null: the usual one of the layer. */
  readonly ondertekenaarAmbt: string | null;
  /** The report on which it rests. */
  readonly rapport: { readonly versie: number; readonly hash: string } | null;
}

export const adviesPlek = (toetsingId: string, ronde: number): Plek => ({
  tabel: 'advies',
  kolom: 'inhoud',
  rijId: `${toetsingId}.${ronde}`,
});

export interface OndertekendAdvies {
  readonly inhoud: AdviesInhoud;
  readonly rij: AdviesEntity;
}

/** The advice of this ronde; undefined as long as nothing was signed. */
export async function leesAdvies({ tx, beeld, sleutels }: OpenDossier): Promise<OndertekendAdvies | undefined> {
  const { toetsingId, ronde } = beeld;
  const rij = await tx.manager.findOneBy(AdviesEntity, { toetsingId, ronde });
  return rij === null ? undefined : { rij, inhoud: sleutels.ontsluit<AdviesInhoud>(adviesPlek(toetsingId, ronde), rij.inhoud) };
}
