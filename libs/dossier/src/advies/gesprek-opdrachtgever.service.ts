import { eis } from '#domain/fout/domain-error.js';
import { gesprekOpdrachtgeverWeigeringen } from '#domain/gesprek/gesprek.rules.js';
import type { GesprekOpdrachtgeverInhoud } from '#domain/onderdeel/onderdeel.js';
import type { HandelingenService } from '../handeling/handelingen.service.js';
import { eisNietInToekomst } from '../handeling/niet-in-toekomst.js';
import type { Beller, HandelingAntwoord, Verzoek } from '../handeling/opdracht.js';
import type { InzageService } from '../inzage/inzage.service.js';
import { type GelezenOnderdeel, lees, voegToe } from '../onderdeel/onderdelen.js';

/** S15: the opdrachtgever talks about the report with the kandidaat, who may decline. */
export class GesprekOpdrachtgeverService {
  constructor(
    private readonly handelingen: HandelingenService,
    private readonly inzage: InzageService,
  ) {}

  /** Refuses with GESPREK_ZONDER_DATUM, GESPREK_AFGEZIEN_MET_DATUM, DATUM_IN_TOEKOMST. */
  legVast(verzoek: Verzoek, toetsingId: string, gesprek: GesprekOpdrachtgeverInhoud): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'legGesprekOpdrachtgeverVast' }, async (dossier) => {
      eis(gesprekOpdrachtgeverWeigeringen(gesprek));
      if (gesprek.gehoudenOp !== null) eisNietInToekomst(dossier, gesprek.gehoudenOp);
      const { id } = await voegToe(dossier, 'GESPREK_OPDRACHTGEVER', gesprek);
      return {
        objectId: id,
        feiten: [{ code: 'GESPREK_OPDRACHTGEVER', waarde: gesprek.afgezien ? 'AFGEZIEN' : 'GEHOUDEN' }],
        inhoud: gesprek,
      };
    });
  }

  /** At most one: the step closes with it. */
  lees(beller: Beller, toetsingId: string): Promise<readonly GelezenOnderdeel<'GESPREK_OPDRACHTGEVER'>[]> {
    return this.inzage.lees({ beller, toetsingId, inzage: 'GESPREK_OPDRACHTGEVER' }, (dossier) => lees(dossier, 'GESPREK_OPDRACHTGEVER'));
  }
}
