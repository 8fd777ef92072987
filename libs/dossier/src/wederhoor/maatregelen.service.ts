import { DomainError, eis } from '#domain/fout/domain-error.js';
import { isLeesbaar } from '#domain/document/document-status.js';
import { MAATREGEL_OVERGANGEN } from '#domain/maatregel/maatregel-status.js';
import { uitvoeringWeigeringen } from '#domain/maatregel/maatregel.rules.js';
import type { MaatregelBewijs } from '#domain/onderdeel/onderdeel.js';
import { statusovergangWeigeringen } from '#domain/statusmachine/statusmachine.js';
import type { HandelingenService } from '../handeling/handelingen.service.js';
import type { OpenDossier } from '../handeling/open-dossier.js';
import type { Beller, HandelingAntwoord, Verzoek } from '../handeling/opdracht.js';
import type { InzageService } from '../inzage/inzage.service.js';
import { sluitPlek } from '../nazorg/sluit-plek.js';
import { type GelezenOnderdeel, lees } from '../onderdeel/onderdelen.js';
import { isVoorgelegdeMaatregel, vanKandidaat } from '../risicoanalyse/voorgelegd.js';
import { legBesluitenVast, type MaatregelKeuze, wijzigMaatregel } from './maatregel-besluit.js';

/** S13: the kandidaat accepts or refuses each measure, shows what he did; the opdrachtgever confirms. */
export class MaatregelenService {
  constructor(
    private readonly handelingen: HandelingenService,
    private readonly inzage: InzageService,
  ) {}

  /** Closes the step with the last decision. Refuses with ONDERDEEL_ONBEKEND, STATUS_OVERGANG_ONGELDIG. */
  beslis(verzoek: Verzoek, toetsingId: string, maatregelId: string, besluit: MaatregelKeuze): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'beslisOverMaatregel' }, async (dossier) => {
      const alles = await legBesluitenVast(dossier, [{ maatregelId, besluit }]);
      return { objectId: maatregelId, sluit: alles ? ['MAATREGELEN'] : [], gegevens: { besluit } };
    });
  }

  /** The evidence is there; that it is enough the opdrachtgever says. Refuses with ONDERDEEL_ONBEKEND, STATUS_OVERGANG_ONGELDIG, MAATREGEL_BEWIJS_ONTBREEKT. */
  meldUitgevoerd(verzoek: Verzoek, toetsingId: string, maatregelId: string, bewijs: MaatregelBewijs): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'meldMaatregelUitgevoerd' }, async (dossier) => {
      eisDocument(dossier, bewijs.documentId);
      await wijzigMaatregel(dossier, maatregelId, (maatregel) => {
        eis([
          ...statusovergangWeigeringen(MAATREGEL_OVERGANGEN, maatregel.status, 'UITGEVOERD'),
          ...uitvoeringWeigeringen(maatregel.code, bewijs.tekst.trim() !== '' || bewijs.documentId !== null),
        ]);
        return { ...maatregel, bewijs };
      });
      return { objectId: maatregelId, gegevens: { documentId: bewijs.documentId }, inhoud: bewijs };
    });
  }

  /** Refuses with ONDERDEEL_ONBEKEND, STATUS_OVERGANG_ONGELDIG, MAATREGEL_BEWIJS_ONTBREEKT. */
  bevestig(verzoek: Verzoek, toetsingId: string, maatregelId: string): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'bevestigMaatregel' }, async (dossier) => {
      const maatregel = await wijzigMaatregel(dossier, maatregelId, (bekend) => {
        eis([
          ...statusovergangWeigeringen(MAATREGEL_OVERGANGEN, bekend.status, 'UITGEVOERD'),
          ...uitvoeringWeigeringen(bekend.code, bekend.bewijs !== null),
        ]);
        return { ...bekend, status: 'UITGEVOERD' };
      });
      const nummer = dossier.beeld.werk.maatregelen.find(({ id }) => id === maatregelId)?.nummer;
      if (nummer !== undefined) await sluitPlek(dossier, 'MAATREGEL', nummer);
      return { objectId: maatregelId, gegevens: { maatregel: maatregel.code } };
    });
  }

  lees(beller: Beller, toetsingId: string): Promise<readonly GelezenOnderdeel<'MAATREGEL'>[]> {
    return this.inzage.lees({ beller, toetsingId, inzage: 'MAATREGELEN' }, async (dossier) => {
      const alle = await lees(dossier, 'MAATREGEL');
      return vanKandidaat(dossier) ? alle.filter(isVoorgelegdeMaatregel) : alle;
    });
  }
}

/** A file that the kandidaat handed in for this, and that is still there. */
function eisDocument({ beeld }: OpenDossier, documentId: string | null): void {
  if (documentId === null) return;
  const bekend = beeld.documenten.find((d) => d.id === documentId && d.type === 'MAATREGEL_BEWIJS' && isLeesbaar(d.status));
  if (bekend === undefined) throw new DomainError('ONDERDEEL_ONBEKEND');
}
