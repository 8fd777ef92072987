import type { BenoembaarheidsOordeel } from '#domain/benoembaarheid/benoembaarheid.rules.js';
import { beoordelingWeigeringen } from '#domain/benoembaarheid/beoordeling.rules.js';
import { BENOEMBAARHEIDSEISEN, type BenoembaarheidsEis } from '#domain/benoembaarheid/eis.js';
import type { EisCode } from '#domain/benoembaarheid/eis.js';
import { metOntheffing, type OntheffingBericht, ontheffingWeigeringen } from '#domain/benoembaarheid/ontheffing.rules.js';
import { eis } from '#domain/fout/domain-error.js';
import type { IsoDate } from '#domain/kalender/iso-date.js';
import { TOETSING_BREED } from '#domain/proces/stand.js';
import type { HandelingenService } from '../handeling/handelingen.service.js';
import { eisNietInToekomst } from '../handeling/niet-in-toekomst.js';
import type { Beller, HandelingAntwoord, Verzoek } from '../handeling/opdracht.js';
import type { InzageService } from '../inzage/inzage.service.js';
import { lees, verwijder, voegToe, wijzig } from '../onderdeel/onderdelen.js';
import { openTaken } from '../proces/open-taken.js';
import { sluitTaken } from '../proces/sluit-taken.js';

export type ToegelichtOordeel = BenoembaarheidsOordeel & { readonly toelichting: string };

/** The requirements as data, and what was judged; no judgements as long as there are none. */
export interface Benoembaarheid {
  readonly eisen: readonly BenoembaarheidsEis[];
  readonly oordelen: readonly ToegelichtOordeel[];
}

/** What became known about an ontheffing; `op`: the day on which it was asked for, given or refused. */
export interface OntheffingInvoer {
  readonly eis: EisCode;
  readonly status: OntheffingBericht;
  readonly op: IsoDate;
}

/** S04: the adviseur judges each statutory requirement of the layer; the VOG is judged at its own check. */
export class BenoembaarheidService {
  constructor(
    private readonly handelingen: HandelingenService,
    private readonly inzage: InzageService,
  ) {}

  lees(beller: Beller, toetsingId: string): Promise<Benoembaarheid> {
    return this.inzage.lees({ beller, toetsingId, inzage: 'BENOEMBAARHEID' }, async ({ beeld }) => ({
      eisen: BENOEMBAARHEIDSEISEN[beeld.bestuurslaag].filter(({ code }) => code !== 'VOG' || beeld.vogVereist),
      oordelen: beeld.werk.oordelen,
    }));
  }

  /** All judgements at once. Refuses with the codes of `beoordelingWeigeringen`. */
  beoordeel(verzoek: Verzoek, toetsingId: string, oordelen: readonly ToegelichtOordeel[]): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'beoordeelBenoembaarheid' }, async (dossier) => {
      eis(beoordelingWeigeringen(dossier.beeld.bestuurslaag, oordelen));
      // Judged again (S-X4, a new ronde) means judged anew: there is one judgement.
      for (const { id } of await lees(dossier, 'BENOEMBAARHEID')) await verwijder(dossier, 'BENOEMBAARHEID', id);
      const { id } = await voegToe(dossier, 'BENOEMBAARHEID', { oordelen });
      if (oordelen.some((o) => o.uitkomst === 'ONTHEFFING_NODIG')) {
        await openTaken(dossier, [{ soort: 'ONTHEFFING_REGELEN', stap: TOETSING_BREED, volgnummer: 1, uiterlijk: null }]);
      }
      return { objectId: id, feiten: [{ code: 'BENOEMBAARHEID_BEOORDEELD', waarde: 'BEOORDEELD' }], inhoud: oordelen };
    });
  }

  /**
   * That an ontheffing was asked for, and what the organ that can give it decided. Refuses with ONTHEFFING_NIET_NODIG,
   * STATUS_OVERGANG_ONGELDIG, DATUM_IN_TOEKOMST.
   */
  registreerOntheffing(verzoek: Verzoek, toetsingId: string, { eis: code, status, op }: OntheffingInvoer): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'registreerOntheffing' }, async (dossier) => {
      eis(ontheffingWeigeringen(dossier.beeld.werk.oordelen, code, status));
      eisNietInToekomst(dossier, op);
      for (const { id, versie, oordelen } of await lees(dossier, 'BENOEMBAARHEID')) {
        await wijzig(dossier, 'BENOEMBAARHEID', id, versie, { oordelen: metOntheffing(oordelen, code, status) });
      }
      if (status !== 'GEVRAAGD') await sluitTaken(dossier, 'ONTHEFFING_REGELEN');
      return { feiten: [{ code: 'ONTHEFFING', waarde: status }], gegevens: { eis: code, status, op } };
    });
  }
}
