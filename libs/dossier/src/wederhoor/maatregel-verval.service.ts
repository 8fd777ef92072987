import { eis } from '#domain/fout/domain-error.js';
import { vervalWeigeringen } from '#domain/maatregel/verval.rules.js';
import { looptDoor } from '#domain/nazorg/controle.rules.js';
import { openVolgnummer } from '#domain/stap/open-stap.js';
import type { HandelingenService } from '../handeling/handelingen.service.js';
import type { OpenDossier } from '../handeling/open-dossier.js';
import type { HandelingAntwoord, Verzoek } from '../handeling/opdracht.js';
import { lopendePlekken, sluitPlek } from '../nazorg/sluit-plek.js';
import { zetBerichtenKlaar } from '../proces/zet-berichten-klaar.js';
import { wijzigMaatregel } from './maatregel-besluit.js';

/** A measure that nobody has to carry out any more, after the report was fixed. Before that the adviseur leaves it out of his concept. */
export class MaatregelVervalService {
  constructor(private readonly handelingen: HandelingenService) {}

  /**
   * The risk that the measure lowered counts as before the measure, and its terms and tasks lapse with it. The kandidaat hears of it.
   * Refuses with ONDERDEEL_ONBEKEND and the codes of `vervalWeigeringen`.
   */
  laatVervallen(verzoek: Verzoek, toetsingId: string, maatregelId: string, reden: string): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'laatMaatregelVervallen' }, async (dossier) => {
      const { werk, status } = dossier.beeld;
      const eerder = werk.maatregelen.find(({ id }) => id === maatregelId);
      const { code, vervallen } = await wijzigMaatregel(dossier, maatregelId, (maatregel) => {
        eis(vervalWeigeringen(maatregelId, werk, status));
        return { ...maatregel, status: 'VERVALLEN', vervallen: { van: maatregel.status, reden } };
      });
      const nummer = eerder?.nummer ?? 0;
      const over = werk.maatregelen.filter(({ id }) => id !== maatregelId);
      await sluitPlek(dossier, 'MAATREGEL', nummer, true);
      if (!over.some(looptDoor)) await staakControle(dossier);
      await zetBerichtenKlaar(dossier, 'MELDING', ['KANDIDAAT'], `MAATREGEL/${nummer}/VERVALLEN`);
      const beslist = openVolgnummer(dossier.beeld, 'MAATREGELEN') !== undefined && !over.some((m) => m.status === 'VOORGESTELD');
      return {
        objectId: maatregelId,
        sluit: beslist ? ['MAATREGELEN'] : [],
        gegevens: { maatregel: code, van: vervallen?.van ?? null },
        inhoud: { reden },
      };
    });
  }
}

/** Nothing goes on any more that would be looked at every year. */
async function staakControle(dossier: OpenDossier): Promise<void> {
  for (const volgnummer of await lopendePlekken(dossier, 'CONTROLE')) await sluitPlek(dossier, 'CONTROLE', volgnummer, true);
}
