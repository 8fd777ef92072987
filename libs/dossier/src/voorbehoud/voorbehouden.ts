import { type Instant, toInstant } from '#domain/kalender/instant.js';
import type { ToetsingBeeld } from '#domain/toetsing/toetsing-beeld.js';
import type { Ontbrekend, VoorbehoudDeel } from '#domain/voorbehoud/voorbehoud.rules.js';
import { VoorbehoudEntity } from '#persistence/entities/voorbehoud.entity.js';
import type { Plek } from '#vault/sleutelbos.js';
import type { OpenDossier } from '../handeling/open-dossier.js';

/** Where it is sealed what stayed missing in one part. */
export const voorbehoudPlek = ({ toetsingId, ronde }: Pick<ToetsingBeeld, 'toetsingId' | 'ronde'>, deel: VoorbehoudDeel): Plek => ({
  tabel: 'voorbehoud',
  kolom: 'inhoud',
  rijId: `${toetsingId}.${ronde}.${deel}`,
});

interface Voorbehoud extends Ontbrekend {
  readonly gevraagdOp: Instant;
  readonly beslotenOp: Instant | null;
}

/** What stayed missing in this ronde, opened; with the decision where there is one. */
export async function leesVoorbehouden({ tx, beeld, sleutels }: OpenDossier): Promise<readonly Voorbehoud[]> {
  const { toetsingId, ronde } = beeld;
  const rijen = await tx.manager.find(VoorbehoudEntity, { where: { toetsingId, ronde }, order: { gevraagdOp: 'ASC', deel: 'ASC' } });
  return rijen.map(({ deel, inhoud, gevraagdOp, beslotenOp }) => ({
    ...sleutels.ontsluit<Ontbrekend>(voorbehoudPlek(beeld, deel), inhoud),
    gevraagdOp: toInstant(gevraagdOp.toISOString()),
    beslotenOp: beslotenOp === null ? null : toInstant(beslotenOp.toISOString()),
  }));
}
