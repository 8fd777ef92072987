import { DomainError } from '#domain/fout/domain-error.js';
import { magZien } from '#domain/toegang/beslis.js';
import { isVernietigd } from '#domain/toegang/inzagen.js';
import type { Transacties } from '#persistence/transactie.js';
import type { Kluis } from '#vault/kluis.js';
import type { OpenDossier } from '../handeling/open-dossier.js';
import { InzageService, type Inzien } from '../inzage/inzage.service.js';

/**
 * The same doors, for whoever looks at a whole case at once: each part is decided on by the same policy, and refused in the same words. The look
 * itself was decided on and recorded once, when the case was opened.
 */
export class InzageBinnen extends InzageService {
  constructor(
    transacties: Transacties,
    kluis: Kluis,
    private readonly dossier: OpenDossier,
  ) {
    super(transacties, kluis);
  }

  override async lees<T>({ beller, toetsingId, inzage }: Inzien, lees: (dossier: OpenDossier) => Promise<T>): Promise<T> {
    const { beeld } = this.dossier;
    if (toetsingId !== beeld.toetsingId || !magZien(beller, inzage, beeld) || isVernietigd(inzage, beeld))
      throw new DomainError('TOETSING_ONBEKEND');
    return lees(this.dossier);
  }
}
