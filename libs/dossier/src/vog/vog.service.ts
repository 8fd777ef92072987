import { DomainError, eis } from '#domain/fout/domain-error.js';
import type { IsoDate } from '#domain/kalender/iso-date.js';
import { localDate } from '#domain/kalender/tijdzone.js';
import type { VogStatus } from '#domain/vog/vog-status.js';
import { magVogOvergang } from '#domain/vog/vog-status.js';
import { standaardProfiel, vogAfkeuringen, type VogVerificatie, vogVerificateurWeigeringen } from '#domain/vog/vog.rules.js';
import { VogEntity } from '#persistence/entities/vog.entity.js';
import { verwijderDocument } from '../documenten/verwijder-document.js';
import type { HandelingenService } from '../handeling/handelingen.service.js';
import { type OpenDossier, rijVan } from '../handeling/open-dossier.js';
import type { HandelingAntwoord, Verzoek } from '../handeling/opdracht.js';

export interface VogIndiening {
  /** The day on which the kandidaat applied and paid, in the organisation's zone. */
  readonly ingediendOp: IsoDate;
  readonly spoed: boolean;
}

/** S05: the organisation prepares the application, the kandidaat applies and presents the VOG, someone verifies it. */
export class VogService {
  constructor(private readonly handelingen: HandelingenService) {}

  zetKlaar(verzoek: Verzoek, toetsingId: string): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'zetVogKlaar' }, async (dossier) => {
      await zetStatus(dossier, 'KLAARGEZET', { documentId: null, afkeuringen: null });
      return { feiten: [{ code: 'VOG_KLAARGEZET', waarde: 'KLAARGEZET' }] };
    });
  }

  /** Refuses with DATUM_IN_TOEKOMST. */
  meldIngediend(verzoek: Verzoek, toetsingId: string, { ingediendOp, spoed }: VogIndiening): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'meldVogIngediend' }, async (dossier) => {
      if (ingediendOp > localDate(dossier.tx.nu, dossier.beeld.tijdzone)) throw new DomainError('DATUM_IN_TOEKOMST');
      await zetStatus(dossier, 'INGEDIEND', { ingediendOp, spoed });
      return { feiten: [{ code: 'VOG_INGEDIEND', waarde: spoed ? 'SPOED' : 'GEWOON' }], gegevens: { spoed } };
    });
  }
}

async function zetStatus(dossier: OpenDossier, naar: VogStatus, velden: Partial<VogEntity>): Promise<void> {
  const { tx, beeld } = dossier;
  if (!magVogOvergang(beeld.vogStatus, naar)) throw new DomainError('VOG_OVERGANG_NIET_TOEGESTAAN', { van: beeld.vogStatus, naar });
  await tx.manager.upsert(VogEntity, { ...rijVan(dossier), ...velden, status: naar }, ['toetsingId', 'ronde']);
}
