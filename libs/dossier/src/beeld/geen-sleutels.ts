import { DomainError } from '#domain/fout/domain-error.js';
import { Sleutelbos } from '#vault/sleutelbos.js';

/** In the place of the keys of a case that was destroyed: whatever is asked of them is gone. Refuses with VERNIETIGD. */
export class GeenSleutels extends Sleutelbos {
  constructor(organisatieId: string) {
    super(organisatieId, Buffer.alloc(0));
  }

  override verzegel(): never {
    throw new DomainError('VERNIETIGD');
  }

  override ontsluit(): never {
    throw new DomainError('VERNIETIGD');
  }

  override voorBestand(): never {
    throw new DomainError('VERNIETIGD');
  }
}
