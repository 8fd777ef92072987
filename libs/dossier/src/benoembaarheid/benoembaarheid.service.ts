import type { BenoembaarheidsOordeel } from '#domain/benoembaarheid/benoembaarheid.rules.js';
import { beoordelingWeigeringen } from '#domain/benoembaarheid/beoordeling.rules.js';
import { BENOEMBAARHEIDSEISEN, type BenoembaarheidsEis } from '#domain/benoembaarheid/eis.js';
import { eis } from '#domain/fout/domain-error.js';
import type { HandelingenService } from '../handeling/handelingen.service.js';
import type { Beller, HandelingAntwoord, Verzoek } from '../handeling/opdracht.js';
import type { InzageService } from '../inzage/inzage.service.js';
import { voegToe } from '../onderdeel/onderdelen.js';

export type ToegelichtOordeel = BenoembaarheidsOordeel & { readonly toelichting: string };

/** The requirements as data, and what was judged; no judgements as long as there are none. */
export interface Benoembaarheid {
  readonly eisen: readonly BenoembaarheidsEis[];
  readonly oordelen: readonly ToegelichtOordeel[];
}

/** S04: the adviseur judges each statutory requirement of the layer; the VOG is judged at its own check. */
export class BenoembaarheidService {
  constructor(
    private readonly handelingen: HandelingenService,
    private readonly inzage: InzageService,
  ) {}

  lees(beller: Beller, toetsingId: string): Promise<Benoembaarheid> {
    return this.inzage.lees({ beller, toetsingId, inzage: 'BENOEMBAARHEID' }, async ({ beeld }) => ({
      eisen: BENOEMBAARHEIDSEISEN[beeld.bestuurslaag],
      oordelen: beeld.werk.oordelen,
    }));
  }

  /** All judgements at once. Refuses with the codes of `beoordelingWeigeringen`. */
  beoordeel(verzoek: Verzoek, toetsingId: string, oordelen: readonly ToegelichtOordeel[]): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'beoordeelBenoembaarheid' }, async (dossier) => {
      eis(beoordelingWeigeringen(dossier.beeld.bestuurslaag, oordelen));
      const { id } = await voegToe(dossier, 'BENOEMBAARHEID', { oordelen });
      return { objectId: id, feiten: [{ code: 'BENOEMBAARHEID_BEOORDEELD', waarde: 'BEOORDEELD' }], inhoud: oordelen };
    });
  }
}
