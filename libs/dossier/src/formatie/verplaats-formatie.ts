import type { IsoDate } from '#domain/kalender/iso-date.js';
import { HANDELING_REGELS, type HandelingCode } from '#domain/handeling/handelingen.js';
import type { ToetsingStatus } from '#domain/toetsing/toetsing-status.js';
import { FormatieEntity } from '#persistence/entities/formatie.entity.js';
import { ToetsingEntity } from '#persistence/entities/toetsing.entity.js';
import type { Transactie } from '#persistence/transactie.js';
import type { HandelingenService } from '../handeling/handelingen.service.js';
import type { OpenDossier } from '../handeling/open-dossier.js';
import type { Beller, Gevolg } from '../handeling/opdracht.js';

export interface FormatieVerplaatsing {
  readonly formatieId: string;
  readonly raadsdatum: IsoDate;
  readonly beller: Beller;
  /** What moving the date brings about in a case that runs. */
  readonly effect: (dossier: OpenDossier) => Promise<Gevolg>;
  /** The case that the caller moves himself. */
  readonly behalve?: string;
}

const VERPLAATST: HandelingCode = 'wijzigRaadsdatum';

/** One council date for all: the formatie gets it, and every case of it that has not ended, in this one transaction or not at all. They are held: `houdFormatie`. */
export async function verplaatsFormatie(
  tx: Transactie,
  handelingen: HandelingenService,
  verplaatsing: FormatieVerplaatsing,
): Promise<void> {
  const { formatieId, raadsdatum, beller, effect, behalve } = verplaatsing;
  await tx.manager.update(FormatieEntity, { id: formatieId }, { raadsdatum });
  const leden: readonly { readonly id: string; readonly status: ToetsingStatus }[] = await tx.manager.query(
    // Of whom the organ has decided, no meeting is waited for.
    `SELECT id, status FROM toetsing WHERE formatie_id = $1 AND id <> coalesce($2, formatie_id) AND coalesce(uitkomst, 'AANGEHOUDEN') = 'AANGEHOUDEN' ORDER BY id`,
    [formatieId, behalve ?? null],
  );
  for (const { id, status } of leden) {
    const opdracht = { beller, toetsingId: id };
    if (status === 'CONCEPT')
      await handelingen.voerMeeUit(tx, { ...opdracht, handeling: 'wijzigConcept' }, (d) => wijzigConcept(d, raadsdatum));
    else if (looptNog(status)) await handelingen.voerMeeUit(tx, { ...opdracht, handeling: VERPLAATST }, effect);
  }
}

const looptNog = (status: ToetsingStatus): boolean => status === 'OPGESCHORT' || HANDELING_REGELS[VERPLAATST].statussen.includes(status);

async function wijzigConcept({ tx, beeld }: OpenDossier, raadsdatum: IsoDate): Promise<Gevolg> {
  await tx.manager.update(ToetsingEntity, { id: beeld.toetsingId }, { raadsdatum });
  return { gegevens: { van: beeld.raadsdatum, raadsdatum } };
}
