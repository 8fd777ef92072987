import { laagVanKlasse } from '#domain/bewaren/lagen.js';
import { heeftEigenWeg, isEigenStuk, magDocumentZien } from '#domain/document/document-inzage.js';
import { type DocumentKeuze, documentKeuzes } from '#domain/document/document-keuze.js';
import { DOCUMENT_SOORTEN } from '#domain/document/document-soorten.js';
import type { DocumentSoortCode } from '#domain/document/document-soort.js';
import type { DocumentScan } from '#domain/document/document-scan.js';
import { type DocumentStatus, isLeesbaar, magDocumentOvergang } from '#domain/document/document-status.js';
import { openstaandeDocumenten } from '#domain/document/openstaande-documenten.js';
import { DomainError, eis } from '#domain/fout/domain-error.js';
import { relatiesVan } from '#domain/toegang/relatie.js';
import { verbodenGegevensWeigeringen } from '#domain/vragenlijst/verboden-gegevens.js';
import { DocumentEntity } from '#persistence/entities/document.entity.js';
import type { ObjectStore } from '#vault/store/object-store.js';
import type { HandelingenService } from '../handeling/handelingen.service.js';
import type { OpenDossier } from '../handeling/open-dossier.js';
import type { Beller, HandelingAntwoord, Verzoek } from '../handeling/opdracht.js';
import type { InzageService } from '../inzage/inzage.service.js';
import { type DocumentInhoud, documentPlek } from './document-plek.js';
import type { Keuring } from './keuring.js';
import { type GeopendBestand, type LeesbaarBestand, openBestand, zoekBestand } from './lees-bestand.js';
import type { Opruiming } from './opruiming.js';
import { verwijderDocument } from './verwijder-document.js';

export const DOCUMENT_OORDELEN = ['AKKOORD', 'AANVULLEN', 'NIET_NODIG'] as const;
export type DocumentOordeel = (typeof DOCUMENT_OORDELEN)[number];

export interface DocumentInZicht {
  readonly id: string;
  readonly type: DocumentSoortCode;
  readonly soortNaam: string;
  readonly status: DocumentStatus;
  /** NIET_GESCAND: no virus scanner looked at it; the screen must say so. WACHT and BESMET are told to the uploader alone. */
  readonly scan: DocumentScan;
  /** Which one of its kind in this ronde, from 1. */
  readonly versie: number;
  readonly naam: string;
  readonly bestandssoort: string;
  readonly grootte: number;
  readonly reden: string | null;
  readonly gemaaktOp: string;
}

export interface DocumentenInZicht {
  readonly documenten: readonly DocumentInZicht[];
  /** Dutch names of what is still missing or not judged. */
  readonly openstaand: readonly string[];
}

export interface Voorbeeld {
  readonly png: Buffer;
  /** How many pages the file has. */
  readonly paginas: number;
}

const IN_QUARANTAINE: readonly DocumentScan[] = ['WACHT', 'BESMET'];

/** Through which one comes to documents: all of the research, or what is for the opdrachtgever. */
export type DocumentenDeur = 'DOCUMENTEN' | 'BEWIJSSTUKKEN';

/** S07: who may sees the documents, the adviseur judges them. */
export class DocumentenService {
  constructor(
    private readonly handelingen: HandelingenService,
    private readonly inzage: InzageService,
    private readonly opslag: ObjectStore,
    private readonly opruiming: Opruiming,
    private readonly keuring: Keuring,
  ) {}

  /**
   * Documents that are there, of kinds that the caller may see; a VOG only says that it is there. Who uploaded a file also sees that it still
   * waits for the scanner, or was found infected since.
   */
  lees(beller: Beller, toetsingId: string, inzage: DocumentenDeur = 'DOCUMENTEN'): Promise<DocumentenInZicht> {
    return this.inzage.lees({ beller, toetsingId, inzage }, async ({ tx, beeld, sleutels }) => {
      const rijen = await tx.manager.find(DocumentEntity, {
        where: { toetsingId, ronde: beeld.ronde },
        order: { gemaaktOp: 'ASC', id: 'ASC' },
      });
      const relaties = relatiesVan(beller, beeld);
      const zichtbaar = ({ status, scan, persoonId, type }: DocumentEntity): boolean =>
        !isEigenStuk(type) &&
        magDocumentZien(relaties, type) &&
        (isLeesbaar(status) || (IN_QUARANTAINE.includes(scan) && persoonId === beller.persoonId));
      const documenten = rijen.filter(zichtbaar).map((rij) => {
        const versie = rijen.filter(({ type }) => type === rij.type).indexOf(rij) + 1;
        return toZicht(rij, versie, sleutels.ontsluit<DocumentInhoud>(documentPlek(rij, 'inhoud'), rij.inhoud));
      });
      // What is missing of the research is not for who sees only what is for him.
      return { documenten, openstaand: inzage === 'DOCUMENTEN' ? openstaandeDocumenten(beeld) : [] };
    });
  }

  /** The file itself. Refuses with DOCUMENT_ONBEKEND, DOCUMENT_WACHT_OP_SCAN. */
  async open(beller: Beller, toetsingId: string, documentId: string, inzage: DocumentenDeur = 'DOCUMENTEN'): Promise<GeopendBestand> {
    return openBestand(this.opslag, await this.#zoek(beller, toetsingId, documentId, inzage));
  }

  /** A page of the file as a picture, for who may open the file; the same look in the evidence. Refuses as `open`, and with VOORBEELD_NIET_MOGELIJK. */
  async voorbeeld(
    beller: Beller,
    toetsingId: string,
    documentId: string,
    pagina: number,
    inzage: DocumentenDeur = 'DOCUMENTEN',
  ): Promise<Voorbeeld> {
    const { object, sleutel, bestandssoort } = await this.#zoek(beller, toetsingId, documentId, inzage);
    return this.keuring.voorbeeld(object, sleutel, bestandssoort, pagina);
  }

  /** What one may hand in now, and what may never be handed in. About the case as it is set up: nothing of its content. */
  soorten(beller: Beller, toetsingId: string): Promise<readonly DocumentKeuze[]> {
    return this.inzage.lees({ beller, toetsingId, inzage: 'OPZET' }, ({ beeld }) =>
      Promise.resolve(documentKeuzes(relatiesVan(beller, beeld), beeld)),
    );
  }

  #zoek(beller: Beller, toetsingId: string, documentId: string, inzage: DocumentenDeur): Promise<LeesbaarBestand> {
    return this.inzage.lees({ beller, toetsingId, inzage, objectId: documentId }, (dossier) =>
      zoekBestand(dossier, documentId, ({ type }) => !heeftEigenWeg(type) && magDocumentZien(relatiesVan(beller, dossier.beeld), type)),
    );
  }

  /**
   * AANVULLEN asks for another document, with a reason that the kandidaat reads. NIET_NODIG deletes the file, and so does AKKOORD for what
   * may only be looked at (R0). Refuses with DOCUMENT_ONBEKEND, DOCUMENT_WACHT_OP_SCAN, DOCUMENT_AL_BEOORDEELD, REDEN_ONTBREEKT, VERBODEN_GEGEVENS.
   */
  async beoordeel(
    verzoek: Verzoek,
    toetsingId: string,
    documentId: string,
    oordeel: DocumentOordeel,
    reden = '',
  ): Promise<HandelingAntwoord> {
    let objecten: readonly string[] = [];
    const antwoord = await this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'beoordeelDocument' }, async (dossier) => {
      const document = dossier.beeld.documenten.find((d) => d.id === documentId && d.status !== 'VERWIJDERD' && !heeftEigenWeg(d.type));
      if (document === undefined) throw new DomainError('DOCUMENT_ONBEKEND');
      if (document.status === 'GEUPLOAD') throw new DomainError('DOCUMENT_WACHT_OP_SCAN');
      if (!magDocumentOvergang(document.status, oordeel)) throw new DomainError('DOCUMENT_AL_BEOORDEELD');
      if (oordeel === 'AANVULLEN' && reden.trim() === '') throw new DomainError('REDEN_ONTBREEKT');
      eis(verbodenGegevensWeigeringen(reden));
      const { bewaarKlasse } = DOCUMENT_SOORTEN[document.type];
      const weg = oordeel === 'NIET_NODIG' || (oordeel === 'AKKOORD' && bewaarKlasse === 'R0');
      if (weg) objecten = await verwijderDocument(dossier, documentId);
      else await schrijfOordeel(dossier, documentId, oordeel, reden);
      return {
        objectId: documentId,
        gegevens: { oordeel, type: document.type, verwijderd: weg },
        // A reason goes with its document: where that goes now, nobody keeps what a commitment could be held against.
        ...(reden === '' || weg ? {} : { inhoud: reden, laag: laagVanKlasse(bewaarKlasse) }),
      };
    });
    await this.opruiming.verwijder(objecten);
    return antwoord;
  }

  rondAf(verzoek: Verzoek, toetsingId: string): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'rondDocumentenAf' }, async () => ({
      feiten: [{ code: 'DOCUMENTEN_COMPLEET', waarde: 'COMPLEET' }],
    }));
  }
}

async function schrijfOordeel(
  { tx, sleutels }: OpenDossier,
  documentId: string,
  status: 'AKKOORD' | 'AANVULLEN' | 'NIET_NODIG',
  reden: string,
): Promise<void> {
  const rij = await tx.manager.findOneByOrFail(DocumentEntity, { id: documentId });
  const plek = documentPlek(rij, 'inhoud');
  const inhoud: DocumentInhoud = { ...sleutels.ontsluit<DocumentInhoud>(plek, rij.inhoud), reden: reden === '' ? null : reden };
  await tx.manager.update(
    DocumentEntity,
    { id: documentId },
    { status, inhoud: sleutels.verzegel(plek, inhoud), beoordeeldOp: new Date(tx.nu) },
  );
}

function toZicht(rij: DocumentEntity, versie: number, { naam, reden }: DocumentInhoud): DocumentInZicht {
  const { id, type, status, scan, bestandssoort, grootte, gemaaktOp } = rij;
  return {
    id,
    type,
    soortNaam: DOCUMENT_SOORTEN[type].naam,
    status,
    scan,
    versie,
    naam,
    bestandssoort,
    grootte,
    reden,
    gemaaktOp: gemaaktOp.toISOString(),
  };
}
