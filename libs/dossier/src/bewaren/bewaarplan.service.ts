import {
  BEWAAR_TERMIJNEN,
  bewaarPlan,
  type BewaarRegel,
  type BewaarTermijn,
  type LopendeBewaartermijn,
} from '#domain/bewaren/bewaarplan.js';
import type { BewaarKlasse } from '#domain/document/bewaar-klasse.js';
import { feestdagenKalender } from '#domain/kalender/feestdagen-kalender.js';
import type { Instant } from '#domain/kalender/instant.js';
import { BEWAREN } from '#domain/proces/lange-termijn.js';
import { laatsteFeit } from '#domain/toetsing/feit.js';
import type { OpenDossier } from '../handeling/open-dossier.js';
import type { Beller } from '../handeling/opdracht.js';
import type { InzageService } from '../inzage/inzage.service.js';
import { iso } from '../lezen/iso.js';
import { leesBewaarbeleid } from '../vernietiging/vernietiging-stand.js';

/** A rule of the plan with what stands in its way, and how many files of this class there are now. */
export interface BewaarRegelInDossier extends BewaarRegel {
  readonly stukken: number;
  /** A hold keeps this class: it stays, whatever the date says. */
  readonly geblokkeerd: boolean;
  /** From this moment it is destroyed by decision; null as long as nobody decided. */
  readonly besluitVanaf: Instant | null;
  /** By which category of the selectielijst; null when that is not laid down, and then nothing is destroyed. */
  readonly selectielijst: string | null;
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
      const { geblokkeerd, besluiten } = await watBesloten(dossier);
      const beleid = await leesBewaarbeleid(dossier.tx);
      return plan.map((regel) => {
        const { klasse } = regel;
        const mapping = beleid.find((bekend) => bekend.klasse === klasse);
        return {
          ...regel,
          stukken: aantal.get(klasse) ?? 0,
          geblokkeerd: geblokkeerd.includes(klasse),
          besluitVanaf: besluiten.find(({ klassen }) => klassen.includes(klasse))?.vanaf ?? null,
          selectielijst: mapping === undefined ? null : `${mapping.selectielijst}, ${mapping.categorie}`,
        };
      });
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

interface Besloten {
  readonly geblokkeerd: readonly BewaarKlasse[];
  readonly besluiten: readonly { readonly klassen: readonly BewaarKlasse[]; readonly vanaf: Instant }[];
}

/** The classes that a hold keeps, and those that will go by decision. */
async function watBesloten({ tx, beeld }: OpenDossier): Promise<Besloten> {
  const [rij]: readonly Besloten[] = await tx.manager.query(
    `SELECT coalesce((SELECT array_agg(DISTINCT k) FROM bewaar_blokkade b, unnest(b.klassen) AS k WHERE b.toetsing_id = $1 AND b.opgeheven_op IS NULL), '{}') AS geblokkeerd,
            coalesce((SELECT jsonb_agg(jsonb_build_object('klassen', v.klassen, 'vanaf', ${iso('v.uitvoeren_vanaf')})) FROM vernietiging v
              WHERE v.toetsing_id = $1 AND v.status <> 'INGETROKKEN'), '[]') AS besluiten`,
    [beeld.toetsingId],
  );
  return rij ?? { geblokkeerd: [], besluiten: [] };
}

/** Files that are there, over all rondes: a new ronde takes the old ones along. */
async function stukkenPerKlasse({ tx, beeld }: OpenDossier): Promise<ReadonlyMap<BewaarKlasse, number>> {
  const rijen: readonly { readonly klasse: BewaarKlasse; readonly aantal: number }[] = await tx.manager.query(
    `SELECT bewaarklasse AS klasse, count(*)::int AS aantal FROM document WHERE toetsing_id = $1 AND object IS NOT NULL GROUP BY 1`,
    [beeld.toetsingId],
  );
  return new Map(rijen.map(({ klasse, aantal }) => [klasse, aantal]));
}
