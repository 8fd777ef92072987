import { isEigenStuk, magDocumentZien } from '#domain/document/document-inzage.js';
import { isLeesbaar } from '#domain/document/document-status.js';
import { DomainError } from '#domain/fout/domain-error.js';
import { relatiesVan } from '#domain/toegang/relatie.js';
import { DocumentEntity } from '#persistence/entities/document.entity.js';
import { VogEntity } from '#persistence/entities/vog.entity.js';
import type { HandelingenService } from '../handeling/handelingen.service.js';
import type { OpenDossier } from '../handeling/open-dossier.js';
import type { HandelingAntwoord, Verzoek } from '../handeling/opdracht.js';
import { zetBerichtenKlaar } from '../proces/zet-berichten-klaar.js';
import type { Opruiming } from './opruiming.js';
import { verwijderBestand, verwijderDocument } from './verwijder-document.js';

/** Documents that go before they were judged: taken back by who handed them in, or found to be what may never be here. */
export class IntrekkingService {
  constructor(
    private readonly handelingen: HandelingenService,
    private readonly opruiming: Opruiming,
  ) {}

  /** Takes back a document of one's own, as long as nobody judged it. Refuses with DOCUMENT_ONBEKEND, DOCUMENT_IN_BEHANDELING. */
  trekIn(verzoek: Verzoek, toetsingId: string, documentId: string): Promise<HandelingAntwoord> {
    return this.#verwijder(verzoek, toetsingId, 'trekDocumentIn', documentId, async (dossier, rij) => {
      if (rij.persoonId !== verzoek.beller.persoonId) throw new DomainError('DOCUMENT_ONBEKEND');
      const nogNietBekeken = rij.status === 'GEUPLOAD' || rij.status === 'TER_BEOORDELING';
      if (!nogNietBekeken || (await ligtVoor(dossier, rij))) throw new DomainError('DOCUMENT_IN_BEHANDELING');
    });
  }

  /**
   * INV-15: deletes what may never be here, at once, whatever its state and also where an earlier ronde still has it. What kind it was is not
   * asked and stands nowhere, not even as a commitment: that somebody had, say, a judgment of a criminal court is itself what may not be kept.
   * Refuses with DOCUMENT_ONBEKEND.
   */
  verwijderVerboden(verzoek: Verzoek, toetsingId: string, documentId: string): Promise<HandelingAntwoord> {
    return this.#verwijder(verzoek, toetsingId, 'verwijderVerbodenDocument', documentId, async (dossier, rij) => {
      if (!isLeesbaar(rij.status) || !magDocumentZien(relatiesVan(verzoek.beller, dossier.beeld), rij.type))
        throw new DomainError('DOCUMENT_ONBEKEND');
      await zetBerichtenKlaar(dossier, 'MELDING', ['KANDIDAAT'], `VERBODEN_DOCUMENT/${documentId}`);
    });
  }

  async #verwijder(
    verzoek: Verzoek,
    toetsingId: string,
    handeling: 'trekDocumentIn' | 'verwijderVerbodenDocument',
    documentId: string,
    toets: (dossier: OpenDossier, rij: DocumentEntity) => Promise<void>,
  ): Promise<HandelingAntwoord> {
    let objecten: readonly string[] = [];
    const antwoord = await this.handelingen.voerUit({ ...verzoek, toetsingId, handeling }, async (dossier) => {
      const rij = await dossier.tx.manager.findOneBy(DocumentEntity, { id: documentId, toetsingId, ronde: dossier.beeld.ronde });
      if (rij === null || rij.status === 'VERWIJDERD' || isEigenStuk(rij.type)) throw new DomainError('DOCUMENT_ONBEKEND');
      await toets(dossier, rij);
      objecten = await (handeling === 'trekDocumentIn' ? verwijderDocument(dossier, documentId) : verwijderBestand(dossier, rij));
      return { objectId: documentId, gegevens: { type: rij.type } };
    });
    await this.opruiming.verwijder(objecten);
    return antwoord;
  }
}

/** A VOG that was presented lies before whoever checks it. */
function ligtVoor({ tx, beeld }: OpenDossier, { id, type }: DocumentEntity): Promise<boolean> {
  if (type !== 'VOG') return Promise.resolve(false);
  return tx.manager.existsBy(VogEntity, { toetsingId: beeld.toetsingId, ronde: beeld.ronde, documentId: id });
}
