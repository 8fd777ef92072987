import {
  BEWAAR_TERMIJNEN,
  bewaarPlan,
  type BewaarRegel,
  type BewaarTermijn,
  type LopendeBewaartermijn,
} from '#domain/bewaren/bewaarplan.js';
import type { BewaarKlasse } from '#domain/document/bewaar-klasse.js';
import { feestdagenKalender } from '#domain/kalender/feestdagen-kalender.js';
import { BEWAREN } from '#domain/proces/lange-termijn.js';
import { laatsteFeit } from '#domain/toetsing/feit.js';
import type { OpenDossier } from '../handeling/open-dossier.js';
import type { Beller } from '../handeling/opdracht.js';
import type { InzageService } from '../inzage/inzage.service.js';
import { iso } from '../lezen/iso.js';

/** A rule of the plan, and how many files of this class there are now. */
export interface BewaarRegelInDossier extends BewaarRegel {
  readonly stukken: number;
}

const kalender = feestdagenKalender();

/** S20: when what of a case is destroyed. */
export class BewaarplanService {
  constructor(private readonly inzage: InzageService) {}

  lees(beller: Beller, toetsingId: string): Promise<readonly BewaarRegelInDossier[]> {
    return this.inzage.lees({ beller, toetsingId, inzage: 'BEWAARPLAN' }, async (dossier) => {
      const { beeld } = dossier;
      const plan = bewaarPlan({
        status: beeld.status,
        tijdzone: beeld.tijdzone,
        kalender,
        vogBeoordeeldOp: laatsteFeit(beeld.feiten, 'VOG_BEOORDEELD')?.op ?? null,
        termijnen: await lopendeTermijnen(dossier),
      });
      const aantal = await stukkenPerKlasse(dossier);
      return plan.map((regel) => ({ ...regel, stukken: aantal.get(regel.klasse) ?? 0 }));
    });
  }
}

async function lopendeTermijnen({ tx, beeld }: OpenDossier): Promise<Partial<Record<BewaarTermijn, LopendeBewaartermijn>>> {
  const rijen: readonly ({ readonly code: string } & LopendeBewaartermijn)[] = await tx.manager.query(
    `SELECT t.code, ${iso('t.einde')} AS einde, (SELECT ${iso('m.op')} FROM termijn_moment m WHERE m.termijn_id = t.id AND m.moment = 'HERINNERING_1') AS aankondiging
       FROM termijn t WHERE t.toetsing_id = $1 AND t.ronde = $2 AND t.stap = $3 AND t.status <> 'VERVALLEN'`,
    [beeld.toetsingId, beeld.ronde, BEWAREN],
  );
  const termijnen: Partial<Record<BewaarTermijn, LopendeBewaartermijn>> = {};
  for (const { code, einde, aankondiging } of rijen) {
    const termijn = BEWAAR_TERMIJNEN.find((bekend) => bekend === code);
    if (termijn !== undefined) termijnen[termijn] = { einde, aankondiging };
  }
  return termijnen;
}

/** Files that are there, over all rondes: a new ronde takes the old ones along. */
async function stukkenPerKlasse({ tx, beeld }: OpenDossier): Promise<ReadonlyMap<BewaarKlasse, number>> {
  const rijen: readonly { readonly klasse: BewaarKlasse; readonly aantal: number }[] = await tx.manager.query(
    `SELECT bewaarklasse AS klasse, count(*)::int AS aantal FROM document WHERE toetsing_id = $1 AND object IS NOT NULL GROUP BY 1`,
    [beeld.toetsingId],
  );
  return new Map(rijen.map(({ klasse, aantal }) => [klasse, aantal]));
}
