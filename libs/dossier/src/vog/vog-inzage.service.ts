import { DomainError } from '#domain/fout/domain-error.js';
import type { IsoDate } from '#domain/kalender/iso-date.js';
import { toIsoDate } from '#domain/kalender/iso-date.js';
import { magZien } from '#domain/toegang/beslis.js';
import type { VogStatus } from '#domain/vog/vog-status.js';
import { type VogAfkeuring, vogGeldigTotEnMet } from '#domain/vog/vog.rules.js';
import { VogEntity } from '#persistence/entities/vog.entity.js';
import type { ObjectStore } from '#vault/store/object-store.js';
import { type GeopendBestand, openBestand, zoekBestand } from '../documenten/lees-bestand.js';
import type { Beller } from '../handeling/opdracht.js';
import type { InzageService } from '../inzage/inzage.service.js';

export interface VogInZicht {
  readonly status: VogStatus;
  readonly spoed: boolean | null;
  readonly ingediendOp: IsoDate | null;
  readonly afgegevenOp: IsoDate | null;
  /** The last day on which a benoeming can rest on this VOG. */
  readonly geldigTotEnMet: IsoDate | null;
  readonly afkeuringen: readonly VogAfkeuring[];
  /** Whether there is a file to check. */
  readonly bestandAanwezig: boolean;
}

const ALLEEN_CODE = {
  spoed: null,
  ingediendOp: null,
  afgegevenOp: null,
  geldigTotEnMet: null,
  afkeuringen: [],
  bestandAanwezig: false,
} as const;

/** Where the VOG stands, for all who work on the case; the file for whoever checks it, as long as it is there. */
export class VogInzageService {
  constructor(
    private readonly inzage: InzageService,
    private readonly opslag: ObjectStore,
  ) {}

  lees(beller: Beller, toetsingId: string): Promise<VogInZicht> {
    return this.inzage.lees({ beller, toetsingId, inzage: 'VOG_STATUS' }, async ({ tx, beeld }) => {
      const vog = await tx.manager.findOneBy(VogEntity, { toetsingId, ronde: beeld.ronde });
      if (!magZien(beller, 'VOG_GEGEVENS', beeld)) return { ...ALLEEN_CODE, status: beeld.vogStatus };
      const afgegevenOp = datum(vog?.afgegevenOp);
      return {
        status: beeld.vogStatus,
        spoed: vog?.spoed ?? null,
        ingediendOp: datum(vog?.ingediendOp),
        afgegevenOp,
        geldigTotEnMet: afgegevenOp === null ? null : vogGeldigTotEnMet(afgegevenOp, beeld.vogMaxOuderdomDagen),
        afkeuringen: vog?.afkeuringen ?? [],
        bestandAanwezig: beeld.documenten.some((d) => d.id === vog?.documentId && d.status !== 'VERWIJDERD'),
      };
    });
  }

  /** The VOG that was presented. Refuses with DOCUMENT_ONBEKEND when there is none, or not any more. */
  async open(beller: Beller, toetsingId: string): Promise<GeopendBestand> {
    const bestand = await this.inzage.lees({ beller, toetsingId, inzage: 'VOG_BESTAND' }, async (dossier) => {
      const vog = await dossier.tx.manager.findOneBy(VogEntity, { toetsingId, ronde: dossier.beeld.ronde });
      if (vog === null || vog.documentId === null) throw new DomainError('DOCUMENT_ONBEKEND');
      return zoekBestand(dossier, vog.documentId, ({ type }) => type === 'VOG');
    });
    return openBestand(this.opslag, bestand);
  }
}

const datum = (tekst: string | null | undefined): IsoDate | null => (tekst === null || tekst === undefined ? null : toIsoDate(tekst));
