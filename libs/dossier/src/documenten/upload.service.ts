import { createHash, createHmac, randomUUID } from 'node:crypto';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  type Bestandssoort,
  BESTANDSSOORTEN,
  bestandWeigeringen,
  documentSoortWeigeringen,
  isDocumentSoort,
} from '#domain/document/bestand.rules.js';
import { schoneBestandsnaam } from '#domain/document/bestandsnaam.js';
import { bestandsnaamWeigeringen, uploadWeigeringen } from '#domain/document/upload.rules.js';
import type { DocumentSoortCode } from '#domain/document/document-soort.js';
import { DOCUMENT_SOORTEN } from '#domain/document/document-soorten.js';
import { DomainError, eis } from '#domain/fout/domain-error.js';
import { handelingWeigeringen } from '#domain/handeling/beoordeel-handeling.js';
import { beslis } from '#domain/toegang/beslis.js';
import type { ToetsingBeeld } from '#domain/toetsing/toetsing-beeld.js';
import { DocumentEntity } from '#persistence/entities/document.entity.js';
import type { Transacties } from '#persistence/transactie.js';
import { sealStream } from '#vault/crypto/seal-stream.js';
import type { Kluis } from '#vault/kluis.js';
import type { ObjectStore } from '#vault/store/object-store.js';
import { zoekDossier } from '../beeld/laad-dossier.js';
import type { HandelingenService } from '../handeling/handelingen.service.js';
import { type OpenDossier, rijVan } from '../handeling/open-dossier.js';
import type { Beller, HandelingAntwoord, Verzoek } from '../handeling/opdracht.js';
import { schrijfBesluit } from '../handeling/schrijf-besluit.js';
import { type DocumentInhoud, documentPlek } from './document-plek.js';
import type { Opruiming } from './opruiming.js';
import { verwijderDocument } from './verwijder-document.js';
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
  readonly bytes: number;
  readonly bestandssoort: Bestandssoort;
  /** SHA-256 of the sealed object: proves what is stored without saying anything about its content. */
  readonly verbintenis: Buffer;
  /** By which the same content is recognised, by whoever holds the key of the case. */
  readonly inhoudHash: Buffer;
}

type Sleutel = { readonly key: Buffer; readonly aad: string };

/** S07: a file comes in as a stream, is sealed on its way to the store, and becomes part of the case in one transaction afterwards. */
export class UploadService {
  readonly #genomen = new WeakSet<OntvangenBestand>();

  constructor(
    private readonly transacties: Transacties,
    private readonly kluis: Kluis,
    private readonly opslag: ObjectStore,
    private readonly handelingen: HandelingenService,
    private readonly opruiming: Opruiming,
  ) {}

  /**
   * Asks whether the caller may, before a byte is read, then stores the file sealed. Refuses with what the act itself refuses with,
   * VERBODEN_GEGEVENS, DOCUMENTSOORT_ONBEKEND, DOCUMENT_NIET_UPLOADEN, DOCUMENT_NU_NIET, and about the file BESTAND_LEEG, BESTAND_TE_GROOT,
   * BESTANDSSOORT_NIET_TOEGESTAAN, BESTANDSNAAM_PAST_NIET. A refusal leaves nothing in the store.
   */
  async ontvang(beller: Beller, toetsingId: string, { soort, naam, inhoud }: Upload): Promise<OntvangenBestand> {
    const documentId = randomUUID();
    const sleutel = await this.#vraagToegang(beller, toetsingId, soort, documentId);
    const object = randomUUID();
    const weeg = new WeegBestand();
    const hash = createHash('sha256');
    const verzegeld = new Transform({
      transform(deel: Buffer, _encoding, klaar) {
        hash.update(deel);
        klaar(null, deel);
      },
    });
    await samen(pipeline(inhoud, weeg, sealStream(sleutel.key, sleutel.aad), verzegeld), this.opslag.put(object, verzegeld));
    try {
      const { bytes, bestandssoort, hash: klaar } = await weeg.uitkomst();
      const inhoudHash = createHmac('sha256', sleutel.key).update('inhoud|').update(klaar).digest();
      eis(bestandWeigeringen({ soort, door: 'KANDIDAAT', bytes, bestandssoort }));
      eis(bestandsnaamWeigeringen(naam, bestandssoort));
      const toegestaan = BESTANDSSOORTEN.find((s) => s === bestandssoort);
      if (!isDocumentSoort(soort) || toegestaan === undefined) throw new DomainError('BESTANDSSOORT_NIET_TOEGESTAAN');
      return {
        documentId,
        object,
        soort,
        naam: schoneBestandsnaam(naam),
        bytes,
        bestandssoort: toegestaan,
        verbintenis: hash.digest(),
        inhoudHash,
      };
    } catch (error) {
      await this.opruiming.verwijder([object]);
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
        eis(uploadWeigeringen(bestand.soort, dossier.beeld));
        await dossier.tx.manager.insert(DocumentEntity, rijMet(dossier, bestand));
        wegTeDoen = await this.#vervang(dossier, bestand.soort);
        return {
          objectId: bestand.documentId,
          gegevens: {
            type: bestand.soort,
            bestandssoort: bestand.bestandssoort.toUpperCase(),
            grootte: bestand.bytes,
            verbintenis: bestand.verbintenis.toString('hex'),
          },
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

  async #vervang(dossier: OpenDossier, soort: DocumentSoortCode): Promise<readonly string[]> {
    const objecten: string[] = [];
    for (const { id } of dossier.beeld.documenten.filter((d) => d.type === soort && d.status === 'AANVULLEN')) {
      objecten.push(...(await verwijderDocument(dossier, id)));
    }
    return objecten;
  }

  /** The same policy and guards as the act, which asks them again in its own transaction: two decisions, two records. */
  async #vraagToegang(beller: Beller, toetsingId: string, soort: string, documentId: string): Promise<Sleutel> {
    const uitkomst = await this.transacties.in(beller, async (tx): Promise<Sleutel | DomainError> => {
      const dicht = await zoekDossier(tx, this.kluis, toetsingId);
      const besluit =
        dicht === undefined
          ? ({ toegestaan: false, code: 'TOETSING_ONBEKEND', relatie: null } as const)
          : beslis(beller, { handeling: 'uploadDocument' }, dicht.beeld);
      const context = dicht && { wie: beller, beeld: dicht.beeld };
      await schrijfBesluit(tx, beller.correlatieId, toetsingId, 'uploadDocument', besluit, context);
      if (dicht === undefined || !besluit.toegestaan) return new DomainError(besluit.code ?? 'GEEN_TOEGANG');
      const dossier = await dicht.open();
      eis(handelingWeigeringen('uploadDocument', dossier.beeld, tx.nu));
      return dossier.sleutels.voorBestand(
        documentPlek({ id: documentId, bewaarklasse: DOCUMENT_SOORTEN[eisSoort(soort, dossier.beeld)].bewaarKlasse }, 'object'),
      );
    });
    if (uitkomst instanceof DomainError) throw uitkomst;
    return uitkomst;
  }
}

/** Waits for both ends of the road, also when one fails; a refusal says more than the broken stream that it leaves behind. */
async function samen(...wegen: readonly Promise<void>[]): Promise<void> {
  const fouten = (await Promise.allSettled(wegen)).flatMap((weg): readonly unknown[] => (weg.status === 'rejected' ? [weg.reason] : []));
  if (fouten.length > 0) throw fouten.find((fout) => fout instanceof DomainError) ?? fouten[0];
}

function eisSoort(soort: string, beeld: ToetsingBeeld): DocumentSoortCode {
  eis(documentSoortWeigeringen(soort));
  if (!isDocumentSoort(soort)) throw new DomainError('DOCUMENTSOORT_ONBEKEND');
  const { vorm, door } = DOCUMENT_SOORTEN[soort];
  if (vorm !== 'UPLOAD' || !door.includes('KANDIDAAT')) throw new DomainError('DOCUMENT_NIET_UPLOADEN');
  eis(uploadWeigeringen(soort, beeld));
  return soort;
}

function rijMet(dossier: OpenDossier, bestand: OntvangenBestand): DocumentEntity {
  const { documentId: id, soort, naam, bytes, bestandssoort, object, verbintenis } = bestand;
  const inhoud: DocumentInhoud = { naam, reden: null };
  const bewaarklasse = DOCUMENT_SOORTEN[soort].bewaarKlasse;
  return {
    id,
    ...rijVan(dossier),
    type: soort,
    status: 'TER_BEOORDELING',
    scan: 'NIET_GESCAND',
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
