import { DomainError, eis } from '#domain/fout/domain-error.js';
import { grondslagWeigeringen } from '#domain/risico/concept.rules.js';
import { type Risico, risicoWeigeringen } from '#domain/risico/risico.rules.js';
import { isMaterieleWijziging, wijzigingWeigeringen } from '#domain/wederhoor/wijziging.rules.js';
import type { HandelingenService } from '../handeling/handelingen.service.js';
import type { OpenDossier } from '../handeling/open-dossier.js';
import type { Beller, HandelingAntwoord, Verzoek } from '../handeling/opdracht.js';
import type { InzageService } from '../inzage/inzage.service.js';
import { type GelezenOnderdeel, lees, verwijder, voegToe, wijzig, zoek } from '../onderdeel/onderdelen.js';
import { versieVanOnderdeel, zonderIfMatch } from '../onderdeel/versie-van-onderdeel.js';
import { isVoorgelegdRisico, vanKandidaat } from './voorgelegd.js';
import { naWeglaten } from './weglaten.js';

export type RisicoInvoer = Omit<Risico, 'id' | 'nummer'>;

/** S11: what the findings could lead to; scored, never added up. */
export class RisicosService {
  constructor(
    private readonly handelingen: HandelingenService,
    private readonly inzage: InzageService,
  ) {}

  /** Refuses with RISICO_ZONDER_BEVINDING, the codes of `risicoWeigeringen`, and ONDERDEEL_ONBEKEND for a bevinding that is not there or has lapsed. */
  legVast(verzoek: Verzoek, toetsingId: string, invoer: RisicoInvoer): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'legRisicoVast' }, async (dossier) => {
      const nummer = Math.max(0, ...dossier.beeld.werk.risicos.map((r) => r.nummer)) + 1;
      eisRisico(dossier, { ...invoer, id: '', nummer });
      const { id } = await voegToe(dossier, 'RISICO', { ...invoer, voorgelegd: false });
      return { objectId: id, inhoud: invoer };
    });
  }

  /**
   * After the concept was put forward only the restrisico, and why no measure can help, may change freely: they follow from what the kandidaat
   * agreed to. Any other change asks for the extra round. Refuses as `legVast`, and with the codes of `wijzigingWeigeringen`,
   * IF_MATCH_ONTBREEKT, VERSIE_VEROUDERD.
   */
  wijzig(verzoek: Verzoek, toetsingId: string, id: string, invoer: RisicoInvoer): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...zonderIfMatch(verzoek), toetsingId, handeling: 'wijzigRisico' }, async (dossier) => {
      const versie = versieVanOnderdeel(verzoek);
      const bekend = await zoek(dossier, 'RISICO', id);
      const nieuw = { ...invoer, id, nummer: bekend.nummer };
      const materieel = isMaterieleWijziging(bekend, nieuw);
      if (materieel) eis(wijzigingWeigeringen(dossier.beeld));
      eisRisico(dossier, nieuw);
      await wijzig(dossier, 'RISICO', id, versie, { ...invoer, voorgelegd: bekend.voorgelegd && !materieel });
      return { objectId: id, gegevens: { materieel }, inhoud: invoer };
    });
  }

  /** Refuses with ONDERDEEL_ONBEKEND, ONDERDEEL_IN_GEBRUIK (a measure is meant for it), VERSIE_VEROUDERD and the codes of `naWeglaten`. */
  verwijder(verzoek: Verzoek, toetsingId: string, id: string): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...zonderIfMatch(verzoek), toetsingId, handeling: 'verwijderRisico' }, async (dossier) => {
      const { werk } = dossier.beeld;
      const inGebruik = werk.maatregelen.some((m) => m.status !== 'VERVALLEN' && m.risicoIds.includes(id));
      if (inGebruik) throw new DomainError('ONDERDEEL_IN_GEBRUIK');
      const gevolg = naWeglaten(dossier, { ...werk, risicos: werk.risicos.filter((r) => r.id !== id) });
      await verwijder(dossier, 'RISICO', id, verzoek.ifMatch);
      return { ...gevolg, objectId: id };
    });
  }

  /** The kandidaat sees what was put before him, not what is being written. */
  lees(beller: Beller, toetsingId: string): Promise<readonly GelezenOnderdeel<'RISICO'>[]> {
    return this.inzage.lees({ beller, toetsingId, inzage: 'CONCEPT' }, async (dossier) => {
      const alle = await lees(dossier, 'RISICO');
      return vanKandidaat(dossier) ? alle.filter(isVoorgelegdRisico) : alle;
    });
  }
}

function eisRisico({ beeld: { werk } }: OpenDossier, risico: Risico): void {
  const geldend = werk.bevindingen.filter((b) => b.status !== 'VERVALLEN');
  if (!risico.bevindingIds.every((id) => geldend.some((b) => b.id === id))) throw new DomainError('ONDERDEEL_ONBEKEND');
  eis([...grondslagWeigeringen(risico, geldend), ...risicoWeigeringen(risico, werk.maatregelen)]);
}
