import { openstaandeSoorten } from '#domain/document/openstaande-documenten.js';
import { DomainError, eis } from '#domain/fout/domain-error.js';
import type { Instant } from '#domain/kalender/instant.js';
import { openVolgnummer } from '#domain/stap/open-stap.js';
import {
  type Ontbrekend,
  ontbrekendWeigeringen,
  openVoorbehouden,
  STAP_VAN_DEEL,
  type VoorbehoudDeel,
} from '#domain/voorbehoud/voorbehoud.rules.js';
import { verbodenGegevensWeigeringen } from '#domain/vragenlijst/verboden-gegevens.js';
import { vragenlijstVan } from '#domain/vragenlijst/eigen-vragenlijst.js';
import { vraagWeigeringen } from '#domain/vragenlijst/vragenlijsten.js';
import { VoorbehoudEntity } from '#persistence/entities/voorbehoud.entity.js';
import type { HandelingenService } from '../handeling/handelingen.service.js';
import { rijVan } from '../handeling/open-dossier.js';
import type { Beller, Gevolg, HandelingAntwoord, Verzoek } from '../handeling/opdracht.js';
import type { InzageService } from '../inzage/inzage.service.js';
import { openTaken } from '../proces/open-taken.js';
import { zetBerichtenKlaar } from '../proces/zet-berichten-klaar.js';
import { kaderVan } from '../vragenlijst/kader.js';
import { leesVoorbehouden, voorbehoudPlek } from './voorbehouden.js';

export interface VoorbehoudInZicht extends Ontbrekend {
  readonly gevraagdOp: Instant;
  /** When the opdrachtgever decided that the toetsing goes on without it; null as long as he did not. */
  readonly beslotenOp: Instant | null;
}

/** S-X7: after two rounds something is still missing. The adviseur says what; the opdrachtgever decides: go on without it, or stop (`staak`). */
export class VoorbehoudService {
  constructor(
    private readonly handelingen: HandelingenService,
    private readonly inzage: InzageService,
  ) {}

  /** Asks the kandidaat again for the documents that are missing. Refuses with AANVULRONDES_OP, DOCUMENTEN_NIETS_OPEN. */
  vraagDocumentenAan(verzoek: Verzoek, toetsingId: string): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'vraagDocumentenAan' }, async ({ beeld }) => ({
      feiten: [{ code: 'DOCUMENTEN_GEVRAAGD', waarde: 'GEVRAAGD' }],
      gegevens: { aantal: openstaandeSoorten(beeld).length },
    }));
  }

  /**
   * What stays missing goes to the opdrachtgever. Documents that are not there or not judged count in any case, also when they are not named.
   * Refuses with the codes of `ontbrekendWeigeringen`, VRAAG_ONBEKEND, VRAAG_NIET_VAN_TOEPASSING, VERBODEN_GEGEVENS.
   */
  legVoor(verzoek: Verzoek, toetsingId: string, invoer: Ontbrekend): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'legVoorbehoudVoor' }, async (dossier): Promise<Gevolg> => {
      const { tx, beeld, sleutels } = dossier;
      const { deel, toelichting } = invoer;
      const documenten = deel === 'DOCUMENTEN' ? [...new Set([...invoer.documenten, ...openstaandeSoorten(beeld)])] : invoer.documenten;
      const inhoud: Ontbrekend = { deel, vragen: invoer.vragen, documenten, toelichting };
      eis([
        ...ontbrekendWeigeringen(beeld, inhoud),
        ...inhoud.vragen.flatMap((vraag) => vraagWeigeringen(vragenlijstVan(beeld), kaderVan(beeld), vraag)),
        ...verbodenGegevensWeigeringen(toelichting),
      ]);
      await tx.manager.insert(VoorbehoudEntity, {
        ...rijVan(dossier),
        deel,
        inhoud: sleutels.verzegel(voorbehoudPlek(beeld, deel), inhoud),
        gevraagdOp: new Date(tx.nu),
        gevraagdDoor: verzoek.beller.persoonId,
      });
      const stap = STAP_VAN_DEEL[deel];
      const volgnummer = openVolgnummer(beeld, stap) ?? 1;
      await openTaken(dossier, [{ soort: 'VOORBEHOUD_BESLISSEN', stap, volgnummer, uiterlijk: null }]);
      await zetBerichtenKlaar(dossier, 'TAAK_NIEUW', ['OPDRACHTGEVER'], `VOORBEHOUD/${deel}`);
      return { feiten: [{ code: 'VOORBEHOUD_GEVRAAGD', waarde: deel }], gegevens: { deel }, inhoud };
    });
  }

  /** DOORGAAN_MET_VOORBEHOUD. Refuses with VOORBEHOUD_NIET_GEVRAAGD. */
  gaDoor(verzoek: Verzoek, toetsingId: string, deel: VoorbehoudDeel): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit(
      { ...verzoek, toetsingId, handeling: 'gaDoorMetVoorbehoud' },
      async ({ tx, beeld }): Promise<Gevolg> => {
        if (!openVoorbehouden(beeld).includes(deel)) throw new DomainError('VOORBEHOUD_NIET_GEVRAAGD');
        await tx.manager.update(
          VoorbehoudEntity,
          { toetsingId, ronde: beeld.ronde, deel },
          { beslotenOp: new Date(tx.nu), beslotenDoor: verzoek.beller.persoonId },
        );
        const klaar = deel === 'DOCUMENTEN' ? 'DOCUMENTEN_COMPLEET' : 'VRAGENLIJST_BEOORDEELD';
        return {
          feiten: [
            { code: 'VOORBEHOUD', waarde: deel },
            { code: klaar, waarde: 'VOORBEHOUD' },
          ],
          sluit: [STAP_VAN_DEEL[deel]],
          gegevens: { deel, besluit: 'DOORGAAN_MET_VOORBEHOUD' },
        };
      },
    );
  }

  lees(beller: Beller, toetsingId: string): Promise<readonly VoorbehoudInZicht[]> {
    return this.inzage.lees({ beller, toetsingId, inzage: 'VOORBEHOUDEN' }, leesVoorbehouden);
  }
}
