import { DomainError } from '#domain/fout/domain-error.js';
import { beslis, type ToegangBesluit } from '#domain/toegang/beslis.js';
import { type Inzage, isInhoud, isVernietigd } from '#domain/toegang/inzagen.js';
import { ACTIVITEIT_VAN_INZAGE } from '#domain/verwerking/verwerkingsactiviteit.js';
import type { Transactie, Transacties } from '#persistence/transactie.js';
import type { Kluis } from '#vault/kluis.js';
import { zoekDossier } from '../beeld/laad-dossier.js';
import { vergrendel, volgendeGebeurtenis } from '../handeling/gebeurtenis.js';
import type { OpenDossier } from '../handeling/open-dossier.js';
import type { Beller } from '../handeling/opdracht.js';
import { schrijfBesluit } from '../handeling/schrijf-besluit.js';
import { schrijfGebeurtenis } from '../handeling/schrijf-gebeurtenis.js';
import { dossierLogboek } from '../logboek/dossier-logboek.js';

export interface Inzien {
  readonly beller: Beller;
  readonly toetsingId: string;
  readonly inzage: Inzage;
  /** The one object that is looked at, where it is one: a document, the report. */
  readonly objectId?: string;
}

/**
 * Every look at a case goes through here: policy, decision record, a line in the processing log, and for content an event in the chain. No
 * record, no data.
 */
export class InzageService {
  constructor(
    private readonly transacties: Transacties,
    private readonly kluis: Kluis,
    private readonly logboek = dossierLogboek(kluis),
  ) {}

  /** Refuses with TOETSING_ONBEKEND: what one may not see does not exist; and with VERNIETIGD what was there. */
  async lees<T>(inzien: Inzien, lees: (dossier: OpenDossier) => Promise<T>): Promise<T> {
    const { beller, toetsingId, inzage, objectId } = inzien;
    // What writes into the chain waits its turn for it; anything else reads all that it tells of one moment, whatever others write meanwhile.
    const uitkomst = await this.transacties[isInhoud(inzage) ? 'in' : 'inMomentopname'](beller, async (tx) => {
      const kop = isInhoud(inzage) ? await vergrendel(tx, toetsingId) : undefined;
      const dossier = await zoekDossier(tx, this.kluis, toetsingId);
      const besluit: ToegangBesluit = dossier === undefined ? ONBEKEND : beslis(beller, { inzage }, dossier.beeld);
      await schrijfBesluit(tx, beller.correlatieId, toetsingId, inzage, besluit, dossier && { wie: beller, beeld: dossier.beeld });
      if (dossier === undefined || !besluit.toegestaan) return undefined;
      if (isVernietigd(inzage, dossier.beeld)) return 'VERNIETIGD';
      const betrokkenen = [dossier.beeld.kandidaatId];
      await this.logboek.schrijf(tx, { naam: inzage, activiteit: ACTIVITEIT_VAN_INZAGE[inzage], betrokkenen });
      if (kop !== undefined) {
        const gegevens = { inzage, ...(objectId === undefined ? {} : { objectId }) };
        await schrijfGebeurtenis(
          tx,
          toetsingId,
          volgendeGebeurtenis(kop, tx, toetsingId, { soort: 'INZAGE', rol: besluit.relatie ?? '', gegevens }),
        );
      }
      return { gelezen: await lees(await dossier.open()) };
    });
    if (uitkomst === undefined) throw new DomainError('TOETSING_ONBEKEND');
    if (uitkomst === 'VERNIETIGD') throw new DomainError('VERNIETIGD');
    return uitkomst.gelezen;
  }

  /** Runs `lees` for a list: the query itself holds only what the caller may see. One decision record per list. */
  async lijst<T>(beller: Beller, naam: string, lees: (tx: Transactie, kluis: Kluis) => Promise<T>): Promise<T> {
    return this.transacties.in(beller, async (tx) => {
      await schrijfBesluit(tx, beller.correlatieId, null, naam, { toegestaan: true, code: null, relatie: null });
      return lees(tx, this.kluis);
    });
  }
}

const ONBEKEND: ToegangBesluit = { toegestaan: false, code: 'TOETSING_ONBEKEND', relatie: null };
