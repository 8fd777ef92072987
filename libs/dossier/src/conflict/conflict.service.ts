import type { ConflictGrond } from '#domain/conflict/belangen-conflict.js';
import { DomainError } from '#domain/fout/domain-error.js';
import { TOETSING_BREED } from '#domain/proces/stand.js';
import { relatiesVan } from '#domain/toegang/relatie.js';
import type { HandelingenService } from '../handeling/handelingen.service.js';
import type { HandelingAntwoord, Verzoek } from '../handeling/opdracht.js';
import { openTaken } from '../proces/open-taken.js';
import { zetBerichtenKlaar } from '../proces/zet-berichten-klaar.js';
import { beeindigWegensConflict } from './beeindig-wegens-conflict.js';
import { registreerConflict } from './registreer-conflict.js';

/** S-X4: a conflict of interest that came to light after the declaration of independence. A class of tie is recorded, never the story. */
export class ConflictService {
  constructor(private readonly handelingen: HandelingenService) {}

  /**
   * Of an adviseur or toetser: by himself, by the coordinator or by the opdrachtgever. Refuses with TOEWIJZING_ONBEKEND what has ended, or
   * is of someone else while the caller only works on the case himself.
   */
  meld(verzoek: Verzoek, toetsingId: string, toewijzingId: string, grond: ConflictGrond): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'meldConflict' }, (dossier) => {
      const { beeld, tx } = dossier;
      const toewijzing = beeld.toewijzingen.find((t) => t.id === toewijzingId);
      const zelf = toewijzing?.persoonId === tx.persoonId;
      const magMelden = relatiesVan(verzoek.beller, beeld).some((r) => r === 'OPDRACHTGEVER' || r === 'KABINET');
      if (toewijzing === undefined || (!zelf && !magMelden)) throw new DomainError('TOEWIJZING_ONBEKEND');
      return beeindigWegensConflict(dossier, toewijzing, { grond, bron: zelf ? 'ZELF' : 'MELDING' });
    });
  }

  /**
   * Of the opdrachtgever himself (S-X6): from now on he has no part in this case, and the kabinet arranges a waarneming. Refuses with
   * TOEWIJZING_ONBEKEND when nobody gives the order now.
   */
  meldOpdrachtgever(verzoek: Verzoek, toetsingId: string, grond: ConflictGrond): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'meldConflictOpdrachtgever' }, async (dossier) => {
      const { tx, beeld } = dossier;
      const persoonId = beeld.opdrachtgeverId;
      if (persoonId === null) throw new DomainError('TOEWIJZING_ONBEKEND');
      const bron = persoonId === tx.persoonId ? 'ZELF' : 'MELDING';
      const id = await registreerConflict(dossier, persoonId, { grond, bron });
      const zonder = { ...dossier, beeld: { ...beeld, opdrachtgeverId: null } };
      await openTaken(zonder, [{ soort: 'WAARNEMING_REGELEN', stap: TOETSING_BREED, volgnummer: 1, kenmerk: id, uiterlijk: null }]);
      await zetBerichtenKlaar(zonder, 'TAAK_NIEUW', ['KABINET'], `CONFLICT/${id}`);
      return {
        objectId: id,
        feiten: [{ code: 'BELANGENCONFLICT', waarde: `OPDRACHTGEVER/${grond}` }],
        gegevens: { persoonId, rol: 'OPDRACHTGEVER', grond, bron },
      };
    });
  }
}
