import { randomUUID } from 'node:crypto';
import { blokkadeWeigeringen, type BlokkadeGrond, type BlokkadeOpheffing } from '#domain/blokkade/bewaar-blokkade.js';
import type { BewaarKlasse } from '#domain/document/bewaar-klasse.js';
import { DomainError, eis } from '#domain/fout/domain-error.js';
import { type Instant, toInstant } from '#domain/kalender/instant.js';
import { daysBetween, type IsoDate, toIsoDate } from '#domain/kalender/iso-date.js';
import { localDate } from '#domain/kalender/tijdzone.js';
import { kalenderdagen } from '#domain/termijn/duur.js';
import { BewaarBlokkadeEntity } from '#persistence/entities/bewaar-blokkade.entity.js';
import { IsNull } from 'typeorm';
import type { HandelingenService } from '../handeling/handelingen.service.js';
import type { OpenDossier } from '../handeling/open-dossier.js';
import type { Beller, HandelingAntwoord, Verzoek } from '../handeling/opdracht.js';
import type { InzageService } from '../inzage/inzage.service.js';
import { sluitPlek } from '../nazorg/sluit-plek.js';
import { openTermijnen } from '../proces/open-termijnen.js';
import { zetBerichtenKlaar } from '../proces/zet-berichten-klaar.js';

export interface NieuweBlokkade {
  readonly grond: BlokkadeGrond;
  /** What of the case must be kept. */
  readonly klassen: readonly BewaarKlasse[];
  readonly tot: IsoDate;
  /** Who says when it can be lifted. */
  readonly eigenaarId: string;
}

export interface BewaarBlokkade extends NieuweBlokkade {
  readonly id: string;
  readonly geplaatstOp: Instant;
  readonly opgehevenOp: Instant | null;
  readonly opheffing: BlokkadeOpheffing | null;
}

const PLEK = 'BEWAARBLOKKADE';

/**
 * S-X12: holds up destruction (INV-18). It stands until someone lifts it; its end date is the day on which its owner, the FG and the
 * opdrachtgever are asked whether it still must, so that it neither ends nor stays in silence.
 */
export class BewaarBlokkadeService {
  constructor(
    private readonly handelingen: HandelingenService,
    private readonly inzage: InzageService,
  ) {}

  /** Refuses with BLOKKADE_EINDDATUM_ONJUIST, EIGENAAR_ONJUIST. */
  plaats(verzoek: Verzoek, toetsingId: string, { grond, klassen, tot, eigenaarId }: NieuweBlokkade): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'plaatsBewaarblokkade' }, async (dossier) => {
      const { tx, beeld } = dossier;
      const vandaag = localDate(tx.nu, beeld.tijdzone);
      eis(blokkadeWeigeringen(tot, vandaag));
      await eisEigenaar(dossier, eigenaarId);
      const id = randomUUID();
      const volgnummer = (await tx.manager.countBy(BewaarBlokkadeEntity, { toetsingId })) + 1;
      await tx.manager.insert(BewaarBlokkadeEntity, {
        id,
        organisatieId: tx.organisatieId,
        toetsingId,
        volgnummer,
        grond,
        klassen,
        tot,
        eigenaarId,
        geplaatstOp: new Date(tx.nu),
        geplaatstDoor: verzoek.beller.persoonId,
      });
      await openTermijnen(dossier, [PLEK], tx.nu, { stap: PLEK, volgnummer }, kalenderdagen(daysBetween(vandaag, tot)));
      await zetBerichtenKlaar(dossier, 'MELDING', ['FG'], `${PLEK}/${volgnummer}`);
      return { objectId: id, gegevens: { grond, tot, eigenaarId } };
    });
  }

  /** Refuses with BLOKKADE_ONBEKEND. */
  hefOp(verzoek: Verzoek, toetsingId: string, blokkadeId: string, opheffing: BlokkadeOpheffing): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'hefBewaarblokkadeOp' }, async (dossier) => {
      const { tx } = dossier;
      const blokkade = await tx.manager.findOneBy(BewaarBlokkadeEntity, { id: blokkadeId, toetsingId, opgehevenOp: IsNull() });
      if (blokkade === null) throw new DomainError('BLOKKADE_ONBEKEND');
      await tx.manager.update(
        BewaarBlokkadeEntity,
        { id: blokkadeId },
        { opgehevenOp: new Date(tx.nu), opgehevenDoor: verzoek.beller.persoonId, opheffing },
      );
      await sluitPlek(dossier, PLEK, blokkade.volgnummer);
      await zetBerichtenKlaar(dossier, 'MELDING', ['FG'], `${PLEK}/${blokkade.volgnummer}/OPGEHEVEN`);
      return { objectId: blokkadeId, gegevens: { opheffing } };
    });
  }

  /** All holds of the case, also those that were lifted. */
  lijst(beller: Beller, toetsingId: string): Promise<readonly BewaarBlokkade[]> {
    return this.inzage.lees({ beller, toetsingId, inzage: 'BEWAARBLOKKADES' }, async ({ tx }) => {
      const rijen = await tx.manager.find(BewaarBlokkadeEntity, { where: { toetsingId }, order: { volgnummer: 'ASC' } });
      return rijen.map(({ id, grond, klassen, tot, eigenaarId, geplaatstOp, opgehevenOp, opheffing }) => ({
        id,
        grond,
        klassen,
        tot: toIsoDate(tot),
        eigenaarId,
        geplaatstOp: toInstant(geplaatstOp.toISOString()),
        opgehevenOp: opgehevenOp === null ? null : toInstant(opgehevenOp.toISOString()),
        opheffing,
      }));
    });
  }
}

/** Someone of the organisation who can be asked: not the kandidaat, nor who only works on the case. */
async function eisEigenaar({ tx, beeld }: OpenDossier, persoonId: string): Promise<void> {
  const rijen: readonly unknown[] = await tx.manager.query(
    `SELECT FROM persoon p JOIN persoon_rol r ON r.persoon_id = p.id
      WHERE p.id = $1 AND p.id <> $2 AND r.rol IN ('OPDRACHTGEVER', 'KABINET', 'FG') AND p.geblokkeerd_op IS NULL`,
    [persoonId, beeld.kandidaatId],
  );
  if (rijen.length === 0) throw new DomainError('EIGENAAR_ONJUIST');
}
