import { DomainError, eis } from '#domain/fout/domain-error.js';
import { MAATREGEL_OVERGANGEN } from '#domain/maatregel/maatregel-status.js';
import type { Beheersmaatregel } from '#domain/maatregel/maatregel.js';
import { maatregelWeigeringen } from '#domain/maatregel/maatregel.rules.js';
import { statusovergangWeigeringen } from '#domain/statusmachine/statusmachine.js';
import type { HandelingenService } from '../handeling/handelingen.service.js';
import type { HandelingAntwoord, Verzoek } from '../handeling/opdracht.js';
import { verwijder, voegToe, wijzig, zoek } from '../onderdeel/onderdelen.js';
import { zonderIfMatch } from '../onderdeel/versie-van-onderdeel.js';
import { isVoorgelegd, naWeglaten } from './weglaten.js';

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
      const { id } = await voegToe(dossier, 'MAATREGEL', {
        ...invoer,
        status: 'VOORGESTELD',
        bewijs: null,
        ...(isVoorgelegd(dossier) ? { nogVoorTeLeggen: true as const } : {}),
      });
      return { objectId: id, gegevens: { maatregel: invoer.code }, inhoud: invoer };
    });
  }

  /** After it was put forward a measure lapses instead. Refuses with ONDERDEEL_ONBEKEND, VERSIE_VEROUDERD, STATUS_OVERGANG_ONGELDIG and the codes of `naWeglaten`. */
  verwijder(verzoek: Verzoek, toetsingId: string, id: string): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...zonderIfMatch(verzoek), toetsingId, handeling: 'verwijderMaatregel' }, async (dossier) => {
      const { id: _id, nummer: _nummer, versie, ...bekend } = await zoek(dossier, 'MAATREGEL', id);
      const { werk } = dossier.beeld;
      const gevolg = naWeglaten(dossier, { ...werk, maatregelen: werk.maatregelen.filter((m) => m.id !== id) });
      if (!isVoorgelegd(dossier) || bekend.nogVoorTeLeggen === true) {
        await verwijder(dossier, 'MAATREGEL', id, verzoek.ifMatch);
      } else {
        eis(statusovergangWeigeringen(MAATREGEL_OVERGANGEN, bekend.status, 'VERVALLEN'));
        await wijzig(dossier, 'MAATREGEL', id, verzoek.ifMatch ?? versie, { ...bekend, status: 'VERVALLEN' });
      }
      return { ...gevolg, objectId: id };
    });
  }
}
