import { combinatieWeigeringen, type MedewerkerRol } from '#domain/personen/rollen.rules.js';
import type { Transacties } from '#persistence/transactie.js';
import type { Kluis } from '#vault/kluis.js';
import type { Beller } from '../handeling/opdracht.js';
import { inOrganisatie } from '../organisatie/in-organisatie.js';
import { IS_MEDEWERKER } from '../personen/medewerker.js';
import { logNamen, naamVan } from '../persoon/namen.js';

/** Who may be chosen to stand in: no more than it takes to tell people apart. */
export interface KiesbareWaarnemer {
  readonly persoonId: string;
  readonly naam: string;
  readonly rollen: readonly MedewerkerRol[];
}

type Rij = Omit<KiesbareWaarnemer, 'persoonId' | 'naam'> & { readonly id: string; readonly naam: Buffer | null };

/** Appointed through a toetsing that is in its aftercare: a bestuurder, whose name the organisation sees there anyway. */
const IS_BESTUURDER = `EXISTS (SELECT FROM toetsing t WHERE t.kandidaat_id = p.id AND t.status = 'NAZORG' AND t.uitkomst = 'BENOEMD')`;

/** S-X6: whom one can choose as stand-in by name. The act itself tells why somebody can't be: a conflict of interest shows in no list. */
export class WaarnemersService {
  constructor(
    private readonly transacties: Transacties,
    private readonly kluis: Kluis,
  ) {}

  /** By name; never the caller, who can't name himself. Refuses with GEEN_TOEGANG who may not register a waarneming. */
  lijst(beller: Beller): Promise<readonly KiesbareWaarnemer[]> {
    return inOrganisatie(this.transacties, beller, 'bekijkWaarnemers', async (tx) => {
      const rijen: readonly Rij[] = await tx.manager.query(
        `SELECT p.id, p.naam, (SELECT coalesce(array_agg(r.rol ORDER BY r.rol), '{}') FROM persoon_rol r WHERE r.persoon_id = p.id AND r.rol <> 'KANDIDAAT') AS rollen
           FROM persoon p WHERE (${IS_MEDEWERKER} OR ${IS_BESTUURDER}) AND p.geblokkeerd_op IS NULL AND p.id <> $1`,
        [beller.persoonId],
      );
      const passend = rijen.filter(({ rollen }) => combinatieWeigeringen([...rollen, 'OPDRACHTGEVER']).length === 0);
      await logNamen(
        tx,
        this.kluis,
        passend.map(({ id }) => id),
      );
      const sleutels = await this.kluis.vanOrganisatie(tx);
      return passend
        .flatMap(({ id, naam, rollen }) => {
          const open = naamVan(sleutels, { id, naam });
          return open === null ? [] : [{ persoonId: id, naam: open, rollen }];
        })
        .sort((a, b) => a.naam.localeCompare(b.naam, 'nl'));
    });
  }
}
