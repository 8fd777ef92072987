import { eis } from '#domain/fout/domain-error.js';
import type { IsoDate } from '#domain/kalender/iso-date.js';
import { atLocalTime } from '#domain/kalender/tijdzone.js';
import type { Simulatie } from '#domain/planning/simulatie.js';
import { simuleerToetsing } from '#domain/planning/simuleer-toetsing.js';
import type { TermijnProfielCode } from '#domain/termijn/termijn-profiel.js';
import { nieuwsteProfiel } from '#domain/termijn/eigen-profiel.js';
import type { ToetsingAanleiding } from '#domain/toetsing/toetsing-status.js';
import { oefenWeigeringen } from '#domain/toetsing/start.rules.js';
import { OrganisatieEntity } from '#persistence/entities/organisatie.entity.js';
import { VrijeDagEntity } from '#persistence/entities/vrije-dag.entity.js';
import type { Transacties } from '#persistence/transactie.js';
import { leesEigenVersies } from '../eigen-versie/lees-eigen-versies.js';
import type { Beller } from '../handeling/opdracht.js';
import { inOrganisatie } from '../organisatie/in-organisatie.js';
import { kalenderMet } from '../proces/termijn-context.js';

export interface SimulatieWens {
  readonly aanleiding: ToetsingAanleiding;
  /** The day on which the toetsing would be started, at nine in the morning; it may be a day that was. */
  readonly start: IsoDate;
  readonly raadsdatum?: IsoDate;
  readonly termijnProfiel: TermijnProfielCode;
  readonly spoed?: boolean;
}

/**
 * Every moment of a toetsing that doesn't exist yet, by the layer, the zone, the closing days and the newest terms of the caller's
 * organisation. Nothing is kept.
 */
export class SimulatieService {
  constructor(private readonly transacties: Transacties) {}

  /** For the opdrachtgever and the kabinet. Refuses with GEEN_TOEGANG, OEFEN_NIET_TOEGESTAAN and the codes of `simulatieWeigeringen`. */
  async simuleer(beller: Beller, { start, termijnProfiel: profiel, ...wens }: SimulatieWens): Promise<Simulatie> {
    const uitkomst = await inOrganisatie(this.transacties, beller, 'simuleerToetsing', async (tx) => {
      const { organisatieId } = tx;
      const organisatie = await tx.manager.findOneByOrFail(OrganisatieEntity, { organisatieId });
      const vrijeDagen = await tx.manager.findBy(VrijeDagEntity, { organisatieId });
      return { organisatie, vrijeDagen, eigen: await leesEigenVersies(tx) };
    });
    const { bestuurslaag, tijdzone: zone, oefen, vogBijHerbenoeming, vogMaxOuderdomDagen } = uitkomst.organisatie;
    eis(oefenWeigeringen(profiel, oefen));
    return simuleerToetsing({
      ...wens,
      bestuurslaag,
      zone,
      vogBijHerbenoeming,
      vogMaxOuderdomDagen,
      kalender: kalenderMet(uitkomst.vrijeDagen),
      start: atLocalTime(start, '09:00', zone),
      profiel: nieuwsteProfiel(profiel, uitkomst.eigen),
    });
  }
}
