import { type Geheimhouding, type GeheimhoudingInvoer, toGeheimhouding } from '#domain/advies/geheimhouding.js';
import { isVerstrekkingsVorm, verstrekkingsvormWeigeringen } from '#domain/advies/verstrekking.rules.js';
import { DomainError, eis, type Weigering } from '#domain/fout/domain-error.js';
import { TOETSING_BREED } from '#domain/proces/stand.js';
import type { ToetsingBeeld } from '#domain/toetsing/toetsing-beeld.js';
import { VOG_WACHTSTAPPEN } from '#domain/vog/vog-stappen.js';
import { BriefEntity } from '#persistence/entities/brief.entity.js';
import { VerstrekkingEntity } from '#persistence/entities/verstrekking.entity.js';
import { maakConclusiebrief } from '#report/conclusiebrief.js';
import type { Kluis } from '#vault/kluis.js';
import type { ObjectStore } from '#vault/store/object-store.js';
import { bewaarBrief, type BriefBestand } from '../advies/brief-bestand.js';
import { briefInput } from '../advies/brief-input.js';
import type { HandelingenService } from '../handeling/handelingen.service.js';
import { type OpenDossier, rijVan } from '../handeling/open-dossier.js';
import type { HandelingAntwoord, Verzoek } from '../handeling/opdracht.js';
import { openTaken } from '../proces/open-taken.js';
import { zetBerichtenKlaar } from '../proces/zet-berichten-klaar.js';
import { type GeheimhoudingKeuze, geheimhoudingPlek, metMarkering, opDeBrief, type VastgelegdeGeheimhouding } from './geheimhouding-van.js';

/** As it comes in: any form that somebody thinks of. */
export interface VerstrekkingInvoer {
  readonly vorm: string;
  readonly geheimhouding: Omit<GeheimhoudingInvoer, 'markering'> | null;
}

/**
 * S17: the letter goes to the council, openly or in secret to the whole of it (INV-07, INV-08).
 *
 * The letter that the kandidaat reads first is made before the form is chosen, so it bears no marks. For the secret form the same letter is set
 * once more from the same signed data, with the marks on every page, and stored beside the first one, which stays as it was. From then on
 * the marked one is the letter for everybody. Its SHA-256 stands in the audit event, so that what the griffier got can be proved.
 */
export class VerstrekkingService {
  constructor(
    private readonly handelingen: HandelingenService,
    private readonly kluis: Kluis,
    private readonly opslag: ObjectStore,
  ) {}

  /** Refuses with VERSTREKKINGSVORM_ONGELDIG, GEHEIMHOUDING_ONVOLLEDIG and the codes of the guard `verstrekkingWeigeringen` of the act. */
  verstrek(verzoek: Verzoek, toetsingId: string, { vorm, geheimhouding: invoer }: VerstrekkingInvoer): Promise<HandelingAntwoord> {
    const gekozen = invoer === null ? undefined : toGeheimhouding(invoer);
    const markering = ({ bestuurslaag }: Pick<ToetsingBeeld, 'bestuurslaag'>): Geheimhouding | null =>
      gekozen === undefined ? null : metMarkering(gekozen, bestuurslaag);
    const vanInvoer = (beeld: ToetsingBeeld): readonly Weigering[] =>
      verstrekkingsvormWeigeringen(vorm, invoer && (markering(beeld) ?? invoer));
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'verstrekAdvies', vanInvoer }, async (dossier) => {
      const { tx, beeld, sleutels } = dossier;
      eis(vanInvoer(beeld));
      const geheimhouding = markering(beeld);
      const keuze = gekozen ?? null;
      if (!isVerstrekkingsVorm(vorm)) throw new DomainError('VERSTREKKINGSVORM_ONGELDIG');
      const geheim = keuze === null ? undefined : await this.#maakGeheimeBrief(dossier, keuze);
      const vastgelegd: VastgelegdeGeheimhouding | null =
        geheimhouding === null || geheim === undefined ? null : { ...geheimhouding, documentId: geheim.documentId };
      await tx.manager.insert(VerstrekkingEntity, {
        ...rijVan(dossier),
        vorm,
        geheimhouding: vastgelegd === null ? null : sleutels.verzegel(geheimhoudingPlek(toetsingId, beeld.ronde), vastgelegd),
        verstrektOp: new Date(tx.nu),
        verstrektDoor: verzoek.beller.persoonId,
        ontvangenOp: null,
      });
      // Not a task of the step: that one closes with this very act.
      await openTaken(dossier, [{ soort: 'BRIEF_ONTVANGEN', stap: TOETSING_BREED, volgnummer: 1, uiterlijk: null }]);
      await zetBerichtenKlaar(dossier, 'BRIEF_BESCHIKBAAR', ['GRIFFIER'], 'VERSTREKKING');
      const documentId =
        geheim?.documentId ?? (await tx.manager.findOneByOrFail(BriefEntity, { toetsingId, ronde: beeld.ronde })).documentId;
      return {
        objectId: documentId,
        feiten: [{ code: 'ADVIES_VERSTREKT', waarde: vorm }],
        vervalt: VOG_WACHTSTAPPEN,
        gegevens: { vorm, ...(geheim === undefined ? {} : { sha256: geheim.sha256 }) },
        ...(geheimhouding === null ? {} : { inhoud: geheimhouding }),
      };
    });
  }

  async #maakGeheimeBrief(dossier: OpenDossier, keuze: GeheimhoudingKeuze): Promise<BriefBestand> {
    const input = await briefInput(dossier, this.kluis);
    if (input === undefined) throw new DomainError('BRIEF_NIET_GEREED');
    const pdf = await maakConclusiebrief({ ...input, geheimhouding: opDeBrief(keuze, dossier.beeld.bestuurslaag) });
    return bewaarBrief(dossier, this.opslag, 'geheime-brief', pdf);
  }
}
