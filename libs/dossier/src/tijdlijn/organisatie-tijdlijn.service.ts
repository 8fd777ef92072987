import { leesOrganisatieKeten } from '#audit/keten/lees-keten.js';
import { vertelInOrganisatie } from '#domain/tijdlijn/vertel.js';
import { magOrganisatieGebeurtenisZien } from '#domain/tijdlijn/zichtbaar.js';
import type { Transacties } from '#persistence/transactie.js';
import type { Beller } from '../handeling/opdracht.js';
import { inOrganisatie } from '../organisatie/in-organisatie.js';
import { type Tijdlijn, type TijdlijnVraag, toBladzijde, toRegel } from './tijdlijn.js';
import { verifieer } from './verificatie.js';

/** The chain of the organisation in plain Dutch: what was done that belongs to no case. */
export class OrganisatieTijdlijnService {
  constructor(private readonly transacties: Transacties) {}

  /** Refuses with GEEN_TOEGANG, INVOER_ONJUIST. */
  lees(beller: Beller, vraag: TijdlijnVraag): Promise<Tijdlijn> {
    // All of one moment: what is written meanwhile is no break in the chain.
    const momentopname: Pick<Transacties, 'in'> = { in: (namens, werk) => this.transacties.inMomentopname(namens, werk) };
    return inOrganisatie(momentopname, beller, 'bekijkOrganisatieTijdlijn', async (tx, door) => {
      const keten = await leesOrganisatieKeten(tx);
      const regels = keten.gebeurtenissen.flatMap((gebeurtenis) => {
        const verhaal = { soort: gebeurtenis.soort, rol: gebeurtenis.door.rol, gegevens: gebeurtenis.gegevens };
        if (!magOrganisatieGebeurtenisZien(door, verhaal)) return [];
        return [toRegel(gebeurtenis, vertelInOrganisatie(verhaal), { extern: false, persoonId: gebeurtenis.door.persoonId })];
      });
      return { ...toBladzijde(regels, vraag), verificatie: await verifieer(tx, tx.organisatieId, keten) };
    });
  }
}
