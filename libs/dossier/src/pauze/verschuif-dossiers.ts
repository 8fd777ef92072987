import type { Ketenstoring } from '#domain/pauze/ketenstoring.js';
import { staatStilBijStoring } from '#domain/pauze/pauzes.js';
import { EINDSTATUSSEN } from '#domain/toetsing/toetsing-status.js';
import type { Transactie } from '#persistence/transactie.js';
import type { Kluis } from '#vault/kluis.js';
import { laadDossier } from '../beeld/laad-dossier.js';
import { type KetenKop, vergrendel, volgendeGebeurtenis } from '../handeling/gebeurtenis.js';
import { legVast } from '../handeling/leg-vast.js';
import type { Beller } from '../handeling/opdracht.js';
import { dossierLogboek } from '../logboek/dossier-logboek.js';
import { herberekenTermijnen } from './herbereken-termijnen.js';
import { lopendeTermijnen } from './lopende-termijnen.js';

/** A case that nobody else can change until this transaction ends. */
export interface VastgehoudenDossier {
  readonly toetsingId: string;
  readonly kop: KetenKop;
}

export interface StoringGebeurtenis extends Ketenstoring {
  readonly soort: 'KETENSTORING' | 'KETENSTORING_VOORBIJ';
  readonly id: string;
}

/**
 * Holds every case of the organisation that runs, in one order. A term that opens meanwhile waits, and then sees the outage. To be called
 * before the outage is written; an act holds one case, or those of a formatie in the same order, so that none can wait for us while we wait for it.
 */
export async function houdVast(tx: Transactie): Promise<readonly VastgehoudenDossier[]> {
  const rijen: readonly { readonly id: string }[] = await tx.manager.query(
    `SELECT id FROM toetsing WHERE organisatie_id = $1 AND status <> 'CONCEPT' AND status <> ALL ($2::text[]) ORDER BY id`,
    [tx.organisatieId, [...EINDSTATUSSEN]],
  );
  const dossiers: VastgehoudenDossier[] = [];
  for (const { id } of rijen) {
    const kop = await vergrendel(tx, id);
    if (kop !== undefined) dossiers.push({ toetsingId: id, kop });
  }
  return dossiers;
}

/** Moves the terms that an outage touches, with the reason in the audit of each case, and wakes its workflow. Returns in how many cases. */
export async function verschuifDossiers(
  tx: Transactie,
  kluis: Kluis,
  dossiers: readonly VastgehoudenDossier[],
  { soort, id, van, tot, reden }: StoringGebeurtenis,
  { correlatieId, rollen }: Beller,
): Promise<number> {
  let geraakt = 0;
  for (const { toetsingId, kop } of dossiers) {
    const dossier = await laadDossier(tx, kluis, toetsingId);
    if (dossier === undefined) continue;
    const lopend = (await lopendeTermijnen(dossier)).filter(staatStilBijStoring);
    if (lopend.length === 0) continue;
    const { beeld } = dossier;
    const verplaatst = await herberekenTermijnen(dossier);
    // A past outage that a term did not live through leaves it alone; one that ends sets it going again, even where it comes to no day.
    if (verplaatst.length === 0 && tot !== null && soort === 'KETENSTORING') continue;
    const gegevens = { storingId: id, van, tot, reden, status: beeld.status, termijnen: verplaatst.length };
    await dossierLogboek(kluis).schrijf(tx, { naam: soort, activiteit: 'VERLOOP', betrokkenen: [beeld.kandidaatId] });
    await legVast(tx, {
      toetsingId,
      organisatieId: beeld.organisatieId,
      ronde: beeld.ronde,
      persoonId: tx.persoonId,
      nu: tx.nu,
      correlatieId,
      naar: beeld.status,
      vernietigenOp: null,
      feiten: [],
      stappen: [],
      einde: false,
      gebeurtenis: volgendeGebeurtenis(kop, tx, toetsingId, {
        soort,
        rol: rollen.includes('KABINET') ? 'KABINET' : 'BEHEERDER',
        gegevens,
      }),
      idempotentie: null,
      signaal: true,
    });
    geraakt += 1;
  }
  return geraakt;
}
