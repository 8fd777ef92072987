import { randomUUID } from 'node:crypto';
import { DomainError } from '#domain/fout/domain-error.js';
import { type Onderdeel, type Onderdelen, type OnderdeelSoort, vanSoort } from '#domain/onderdeel/onderdeel.js';
import { vergeetZouten } from '../bewijs/vergeet-zouten.js';
import type { OpenDossier } from '../handeling/open-dossier.js';
import { onderdeelPlek, openOnderdeel, type VerzegeldOnderdeel } from './verzegeld-onderdeel.js';

/** A new part: who it is, and the number by which people refer to it within its kind. */
export interface NieuwOnderdeel {
  readonly id: string;
  readonly nummer: number;
}

/** What a part says, with its identity and its version for If-Match. */
export type GelezenOnderdeel<S extends OnderdeelSoort> = Onderdelen[S] & {
  readonly id: string;
  readonly nummer: number;
  readonly versie: number;
};

const VELDEN = `o.id, o.soort, o.nummer, o.versie, encode(o.inhoud, 'base64') AS inhoud`;

/** Adds a part, sealed with the key of the case. Its number is the next one of its kind in this ronde; the case is locked meanwhile. */
export async function voegToe<S extends OnderdeelSoort>(
  { tx, beeld, sleutels }: OpenDossier,
  soort: S,
  inhoud: Onderdelen[S],
): Promise<NieuwOnderdeel> {
  const id = randomUUID();
  const [rij]: readonly { readonly nummer: number }[] = await tx.manager.query(
    `INSERT INTO onderdeel (id, organisatie_id, toetsing_id, ronde, soort, nummer, versie, inhoud, persoon_id, gemaakt_op, gewijzigd_op)
     SELECT $1, $2, $3, $4, $5, coalesce(max(o.nummer), 0) + 1, 1, $6, $7, $8, $8 FROM onderdeel o WHERE o.toetsing_id = $3 AND o.ronde = $4 AND o.soort = $5
     RETURNING nummer`,
    [
      id,
      beeld.organisatieId,
      beeld.toetsingId,
      beeld.ronde,
      soort,
      sleutels.verzegel(onderdeelPlek(id, soort), inhoud),
      tx.persoonId,
      tx.nu,
    ],
  );
  if (rij === undefined) throw new Error('a part was not written');
  return { id, nummer: rij.nummer };
}

/** Replaces what a part says; returns its new version. `versie`: the one that the caller saw. Refuses with ONDERDEEL_ONBEKEND, VERSIE_VEROUDERD. */
export async function wijzig<S extends OnderdeelSoort>(
  dossier: OpenDossier,
  soort: S,
  id: string,
  versie: number,
  inhoud: Onderdelen[S],
): Promise<number> {
  const { tx, beeld, sleutels } = dossier;
  const bekend = await zoek(dossier, soort, id);
  if (bekend.versie !== versie) throw new DomainError('VERSIE_VEROUDERD');
  await tx.manager.query(`UPDATE onderdeel SET inhoud = $3, versie = versie + 1, gewijzigd_op = $4 WHERE id = $1 AND toetsing_id = $2`, [
    id,
    beeld.toetsingId,
    sleutels.verzegel(onderdeelPlek(id, soort), inhoud),
    tx.nu,
  ]);
  return versie + 1;
}

/** What commits to the content of a part: the acts that write it, and write it anew. */
const SCHRIJVERS = [
  'legBronbevindingVast',
  'legBevindingVast',
  'wijzigBevinding',
  'legRisicoVast',
  'wijzigRisico',
  'stelMaatregelVoor',
  'wijzigMaatregel',
  'maakToetsopmerking',
  'beantwoordToetsopmerking',
];

/** Removes a part, and the salts by which somebody could confirm what it said. With `versie`, only as the caller saw it. Refuses with ONDERDEEL_ONBEKEND, VERSIE_VEROUDERD. */
export async function verwijder(dossier: OpenDossier, soort: OnderdeelSoort, id: string, versie?: number): Promise<void> {
  const bekend = await zoek(dossier, soort, id);
  if (versie !== undefined && bekend.versie !== versie) throw new DomainError('VERSIE_VEROUDERD');
  await dossier.tx.manager.query(`DELETE FROM onderdeel WHERE id = $1 AND toetsing_id = $2`, [id, dossier.beeld.toetsingId]);
  await vergeetZouten(dossier, { soorten: SCHRIJVERS, gegevens: { objectId: id } });
}

/** All parts of one kind in this ronde, opened, in the order of their numbers. */
export async function lees<S extends OnderdeelSoort>(dossier: OpenDossier, soort: S): Promise<readonly GelezenOnderdeel<S>[]> {
  const { tx, beeld, sleutels } = dossier;
  const rijen: readonly VerzegeldOnderdeel[] = await tx.manager.query(
    `SELECT ${VELDEN} FROM onderdeel o WHERE o.toetsing_id = $1 AND o.ronde = $2 AND o.soort = $3 ORDER BY o.nummer`,
    [beeld.toetsingId, beeld.ronde, soort],
  );
  return rijen.flatMap((rij) => gelezen(openOnderdeel(sleutels, rij), soort));
}

/** One part of this kind. Refuses with ONDERDEEL_ONBEKEND: a part of another case, ronde or kind does not exist here. */
export async function zoek<S extends OnderdeelSoort>(dossier: OpenDossier, soort: S, id: string): Promise<GelezenOnderdeel<S>> {
  const { tx, beeld, sleutels } = dossier;
  const rijen: readonly VerzegeldOnderdeel[] = await tx.manager.query(
    `SELECT ${VELDEN} FROM onderdeel o WHERE o.id = $1 AND o.toetsing_id = $2 AND o.ronde = $3 AND o.soort = $4`,
    [id, beeld.toetsingId, beeld.ronde, soort],
  );
  const [gevonden] = rijen.flatMap((rij) => gelezen(openOnderdeel(sleutels, rij), soort));
  if (gevonden === undefined) throw new DomainError('ONDERDEEL_ONBEKEND');
  return gevonden;
}

function gelezen<S extends OnderdeelSoort>(onderdeel: Onderdeel, soort: S): readonly GelezenOnderdeel<S>[] {
  return vanSoort([onderdeel], soort).map((inhoud) => ({ ...inhoud, versie: onderdeel.versie }));
}
