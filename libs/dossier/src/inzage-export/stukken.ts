import type { Bestandssoort } from '#domain/document/bestand.rules.js';
import { isLeesbaar } from '#domain/document/document-status.js';
import { schoneBestandsnaam } from '#domain/document/bestandsnaam.js';
import { localDate } from '#domain/kalender/tijdzone.js';
import { magZien } from '#domain/toegang/beslis.js';
import { DocumentEntity } from '#persistence/entities/document.entity.js';
import { type ConclusiebriefInput, maakConclusiebrief } from '#report/conclusiebrief.js';
import { maakRapport } from '#report/rapport.js';
import type { ObjectStore } from '#vault/store/object-store.js';
import { type LeesbareBrief } from '../advies/brief-bestand.js';
import type { DocumentInZicht } from '../documenten/documenten.service.js';
import { openBestand, zoekBestand } from '../documenten/lees-bestand.js';
import type { OpenDossier } from '../handeling/open-dossier.js';
import type { Beller } from '../handeling/opdracht.js';
import type { VastgesteldRapport } from '../rapport/rapport-rij.js';
import type { RapportVersie } from '../rapport/rapport-versies.service.js';
import { toRapportInput } from '../rapport/to-rapport-input.js';
import { type Stuk, stukVan } from './zip.js';

/** The files that go along: found while the case is open, and opened or made when their turn in the zip comes. */
export class Bestanden {
  readonly stukken: Stuk[] = [];

  constructor(
    private readonly dossier: OpenDossier,
    private readonly beller: Beller,
    private readonly opslag: ObjectStore,
  ) {}

  /** With each the name in the zip of what he handed in himself; what others did, and what still lies in quarantine, stays out. */
  async documenten(documenten: readonly DocumentInZicht[]): Promise<readonly (DocumentInZicht & { readonly bestand: string | null })[]> {
    const gelezen = [];
    for (const document of documenten) gelezen.push({ ...document, bestand: await this.#document(document) });
    return gelezen;
  }

  rapport({ ronde, versie }: RapportVersie, { inhoud, vastgesteldOp }: VastgesteldRapport): string {
    const datum = localDate(vastgesteldOp, this.dossier.beeld.tijdzone);
    return this.#voegToe(
      stukVan(ronde === 1 ? `rapport-v${versie}.pdf` : `rapport-ronde${ronde}-v${versie}.pdf`, () =>
        maakRapport(toRapportInput(inhoud, datum)),
      ),
    );
  }

  brief({ lees }: LeesbareBrief): string {
    return this.#voegToe(stukVan('conclusiebrief.pdf', lees));
  }

  vervallenBrief(ronde: number, input: ConclusiebriefInput): string {
    return this.#voegToe(stukVan(`conclusiebrief-ronde${ronde}-vervallen.pdf`, () => maakConclusiebrief(input)));
  }

  async #document({ id, type, status }: DocumentInZicht): Promise<string | null> {
    const { tx, beeld } = this.dossier;
    if (!isLeesbaar(status) || (type === 'VOG' && !magZien(this.beller, 'VOG_BESTAND', beeld))) return null;
    const rij = await tx.manager.findOneByOrFail(DocumentEntity, { id });
    if (rij.persoonId !== this.beller.persoonId || rij.object === null) return null;
    const bestand = await zoekBestand(this.dossier, id, () => true);
    const nummer = String(this.stukken.length + 1).padStart(2, '0');
    return this.#voegToe({
      pad: `documenten/${nummer}-${metExtensie(bestand.naam, bestand.bestandssoort)}`,
      open: async () => (await openBestand(this.opslag, bestand)).inhoud,
    });
  }

  #voegToe(stuk: Stuk): string {
    this.stukken.push(stuk);
    return stuk.pad;
  }
}

/** A number goes before it, so that no two files have one name. */
function metExtensie(naam: string, soort: Bestandssoort): string {
  const schoon = schoneBestandsnaam(naam);
  return schoon.toLowerCase().endsWith(`.${soort}`) ? schoon : `${schoon}.${soort}`;
}
