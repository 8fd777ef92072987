import { createHash, createHmac, randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import {
  type Bestandssoort,
  BESTANDSSOORTEN,
  documentSoortWeigeringen,
  inhoudWeigeringen,
  isDocumentSoort,
  magUploaden,
} from '#domain/document/bestand.rules.js';
import { type ScanStand, standBijUpload } from '#domain/document/document-scan.js';
import { quotumWeigeringen } from '#domain/document/quotum.rules.js';
import { schoneBestandsnaam } from '#domain/document/bestandsnaam.js';
import { bestandsnaamWeigeringen, uploadWeigeringen } from '#domain/document/upload.rules.js';
import type { DocumentSoortCode } from '#domain/document/document-soort.js';
import { laagVanKlasse } from '#domain/bewaren/lagen.js';
import { DOCUMENT_SOORTEN } from '#domain/document/document-soorten.js';
import { DomainError, eis } from '#domain/fout/domain-error.js';
import { handelingWeigeringen } from '#domain/handeling/beoordeel-handeling.js';
import { beslis } from '#domain/toegang/beslis.js';
import { relatiesVan } from '#domain/toegang/relatie.js';
import type { ToetsingBeeld } from '#domain/toetsing/toetsing-beeld.js';
import { DocumentEntity } from '#persistence/entities/document.entity.js';
import type { Transacties } from '#persistence/transactie.js';
import type { Kluis } from '#vault/kluis.js';
import type { ObjectStore } from '#vault/store/object-store.js';
import { zoekDossier } from '../beeld/laad-dossier.js';
import type { HandelingenService } from '../handeling/handelingen.service.js';
import { type OpenDossier, rijVan } from '../handeling/open-dossier.js';
import type { Beller, HandelingAntwoord, Verzoek } from '../handeling/opdracht.js';
import { schrijfBesluit } from '../handeling/schrijf-besluit.js';
import { type DocumentInhoud, documentPlek } from './document-plek.js';
import type { Keuring } from './keuring.js';
import type { Sleutel } from './lees-bestand.js';
import { leesVoorraad } from './lees-voorraad.js';
import type { Opruiming } from './opruiming.js';
import { verwijderDocument } from './verwijder-document.js';
import { verzegelBestand } from './verzegel-bestand.js';
import { WeegBestand } from './weeg-bestand.js';

export interface Upload {
  readonly soort: string;
  /** The name that the sender gave; never trusted. */
  readonly naam: string;
  readonly inhoud: NodeJS.ReadableStream;
}

/** A file that lies sealed in the store, and isn't part of the case yet. */
export interface OntvangenBestand {
  readonly documentId: string;
  readonly object: string;
  readonly soort: DocumentSoortCode;
  readonly naam: string;
  /** Of what is kept, which may be less than what came in. */
  readonly bytes: number;
  readonly bestandssoort: Bestandssoort;
  readonly stand: ScanStand;
  /** SHA-256 of the sealed object: proves what is stored without saying anything about its content. */
  readonly verbintenis: Buffer;
  /**
   * SHA-256 (hex) of what is kept, opened. By this a document is known again outside; it would also confirm a guess of what was handed in, so
   * that it is committed to and stands nowhere.
   */
  readonly sha256: string;
  /** By which the same content is recognised when it is sent again, by whoever holds the key of the case. */
  readonly inhoudHash: Buffer;
}

/**
 * S07: a file comes in as a stream and is sealed on its way to the store. There it lies in quarantine: opened again a few at a time to be
 * inspected, cleaned and scanned. What may stay becomes part of the case in one transaction; a crash before that leaves an object that
 * nobody knows of.
 */
export class UploadService {
  readonly #genomen = new WeakSet<OntvangenBestand>();

  constructor(
    private readonly transacties: Transacties,
    private readonly kluis: Kluis,
    private readonly opslag: ObjectStore,
    private readonly handelingen: HandelingenService,
    private readonly opruiming: Opruiming,
    private readonly keuring: Keuring,
  ) {}

  /**
   * Asks whether the caller may, before a byte is read, then stores the file sealed and looks into it. Refuses with what the act itself
   * refuses with, VERBODEN_GEGEVENS, DOCUMENTSOORT_ONBEKEND, DOCUMENT_NIET_UPLOADEN, DOCUMENT_NU_NIET, DOCUMENTEN_VOL, and about the file
   * BESTAND_LEEG, BESTAND_TE_GROOT, BESTANDSSOORT_NIET_TOEGESTAAN, BESTANDSNAAM_PAST_NIET, BESTAND_BESMET and the codes of the inspection.
   * A refusal leaves nothing in the store.
   */
  async ontvang(beller: Beller, toetsingId: string, { soort, naam, inhoud }: Upload): Promise<OntvangenBestand> {
    const documentId = randomUUID();
    const { sleutel, code } = await this.#vraagToegang(beller, toetsingId, soort, documentId);
    const weeg = new WeegBestand();
    const gekomen = await verzegelBestand(this.opslag, sleutel, inhoud, weeg);
    const gemaakt = [gekomen.object];
    try {
      const { bytes, bestandssoort: herkend, hash } = await weeg.uitkomst();
      eis(inhoudWeigeringen({ bytes, bestandssoort: herkend }));
      eis(bestandsnaamWeigeringen(naam, herkend));
      const bestandssoort = BESTANDSSOORTEN.find((s) => s === herkend);
      if (bestandssoort === undefined) throw new DomainError('BESTANDSSOORT_NIET_TOEGESTAAN');
      const bewaard = await this.keuring.keur(gekomen.object, sleutel, bestandssoort, async ({ schoongemaakt, scan }) => {
        const stand = standBijUpload(scan, this.keuring.verplicht);
        if (schoongemaakt === undefined) return { ...gekomen, bytes, stand, sha256: hash.toString('hex') };
        const schoon = await verzegelBestand(this.opslag, sleutel, Readable.from([schoongemaakt]));
        gemaakt.push(schoon.object);
        return { ...schoon, bytes: schoongemaakt.length, stand, sha256: createHash('sha256').update(schoongemaakt).digest('hex') };
      });
      await this.opruiming.verwijder(gemaakt.filter((object) => object !== bewaard.object));
      const inhoudHash = createHmac('sha256', sleutel.key).update('inhoud|').update(hash).digest();
      return { documentId, soort: code, naam: schoneBestandsnaam(naam), bestandssoort, inhoudHash, ...bewaard };
    } catch (error) {
      await this.opruiming.verwijder(gemaakt);
      throw error;
    }
  }

  /**
   * Makes a received file part of the case. It takes the place of documents of its kind that the adviseur found wanting. Refuses as
   * `ontvang`; then, and when the same request was carried out before, the file is deleted again.
   */
  async neemOp(verzoek: Verzoek, toetsingId: string, bestand: OntvangenBestand): Promise<HandelingAntwoord> {
    this.#genomen.add(bestand);
    let wegTeDoen: readonly string[] = [bestand.object];
    try {
      return await this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'uploadDocument' }, async (dossier) => {
        eisSoort(bestand.soort, verzoek.beller, dossier.beeld);
        const vervangen = teVervangen(dossier.beeld, bestand.soort);
        await dossier.tx.manager.insert(DocumentEntity, rijMet(dossier, bestand));
        const objecten: string[] = [];
        for (const id of vervangen) objecten.push(...(await verwijderDocument(dossier, id)));
        eis(quotumWeigeringen(await leesVoorraad(dossier, bestand.documentId), bestand.bytes));
        wegTeDoen = objecten;
        return {
          objectId: bestand.documentId,
          gegevens: {
            type: bestand.soort,
            bestandssoort: bestand.bestandssoort.toUpperCase(),
            grootte: bestand.bytes,
            verbintenis: bestand.verbintenis.toString('hex'),
            scan: bestand.stand.scan,
            vervangt: vervangen[0] ?? null,
          },
          inhoud: { sha256: bestand.sha256, naam: bestand.naam },
          laag: laagVanKlasse(DOCUMENT_SOORTEN[bestand.soort].bewaarKlasse),
        };
      });
    } catch (error) {
      wegTeDoen = (await this.#staatErin(verzoek.beller, bestand)) ? [] : [bestand.object];
      throw error;
    } finally {
      await this.opruiming.verwijder(wegTeDoen);
    }
  }

  /** Deletes a received file for which the act was never tried; what `neemOp` got is its own to keep or delete. */
  async verwerp(bestand: OntvangenBestand): Promise<void> {
    if (!this.#genomen.has(bestand)) await this.opruiming.verwijder([bestand.object]);
  }

  /** A commit of which the answer got lost may have been one. When even that can't be found out, the file stays. */
  async #staatErin(beller: Beller, { documentId: id }: OntvangenBestand): Promise<boolean> {
    return this.transacties.in(beller, (tx) => tx.manager.existsBy(DocumentEntity, { id })).catch(() => true);
  }

  /** The same policy and guards as the act, which asks them again in its own transaction: two decisions, two records. */
  async #vraagToegang(beller: Beller, toetsingId: string, soort: string, documentId: string): Promise<Toegelaten> {
    const uitkomst = await this.transacties.in(beller, async (tx): Promise<Toegelaten | DomainError> => {
      const dicht = await zoekDossier(tx, this.kluis, toetsingId);
      const besluit =
        dicht === undefined
          ? ({ toegestaan: false, code: 'TOETSING_ONBEKEND', relatie: null } as const)
          : beslis(beller, { handeling: 'uploadDocument' }, dicht.beeld);
      const context = dicht && { wie: beller, beeld: dicht.beeld };
      await schrijfBesluit(tx, beller.correlatieId, toetsingId, 'uploadDocument', besluit, context);
      if (besluit.code !== 'TOETSING_ONBEKEND' && dicht?.beeld.status === 'VERNIETIGD') return new DomainError('VERNIETIGD');
      if (dicht === undefined || !besluit.toegestaan) return new DomainError(besluit.code ?? 'GEEN_TOEGANG');
      const dossier = await dicht.open();
      eis(handelingWeigeringen('uploadDocument', dossier.beeld, tx.nu));
      const code = eisSoort(soort, beller, dossier.beeld);
      eis(quotumWeigeringen(await leesVoorraad(dossier), 0));
      const { bewaarKlasse: bewaarklasse } = DOCUMENT_SOORTEN[code];
      return { code, sleutel: dossier.sleutels.voorBestand(documentPlek({ id: documentId, bewaarklasse }, 'object')) };
    });
    if (uitkomst instanceof DomainError) throw uitkomst;
    return uitkomst;
  }
}

interface Toegelaten {
  readonly sleutel: Sleutel;
  readonly code: DocumentSoortCode;
}

/** A kind that exists, that this person may hand in, and that is asked for now. */
function eisSoort(soort: string, beller: Beller, beeld: ToetsingBeeld): DocumentSoortCode {
  eis(documentSoortWeigeringen(soort));
  if (!isDocumentSoort(soort)) throw new DomainError('DOCUMENTSOORT_ONBEKEND');
  if (!relatiesVan(beller, beeld).some((relatie) => magUploaden(relatie, soort))) throw new DomainError('DOCUMENT_NIET_UPLOADEN');
  eis(uploadWeigeringen(soort, beeld));
  return soort;
}

/** A new document takes the place of those of its kind that were found wanting. */
const teVervangen = ({ documenten }: ToetsingBeeld, soort: DocumentSoortCode): readonly string[] =>
  documenten.filter(({ type, status }) => type === soort && status === 'AANVULLEN').map(({ id }) => id);

function rijMet(dossier: OpenDossier, bestand: OntvangenBestand): DocumentEntity {
  const { documentId: id, soort, naam, bytes, bestandssoort, object, verbintenis, stand } = bestand;
  const inhoud: DocumentInhoud = { naam, reden: null };
  const bewaarklasse = DOCUMENT_SOORTEN[soort].bewaarKlasse;
  return {
    id,
    ...rijVan(dossier),
    type: soort,
    ...stand,
    bewaarklasse,
    bestandssoort,
    grootte: bytes,
    object,
    bestandVan: null,
    verbintenis,
    inhoud: dossier.sleutels.verzegel(documentPlek({ id, bewaarklasse }, 'inhoud'), inhoud),
    persoonId: dossier.tx.persoonId,
    gemaaktOp: new Date(dossier.tx.nu),
    beoordeeldOp: null,
  };
}
