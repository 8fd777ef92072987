import { DomainError, eis } from '#domain/fout/domain-error.js';
import { MAATREGEL_OVERGANGEN } from '#domain/maatregel/maatregel-status.js';
import type { Beheersmaatregel } from '#domain/maatregel/maatregel.js';
import { maatregelWeigeringen } from '#domain/maatregel/maatregel.rules.js';
import { statusovergangWeigeringen } from '#domain/statusmachine/statusmachine.js';
import type { HandelingenService } from '../handeling/handelingen.service.js';
import type { OpenDossier } from '../handeling/open-dossier.js';
import type { HandelingAntwoord, Verzoek } from '../handeling/opdracht.js';
import { verwijder, voegToe, wijzig, zoek } from '../onderdeel/onderdelen.js';
import { versieVanOnderdeel, zonderIfMatch } from '../onderdeel/versie-van-onderdeel.js';
import { isVoorgelegd, naWeglaten } from './weglaten.js';

export type MaatregelInvoer = Omit<Beheersmaatregel, 'id' | 'nummer' | 'status'>;

/** S11: measures from the catalogue that the adviseur proposes. What becomes of them: MaatregelenService. */
export class MaatregelVoorstelService {
  constructor(private readonly handelingen: HandelingenService) {}

  /** Refuses with MAATREGEL_MOMENT_ONGELDIG, MAATREGEL_NIET_OPENBAAR, ONDERDEEL_ONBEKEND (a risk that is not there). */
  stelVoor(verzoek: Verzoek, toetsingId: string, invoer: MaatregelInvoer): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'stelMaatregelVoor' }, async (dossier) => {
      eisMaatregel(dossier, invoer);
      const { id } = await voegToe(dossier, 'MAATREGEL', {
        ...invoer,
        status: 'VOORGESTELD',
        bewijs: null,
        ...(isVoorgelegd(dossier) ? { nogVoorTeLeggen: true as const } : {}),
      });
      return { objectId: id, gegevens: { maatregel: invoer.code }, inhoud: invoer };
    });
  }

  /**
   * As long as the kandidaat did not decide on it; what he was given already is put before him once more. Refuses as `stelVoor`, with
   * ONWIJZIGBAAR after his decision, ONDERDEEL_ONBEKEND, IF_MATCH_ONTBREEKT, VERSIE_VEROUDERD, and the codes of `naWeglaten` for a risk that would
   * be left without a measure.
   */
  wijzig(verzoek: Verzoek, toetsingId: string, id: string, invoer: MaatregelInvoer): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...zonderIfMatch(verzoek), toetsingId, handeling: 'wijzigMaatregel' }, async (dossier) => {
      const versie = versieVanOnderdeel(verzoek);
      const { id: _id, nummer, versie: _versie, ...bekend } = await zoek(dossier, 'MAATREGEL', id);
      if (bekend.status !== 'VOORGESTELD') throw new DomainError('ONWIJZIGBAAR');
      eisMaatregel(dossier, invoer);
      const opnieuw = isVoorgelegd(dossier) ? { nogVoorTeLeggen: true as const } : {};
      const { werk } = dossier.beeld;
      const nieuw = { ...bekend, ...invoer, ...opnieuw };
      naWeglaten(dossier, { ...werk, maatregelen: werk.maatregelen.map((m) => (m.id === id ? { ...m, ...nieuw, id, nummer } : m)) });
      await wijzig(dossier, 'MAATREGEL', id, versie, nieuw);
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

function eisMaatregel({ beeld: { werk } }: OpenDossier, { risicoIds, ...maatregel }: MaatregelInvoer): void {
  if (!risicoIds.every((id) => werk.risicos.some((risico) => risico.id === id))) throw new DomainError('ONDERDEEL_ONBEKEND');
  eis(maatregelWeigeringen(maatregel));
}
