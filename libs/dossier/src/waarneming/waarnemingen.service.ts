import { type Instant, toInstant } from '#domain/kalender/instant.js';
import { wetsverwijzingTekst } from '#domain/rechtskader/wets-verwijzing.js';
import { WAARNEMING_KADERS } from '#domain/waarneming/waarneming-kader.js';
import { OrganisatieEntity } from '#persistence/entities/organisatie.entity.js';
import { WaarnemingEntity } from '#persistence/entities/waarneming.entity.js';
import type { Transacties } from '#persistence/transactie.js';
import type { Kluis } from '#vault/kluis.js';
import type { Beller } from '../handeling/opdracht.js';
import { inOrganisatie } from '../organisatie/in-organisatie.js';
import { namenVan } from '../persoon/namen.js';
import { waarnemingPlek } from './waarneming-plek.js';

export interface WaarnemingInZicht {
  readonly id: string;
  readonly persoonId: string;
  readonly naam: string | null;
  readonly grond: string;
  readonly van: Instant;
  /** First instant that is not part of it. */
  readonly tot: Instant | null;
  readonly document: string;
  readonly geregistreerdOp: Instant;
  readonly beeindigdOp: Instant | null;
}
export interface KaderInZicht {
  readonly gronden: readonly { readonly code: string; readonly omschrijving: string; readonly verwijzing: string }[];
  /** What to do when nobody may stand in. */
  readonly voorziening: string;
}

/** Who gave the order when, and on which grounds someone else may. */
export class WaarnemingenService {
  constructor(
    private readonly transacties: Transacties,
    private readonly kluis: Kluis,
  ) {}

  /** The last first. For the opdrachtgever, the kabinet, the FG and the auditor; refuses others with GEEN_TOEGANG. */
  lees(beller: Beller): Promise<readonly WaarnemingInZicht[]> {
    return inOrganisatie(this.transacties, beller, 'bekijkWaarnemingen', async (tx) => {
      const rijen = await tx.manager.find(WaarnemingEntity, { order: { van: 'DESC', id: 'ASC' }, take: 100 });
      const eigen = await this.kluis.vanOrganisatie(tx);
      const namen = await namenVan(tx, this.kluis, [...new Set(rijen.map(({ persoonId }) => persoonId))]);
      return rijen.map(({ id, persoonId, grond, van, tot, document, geregistreerdOp, beeindigdOp }) => ({
        id,
        persoonId,
        naam: namen.get(persoonId) ?? null,
        grond,
        van: toInstant(van.toISOString()),
        tot: tot === null ? null : toInstant(tot.toISOString()),
        document: eigen.ontsluit<string>(waarnemingPlek(id), document),
        geregistreerdOp: toInstant(geregistreerdOp.toISOString()),
        beeindigdOp: beeindigdOp === null ? null : toInstant(beeindigdOp.toISOString()),
      }));
    });
  }

  /** The grounds of this organisation's layer, and who provides when nobody can stand in. */
  kader(beller: Beller): Promise<KaderInZicht> {
    return inOrganisatie(this.transacties, beller, 'bekijkWaarnemingKader', async (tx) => {
      const { bestuurslaag } = await tx.manager.findOneByOrFail(OrganisatieEntity, { organisatieId: tx.organisatieId });
      const { gronden, voorziening } = WAARNEMING_KADERS[bestuurslaag];
      return {
        gronden: gronden.map(({ code, omschrijving, verwijzing }) => ({ code, omschrijving, verwijzing: wetsverwijzingTekst(verwijzing) })),
        voorziening,
      };
    });
  }
}
