import type { AdviesConclusie } from '#domain/advies/conclusie.js';
import { type Processtatus, processtatus } from '#domain/formateur/processtatus.js';
import type { ToetsingStatus } from '#domain/toetsing/toetsing-status.js';
import type { Transactie } from '#persistence/transactie.js';
import type { Beller } from '../handeling/opdracht.js';
import type { InzageService } from '../inzage/inzage.service.js';
import { zichtbaar } from '../lezen/lijst-voorwaarde.js';
import { OPGESCHORT_VAN } from '../lezen/verband.js';

export interface ProcesstatusInZicht {
  readonly toetsingId: string;
  readonly zaaknummer: string;
  readonly processtatus: Processtatus;
  /** Null before the letter was handed over, and after the end. */
  readonly conclusie: AdviesConclusie | null;
}

interface Rij extends Omit<ProcesstatusInZicht, 'processtatus'> {
  readonly status: ToetsingStatus;
  readonly van: ToetsingStatus | null;
}

const MEESTE = 500;

/** What a formateur sees of the kandidaten of his formatie: a number, one of three words, and after the letter its conclusion by code. */
export class ProcesstatussenService {
  constructor(private readonly inzage: InzageService) {}

  lijst(beller: Beller): Promise<readonly ProcesstatusInZicht[]> {
    return this.inzage.lijst(beller, 'PROCESSTATUSSEN', (tx) => lees(tx, beller));
  }

  /** Refuses with TOETSING_ONBEKEND. */
  lees(beller: Beller, toetsingId: string): Promise<ProcesstatusInZicht> {
    return this.inzage.lees({ beller, toetsingId, inzage: 'PROCESSTATUS' }, async ({ tx }) => {
      const [rij] = await lees(tx, beller, toetsingId);
      if (rij === undefined) throw new Error('the list and the policy differ');
      return rij;
    });
  }
}

async function lees(
  tx: Transactie,
  { persoonId, rollen }: Beller,
  toetsingId: string | null = null,
): Promise<readonly ProcesstatusInZicht[]> {
  const rijen: readonly Rij[] = await tx.manager.query(
    `SELECT t.id AS "toetsingId", t.zaaknummer, t.status, CASE WHEN t.status = 'OPGESCHORT' THEN ${OPGESCHORT_VAN} END AS van,
            CASE WHEN ${zichtbaar('CONCLUSIECODE', rollen)} THEN (SELECT a.conclusie FROM advies a WHERE a.toetsing_id = t.id AND a.ronde = t.ronde) END AS conclusie
       FROM toetsing t WHERE t.formatie_id IS NOT NULL AND ($3::uuid IS NULL OR t.id = $3) AND ${zichtbaar('PROCESSTATUS', rollen)}
      ORDER BY t.zaaknummer LIMIT ${MEESTE}`,
    [persoonId, tx.nu, toetsingId],
  );
  return rijen.map(({ status, van, ...rij }) => ({ ...rij, processtatus: processtatus(status, van) }));
}
