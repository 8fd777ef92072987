import { DomainError } from '#domain/fout/domain-error.js';
import { type Instant, toInstant } from '#domain/kalender/instant.js';
import { wetsverwijzingTekst } from '#domain/rechtskader/wets-verwijzing.js';
import type { ToegangBesluit } from '#domain/toegang/beslis.js';
import { WAARNEMING_KADERS } from '#domain/waarneming/waarneming-kader.js';
import { OrganisatieEntity } from '#persistence/entities/organisatie.entity.js';
import { WaarnemingEntity } from '#persistence/entities/waarneming.entity.js';
import type { Transactie, Transacties } from '#persistence/transactie.js';
import type { Kluis } from '#vault/kluis.js';
import type { Beller } from '../handeling/opdracht.js';
import { schrijfBesluit } from '../handeling/schrijf-besluit.js';
import { namenVan } from '../persoon/namen.js';
import { actieveOpdrachtgever, magVoorbereiden } from '../toetsing/voorbereider.js';
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
    return this.#doe(beller, 'bekijkWaarnemingen', async (tx) => {
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
    return this.#doe(beller, 'bekijkWaarnemingKader', async (tx) => {
      const { bestuurslaag } = await tx.manager.findOneByOrFail(OrganisatieEntity, { organisatieId: tx.organisatieId });
      const { gronden, voorziening } = WAARNEMING_KADERS[bestuurslaag];
      return {
        gronden: gronden.map(({ code, omschrijving, verwijzing }) => ({ code, omschrijving, verwijzing: wetsverwijzingTekst(verwijzing) })),
        voorziening,
      };
    });
  }

  async #doe<T>(beller: Beller, vraag: string, lees: (tx: Transactie) => Promise<T>): Promise<T> {
    const uitkomst = await this.transacties.in(beller, async (tx) => {
      const besluit = magZien(beller, await actieveOpdrachtgever(tx));
      await schrijfBesluit(tx, beller.correlatieId, null, vraag, besluit);
      return besluit.toegestaan ? { gelezen: await lees(tx) } : undefined;
    });
    if (uitkomst === undefined) throw new DomainError('GEEN_TOEGANG');
    return uitkomst.gelezen;
  }
}

function magZien(beller: Beller, opdrachtgeverId: string | null): ToegangBesluit {
  const relatie = (['FG', 'AUDITOR'] as const).find((rol) => beller.rollen.includes(rol));
  return relatie === undefined ? magVoorbereiden(beller, opdrachtgeverId) : { toegestaan: true, code: null, relatie };
}
