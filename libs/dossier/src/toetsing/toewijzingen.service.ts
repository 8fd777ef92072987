import type { IsoDate } from '#domain/kalender/iso-date.js';
import { localDate } from '#domain/kalender/tijdzone.js';
import { bureauGeldigTot, bureauWeigeringen } from '#domain/personen/bureau.rules.js';
import type { KiesbareRol } from '#domain/personen/kiesbare-rol.js';
import { magZien } from '#domain/toegang/beslis.js';
import { relatiesVan } from '#domain/toegang/relatie.js';
import type { ToewijzingBeeld } from '#domain/toetsing/toetsing-beeld.js';
import { OrganisatieEntity } from '#persistence/entities/organisatie.entity.js';
import { ToewijzingEntity } from '#persistence/entities/toewijzing.entity.js';
import type { Transacties } from '#persistence/transactie.js';
import type { Kluis } from '#vault/kluis.js';
import type { Sleutelbos } from '#vault/sleutelbos.js';
import type { Beller } from '../handeling/opdracht.js';
import type { InzageService } from '../inzage/inzage.service.js';
import { inOrganisatie } from '../organisatie/in-organisatie.js';
import { type Bureau, bureausVan } from '../personen/lees-bureau.js';
import { logNamen, namenVan, naamVan } from '../persoon/namen.js';
import { toewijzingPlek } from './toewijzing-plek.js';
import type { ExternBureau } from './toewijsbaar.js';

export type EigenToewijzing = Omit<ToewijzingBeeld, 'persoonId'>;

export interface ToewijzingInZicht extends ToewijzingBeeld {
  readonly naam: string | null;
  readonly toegewezenOp: string;
  readonly beeindigdOp: string | null;
  /** For the opdrachtgever and the FG only. */
  readonly extern: ExternBureau | null;
}

export interface Medewerker {
  readonly persoonId: string;
  readonly naam: string | null;
}

/** Who can be assigned. */
export interface Toewijsbare extends Medewerker {
  /** Null: of the organisation itself. */
  readonly bureau: { readonly bureauId: string; readonly naam: string; readonly geldigTot: IsoDate; readonly geldig: boolean } | null;
}

/** Who works on a case, and who could. */
export class ToewijzingenService {
  constructor(
    private readonly transacties: Transacties,
    private readonly kluis: Kluis,
    private readonly inzage: InzageService,
  ) {}

  /** All assignments of the ronde, also those that ended, with the names of the people. */
  lees(beller: Beller, toetsingId: string): Promise<readonly ToewijzingInZicht[]> {
    return this.inzage.lees({ beller, toetsingId, inzage: 'TOEWIJZINGEN' }, async ({ tx, beeld, sleutels }) => {
      const rijen = await tx.manager.find(ToewijzingEntity, {
        where: { toetsingId, ronde: beeld.ronde },
        order: { toegewezenOp: 'ASC', id: 'ASC' },
      });
      const metNaam = magZien(beller, 'TOEWIJZING_NAMEN', beeld) ? rijen : [];
      const namen = await namenVan(tx, this.kluis, [...new Set(metNaam.map(({ persoonId }) => persoonId))]);
      const magExtern = relatiesVan(beller, beeld).some((relatie) => relatie === 'OPDRACHTGEVER' || relatie === 'FG');
      return rijen.map((rij) => toZicht(rij, namen.get(rij.persoonId) ?? null, magExtern ? sleutels : undefined));
    });
  }

  /** The caller's own assignments that run: how someone who did not declare yet finds what to declare about. */
  eigen(beller: Beller, toetsingId: string): Promise<readonly EigenToewijzing[]> {
    return this.inzage.lees({ beller, toetsingId, inzage: 'KOP' }, async ({ beeld }) =>
      beeld.toewijzingen
        .filter((t) => t.persoonId === beller.persoonId)
        .map(({ id, rol, leidend, verklaring }) => ({ id, rol, leidend, verklaring })),
    );
  }

  /** The people of the organisation who can be chosen in this function. Refuses with GEEN_TOEGANG who prepares no cases. */
  async medewerkers(beller: Beller, rol: KiesbareRol): Promise<readonly Toewijsbare[]> {
    const gevonden = await inOrganisatie(this.transacties, beller, 'bekijkMedewerkers', async (tx) => {
      const sleutels = await this.kluis.vanOrganisatie(tx);
      const rijen: readonly { readonly id: string; readonly naam: Buffer | null }[] = await tx.manager.query(
        `SELECT p.id, p.naam FROM persoon p JOIN persoon_rol r ON r.persoon_id = p.id WHERE r.rol = $1 AND p.geblokkeerd_op IS NULL`,
        [rol],
      );
      const ids = rijen.map(({ id }) => id);
      await logNamen(tx, this.kluis, ids);
      const { tijdzone } = await tx.manager.findOneByOrFail(OrganisatieEntity, { organisatieId: tx.organisatieId });
      const bureaus = await bureausVan(tx, this.kluis, ids);
      const vandaag = localDate(tx.nu, tijdzone);
      return rijen.map((rij) => ({ persoonId: rij.id, naam: naamVan(sleutels, rij), bureau: toBureau(bureaus.get(rij.id), vandaag) }));
    });
    return gevonden.sort((a, b) => (a.naam ?? '').localeCompare(b.naam ?? '', 'nl'));
  }
}

function toBureau(bureau: Bureau | undefined, vandaag: IsoDate): Toewijsbare['bureau'] {
  if (bureau === undefined) return null;
  const { bureauId, naam } = bureau;
  return { bureauId, naam, geldigTot: bureauGeldigTot(bureau), geldig: bureauWeigeringen(bureau, vandaag).length === 0 };
}

function toZicht(rij: ToewijzingEntity, naam: string | null, sleutels: Sleutelbos | undefined): ToewijzingInZicht {
  const { id, persoonId, rol, leidend, verklaring, toegewezenOp, beeindigdOp, extern } = rij;
  return {
    id,
    persoonId,
    naam,
    rol,
    leidend,
    verklaring,
    toegewezenOp: toegewezenOp.toISOString(),
    beeindigdOp: beeindigdOp?.toISOString() ?? null,
    extern: sleutels === undefined || extern === null ? null : sleutels.ontsluit<ExternBureau>(toewijzingPlek(id), extern),
  };
}
