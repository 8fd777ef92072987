import type { VerstrekkingsVorm } from '#domain/advies/verstrekking.rules.js';
import { DomainError } from '#domain/fout/domain-error.js';
import { type Instant, toInstant } from '#domain/kalender/instant.js';
import type { TaakSoort } from '#domain/taak/taak-soort.js';
import { BriefEntity } from '#persistence/entities/brief.entity.js';
import { VerstrekkingEntity } from '#persistence/entities/verstrekking.entity.js';
import type { ObjectStore } from '#vault/store/object-store.js';
import { type LeesbareBrief, openBrief } from '../advies/brief-bestand.js';
import { vergrendel, volgendeGebeurtenis } from '../handeling/gebeurtenis.js';
import type { OpenDossier } from '../handeling/open-dossier.js';
import type { Beller } from '../handeling/opdracht.js';
import { schrijfGebeurtenis } from '../handeling/schrijf-gebeurtenis.js';
import type { InzageService } from '../inzage/inzage.service.js';
import { geheimhoudingPlek, type VastgelegdeGeheimhouding } from './geheimhouding-van.js';

/** Where the letter is on its way; what it says is in the PDF only. */
export interface Brief {
  readonly documentId: string;
  /** Of the PDF, in hex. */
  readonly sha256: string;
  readonly inzageVanaf: Instant;
  readonly gelezenOp: Instant | null;
  readonly vorm: VerstrekkingsVorm | null;
  /** The words that a secret letter bears. */
  readonly markering: string | null;
  readonly verstrektOp: Instant | null;
  readonly ontvangenOp: Instant | null;
}

interface BriefStand {
  readonly brief: Brief;
  readonly bestand: LeesbareBrief;
}

/** S17: the letter as each may see it. That the kandidaat read it and that the griffier received it are facts, recorded with the look itself. */
export class BriefInzageService {
  constructor(
    private readonly inzage: InzageService,
    private readonly opslag: ObjectStore,
  ) {}

  /** Refuses with BRIEF_NIET_GEREED. */
  async lees(beller: Beller, toetsingId: string): Promise<Brief> {
    const { brief } = await this.inzage.lees({ beller, toetsingId, inzage: 'BRIEF' }, (dossier) => this.#stand(dossier));
    return brief;
  }

  /** The PDF. Refuses with BRIEF_NIET_GEREED. */
  async pdf(beller: Beller, toetsingId: string): Promise<Buffer> {
    return (await this.open(beller, toetsingId)).lees();
  }

  /** The same, to be read when it is needed; who asked for it counts as having read it. */
  open(beller: Beller, toetsingId: string): Promise<LeesbareBrief> {
    return this.inzage.lees({ beller, toetsingId, inzage: 'BRIEF' }, async (dossier) => {
      const stand = await this.#stand(dossier);
      await meldGelezen(dossier, beller, stand);
      return stand.bestand;
    });
  }

  async #stand(dossier: OpenDossier): Promise<BriefStand> {
    const { tx, beeld, sleutels } = dossier;
    const sleutel = { toetsingId: beeld.toetsingId, ronde: beeld.ronde };
    const brief = await tx.manager.findOneBy(BriefEntity, sleutel);
    if (brief === null) throw new DomainError('BRIEF_NIET_GEREED');
    const verstrekking = await tx.manager.findOneBy(VerstrekkingEntity, sleutel);
    const verzegeld = verstrekking?.geheimhouding ?? null;
    const geheim =
      verzegeld === null ? null : sleutels.ontsluit<VastgelegdeGeheimhouding>(geheimhoudingPlek(beeld.toetsingId, beeld.ronde), verzegeld);
    const bestand = await openBrief(dossier, this.opslag, geheim?.documentId ?? brief.documentId);
    return {
      bestand,
      brief: {
        documentId: bestand.documentId,
        sha256: bestand.sha256,
        inzageVanaf: toInstant(brief.inzageVanaf.toISOString()),
        gelezenOp: toTijdstip(brief.gelezenOp),
        vorm: verstrekking?.vorm ?? null,
        markering: geheim?.markering ?? null,
        verstrektOp: toTijdstip(verstrekking?.verstrektOp ?? null),
        ontvangenOp: toTijdstip(verstrekking?.ontvangenOp ?? null),
      },
    };
  }
}

const toTijdstip = (datum: Date | null): Instant | null => (datum === null ? null : toInstant(datum.toISOString()));

/** The first time that counts; each look itself is an event of its own already. */
async function meldGelezen(dossier: OpenDossier, beller: Beller, { brief }: BriefStand): Promise<void> {
  const { tx, beeld } = dossier;
  const sleutel = { toetsingId: beeld.toetsingId, ronde: beeld.ronde };
  if (beller.persoonId === beeld.kandidaatId) {
    if (brief.gelezenOp !== null) return;
    await tx.manager.update(BriefEntity, sleutel, { gelezenOp: new Date(tx.nu) });
    await legFeitVast(dossier, 'BRIEF_GELEZEN', 'KANDIDAAT', 'BRIEF_LEZEN', brief);
  } else if (beller.rollen.includes('GRIFFIER')) {
    if (brief.verstrektOp === null || brief.ontvangenOp !== null) return;
    await tx.manager.update(VerstrekkingEntity, sleutel, { ontvangenOp: new Date(tx.nu) });
    await legFeitVast(dossier, 'BRIEF_ONTVANGEN', 'GRIFFIER', 'BRIEF_ONTVANGEN', brief);
  }
}

async function legFeitVast(
  { tx, beeld }: OpenDossier,
  soort: 'BRIEF_GELEZEN' | 'BRIEF_ONTVANGEN',
  rol: string,
  taak: TaakSoort,
  { documentId, sha256 }: Brief,
): Promise<void> {
  await tx.manager.query(
    `UPDATE taak SET status = 'AFGEROND', gesloten_op = $4 WHERE toetsing_id = $1 AND ronde = $2 AND soort = $3 AND status = 'OPEN'`,
    [beeld.toetsingId, beeld.ronde, taak, tx.nu],
  );
  const kop = await vergrendel(tx, beeld.toetsingId);
  if (kop === undefined) throw new Error('a case that was just read is not there');
  await schrijfGebeurtenis(
    tx,
    beeld.toetsingId,
    volgendeGebeurtenis(kop, tx, beeld.toetsingId, { soort, rol, gegevens: { objectId: documentId, sha256 } }),
  );
}
