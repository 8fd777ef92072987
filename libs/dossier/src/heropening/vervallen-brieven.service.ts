import type { VerstrekkingsVorm } from '#domain/advies/verstrekking.rules.js';
import { DomainError } from '#domain/fout/domain-error.js';
import type { HeropeningReden } from '#domain/heropening/heropening.js';
import { type Instant, toInstant } from '#domain/kalender/instant.js';
import { localDate } from '#domain/kalender/tijdzone.js';
import { VerstrekkingEntity } from '#persistence/entities/verstrekking.entity.js';
import { type ConclusiebriefInput, maakConclusiebrief } from '#report/conclusiebrief.js';
import type { Kluis } from '#vault/kluis.js';
import { briefInput } from '../advies/brief-input.js';
import { vergrendel, volgendeGebeurtenis } from '../handeling/gebeurtenis.js';
import type { OpenDossier } from '../handeling/open-dossier.js';
import type { Beller } from '../handeling/opdracht.js';
import { schrijfGebeurtenis } from '../handeling/schrijf-gebeurtenis.js';
import type { InzageService } from '../inzage/inzage.service.js';
import { iso } from '../lezen/iso.js';
import { geheimhoudingPlek, opDeBrief, type VastgelegdeGeheimhouding } from '../verstrekking/geheimhouding-van.js';
import { openEerdereRonde } from './eerdere-ronde.js';

/** A letter that holds no longer (INV-27); what it said is in its marked copy only. */
export interface VervallenBrief {
  readonly ronde: number;
  readonly reden: HeropeningReden;
  readonly vervallenOp: Instant;
  readonly vorm: VerstrekkingsVorm | null;
  readonly verstrektOp: Instant | null;
}

/** S-X10: letters of earlier rondes. The stored letter stays as it was, as evidence; who reads it gets a copy with its marking on every page. */
export class VervallenBrievenService {
  constructor(
    private readonly inzage: InzageService,
    private readonly kluis: Kluis,
  ) {}

  /** Refuses with TOETSING_ONBEKEND where no letter lapsed that the caller could have seen. */
  lijst(beller: Beller, toetsingId: string): Promise<readonly VervallenBrief[]> {
    return this.inzage.lees({ beller, toetsingId, inzage: 'VERVALLEN_BRIEVEN' }, (dossier) => vervallenBrieven(dossier, beller));
  }

  /** The PDF with its marking. That the griffier has seen it closes his task. Refuses with TOETSING_ONBEKEND. */
  async pdf(beller: Beller, toetsingId: string, ronde: number): Promise<Uint8Array> {
    return maakConclusiebrief(await this.open(beller, toetsingId, ronde));
  }

  /** What the marked copy is made of. */
  open(beller: Beller, toetsingId: string, ronde: number): Promise<ConclusiebriefInput> {
    return this.inzage.lees({ beller, toetsingId, inzage: 'VERVALLEN_BRIEVEN' }, async (dossier) => {
      const brief = (await vervallenBrieven(dossier, beller)).find((b) => b.ronde === ronde);
      if (brief === undefined) throw new DomainError('TOETSING_ONBEKEND');
      if (beller.rollen.includes('GRIFFIER')) await meldGezien(dossier, ronde);
      return this.#input(await openEerdereRonde(dossier, ronde), brief);
    });
  }

  async #input(dossier: OpenDossier, { vervallenOp }: VervallenBrief): Promise<ConclusiebriefInput> {
    const { tx, beeld, sleutels } = dossier;
    const { toetsingId, ronde, bestuurslaag, tijdzone } = beeld;
    const input = await briefInput(dossier, this.kluis);
    if (input === undefined) throw new Error('a letter that lapsed has no advice');
    const verzegeld = (await tx.manager.findOneBy(VerstrekkingEntity, { toetsingId, ronde }))?.geheimhouding ?? null;
    const geheim = verzegeld === null ? null : sleutels.ontsluit<VastgelegdeGeheimhouding>(geheimhoudingPlek(toetsingId, ronde), verzegeld);
    return {
      ...input,
      vervallenOp: localDate(vervallenOp, tijdzone),
      ...(geheim === null ? {} : { geheimhouding: opDeBrief(geheim, bestuurslaag) }),
    };
  }
}

async function vervallenBrieven({ tx, beeld }: OpenDossier, { persoonId, rollen }: Beller): Promise<readonly VervallenBrief[]> {
  const alleenVerstrekt = rollen.includes('GRIFFIER') && persoonId !== beeld.opdrachtgeverId && persoonId !== beeld.kandidaatId;
  const brieven: readonly VervallenBrief[] = await tx.manager.query(
    `SELECT b.ronde, h.reden, ${iso('h.heropend_op')} AS "vervallenOp", v.vorm, ${iso('v.verstrekt_op')} AS "verstrektOp"
       FROM brief b JOIN heropening h ON h.toetsing_id = b.toetsing_id AND h.ronde = b.ronde + 1
       LEFT JOIN verstrekking v ON v.toetsing_id = b.toetsing_id AND v.ronde = b.ronde
      WHERE b.toetsing_id = $1 AND (v.ronde IS NOT NULL OR NOT $2) ORDER BY b.ronde`,
    [beeld.toetsingId, alleenVerstrekt],
  );
  // In a first ronde there is nothing to know: not even that the case is there.
  if (brieven.length === 0) throw new DomainError('TOETSING_ONBEKEND');
  return brieven.map((brief) => ({ ...brief, vervallenOp: toInstant(brief.vervallenOp) }));
}

async function meldGezien({ tx, beeld }: OpenDossier, ronde: number): Promise<void> {
  const gesloten: readonly [readonly unknown[], number] = await tx.manager.query(
    `UPDATE taak SET status = 'AFGEROND', gesloten_op = $2 WHERE toetsing_id = $1 AND soort = 'BRIEF_VERVALLEN' AND status = 'OPEN'`,
    [beeld.toetsingId, tx.nu],
  );
  if (gesloten[1] === 0) return;
  const kop = await vergrendel(tx, beeld.toetsingId);
  if (kop === undefined) throw new Error('a case that was just read is not there');
  await schrijfGebeurtenis(
    tx,
    beeld.toetsingId,
    volgendeGebeurtenis(kop, tx, beeld.toetsingId, { soort: 'BRIEF_VERVALLEN_GEZIEN', rol: 'GRIFFIER', gegevens: { ronde } }),
  );
}
