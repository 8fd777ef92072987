import { randomUUID } from 'node:crypto';
import type { AvgSoort, AvgUitkomst } from '#domain/avg/avg-verzoek.js';
import { DomainError, eis } from '#domain/fout/domain-error.js';
import type { Instant } from '#domain/kalender/instant.js';
import type { IsoDate } from '#domain/kalender/iso-date.js';
import { atLocalTime, localDate } from '#domain/kalender/tijdzone.js';
import { type VerlengReden, verlengRedenWeigeringen } from '#domain/termijn/verlenging.js';
import { verbodenGegevensWeigeringen } from '#domain/vragenlijst/verboden-gegevens.js';
import { AvgVerzoekEntity } from '#persistence/entities/avg-verzoek.entity.js';
import { IsNull } from 'typeorm';
import type { HandelingenService } from '../handeling/handelingen.service.js';
import { eisNietInToekomst } from '../handeling/niet-in-toekomst.js';
import type { OpenDossier } from '../handeling/open-dossier.js';
import type { Beller, HandelingAntwoord, Verzoek } from '../handeling/opdracht.js';
import type { InzageService } from '../inzage/inzage.service.js';
import { sluitPlek } from '../nazorg/sluit-plek.js';
import { lopendeTermijnen } from '../pauze/lopende-termijnen.js';
import { openTaken } from '../proces/open-taken.js';
import { openTermijnen } from '../proces/open-termijnen.js';
import { verlengLopend } from '../proces/verleng-termijn.js';
import { zetBerichtenKlaar } from '../proces/zet-berichten-klaar.js';
import { AVG_STAP, avgPlek, type AvgVerzoek, leesVerzoeken } from './lees-verzoeken.js';

export interface NieuwAvgVerzoek {
  readonly soort: AvgSoort;
  /** What is asked, in the words of the kandidaat. */
  readonly tekst: string;
  /** The day on which it came in, when it did not come in here; the term counts from there. */
  readonly ontvangenOp: IsoDate | null;
}
export interface AvgAntwoord {
  readonly uitkomst: AvgUitkomst;
  readonly tekst: string;
}
/** T22: what the kandidaat asks about his data is answered within a month, or within three with a reason that he is told (AVG art. 12). */
export class AvgVerzoekService {
  constructor(
    private readonly handelingen: HandelingenService,
    private readonly inzage: InzageService,
  ) {}

  /** Refuses with VERBODEN_GEGEVENS, DATUM_IN_TOEKOMST. */
  dienIn(verzoek: Verzoek, toetsingId: string, { soort, tekst, ontvangenOp }: NieuwAvgVerzoek): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'dienAvgVerzoekIn' }, async (dossier) => {
      const { tx, beeld, sleutels } = dossier;
      eis(verbodenGegevensWeigeringen(tekst));
      const id = randomUUID();
      const ontvangen = ontvangst(dossier, ontvangenOp);
      const volgnummer = (await tx.manager.countBy(AvgVerzoekEntity, { toetsingId })) + 1;
      await tx.manager.insert(AvgVerzoekEntity, {
        id,
        organisatieId: beeld.organisatieId,
        toetsingId,
        volgnummer,
        soort,
        inhoud: sleutels.verzegel(avgPlek(id, 'inhoud'), tekst),
        ontvangenOp: new Date(ontvangen),
        geregistreerdOp: new Date(tx.nu),
        geregistreerdDoor: verzoek.beller.persoonId,
      });
      const [termijn] = await openTermijnen(dossier, ['T22'], ontvangen, { stap: AVG_STAP, volgnummer });
      await openTaken(dossier, [{ soort: 'AVG_VERZOEK_BEANTWOORDEN', stap: AVG_STAP, volgnummer, uiterlijk: termijn?.einde ?? null }]);
      await zetBerichtenKlaar(dossier, 'TAAK_NIEUW', ['OPDRACHTGEVER'], `${AVG_STAP}/${volgnummer}`);
      await zetBerichtenKlaar(dossier, 'MELDING', ['FG'], `${AVG_STAP}/${volgnummer}`);
      return { objectId: id, gegevens: { soort, einde: termijn?.einde ?? null }, inhoud: tekst };
    });
  }

  /** Two months more, once. Refuses with AVG_VERZOEK_ONBEKEND, VERLENGREDEN_ONJUIST, TERMIJN_NIET_VERLENGBAAR. */
  verleng(verzoek: Verzoek, toetsingId: string, verzoekId: string, reden: VerlengReden): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'verlengAvgVerzoek' }, async (dossier) => {
      const { volgnummer } = await openVerzoek(dossier, verzoekId);
      eis(verlengRedenWeigeringen('T22', reden));
      const lopend = (await lopendeTermijnen(dossier)).find((t) => t.stap === AVG_STAP && t.volgnummer === volgnummer);
      if (lopend === undefined) throw new DomainError('TERMIJN_NIET_VERLENGBAAR', { termijn: 'T22' });
      const einde = await verlengLopend(dossier, lopend);
      await dossier.tx.manager.update(AvgVerzoekEntity, { id: verzoekId }, { verlengdOp: new Date(dossier.tx.nu) });
      await zetBerichtenKlaar(dossier, 'MELDING', ['KANDIDAAT', 'FG'], `${AVG_STAP}/${volgnummer}/VERLENGD`);
      return { objectId: verzoekId, gegevens: { termijn: 'T22', reden, einde } };
    });
  }

  /** Refuses with AVG_VERZOEK_ONBEKEND, VERBODEN_GEGEVENS. */
  beantwoord(verzoek: Verzoek, toetsingId: string, verzoekId: string, { uitkomst, tekst }: AvgAntwoord): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'beantwoordAvgVerzoek' }, async (dossier) => {
      const { tx, sleutels } = dossier;
      eis(verbodenGegevensWeigeringen(tekst));
      const { volgnummer, soort } = await openVerzoek(dossier, verzoekId);
      await tx.manager.update(
        AvgVerzoekEntity,
        { id: verzoekId },
        {
          uitkomst,
          antwoord: sleutels.verzegel(avgPlek(verzoekId, 'antwoord'), tekst),
          beantwoordOp: new Date(tx.nu),
          beantwoordDoor: verzoek.beller.persoonId,
        },
      );
      await sluitPlek(dossier, AVG_STAP, volgnummer);
      await zetBerichtenKlaar(dossier, 'MELDING', ['KANDIDAAT', 'FG'], `${AVG_STAP}/${volgnummer}/BEANTWOORD`);
      return { objectId: verzoekId, gegevens: { soort, uitkomst }, inhoud: tekst };
    });
  }

  /** In the order in which they came in, with until when each must be answered. */
  lijst(beller: Beller, toetsingId: string): Promise<readonly AvgVerzoek[]> {
    return this.inzage.lees({ beller, toetsingId, inzage: 'AVG_VERZOEKEN' }, leesVerzoeken);
  }
}

/** Now, or noon of the day on which it came in by another way. */
function ontvangst(dossier: OpenDossier, op: IsoDate | null): Instant {
  const { tx, beeld } = dossier;
  if (op === null) return tx.nu;
  eisNietInToekomst(dossier, op);
  return op === localDate(tx.nu, beeld.tijdzone) ? tx.nu : atLocalTime(op, '12:00', beeld.tijdzone);
}

async function openVerzoek({ tx, beeld }: OpenDossier, id: string): Promise<AvgVerzoekEntity> {
  const rij = await tx.manager.findOneBy(AvgVerzoekEntity, { id, toetsingId: beeld.toetsingId, beantwoordOp: IsNull() });
  if (rij === null) throw new DomainError('AVG_VERZOEK_ONBEKEND');
  return rij;
}
