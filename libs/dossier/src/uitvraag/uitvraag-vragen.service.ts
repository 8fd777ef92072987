import { randomUUID } from 'node:crypto';
import { DomainError, eis } from '#domain/fout/domain-error.js';
import { beantwoorderWeigeringen } from '#domain/uitvraag/uitvraag.rules.js';
import { stelVraag, type UitvraagVraag, type UitvraagVraagCode } from '#domain/uitvraag/uitvraag-vragen.js';
import { verbodenGegevensWeigeringen } from '#domain/vragenlijst/verboden-gegevens.js';
import { UitvraagVraagEntity } from '#persistence/entities/uitvraag-vraag.entity.js';
import type { HandelingenService } from '../handeling/handelingen.service.js';
import { type OpenDossier, rijVan } from '../handeling/open-dossier.js';
import type { HandelingAntwoord, Verzoek } from '../handeling/opdracht.js';
import { voegToe } from '../onderdeel/onderdelen.js';
import { zetBerichtenKlaar } from '../proces/zet-berichten-klaar.js';
import { eisFunctie } from '../persoon/eis-functie.js';
import { zetBerichtKlaarVoor } from '../proces/zet-bericht-klaar-voor.js';
import { trekVragenIn } from './trek-vragen-in.js';
import { uitvraagPlek, type UitvraagVraagInhoud } from './uitvraag-plek.js';

export interface NieuweVraag {
  readonly vraag: UitvraagVraagCode;
  /** Names and addresses of organisations; never why. */
  readonly over: readonly string[];
  /** The official who answers for his own domain. */
  readonly persoonId: string;
}

/** S09: the adviseur puts a fixed question to one official, who sees that question until he has answered it, and nothing else. */
export class UitvraagVragenService {
  constructor(private readonly handelingen: HandelingenService) {}

  /** Refuses with VIER_OGEN_GESCHONDEN (who has another part in the case), PERSOON_ZONDER_ROL, VERBODEN_GEGEVENS. */
  stel(verzoek: Verzoek, toetsingId: string, { vraag, over, persoonId }: NieuweVraag): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'stelUitvraag' }, async (dossier) => {
      const { tx, sleutels } = dossier;
      eis(beantwoorderWeigeringen(dossier.beeld, persoonId));
      eis(verbodenGegevensWeigeringen(...over));
      await eisFunctie(dossier.tx, persoonId, 'UITVRAAG_BEANTWOORDER');
      const id = randomUUID();
      const inhoud: UitvraagVraagInhoud = stelVraag(vraag, over);
      await tx.manager.insert(UitvraagVraagEntity, {
        id,
        ...rijVan(dossier),
        vraag,
        beantwoorderId: persoonId,
        inhoud: sleutels.verzegel(uitvraagPlek(id), inhoud),
        gesteldOp: new Date(tx.nu),
      });
      await zetBerichtKlaarVoor(dossier, 'TAAK_NIEUW', [persoonId], `UITVRAAG/${id}`);
      return { objectId: id, gegevens: { vraag, persoonId }, inhoud };
    });
  }

  /** Refuses with UITVRAAG_ONBEKEND what was answered or taken back before. */
  trekIn(verzoek: Verzoek, toetsingId: string, id: string): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'trekUitvraagIn' }, async (dossier) => {
      if (!dossier.beeld.uitvragen.some((u) => u.id === id)) throw new DomainError('UITVRAAG_ONBEKEND');
      await trekVragenIn(dossier, id);
      return { objectId: id };
    });
  }

  /** The answer becomes part of the dossier; whoever gave it sees nothing of it afterwards. Refuses with UITVRAAG_ONBEKEND, VERBODEN_GEGEVENS. */
  beantwoord(verzoek: Verzoek, toetsingId: string, id: string, antwoord: string): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'beantwoordUitvraag' }, async (dossier) => {
      const { tx } = dossier;
      const { domein, tekst } = await eigenVraag(dossier, id);
      eis(verbodenGegevensWeigeringen(antwoord));
      const uitvraag = { domein, vraag: tekst, antwoord };
      const onderdeel = await voegToe(dossier, 'UITVRAAG', uitvraag);
      await tx.manager.update(UitvraagVraagEntity, { id }, { beantwoordOp: new Date(tx.nu), onderdeelId: onderdeel.id });
      await zetBerichtenKlaar(dossier, 'TAAK_NIEUW', ['ADVISEUR'], `UITVRAAG/${id}`);
      return { objectId: id, gegevens: { onderdeelId: onderdeel.id }, inhoud: uitvraag };
    });
  }
}

/** The question that was put to the caller and that he has not answered. Refuses with UITVRAAG_ONBEKEND. */
export async function eigenVraag({ tx, beeld, sleutels }: OpenDossier, id: string): Promise<UitvraagVraag> {
  const open = beeld.uitvragen.some((u) => u.id === id && u.persoonId === tx.persoonId);
  const rij = open ? await tx.manager.findOneBy(UitvraagVraagEntity, { id, toetsingId: beeld.toetsingId }) : null;
  if (rij === null) throw new DomainError('UITVRAAG_ONBEKEND');
  return sleutels.ontsluit<UitvraagVraagInhoud>(uitvraagPlek(id), rij.inhoud);
}
