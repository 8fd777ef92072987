import type { HandelingenService } from '../handeling/handelingen.service.js';
import type { HandelingAntwoord, Verzoek } from '../handeling/opdracht.js';
import { zetBerichtKlaarVoor } from '../proces/zet-bericht-klaar-voor.js';
import type { Uitnodigingen } from './uitnodigingen.js';

/** A new invitation for a kandidaat who lost his mail, let it lie, or tied the wrong account to himself. */
export class KandidaatUitnodigingService {
  constructor(
    private readonly handelingen: HandelingenService,
    private readonly uitnodigingen: Uitnodigingen,
  ) {}

  /** Sends him a new code by mail; an earlier one counts no more. */
  nodigUit(verzoek: Verzoek, toetsingId: string): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'nodigKandidaatUit' }, async (dossier) => {
      const { kandidaatId } = dossier.beeld;
      const { id } = await this.uitnodigingen.nodigUit(dossier.tx, kandidaatId);
      await zetBerichtKlaarVoor(dossier, 'UITNODIGING_MEDEWERKING', [kandidaatId], `UITNODIGING/${id}`);
      return { objectId: id, gegevens: { uitnodigingId: id } };
    });
  }
}
