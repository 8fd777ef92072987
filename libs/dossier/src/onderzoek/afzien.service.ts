import { DomainError } from '#domain/fout/domain-error.js';
import { openVolgnummer } from '#domain/stap/open-stap.js';
import type { StapCode } from '#domain/stap/stap-code.js';
import { STAP_REGELS } from '#domain/stap/stap-regels.js';
import type { FeitCode } from '#domain/toetsing/feit.js';
import type { HandelingenService } from '../handeling/handelingen.service.js';
import type { HandelingAntwoord, Verzoek } from '../handeling/opdracht.js';
import { trekVragenIn } from '../uitvraag/trek-vragen-in.js';
import { verzegelReden } from './afgezien-stap.js';

/** The steps of the research that can be left out with a reason; the report lists them. The rest of the basisscan is never waived. */
const AF_TE_ZIEN = ['BRONONDERZOEK', 'INTERNE_UITVRAAG', 'VERDIEPEND_GESPREK'] as const satisfies readonly StapCode[];
type AfTeZienStap = (typeof AF_TE_ZIEN)[number];

/** What the next terms count from is over, done or not. No fact says that an interview was held that was not. */
const FEIT_BIJ_AFZIEN: Readonly<Partial<Record<AfTeZienStap, FeitCode>>> = {
  BRONONDERZOEK: 'BRONONDERZOEK_AFGEROND',
  INTERNE_UITVRAAG: 'UITVRAAG_AFGEROND',
};

export class AfzienService {
  constructor(private readonly handelingen: HandelingenService) {}

  /** Refuses with STAP_NIET_AF_TE_ZIEN and STAP_NIET_OPEN. */
  zieAf(verzoek: Verzoek, toetsingId: string, stap: StapCode, reden: string): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'zieAfVanStap' }, async (dossier) => {
      const afTeZien = AF_TE_ZIEN.find((code) => code === stap);
      if (afTeZien === undefined) throw new DomainError('STAP_NIET_AF_TE_ZIEN');
      const volgnummer = openVolgnummer(dossier.beeld, stap);
      if (volgnummer === undefined) throw new DomainError('STAP_NIET_OPEN', { stap: STAP_REGELS[stap].naam });
      const inhoud = { reden, persoonId: verzoek.beller.persoonId };
      const feit = FEIT_BIJ_AFZIEN[afTeZien];
      if (afTeZien === 'INTERNE_UITVRAAG') await trekVragenIn(dossier);
      return {
        afgezien: { stap, reden: verzegelReden(dossier, stap, volgnummer, inhoud) },
        feiten: feit === undefined ? [] : [{ code: feit, waarde: 'AFGEZIEN' }],
        gegevens: { stap, volgnummer },
        inhoud,
      };
    });
  }
}
