import type { Rol } from '#domain/toegang/rol.js';

/** A person of ours, in one organisation. */
export interface Herkend {
  readonly persoonId: string;
  readonly organisatieId: string;
  readonly rollen: readonly Rol[];
}

/** Who works for several organisations says for which; who does not say gets the first, which is always the same one. */
export function kies(herkend: readonly Herkend[], organisatieId: string | undefined): Herkend | undefined {
  return organisatieId === undefined ? herkend[0] : herkend.find((een) => een.organisatieId === organisatieId);
}
