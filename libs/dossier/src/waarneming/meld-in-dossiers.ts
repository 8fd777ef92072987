import type { ToetsingStatus } from '#domain/toetsing/toetsing-status.js';
import type { Relatie } from '#domain/toegang/relatie.js';
import type { Transactie } from '#persistence/transactie.js';
import { volgendeGebeurtenis } from '../handeling/gebeurtenis.js';
import { legVast } from '../handeling/leg-vast.js';
import type { VastgehoudenDossier } from '../pauze/verschuif-dossiers.js';

export interface WaarnemingGebeurtenis {
  readonly soort: 'WAARNEMING_GEREGISTREERD' | 'WAARNEMING_BEEINDIGD';
  readonly rol: Relatie;
  readonly correlatieId: string;
  readonly gegevens: Readonly<Record<string, string | null>>;
}

interface Rij {
  readonly status: ToetsingStatus;
  readonly ronde: number;
}

/** Who gives the order belongs to the evidence of every case that runs: each gets the event in its own chain. */
export async function meldInDossiers(
  tx: Transactie,
  dossiers: readonly VastgehoudenDossier[],
  { soort, rol, correlatieId, gegevens }: WaarnemingGebeurtenis,
): Promise<void> {
  for (const { toetsingId, kop } of dossiers) {
    const rijen: readonly Rij[] = await tx.manager.query(`SELECT status, ronde FROM toetsing WHERE id = $1`, [toetsingId]);
    const [toetsing] = rijen;
    if (toetsing === undefined) continue;
    await legVast(tx, {
      toetsingId,
      organisatieId: tx.organisatieId,
      ronde: toetsing.ronde,
      persoonId: tx.persoonId,
      nu: tx.nu,
      correlatieId,
      naar: toetsing.status,
      vernietigenOp: null,
      feiten: [],
      stappen: [],
      einde: false,
      gebeurtenis: volgendeGebeurtenis(kop, tx, toetsingId, { soort, rol, gegevens: { ...gegevens, status: toetsing.status } }),
      idempotentie: null,
      signaal: true,
    });
  }
}
