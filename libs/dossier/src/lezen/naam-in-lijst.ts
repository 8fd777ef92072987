import { inzageDoor } from '#domain/toegang/beslis.js';
import type { Transactie } from '#persistence/transactie.js';
import type { Kluis } from '#vault/kluis.js';
import type { Beller } from '../handeling/opdracht.js';
import { toetsingPlek } from '../toetsing/toetsing-plek.js';
import type { Verband } from './verband.js';

/** What a row of a list carries to tell the name of the kandidaat, where that is permitted. */
export interface MetNaam {
  readonly toetsingId: string;
  readonly verband: Verband;
  readonly naam: Buffer;
  readonly verpakt: Buffer | null;
  readonly sleutelId: string | null;
}

/** SQL of the columns of `MetNaam`, besides the id and `verband`, for a case `t` with its key `s`. */
export const NAAM_KOLOMMEN = `t.kandidaat_naam AS naam, s.omhuld AS verpakt, s.kek_id AS "sleutelId"`;

/** The name, opened with the key of its case; null where the policy hides it (INV-28) or the key is gone. */
export async function naamInLijst(
  tx: Transactie,
  kluis: Kluis,
  beller: Beller,
  { toetsingId, verband, naam, verpakt, sleutelId }: MetNaam,
): Promise<string | null> {
  if (inzageDoor(beller, 'NAAM', verband) === undefined || verpakt === null || sleutelId === null) return null;
  const sleutels = await kluis.open(tx.organisatieId, toetsingId, sleutelId, verpakt);
  return sleutels.ontsluit<string>(toetsingPlek(toetsingId, 'kandidaat_naam'), naam);
}
