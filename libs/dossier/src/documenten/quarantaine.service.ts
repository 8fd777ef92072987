import { standNaQuarantaine } from '#domain/document/document-scan.js';
import { DomainError } from '#domain/fout/domain-error.js';
import type { DagrondeAntwoord, DagrondeInput } from '#domain/proces/dagronde.js';
import type { RondeRef } from '#domain/proces/stand.js';
import { DocumentEntity } from '#persistence/entities/document.entity.js';
import type { Transacties } from '#persistence/transactie.js';
import type { Kluis } from '#vault/kluis.js';
import type { ObjectStore } from '#vault/store/object-store.js';
import { laadDossier } from '../beeld/laad-dossier.js';
import type { OpenDossier } from '../handeling/open-dossier.js';
import { dossierLogboek } from '../logboek/dossier-logboek.js';
import { ProcesTransactie, type ProcesUitkomst } from '../proces/proces-transactie.js';
import { zetBerichtenKlaar } from '../proces/zet-berichten-klaar.js';
import { type Sleutel, sleutelVan, stroomVan } from './lees-bestand.js';
import type { Opruiming } from './opruiming.js';
import { verwijderBestand } from './verwijder-document.js';
import type { Virusscan } from './virusscan.js';

/** So few that a page is done in time, also when each takes as long as it may. */
const BLADZIJDE = 4;

interface WachtRij extends RondeRef {
  readonly documentId: string;
}

type Telling = Pick<DagrondeAntwoord, 'gedaan' | 'mislukt'>;

/**
 * Files that came in while the scanner was away: found across organisations, scanned from the store while they open, and decided on one by one
 * under the lock of their case. Natural key: a document that waits. A file that the scanner can't deal with keeps no other waiting.
 */
export class QuarantaineService {
  readonly #proces: ProcesTransactie;

  constructor(
    private readonly transacties: Transacties,
    private readonly kluis: Kluis,
    private readonly opslag: ObjectStore,
    private readonly opruiming: Opruiming,
    private readonly virusscan: Virusscan,
    private readonly meld: (error: unknown, toetsingId: string) => void,
  ) {
    this.#proces = new ProcesTransactie(transacties, kluis);
  }

  /** Scans a page of what waits. Ends at once when the scanner is away: the next round finds the same files. */
  async scanWachtende({ na }: Pick<DagrondeInput, 'na'>): Promise<DagrondeAntwoord> {
    const rijen: readonly WachtRij[] = await this.transacties.alsSysteem((manager) =>
      manager.query(
        `SELECT d.id AS "documentId", d.organisatie_id AS "organisatieId", d.toetsing_id AS "toetsingId", d.ronde FROM document d
           JOIN toetsing t ON t.id = d.toetsing_id AND t.ronde = d.ronde WHERE d.status = 'GEUPLOAD' AND d.id > $1::uuid ORDER BY d.id LIMIT ${BLADZIJDE}`,
        [na ?? '00000000-0000-0000-0000-000000000000'],
      ),
    );
    if (rijen.length === 0) return { gedaan: 0, mislukt: 0, na: null };
    try {
      await this.virusscan.controleer();
    } catch {
      return { gedaan: 0, mislukt: rijen.length, na: null };
    }
    const telling = { gedaan: 0, mislukt: 0 };
    for (const rij of rijen) await this.#een(rij, telling);
    return { ...telling, na: rijen.length < BLADZIJDE ? null : (rijen.at(-1)?.documentId ?? null) };
  }

  async #een(rij: WachtRij, telling: { -readonly [K in keyof Telling]: number }): Promise<void> {
    try {
      if (await this.#scan(rij)) telling.gedaan += 1;
    } catch (error) {
      telling.mislukt += 1;
      this.meld(error, rij.toetsingId);
    }
  }

  /** False when somebody else was first. Throws when there is no answer. */
  async #scan({ documentId, ...ref }: WachtRij): Promise<boolean> {
    const bestand = await this.#leesBestand(ref, documentId);
    if (bestand === undefined) return false;
    const antwoord = await this.virusscan.bekijk(await stroomVan(this.opslag, bestand.object, bestand.sleutel));
    if (antwoord === 'GEEN') throw new DomainError('TIJDELIJK_NIET_BESCHIKBAAR');
    let objecten: readonly string[] = [];
    const { gedaan } = await this.#proces.in(
      ref,
      async (dossier) => {
        const [uitkomst, weg] = await verwerk(dossier, documentId, bestand.object, antwoord);
        objecten = weg;
        return uitkomst;
      },
      { ookOpgeschort: true, naEinde: true, signaal: true },
    );
    await this.opruiming.verwijder(objecten);
    return gedaan;
  }

  #leesBestand(ref: RondeRef, documentId: string): Promise<{ readonly object: string; readonly sleutel: Sleutel } | undefined> {
    return this.transacties.in({ organisatieId: ref.organisatieId, persoonId: null }, async (tx) => {
      const dossier = await laadDossier(tx, this.kluis, ref.toetsingId);
      const rij = await tx.manager.findOneBy(DocumentEntity, { id: documentId, status: 'GEUPLOAD' });
      if (dossier === undefined || rij?.object == null) return undefined;
      await dossierLogboek(this.kluis).schrijf(tx, {
        naam: 'scanDocument',
        activiteit: 'BASISSCAN',
        betrokkenen: [dossier.beeld.kandidaatId],
      });
      return { object: rij.object, sleutel: sleutelVan(dossier.sleutels, rij) };
    });
  }
}

/** The file may have been taken over into this ronde: every row that waits for it hears the same. Gives the objects to delete after the commit. */
async function verwerk(
  dossier: OpenDossier,
  documentId: string,
  object: string,
  uitslag: 'SCHOON' | 'BESMET',
): Promise<readonly [ProcesUitkomst, readonly string[]]> {
  const { tx, beeld } = dossier;
  const rijen = await tx.manager.findBy(DocumentEntity, { toetsingId: beeld.toetsingId, object, status: 'GEUPLOAD' });
  const rij = rijen.find(({ id }) => id === documentId);
  if (rij === undefined) return ['GEWEIGERD', []];
  const { status, scan } = standNaQuarantaine(uitslag);
  const weg = status === 'VERWIJDERD' ? await verwijderBestand(dossier, rij) : [];
  for (const { id } of rijen) await tx.manager.update(DocumentEntity, { id }, { status, scan });
  if (uitslag === 'BESMET') await zetBerichtenKlaar(dossier, 'MELDING', ['KANDIDAAT'], `BESMET/${documentId}`);
  return [{ soort: 'DOCUMENT_GESCAND', gegevens: { objectId: documentId, type: rij.type, scan } }, weg];
}
