import type { ProcesAntwoord, RondeRef } from '#domain/proces/stand.js';
import type { Transactie, Transacties } from '#persistence/transactie.js';
import { type ConclusiebriefInput, maakConclusiebrief } from '#report/conclusiebrief.js';
import type { Kluis } from '#vault/kluis.js';
import type { ObjectStore } from '#vault/store/object-store.js';
import { laadDossier } from '../beeld/laad-dossier.js';
import type { ControlepuntenService } from '../bewijs/controlepunten.service.js';
import type { OpenDossier } from '../handeling/open-dossier.js';
import { dossierLogboek } from '../logboek/dossier-logboek.js';
import { ProcesTransactie } from '../proces/proces-transactie.js';
import { bewaarBrief } from './brief-bestand.js';
import { briefInput } from './brief-input.js';

/** Makes the conclusiebrief of a signed advice: the one document for the council (S16). */
export class BriefService {
  readonly #proces: ProcesTransactie;

  constructor(
    private readonly transacties: Transacties,
    private readonly kluis: Kluis,
    private readonly opslag: ObjectStore,
    private readonly controlepunten: Pick<ControlepuntenService, 'maak'>,
  ) {
    this.#proces = new ProcesTransactie(transacties, kluis);
  }

  /**
   * Makes the letter and puts it before the kandidaat; true when it is there, false when the ronde ended or is suspended. Natural key
   * (toetsing, ronde). To be called once an advice was signed.
   */
  async maakBrief(ref: RondeRef): Promise<ProcesAntwoord> {
    // The letter carries the proof of what led to it: signed first, also when the round would come later.
    await this.controlepunten.maak(ref.organisatieId);
    const input = await this.transacties.in({ organisatieId: ref.organisatieId, persoonId: null }, (tx) => this.#lees(tx, ref));
    if (input === undefined) return this.#proces.in(ref, async (dossier) => ((await heeftBrief(dossier)) ? 'GEDAAN' : 'GEWEIGERD'));
    const pdf = await maakConclusiebrief(input);
    return this.#proces.in(ref, async (dossier) => {
      if (await heeftBrief(dossier)) return 'GEDAAN';
      const { documentId, sha256 } = await bewaarBrief(dossier, this.opslag, 'brief', pdf);
      await legVoor(dossier, documentId);
      return { soort: 'BRIEF_GEREED', gegevens: { documentId, sha256 }, feiten: [{ code: 'BRIEF_GEREED', waarde: documentId }] };
    });
  }

  /** What the letter says; undefined when there is nothing to make. */
  async #lees(tx: Transactie, { toetsingId, ronde }: RondeRef): Promise<ConclusiebriefInput | undefined> {
    const dossier = await laadDossier(tx, this.kluis, toetsingId);
    if (dossier === undefined || dossier.beeld.ronde !== ronde || (await heeftBrief(dossier))) return undefined;
    const betrokkenen = [dossier.beeld.kandidaatId];
    await dossierLogboek(this.kluis).schrijf(tx, { naam: 'maakBrief', activiteit: 'ADVIES', betrokkenen });
    const input = await briefInput(dossier, this.kluis);
    if (input?.controlepunt === undefined) throw new Error('a letter needs a signed advice that stands under a checkpoint');
    return input;
  }
}

async function legVoor({ tx, beeld }: OpenDossier, documentId: string): Promise<void> {
  const { organisatieId, toetsingId, ronde } = beeld;
  await tx.manager.query(`INSERT INTO brief (organisatie_id, toetsing_id, ronde, document_id, inzage_vanaf) VALUES ($1, $2, $3, $4, $5)`, [
    organisatieId,
    toetsingId,
    ronde,
    documentId,
    tx.nu,
  ]);
}

async function heeftBrief({ tx, beeld }: OpenDossier): Promise<boolean> {
  const rijen: readonly unknown[] = await tx.manager.query(`SELECT FROM brief WHERE toetsing_id = $1 AND ronde = $2`, [
    beeld.toetsingId,
    beeld.ronde,
  ]);
  return rijen.length > 0;
}
