import { DomainError, eis } from '#domain/fout/domain-error.js';
import type { Beheersmaatregel } from '#domain/maatregel/maatregel.js';
import { maatregelWeigeringen } from '#domain/maatregel/maatregel.rules.js';
import type { HandelingenService } from '../handeling/handelingen.service.js';
import type { HandelingAntwoord, Verzoek } from '../handeling/opdracht.js';
import { verwijder, voegToe } from '../onderdeel/onderdelen.js';
import { zonderIfMatch } from '../onderdeel/versie-van-onderdeel.js';

export type MaatregelInvoer = Omit<Beheersmaatregel, 'id' | 'nummer' | 'status'>;

/** S11: measures from the catalogue that the adviseur proposes. What becomes of them: MaatregelenService. */
export class MaatregelVoorstelService {
  constructor(private readonly handelingen: HandelingenService) {}

  /** Refuses with MAATREGEL_MOMENT_ONGELDIG, MAATREGEL_NIET_OPENBAAR, ONDERDEEL_ONBEKEND (a risk that is not there). */
  stelVoor(verzoek: Verzoek, toetsingId: string, invoer: MaatregelInvoer): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'stelMaatregelVoor' }, async (dossier) => {
      const risicos = dossier.beeld.werk.risicos.map((r) => r.id);
      if (!invoer.risicoIds.every((id) => risicos.includes(id))) throw new DomainError('ONDERDEEL_ONBEKEND');
      eis(maatregelWeigeringen(invoer));
      const { id } = await voegToe(dossier, 'MAATREGEL', { ...invoer, status: 'VOORGESTELD', bewijs: null });
      return { objectId: id, gegevens: { maatregel: invoer.code }, inhoud: invoer };
    });
  }

  /** Refuses with ONDERDEEL_ONBEKEND and VERSIE_VEROUDERD. */
  verwijder(verzoek: Verzoek, toetsingId: string, id: string): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...zonderIfMatch(verzoek), toetsingId, handeling: 'verwijderMaatregel' }, async (dossier) => {
      await verwijder(dossier, 'MAATREGEL', id, verzoek.ifMatch);
      return { objectId: id };
    });
  }
}
