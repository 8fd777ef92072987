import { DomainError, eis } from '#domain/fout/domain-error.js';
import type { IsoDate } from '#domain/kalender/iso-date.js';
import { localDate } from '#domain/kalender/tijdzone.js';
import { type Planning, planToetsing } from '#domain/planning/plan-toetsing.js';
import type { TermijnProfielCode } from '#domain/termijn/termijn-profiel.js';
import { nieuwsteProfiel, profielVan } from '#domain/termijn/eigen-profiel.js';
import { laatsteFeit } from '#domain/toetsing/feit.js';
import { startWeigeringen } from '#domain/toetsing/start.rules.js';
import { OrganisatieEntity } from '#persistence/entities/organisatie.entity.js';
import type { Transacties } from '#persistence/transactie.js';
import { leesEigenVersies } from '../eigen-versie/lees-eigen-versies.js';
import type { Beller } from '../handeling/opdracht.js';
import type { InzageService } from '../inzage/inzage.service.js';
import { inOrganisatie } from '../organisatie/in-organisatie.js';
import { leesVrijeDagen } from '../pauze/lees-vrije-dagen.js';
import { kalenderMet } from '../proces/termijn-context.js';

export interface PlanningWens {
  readonly raadsdatum: IsoDate;
  readonly termijnProfiel: TermijnProfielCode;
}

/** Is the council date feasible? Before a case begins, and for a case that runs. Planning only, never a judgement on the person. */
export class PlanningService {
  constructor(
    private readonly transacties: Transacties,
    private readonly inzage: InzageService,
  ) {}

  /** What a toetsing that begins today would look like. Refuses with GEEN_TOEGANG, RAADSDATUM_VERSTREKEN, OEFEN_NIET_TOEGESTAAN. */
  simuleer(beller: Beller, wens: PlanningWens): Promise<Planning> {
    return inOrganisatie(this.transacties, beller, 'simuleerPlanning', async (tx) => {
      const {
        bestuurslaag,
        tijdzone: zone,
        oefen,
      } = await tx.manager.findOneByOrFail(OrganisatieEntity, { organisatieId: tx.organisatieId });
      const start = localDate(tx.nu, zone);
      eis(startWeigeringen({ ...wens, aanleiding: 'TUSSENTIJDS' }, { vandaag: start, oefen }));
      const profiel = nieuwsteProfiel(wens.termijnProfiel, await leesEigenVersies(tx));
      const kalender = kalenderMet(await leesVrijeDagen(tx));
      return planToetsing({ start, raadsdatum: wens.raadsdatum, profiel, zone, kalender, bestuurslaag });
    });
  }

  /** The plan of a case, from the day on which the kandidaat was asked; before that day from the start, or today. */
  lees(beller: Beller, toetsingId: string): Promise<Planning> {
    return this.inzage.lees({ beller, toetsingId, inzage: 'PLANNING' }, async ({ tx, beeld }) => {
      if (beeld.raadsdatum === null) throw new DomainError('PLANNING_ZONDER_RAADSDATUM');
      const begin = laatsteFeit(beeld.feiten, 'INFORMATIEBRIEF_VERZONDEN') ?? laatsteFeit(beeld.feiten, 'GESTART');
      return planToetsing({
        start: localDate(begin?.op ?? tx.nu, beeld.tijdzone),
        raadsdatum: beeld.raadsdatum,
        profiel: profielVan(beeld),
        zone: beeld.tijdzone,
        kalender: kalenderMet(beeld.vrijeDagen),
        bestuurslaag: beeld.bestuurslaag,
        ...(beeld.vogVereist ? {} : { vogRoute: 'GEEN' as const }),
      });
    });
  }
}
