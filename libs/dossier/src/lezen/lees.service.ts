import { controleerKeten, type KetenFout } from '#audit/keten/controleer-keten.js';
import type { AuditGebeurtenis, KetenKop } from '#audit/keten/audit-gebeurtenis.js';
import { leesKeten } from '#audit/keten/lees-keten.js';
import { handelingenVan, type MogelijkeHandeling } from '#domain/handeling/beoordeel-handeling.js';
import type { Instant } from '#domain/kalender/instant.js';
import { magGebeurtenisZien, magTaakZien } from '#domain/signaal/signaal.rules.js';
import { STAP_REGELS } from '#domain/stap/stap-regels.js';
import type { StapCode, StapStatus } from '#domain/stap/stap-code.js';
import { TAKEN, type TaakSoort } from '#domain/taak/taak-soort.js';
import { relatiesVan } from '#domain/toegang/relatie.js';
import type { Rol } from '#domain/toegang/rol.js';
import type { Beller } from '../handeling/opdracht.js';
import type { InzageService } from '../inzage/inzage.service.js';
import { iso } from './iso.js';
import { leesTermijnen, type TermijnInDossier } from './termijnen.js';
import { leesKop, type ToetsingKop } from './toetsing-kop.js';

export interface StapInDossier {
  readonly stap: StapCode;
  /** 2 for the second time that the step was opened. */
  readonly volgnummer: number;
  /** Number in the procedure, such as S05. */
  readonly nummer: string;
  readonly naam: string;
  readonly status: StapStatus;
  readonly geopendOp: Instant;
  readonly geslotenOp: Instant | null;
  /** The earlier ronde in which it was done, when it was taken over; null otherwise. */
  readonly overgenomenUitRonde: number | null;
}

export interface TaakInDossier {
  readonly taakId: string;
  readonly soort: TaakSoort;
  readonly omschrijving: string;
  readonly stap: string;
  readonly rol: Rol;
  readonly persoonId: string | null;
  readonly gemaaktOp: Instant;
  readonly uiterlijk: Instant | null;
  readonly teLaat: boolean;
}

export interface AuditInDossier {
  /** Whether every event is what it was when it was written, in an unbroken chain up to its end. */
  readonly geldig: boolean;
  readonly fouten: readonly KetenFout[];
  readonly kop: KetenKop;
  readonly gebeurtenissen: readonly AuditGebeurtenis[];
}

/** What a case tells about itself. Every method refuses with TOETSING_ONBEKEND who may not see it. */
export class LeesService {
  constructor(private readonly inzage: InzageService) {}

  kop(beller: Beller, toetsingId: string): Promise<ToetsingKop> {
    return this.inzage.lees({ beller, toetsingId, inzage: 'KOP' }, (dossier) => leesKop(dossier, beller));
  }

  /** The acts of the caller: which are possible now, and why the others are not. */
  handelingen(beller: Beller, toetsingId: string): Promise<readonly MogelijkeHandeling[]> {
    return this.inzage.lees({ beller, toetsingId, inzage: 'KOP' }, async ({ beeld, tx }) => handelingenVan(beller, beeld, tx.nu));
  }

  termijnen(beller: Beller, toetsingId: string): Promise<readonly TermijnInDossier[]> {
    return this.inzage.lees({ beller, toetsingId, inzage: 'PLANNING' }, leesTermijnen);
  }

  /** The steps of this ronde that were opened so far, in the order in which that happened. */
  stappen(beller: Beller, toetsingId: string): Promise<readonly StapInDossier[]> {
    return this.inzage.lees({ beller, toetsingId, inzage: 'PLANNING' }, async ({ tx, beeld }) => {
      const rijen: readonly Omit<StapInDossier, 'nummer' | 'naam'>[] = await tx.manager.query(
        `SELECT code AS stap, volgnummer, status, ${iso('geopend_op')} AS "geopendOp", ${iso('gesloten_op')} AS "geslotenOp",
                uit_ronde AS "overgenomenUitRonde" FROM stap WHERE toetsing_id = $1 AND ronde = $2 ORDER BY geopend_op, code, volgnummer`,
        [toetsingId, beeld.ronde],
      );
      return rijen.map((rij) => ({ ...rij, nummer: STAP_REGELS[rij.stap].nummer, naam: STAP_REGELS[rij.stap].naam }));
    });
  }

  /** The open tasks of the case, of everybody; of the kandidaat her own, and that of a confidential signal for the opdrachtgever alone. */
  taken(beller: Beller, toetsingId: string): Promise<readonly TaakInDossier[]> {
    return this.inzage.lees({ beller, toetsingId, inzage: 'PLANNING' }, async ({ tx, beeld }) => {
      const rijen: readonly Omit<TaakInDossier, 'omschrijving' | 'teLaat'>[] = await tx.manager.query(
        `SELECT id AS "taakId", soort, stap, rol, persoon_id AS "persoonId", ${iso('gemaakt_op')} AS "gemaaktOp", ${iso('uiterlijk')} AS uiterlijk
           FROM taak WHERE toetsing_id = $1 AND status = 'OPEN' ORDER BY coalesce(uiterlijk, 'infinity'), id`,
        [toetsingId],
      );
      const relaties = relatiesVan(beller, beeld);
      const zichtbaar = rijen.filter((taak) => magTaakZien(relaties, taak));
      return zichtbaar.map((rij) => ({
        ...rij,
        omschrijving: TAKEN[rij.soort].omschrijving,
        teLaat: rij.uiterlijk !== null && rij.uiterlijk < tx.nu,
      }));
    });
  }

  /**
   * What happened in the case: who did it or looked, when, and whether the whole chain still holds. What tells of a confidential signal is
   * left out for the kandidaat.
   */
  audit(beller: Beller, toetsingId: string): Promise<AuditInDossier> {
    return this.inzage.lees({ beller, toetsingId, inzage: 'AUDIT' }, async ({ tx, beeld }) => {
      const { gebeurtenissen, kop } = await leesKeten(tx, toetsingId);
      const { geldig, fouten, aantal, kopHash } = await controleerKeten(gebeurtenissen, kop);
      const relaties = relatiesVan(beller, beeld);
      const zichtbaar = gebeurtenissen.filter((gebeurtenis) => magGebeurtenisZien(relaties, gebeurtenis));
      return { geldig, fouten, kop: { volgnummer: aantal, hash: kopHash }, gebeurtenissen: zichtbaar };
    });
  }
}
