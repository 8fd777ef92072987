import { setImmediate } from 'node:timers/promises';
import type { Rol } from '#domain/toegang/rol.js';
import type { Transactie } from '#persistence/transactie.js';
import type { Kluis } from '#vault/kluis.js';
import { dossierLogboek } from '../logboek/dossier-logboek.js';
import { toetsingPlek } from '../toetsing/toetsing-plek.js';
import { zichtbaar } from './lijst-voorwaarde.js';

/** What a row of a list carries to tell the name of the kandidaat; nothing where the policy hides it (INV-28) or the key is gone. */
export interface MetNaam {
  readonly toetsingId: string;
  readonly kandidaatId: string;
  readonly naam: Buffer | null;
  readonly verpakt: Buffer | null;
  readonly sleutelId: string | null;
}

/** SQL of the columns of `MetNaam` besides the id, for a case `t` with its key `s`: a sealed name that is not for person `$1` stays where it is. */
export const naamKolommen = (rollen: readonly Rol[]): string =>
  `t.kandidaat_id AS "kandidaatId", CASE WHEN ${zichtbaar('NAAM', rollen)} THEN t.kandidaat_naam END AS naam, s.omhuld AS verpakt, s.kek_id AS "sleutelId"`;

export type Namen = readonly (string | null)[];

/**
 * The names of the kandidaten of the rows of a list, in their order. That these people were shown is recorded in one operation, under the
 * name of the list. Opening them asks nothing of the database: it is done while that writes the record, and nobody gets them before it has.
 */
export async function namenInLijst(
  tx: Transactie,
  kluis: Kluis,
  lijst: string,
  rijen: readonly MetNaam[],
): Promise<{ readonly namen: Promise<Namen> }> {
  await dossierLogboek(kluis).schrijf(tx, {
    naam: lijst,
    activiteit: 'VERLOOP',
    betrokkenen: rijen.map(({ kandidaatId }) => kandidaatId),
  });
  const namen = setImmediate().then(() => Promise.all(rijen.map((rij) => naamVan(tx, kluis, rij))));
  // When the transaction fails nobody waits for them any more.
  namen.catch(() => undefined);
  return { namen };
}

/** The name, opened with the key of its case. */
async function naamVan(tx: Transactie, kluis: Kluis, { toetsingId, naam, verpakt, sleutelId }: MetNaam): Promise<string | null> {
  if (naam === null || verpakt === null || sleutelId === null) return null;
  const sleutels = await kluis.open(tx.organisatieId, toetsingId, sleutelId, verpakt);
  return sleutels.ontsluit<string>(toetsingPlek(toetsingId, 'kandidaat_naam'), naam);
}
