import type { Instant } from '#domain/kalender/instant.js';
import { TAKEN, type TaakSoort } from '#domain/taak/taak-soort.js';
import type { Inzage } from '#domain/toegang/inzagen.js';
import type { Rol } from '#domain/toegang/rol.js';
import type { Beller } from '../handeling/opdracht.js';
import type { InzageService } from '../inzage/inzage.service.js';
import { type Bladzijde, type Cursor, toBladzijde, vanTekst } from './cursor.js';
import { iso } from './iso.js';
import { zichtbaar } from './lijst-voorwaarde.js';
import { type MetNaam, naamKolommen, namenInLijst } from './naam-in-lijst.js';

export interface EigenTaak {
  readonly taakId: string;
  /** Null for a task that belongs to no case. */
  readonly toetsingId: string | null;
  readonly zaaknummer: string | null;
  /** The data leak that the task is about, instead of a case. */
  readonly datalekId: string | null;
  /** The unusual consultation that the task is about, instead of a case. */
  readonly raadplegingId: string | null;
  readonly soort: TaakSoort;
  readonly omschrijving: string;
  readonly stap: string;
  /** In which function the caller has this task. */
  readonly rol: Rol;
  readonly gemaaktOp: Instant;
  readonly uiterlijk: Instant | null;
  readonly teLaat: boolean;
  /** Null where the policy does not show it to the caller. */
  readonly kandidaatNaam: string | null;
}

type Kern = Omit<EigenTaak, 'omschrijving' | 'teLaat' | 'kandidaatNaam' | 'toetsingId'>;
/** Of a case, or without one: then there is nobody whose name it could tell. */
type Rij = (Kern & MetNaam) | (Kern & { readonly toetsingId: null });

const LIJST = 'TAKEN';
/** A task that is about something else than the case itself. The case can be out of sight for who got a letter that lapsed. */
const INZAGE_BIJ_TAAK: readonly (readonly [TaakSoort, Inzage])[] = [
  ['BRIEF_VERVALLEN', 'VERVALLEN_BRIEVEN'],
  ['SIGNAAL_BEHANDELEN', 'SIGNALEN'],
];
/** A task for a function is not for who is the kandidaat in that case, nor for who lost his place in it. */
const magZien = (rollen: readonly Rol[]): string =>
  `CASE k.soort ${INZAGE_BIJ_TAAK.map(([soort, inzage]) => `WHEN '${soort}' THEN ${zichtbaar(inzage, rollen)}`).join(' ')} ELSE ${zichtbaar('KOP', rollen)} END`;
const KOLOMMEN = `k.id, k.toetsing_id, k.soort, k.stap, k.rol, k.gemaakt_op, k.uiterlijk`;
const VERDER = `coalesce(k.uiterlijk, 'infinity') >= $4::timestamptz AND (coalesce(k.uiterlijk, 'infinity') > $4::timestamptz OR k.id > $5::uuid)
      ORDER BY coalesce(k.uiterlijk, 'infinity'), k.id LIMIT $6`;
/** Each half of the list follows its own index from where the page begins, so that the number of tasks and cases makes no difference. */
const eerste = (van: string, rollen: readonly Rol[]): string =>
  `(SELECT ${KOLOMMEN}, NULL::uuid AS datalek_id, NULL::uuid AS raadpleging_id FROM taak k JOIN toetsing t ON t.id = k.toetsing_id
     WHERE k.organisatie_id = $3 AND k.status = 'OPEN' AND ${van} AND ${magZien(rollen)} AND ${VERDER})`;
/** What belongs to no case has no relation to stand in: the one active opdrachtgever (INV-13), and who holds another function. */
const voorFunctie = (rollen: string): string =>
  `CASE k.rol WHEN 'OPDRACHTGEVER' THEN EXISTS (SELECT FROM opdrachtgever o WHERE o.persoon_id = $1 AND o.geldig @> $2::timestamptz) ELSE k.rol = ANY (${rollen}::text[]) END`;
const vanDatalekken = (rollen: string): string =>
  `(SELECT k.id, NULL::uuid, k.soort, 'DATALEK', k.rol, k.gemaakt_op, k.uiterlijk, k.datalek_id, NULL::uuid FROM datalek_taak k
     WHERE k.organisatie_id = $3 AND k.status = 'OPEN' AND ${voorFunctie(rollen)} AND ${VERDER})`;
const vanRaadplegingen = (rollen: string): string =>
  `(SELECT k.id, NULL::uuid, 'RAADPLEGING_BEOORDELEN', 'RAADPLEGING', k.rol, k.gemaakt_op, k.uiterlijk, NULL::uuid, k.id
     FROM (SELECT m.*, NULL::timestamptz AS uiterlijk FROM raadpleging_melding m WHERE m.oordeel IS NULL AND m.persoon_id <> $1) k
     WHERE k.organisatie_id = $3 AND ${voorFunctie(rollen)} AND ${VERDER})`;
const BEGIN: Cursor = { waarde: '-infinity', id: '00000000-0000-0000-0000-000000000000' };

/** What waits for the caller over all cases: by name, and for the functions that he holds. What has to be done first comes first. */
export class TakenService {
  constructor(private readonly inzage: InzageService) {}

  /** `aantal`: 1 to 100. Refuses with INVOER_ONJUIST for a cursor that is not ours. */
  async lijst(beller: Beller, { aantal, cursor }: { readonly aantal: number; readonly cursor?: string }): Promise<Bladzijde<EigenTaak>> {
    const vanaf = cursor === undefined ? BEGIN : vanTekst(cursor);
    const { rijen, bladzijde, metNaam, nu, namen } = await this.inzage.lijst(beller, LIJST, async (tx, kluis) => {
      const delen = [
        eerste(`k.persoon_id = $1`, beller.rollen),
        ...beller.rollen.map((_, index) => eerste(`k.persoon_id IS NULL AND k.rol = $${8 + index}`, beller.rollen)),
        vanDatalekken('$7'),
        vanRaadplegingen('$7'),
      ];
      const rijen: readonly Rij[] = await tx.manager.query(
        `SELECT k.id AS "taakId", k.toetsing_id AS "toetsingId", k.datalek_id AS "datalekId", k.raadpleging_id AS "raadplegingId", t.zaaknummer, k.soort, k.stap, k.rol, ${iso('k.gemaakt_op')} AS "gemaaktOp", ${iso('k.uiterlijk')} AS uiterlijk,
                ${naamKolommen(beller.rollen)}
           FROM (SELECT * FROM (${delen.join(' UNION ALL ')}) alle ORDER BY coalesce(uiterlijk, 'infinity'), id LIMIT $6) k
           LEFT JOIN toetsing t ON t.id = k.toetsing_id LEFT JOIN sleutel s ON s.toetsing_id = t.id AND s.laag = 'DOSSIER'
          ORDER BY coalesce(k.uiterlijk, 'infinity'), k.id`,
        [beller.persoonId, tx.nu, beller.organisatieId, vanaf.waarde, vanaf.id, aantal + 1, beller.rollen, ...beller.rollen],
      );
      const bladzijde = rijen.slice(0, aantal);
      const metNaam = bladzijde.filter((rij) => rij.toetsingId !== null);
      return { rijen, bladzijde, metNaam, nu: tx.nu, ...(await namenInLijst(tx, kluis, LIJST, metNaam)) };
    });
    const geopend = await namen;
    const naamBij = new Map(metNaam.map((rij, index) => [rij.taakId, geopend[index] ?? null]));
    const taken = bladzijde.map((rij) => toTaak(rij, nu, naamBij.get(rij.taakId) ?? null));
    return toBladzijde(
      rijen,
      aantal,
      (rij) => ({ waarde: rij.uiterlijk ?? 'infinity', id: rij.taakId }),
      () => taken,
    );
  }
}

function toTaak(
  { taakId, toetsingId, zaaknummer, datalekId, raadplegingId, soort, stap, rol, gemaaktOp, uiterlijk }: Rij,
  nu: Instant,
  kandidaatNaam: string | null,
): EigenTaak {
  const { omschrijving } = TAKEN[soort];
  return {
    taakId,
    toetsingId,
    zaaknummer,
    datalekId,
    raadplegingId,
    soort,
    omschrijving,
    stap,
    rol,
    gemaaktOp,
    uiterlijk,
    teLaat: uiterlijk !== null && uiterlijk < nu,
    kandidaatNaam,
  };
}
