import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { briefGegevens } from '#domain/advies/brief.js';
import { BESTUURSLAAG_PROFIELEN } from '#domain/benoembaarheid/bestuurslaag.js';
import { localDate } from '#domain/kalender/tijdzone.js';
import type { RondeRef } from '#domain/proces/stand.js';
import { laatsteFeit } from '#domain/toetsing/feit.js';
import type { Transactie, Transacties } from '#persistence/transactie.js';
import { type ConclusiebriefInput, maakConclusiebrief } from '#report/conclusiebrief.js';
import { sealStream } from '#vault/crypto/seal-stream.js';
import type { Kluis } from '#vault/kluis.js';
import type { ObjectStore } from '#vault/store/object-store.js';
import { laadDossier } from '../beeld/laad-dossier.js';
import type { OpenDossier } from '../handeling/open-dossier.js';
import { namenVan } from '../persoon/namen.js';
import { ProcesTransactie } from '../proces/proces-transactie.js';
import { toetsingPlek } from '../toetsing/toetsing-plek.js';
import { orgaanMetLidwoord } from './orgaan.js';

interface BriefBronRij {
  readonly organisatieNaam: string;
  readonly zaaknummer: string;
  readonly kandidaatNaam: Buffer;
  readonly ondertekendDoor: string;
}

/** Makes the conclusiebrief of a signed advice: the one document for the council (S16). */
export class BriefService {
  readonly #proces: ProcesTransactie;

  constructor(
    private readonly transacties: Transacties,
    private readonly kluis: Kluis,
    private readonly opslag: ObjectStore,
  ) {
    this.#proces = new ProcesTransactie(transacties, kluis);
  }

  /**
   * Makes the letter and puts it before the kandidaat; true when it is there, false when the ronde ended or is suspended. Natural key
   * (toetsing, ronde). Refuses with ADVIES_ONTBREEKT as long as nothing was signed.
   */
  async maakBrief(ref: RondeRef): Promise<boolean> {
    const input = await this.transacties.in({ organisatieId: ref.organisatieId, persoonId: null }, (tx) => this.#lees(tx, ref));
    if (input === undefined) return this.#proces.in(ref, async (dossier) => ((await heeftBrief(dossier)) ? 'GEDAAN' : 'GEWEIGERD'));
    const pdf = await maakConclusiebrief(input);
    return this.#proces.in(ref, async (dossier) => {
      if (await heeftBrief(dossier)) return 'GEDAAN';
      const documentId = await this.#bewaar(dossier, pdf);
      return { soort: 'BRIEF_GEREED', gegevens: { documentId, sha256: sha256(pdf).toString('hex') }, feiten: [{ code: 'BRIEF_GEREED', waarde: documentId }] };
    });
  }

  /** What the letter says; undefined when there is nothing to make. */
  async #lees(tx: Transactie, { toetsingId, ronde }: RondeRef): Promise<ConclusiebriefInput | undefined> {
    const dossier = await laadDossier(tx, this.kluis, toetsingId);
    if (dossier === undefined || dossier.beeld.ronde !== ronde || (await heeftBrief(dossier))) return undefined;
    const { beeld, sleutels } = dossier;
    const ondertekend = laatsteFeit(beeld.feiten, 'ADVIES_ONDERTEKEND');
    const rijen: readonly BriefBronRij[] = await tx.manager.query(
      `SELECT o.naam AS "organisatieNaam", t.zaaknummer, t.kandidaat_naam AS "kandidaatNaam", a.ondertekend_door AS "ondertekendDoor"
         FROM toetsing t JOIN organisatie o ON o.organisatie_id = t.organisatie_id JOIN advies a ON a.toetsing_id = t.id AND a.ronde = t.ronde WHERE t.id = $1`,
      [toetsingId],
    );
    const [rij] = rijen;
    if (rij === undefined || ondertekend === undefined || beeld.conclusie === null) throw new Error('a letter needs a signed advice');
    const namen = await namenVan(tx, this.kluis, [rij.ondertekendDoor]);
    const profiel = BESTUURSLAAG_PROFIELEN[beeld.bestuurslaag];
    const ondertekenaar = { naam: namen.get(rij.ondertekendDoor) ?? '', ambt: profiel.opdrachtgeverAmbt };
    const gegevens = briefGegevens({
      naam: sleutels.ontsluit<string>(toetsingPlek(toetsingId, 'kandidaat_naam'), rij.kandidaatNaam),
      functie: beeld.doelfunctie,
      conclusie: beeld.conclusie,
      ondertekendOp: localDate(ondertekend.op, beeld.tijdzone),
      ondertekenaar: ondertekenaar.naam,
      maatregelen: beeld.werk.maatregelen,
    });
    return {
      organisatieNaam: rij.organisatieNaam,
      orgaan: orgaanMetLidwoord(beeld.bestuurslaag),
      zaaknummer: rij.zaaknummer,
      kandidaatNaam: gegevens.naam,
      functie: gegevens.functie,
      conclusieTekst: gegevens.conclusie,
      methodeVerklaring: gegevens.werkwijze,
      openbareMaatregelen: gegevens.openbareMaatregelen,
      datum: gegevens.datum,
      ondertekenaar,
    };
  }

  /**
   * The sealed file, its row and the letter. The name of the object follows from the ronde, and it is written under the lock of the
   * case: what a crash left behind is replaced by the next run. Returns the id of the document.
   */
  async #bewaar({ tx, beeld, sleutels }: OpenDossier, pdf: Uint8Array): Promise<string> {
    const { organisatieId, toetsingId, ronde } = beeld;
    const [documentId, object] = [vasteId('document', toetsingId, ronde), vasteId('object', toetsingId, ronde)];
    const { key, aad } = sleutels.voorBestand({ tabel: 'document', kolom: 'object', rijId: documentId });
    await this.opslag.delete(object);
    await this.opslag.put(object, Readable.from([Buffer.from(pdf)]).pipe(sealStream(key, aad)));
    const inhoud = sleutels.verzegel({ tabel: 'document', kolom: 'inhoud', rijId: documentId }, { naam: 'conclusiebrief.pdf' });
    await tx.manager.query(
      `INSERT INTO document (id, organisatie_id, toetsing_id, ronde, type, status, scan, bewaarklasse, bestandssoort, grootte, object, verbintenis, inhoud, persoon_id, gemaakt_op, beoordeeld_op)
       VALUES ($1, $2, $3, $4, 'ADVIES_CONCLUSIE', 'AKKOORD', 'SCHOON', 'R4', 'pdf', $5, $6, $7, $8, NULL, $9, $9)`,
      [documentId, organisatieId, toetsingId, ronde, pdf.length, object, sha256(pdf), inhoud, tx.nu],
    );
    await tx.manager.query(`INSERT INTO brief (organisatie_id, toetsing_id, ronde, document_id, inzage_vanaf) VALUES ($1, $2, $3, $4, $5)`, [
      organisatieId,
      toetsingId,
      ronde,
      documentId,
      tx.nu,
    ]);
    return documentId;
  }
}

async function heeftBrief({ tx, beeld }: OpenDossier): Promise<boolean> {
  const rijen: readonly unknown[] = await tx.manager.query(`SELECT FROM brief WHERE toetsing_id = $1 AND ronde = $2`, [beeld.toetsingId, beeld.ronde]);
  return rijen.length > 0;
}

const sha256 = (inhoud: Uint8Array | string): Buffer => createHash('sha256').update(inhoud).digest();

/** A UUID that is the same each time for one ronde; the random id of the case makes it say nothing. */
function vasteId(soort: string, toetsingId: string, ronde: number): string {
  const hex = sha256(`brief|${soort}|${toetsingId}|${ronde}`).toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
}
