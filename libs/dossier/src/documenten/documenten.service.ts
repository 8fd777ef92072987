import { DOCUMENT_SOORTEN, magDocumentSoortZien } from '#domain/document/document-soorten.js';
import type { DocumentPartij, DocumentSoortCode } from '#domain/document/document-soort.js';
import { type DocumentStatus, isLeesbaar, magDocumentOvergang } from '#domain/document/document-status.js';
import { openstaandeDocumenten } from '#domain/document/openstaande-documenten.js';
import { DomainError, eis } from '#domain/fout/domain-error.js';
import { type Relatie, relatiesVan } from '#domain/toegang/relatie.js';
import type { ToetsingBeeld } from '#domain/toetsing/toetsing-beeld.js';
import { verbodenGegevensWeigeringen } from '#domain/vragenlijst/verboden-gegevens.js';
import { DocumentEntity } from '#persistence/entities/document.entity.js';
import type { ObjectStore } from '#vault/store/object-store.js';
import type { HandelingenService } from '../handeling/handelingen.service.js';
import type { OpenDossier } from '../handeling/open-dossier.js';
import type { Beller, HandelingAntwoord, Verzoek } from '../handeling/opdracht.js';
import type { InzageService } from '../inzage/inzage.service.js';
import { type DocumentInhoud, documentPlek } from './document-plek.js';
import { type GeopendBestand, openBestand, zoekBestand } from './lees-bestand.js';
import type { Opruiming } from './opruiming.js';
import { verwijderDocument } from './verwijder-document.js';

export const DOCUMENT_OORDELEN = ['AKKOORD', 'AANVULLEN', 'NIET_NODIG'] as const;
export type DocumentOordeel = (typeof DOCUMENT_OORDELEN)[number];

export interface DocumentInZicht {
  readonly id: string;
  readonly type: DocumentSoortCode;
  readonly soortNaam: string;
  readonly status: DocumentStatus;
  /** NIET_GESCAND: no virus scanner looked at it; the screen must say so. */
  readonly scan: DocumentEntity['scan'];
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

/** Never judged or read as an ordinary document: the VOG has a check of its own, report and letter are not uploads. */
const ELDERS: readonly DocumentSoortCode[] = ['VOG', 'RAPPORT', 'ADVIES_CONCLUSIE'];

/** S07: who may sees the documents, the adviseur judges them. */
export class DocumentenService {
  constructor(
    private readonly handelingen: HandelingenService,
    private readonly inzage: InzageService,
    private readonly opslag: ObjectStore,
    private readonly opruiming: Opruiming,
  ) {}

  /** Documents that are there, of kinds that the caller may see; a VOG only says that it is there. */
  lees(beller: Beller, toetsingId: string): Promise<DocumentenInZicht> {
    return this.inzage.lees({ beller, toetsingId, inzage: 'DOCUMENTEN' }, async ({ tx, beeld, sleutels }) => {
      const rijen = await tx.manager.find(DocumentEntity, {
        where: { toetsingId, ronde: beeld.ronde },
        order: { gemaaktOp: 'ASC', id: 'ASC' },
      });
      const documenten = rijen
        .filter((rij) => isLeesbaar(rij.status) && magZien(beller, beeld, rij.type))
        .map((rij) => toZicht(rij, sleutels.ontsluit<DocumentInhoud>(documentPlek(rij, 'inhoud'), rij.inhoud)));
      return { documenten, openstaand: openstaandeDocumenten(beeld) };
    });
  }

  /** The file itself. Refuses with DOCUMENT_ONBEKEND. */
  async open(beller: Beller, toetsingId: string, documentId: string): Promise<GeopendBestand> {
    const bestand = await this.inzage.lees({ beller, toetsingId, inzage: 'DOCUMENTEN', objectId: documentId }, (dossier) =>
      zoekBestand(dossier, documentId, ({ type }) => !ELDERS.includes(type) && magZien(beller, dossier.beeld, type)),
    );
    return openBestand(this.opslag, bestand);
  }

  /**
   * AANVULLEN asks for another document, with a reason that the kandidaat reads. NIET_NODIG deletes the file, and so does AKKOORD for what
   * may only be looked at (R0). Refuses with DOCUMENT_ONBEKEND, DOCUMENT_AL_BEOORDEELD, REDEN_ONTBREEKT, VERBODEN_GEGEVENS.
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
      const document = dossier.beeld.documenten.find((d) => d.id === documentId && d.status !== 'VERWIJDERD' && !ELDERS.includes(d.type));
      if (document === undefined) throw new DomainError('DOCUMENT_ONBEKEND');
      if (!magDocumentOvergang(document.status, oordeel)) throw new DomainError('DOCUMENT_AL_BEOORDEELD');
      if (oordeel === 'AANVULLEN' && reden.trim() === '') throw new DomainError('REDEN_ONTBREEKT');
      eis(verbodenGegevensWeigeringen(reden));
      const weg = oordeel === 'NIET_NODIG' || (oordeel === 'AKKOORD' && DOCUMENT_SOORTEN[document.type].bewaarKlasse === 'R0');
      if (weg) objecten = await verwijderDocument(dossier, documentId);
      else await schrijfOordeel(dossier, documentId, oordeel, reden);
      return {
        objectId: documentId,
        gegevens: { oordeel, type: document.type, verwijderd: weg },
        ...(reden === '' ? {} : { inhoud: reden }),
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

/** May a person who has one of his relations to the case see this kind of document? Break-glass shows what the adviseur has. */
function magZien(beller: Beller, beeld: ToetsingBeeld, type: DocumentSoortCode): boolean {
  const alsPartij = (relatie: Exclude<Relatie, 'TOEGEWEZEN'>): DocumentPartij => (relatie === 'NOODINZAGE' ? 'ADVISEUR' : relatie);
  return relatiesVan(beller, beeld).some((relatie) => relatie !== 'TOEGEWEZEN' && magDocumentSoortZien(alsPartij(relatie), type));
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

function toZicht(rij: DocumentEntity, { naam, reden }: DocumentInhoud): DocumentInZicht {
  const { id, type, status, scan, bestandssoort, grootte, gemaaktOp } = rij;
  return {
    id,
    type,
    soortNaam: DOCUMENT_SOORTEN[type].naam,
    status,
    scan,
    naam,
    bestandssoort,
    grootte,
    reden,
    gemaaktOp: gemaaktOp.toISOString(),
  };
}
