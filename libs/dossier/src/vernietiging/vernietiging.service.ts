import { randomUUID } from 'node:crypto';
import type { BewaarTermijn } from '#domain/bewaren/bewaarplan.js';
import type { VerklaringVanVernietiging } from '#domain/bewaren/verklaring.js';
import {
  isEerderOpVerzoek,
  KLASSEN_VAN_OMVANG,
  uitvoerenVanaf,
  type VernietigingOmvang,
  type VernietigingStatus,
  vernietigingWeigeringen,
} from '#domain/bewaren/vernietiging.js';
import { DomainError, eis } from '#domain/fout/domain-error.js';
import { type Instant, toInstant } from '#domain/kalender/instant.js';
import { BEWAREN } from '#domain/proces/lange-termijn.js';
import { isOefening } from '#domain/toetsing/toetsing-beeld.js';
import { VernietigingEntity } from '#persistence/entities/vernietiging.entity.js';
import type { HandelingenService } from '../handeling/handelingen.service.js';
import type { OpenDossier } from '../handeling/open-dossier.js';
import type { Beller, HandelingAntwoord, Verzoek } from '../handeling/opdracht.js';
import type { InzageService } from '../inzage/inzage.service.js';
import { openTaken } from '../proces/open-taken.js';
import { zetBerichtenKlaar } from '../proces/zet-berichten-klaar.js';
import { leesVernietigingStand } from './vernietiging-stand.js';

export interface VernietigingInDossier {
  readonly id: string;
  readonly omvang: VernietigingOmvang;
  readonly termijn: BewaarTermijn;
  readonly status: VernietigingStatus;
  readonly beslotenOp: Instant;
  /** Not destroyed before this moment; until then the decision can be withdrawn. */
  readonly uitvoerenVanaf: Instant;
  readonly ingetrokkenOp: Instant | null;
  readonly voltooidOp: Instant | null;
  /** Null until it is done. */
  readonly verklaring: VerklaringVanVernietiging | null;
  /** SHA-256 of the canonical JSON of the declaration, in hex; the event VERNIETIGING_VOLTOOID of the chain names it. */
  readonly hash: string | null;
}

/**
 * S20: after the retention term the opdrachtgever decides that a case, or the raw data of it, is destroyed. The kandidaat was told before and
 * could ask for a copy, or he asked for it himself; the FG can place a hold until it is carried out, and the decision can be withdrawn until then.
 */
export class VernietigingService {
  constructor(
    private readonly handelingen: HandelingenService,
    private readonly inzage: InzageService,
  ) {}

  /** Refuses with the codes of `vernietigingWeigeringen`. */
  besluit(verzoek: Verzoek, toetsingId: string, omvang: VernietigingOmvang): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'besluitVernietiging' }, async (dossier) => {
      const { tx, beeld } = dossier;
      const stand = await leesVernietigingStand(tx, beeld, omvang);
      eis(vernietigingWeigeringen(stand));
      const { termijn } = stand;
      if (termijn === null) throw new DomainError('VERNIETIGING_NIET_AAN_DE_ORDE');
      const id = randomUUID();
      const opVerzoek = isEerderOpVerzoek(stand);
      const vanaf = uitvoerenVanaf(termijn.einde, tx.nu, isOefening(beeld), opVerzoek);
      await tx.manager.insert(VernietigingEntity, {
        id,
        organisatieId: tx.organisatieId,
        toetsingId,
        omvang,
        termijn: termijn.code,
        klassen: KLASSEN_VAN_OMVANG[omvang],
        status: 'BESLOTEN',
        beslotenOp: new Date(tx.nu),
        beslotenDoor: verzoek.beller.persoonId,
        uitvoerenVanaf: new Date(vanaf),
      });
      await sluitTaken(dossier, termijn.code);
      await zetBerichtenKlaar(dossier, 'MELDING', ['KANDIDAAT', 'FG'], `VERNIETIGING/${id}`);
      return { objectId: id, gegevens: { omvang, termijn: termijn.code, uitvoerenVanaf: vanaf, opVerzoek } };
    });
  }

  /** Refuses with VERNIETIGING_ONBEKEND, VERNIETIGING_BEGONNEN. */
  trekIn(verzoek: Verzoek, toetsingId: string, vernietigingId: string): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'trekVernietigingIn' }, async (dossier) => {
      const { tx } = dossier;
      const rij = await tx.manager.findOneBy(VernietigingEntity, { id: vernietigingId, toetsingId });
      if (rij === null || rij.status === 'INGETROKKEN') throw new DomainError('VERNIETIGING_ONBEKEND');
      if (rij.status !== 'BESLOTEN') throw new DomainError('VERNIETIGING_BEGONNEN');
      await tx.manager.update(
        VernietigingEntity,
        { id: vernietigingId },
        { status: 'INGETROKKEN', ingetrokkenOp: new Date(tx.nu), ingetrokkenDoor: verzoek.beller.persoonId },
      );
      // What was due stays due: the question comes back.
      await openTaken(dossier, [
        { soort: 'VERNIETIGING_BESLISSEN', stap: BEWAREN, volgnummer: 1, kenmerk: `${rij.termijn}/${vernietigingId}`, uiterlijk: null },
      ]);
      await zetBerichtenKlaar(dossier, 'MELDING', ['KANDIDAAT', 'FG'], `VERNIETIGING/${vernietigingId}/INGETROKKEN`);
      return { objectId: vernietigingId, gegevens: { omvang: rij.omvang } };
    });
  }

  lijst(beller: Beller, toetsingId: string): Promise<readonly VernietigingInDossier[]> {
    return this.inzage.lees({ beller, toetsingId, inzage: 'VERNIETIGING' }, async ({ tx }) => {
      const rijen: readonly VernietigingEntity[] = await tx.manager.find(VernietigingEntity, {
        where: { toetsingId },
        order: { beslotenOp: 'ASC', id: 'ASC' },
      });
      return rijen.map(toZicht);
    });
  }
}

/** The question is answered: whoever was asked to decide, or told that it is late, is done. */
async function sluitTaken({ tx, beeld }: OpenDossier, termijn: BewaarTermijn): Promise<void> {
  await tx.manager.query(
    `UPDATE taak SET status = 'AFGEROND', gesloten_op = $4
      WHERE toetsing_id = $1 AND ronde = $2 AND stap = '${BEWAREN}' AND status = 'OPEN' AND kenmerk LIKE $3 || '/%'`,
    [beeld.toetsingId, beeld.ronde, termijn, tx.nu],
  );
}

const tijdstip = (datum: Date): Instant => toInstant(datum.toISOString());

function toZicht(rij: VernietigingEntity): VernietigingInDossier {
  const { id, omvang, termijn, status, ingetrokkenOp, voltooidOp, hash } = rij;
  return {
    id,
    omvang,
    termijn,
    status,
    beslotenOp: tijdstip(rij.beslotenOp),
    uitvoerenVanaf: tijdstip(rij.uitvoerenVanaf),
    ingetrokkenOp: ingetrokkenOp === null ? null : tijdstip(ingetrokkenOp),
    voltooidOp: voltooidOp === null ? null : tijdstip(voltooidOp),
    verklaring: rij.verklaring,
    hash: hash === null ? null : hash.toString('hex'),
  };
}
