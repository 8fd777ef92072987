import { DomainError, eis } from '#domain/fout/domain-error.js';
import { type Instant, toInstant } from '#domain/kalender/instant.js';
import { bevestigingWeigeringen, combinatieWeigeringen } from '#domain/personen/rollen.rules.js';
import { RolVoorstelEntity } from '#persistence/entities/rol-voorstel.entity.js';
import type { Transactie, Transacties } from '#persistence/transactie.js';
import type { Kluis } from '#vault/kluis.js';
import type { Beller } from '../handeling/opdracht.js';
import { inOrganisatie } from '../organisatie/in-organisatie.js';
import { namenVan } from '../persoon/namen.js';
import { begin } from '../waarneming/opdrachtgever-perioden.js';
import { geefRol } from './geef-rollen.js';
import { houdMedewerker, legWijzigingVast } from './medewerker.js';
import type { PersoonAntwoord } from './personen.service.js';

export interface RolVoorstel {
  readonly id: string;
  readonly persoonId: string;
  readonly naam: string | null;
  readonly rol: 'OPDRACHTGEVER' | 'FG';
  readonly voorgesteldDoor: { readonly persoonId: string; readonly naam: string | null };
  readonly voorgesteldOp: Instant;
}

/** Who gives the order and who watches over it are not chosen by one person: a beheerder proposes, another one or the opdrachtgever confirms. */
export class RolvoorstellenService {
  constructor(
    private readonly transacties: Transacties,
    private readonly kluis: Kluis,
  ) {}

  /** What waits, the oldest first. Refuses with GEEN_TOEGANG. */
  lees(beller: Beller): Promise<readonly RolVoorstel[]> {
    return inOrganisatie(this.transacties, beller, 'bekijkRolvoorstellen', async (tx) => {
      const rijen = await tx.manager
        .createQueryBuilder(RolVoorstelEntity, 'v')
        .where('v.besluit IS NULL')
        .orderBy({ 'v.voorgesteldOp': 'ASC', 'v.id': 'ASC' })
        .getMany();
      const namen = await namenVan(tx, this.kluis, [...new Set(rijen.flatMap((rij) => [rij.persoonId, rij.voorgesteldDoor]))]);
      return rijen.map(({ id, persoonId, rol, voorgesteldDoor, voorgesteldOp }) => ({
        id,
        persoonId,
        naam: namen.get(persoonId) ?? null,
        rol,
        voorgesteldDoor: { persoonId: voorgesteldDoor, naam: namen.get(voorgesteldDoor) ?? null },
        voorgesteldOp: toInstant(voorgesteldOp.toISOString()),
      }));
    });
  }

  /**
   * Gives the function. Where nobody gives the order, now or later, who becomes OPDRACHTGEVER does so from now on; else he can stand in
   * (waarneming). Refuses with GEEN_TOEGANG, ROLVOORSTEL_ONBEKEND, PERSOON_ONBEKEND, FUNCTIESCHEIDING, ROLCOMBINATIE_NIET_TOEGESTAAN.
   */
  bevestig(beller: Beller, id: string): Promise<PersoonAntwoord> {
    return inOrganisatie(this.transacties, beller, 'bevestigRol', async (tx, houding) => {
      const voorstel = await houdVoorstel(tx, id);
      const { persoonId, rol } = voorstel;
      eis(bevestigingWeigeringen(beller.persoonId, voorstel));
      const { rollen } = await houdMedewerker(tx, persoonId);
      eis(combinatieWeigeringen([...rollen, rol]));
      await besluit(tx, id, 'BEVESTIGD');
      await geefRol(tx, persoonId, rol);
      if (rol === 'OPDRACHTGEVER' && !(await heeftOpdrachtgever(tx))) await begin(tx, { persoonId, grond: 'AMBT', van: tx.nu, tot: null });
      await legWijzigingVast(tx, this.kluis, houding, 'bevestigRol', { voorstelId: id, persoonId, functie: rol });
      return { persoonId };
    });
  }

  /** Also by who proposed it: then it is taken back. Refuses with GEEN_TOEGANG, ROLVOORSTEL_ONBEKEND. */
  wijsAf(beller: Beller, id: string): Promise<PersoonAntwoord> {
    return inOrganisatie(this.transacties, beller, 'wijsRolAf', async (tx, houding) => {
      const { persoonId, rol } = await houdVoorstel(tx, id);
      await besluit(tx, id, 'AFGEWEZEN');
      await legWijzigingVast(tx, this.kluis, houding, 'wijsRolAf', { voorstelId: id, persoonId, functie: rol });
      return { persoonId };
    });
  }
}

async function houdVoorstel(tx: Transactie, id: string): Promise<RolVoorstelEntity> {
  const voorstel = await tx.manager.findOne(RolVoorstelEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (voorstel?.besluit !== null) throw new DomainError('ROLVOORSTEL_ONBEKEND');
  return voorstel;
}

async function besluit(tx: Transactie, id: string, genomen: NonNullable<RolVoorstelEntity['besluit']>): Promise<void> {
  await tx.manager.update(RolVoorstelEntity, { id }, { besluit: genomen, beslotenDoor: tx.persoonId, beslotenOp: new Date(tx.nu) });
}

async function heeftOpdrachtgever({ manager, nu }: Transactie): Promise<boolean> {
  const rijen: readonly unknown[] = await manager.query(`SELECT FROM opdrachtgever WHERE geldig && tstzrange($1, NULL) LIMIT 1`, [nu]);
  return rijen.length > 0;
}
