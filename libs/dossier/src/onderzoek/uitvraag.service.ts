import type { UitvraagInhoud } from '#domain/onderdeel/onderdeel.js';
import type { HandelingenService } from '../handeling/handelingen.service.js';
import type { Beller, HandelingAntwoord, Verzoek } from '../handeling/opdracht.js';
import type { InzageService } from '../inzage/inzage.service.js';
import { type GelezenOnderdeel, lees, voegToe } from '../onderdeel/onderdelen.js';

/** S09: what the organisation itself knows, by domain. The adviseur asks and writes down the answer; officials don't see the case. */
export class UitvraagService {
  constructor(
    private readonly handelingen: HandelingenService,
    private readonly inzage: InzageService,
  ) {}

  legVast(verzoek: Verzoek, toetsingId: string, uitvraag: UitvraagInhoud): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'legUitvraagVast' }, async (dossier) => {
      const { id } = await voegToe(dossier, 'UITVRAAG', uitvraag);
      return { objectId: id, inhoud: uitvraag };
    });
  }

  rondAf(verzoek: Verzoek, toetsingId: string): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'rondUitvraagAf' }, async () => ({
      feiten: [{ code: 'UITVRAAG_AFGEROND', waarde: 'AFGEROND' }],
    }));
  }

  lees(beller: Beller, toetsingId: string): Promise<readonly GelezenOnderdeel<'UITVRAAG'>[]> {
    return this.inzage.lees({ beller, toetsingId, inzage: 'UITVRAGEN' }, (dossier) => lees(dossier, 'UITVRAAG'));
  }
}
