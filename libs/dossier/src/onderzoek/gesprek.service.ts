import { eis } from '#domain/fout/domain-error.js';
import { aanwezigenWeigeringen } from '#domain/gesprek/gesprek.rules.js';
import type { GesprekInhoud } from '#domain/onderdeel/onderdeel.js';
import type { HandelingenService } from '../handeling/handelingen.service.js';
import { eisNietInToekomst } from '../handeling/niet-in-toekomst.js';
import type { Beller, HandelingAntwoord, Verzoek } from '../handeling/opdracht.js';
import type { InzageService } from '../inzage/inzage.service.js';
import { type GelezenOnderdeel, lees, voegToe } from '../onderdeel/onderdelen.js';
import { leesAgenda } from '../vragenlijst/agenda.js';

/** S10: the in-depth interview. The kandidaat gets the verslag with the concept and may correct it (S12). */
export class GesprekService {
  constructor(
    private readonly handelingen: HandelingenService,
    private readonly inzage: InzageService,
  ) {}

  /** Keeps with it which questions the kandidaat left for it. Refuses with GESPREK_MET_TE_WEINIG and DATUM_IN_TOEKOMST. */
  legVast(verzoek: Verzoek, toetsingId: string, nieuw: Omit<GesprekInhoud, 'vragen'>): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'legVerdiependGesprekVast' }, async (dossier) => {
      eis(aanwezigenWeigeringen(nieuw.aanwezigen, dossier.beeld.toewijzingen));
      eisNietInToekomst(dossier, nieuw.gehoudenOp);
      const gesprek = { ...nieuw, vragen: (await leesAgenda(dossier)).map(({ vraag }) => vraag) };
      const { id } = await voegToe(dossier, 'GESPREK', gesprek);
      return { objectId: id, feiten: [{ code: 'GESPREK_GEHOUDEN', waarde: 'GEHOUDEN' }], inhoud: gesprek };
    });
  }

  /** At most one: the step closes with it. */
  lees(beller: Beller, toetsingId: string): Promise<readonly GelezenOnderdeel<'GESPREK'>[]> {
    return this.inzage.lees({ beller, toetsingId, inzage: 'GESPREKSVERSLAG' }, (dossier) => lees(dossier, 'GESPREK'));
  }
}
