import { isBeperking, verklaringWeigeringen } from '#domain/avg/avg-verzoek.rules.js';
import { DomainError, eis } from '#domain/fout/domain-error.js';
import { verbodenGegevensWeigeringen } from '#domain/vragenlijst/verboden-gegevens.js';
import { AvgVerzoekEntity } from '#persistence/entities/avg-verzoek.entity.js';
import type { HandelingenService } from '../handeling/handelingen.service.js';
import type { OpenDossier } from '../handeling/open-dossier.js';
import type { HandelingAntwoord, Verzoek } from '../handeling/opdracht.js';
import { zetBerichtenKlaar } from '../proces/zet-berichten-klaar.js';
import { AVG_STAP, avgPlek } from './lees-verzoeken.js';

/** What follows an answer: a statement beside what was not put right (AVG art. 16), and the end of a restriction (AVG art. 18). */
export class AvgGevolgService {
  constructor(private readonly handelingen: HandelingenService) {}

  /** Stays as it was given, and is read with the report. Refuses with AVG_VERZOEK_ONBEKEND, VERBODEN_GEGEVENS and the codes of `verklaringWeigeringen`. */
  voegVerklaringToe(verzoek: Verzoek, toetsingId: string, verzoekId: string, tekst: string): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'voegVerklaringToe' }, async (dossier) => {
      const { tx, sleutels } = dossier;
      eis(verbodenGegevensWeigeringen(tekst));
      const { soort, uitkomst, verklaardOp, volgnummer } = await zoek(dossier, verzoekId);
      eis(verklaringWeigeringen({ soort, uitkomst, verklaard: verklaardOp !== null }));
      await tx.manager.update(
        AvgVerzoekEntity,
        { id: verzoekId },
        { verklaring: sleutels.verzegel(avgPlek(verzoekId, 'verklaring'), tekst), verklaardOp: new Date(tx.nu) },
      );
      await zetBerichtenKlaar(dossier, 'MELDING', ['OPDRACHTGEVER', 'FG'], `${AVG_STAP}/${volgnummer}/VERKLARING`);
      return { objectId: verzoekId, inhoud: tekst };
    });
  }

  /** The work goes on, and the kandidaat hears of it. Refuses with AVG_VERZOEK_ONBEKEND, BEPERKING_ONBEKEND. */
  hefBeperkingOp(verzoek: Verzoek, toetsingId: string, verzoekId: string): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'hefBeperkingOp' }, async (dossier) => {
      const { soort, uitkomst, beperkingOpgehevenOp, volgnummer } = await zoek(dossier, verzoekId);
      if (!isBeperking({ soort, uitkomst, opgeheven: beperkingOpgehevenOp !== null })) throw new DomainError('BEPERKING_ONBEKEND');
      await dossier.tx.manager.update(
        AvgVerzoekEntity,
        { id: verzoekId },
        { beperkingOpgehevenOp: new Date(dossier.tx.nu), beperkingOpgehevenDoor: verzoek.beller.persoonId },
      );
      await zetBerichtenKlaar(dossier, 'MELDING', ['KANDIDAAT', 'FG'], `${AVG_STAP}/${volgnummer}/OPGEHEVEN`);
      return { objectId: verzoekId };
    });
  }
}

async function zoek({ tx, beeld }: OpenDossier, id: string): Promise<AvgVerzoekEntity> {
  const rij = await tx.manager.findOneBy(AvgVerzoekEntity, { id, toetsingId: beeld.toetsingId });
  if (rij === null) throw new DomainError('AVG_VERZOEK_ONBEKEND');
  return rij;
}
