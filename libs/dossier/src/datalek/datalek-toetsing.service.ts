import type { DatalekSoort } from '#domain/datalek/datalek.js';
import { DomainError, eis } from '#domain/fout/domain-error.js';
import { type Instant, toInstant } from '#domain/kalender/instant.js';
import { verbodenGegevensWeigeringen } from '#domain/vragenlijst/verboden-gegevens.js';
import { DatalekEntity, DatalekToetsingEntity } from '#persistence/entities/datalek.entity.js';
import { In } from 'typeorm';
import type { Plek } from '#vault/sleutelbos.js';
import type { HandelingenService } from '../handeling/handelingen.service.js';
import type { Beller, HandelingAntwoord, Verzoek } from '../handeling/opdracht.js';
import type { InzageService } from '../inzage/inzage.service.js';
import { zetBerichtenKlaar } from '../proces/zet-berichten-klaar.js';

/** What the kandidaat may know of a leak that touches his case: what he was told. */
export interface DatalekInDossier {
  readonly datalekId: string;
  readonly soort: DatalekSoort;
  readonly mededeling: string | null;
  readonly geinformeerdOp: Instant | null;
}

const plek = (datalekId: string, toetsingId: string): Plek => ({
  tabel: 'datalek_toetsing',
  kolom: 'mededeling',
  rijId: `${datalekId}.${toetsingId}`,
});

/** S-X11 in a case: that it was touched stands in its own chain of evidence, and the kandidaat is told when the risk for him is high. */
export class DatalekToetsingService {
  constructor(
    private readonly handelingen: HandelingenService,
    private readonly inzage: InzageService,
  ) {}

  /** Refuses with DATALEK_ONBEKEND, DATALEK_AL_GEKOPPELD. */
  koppel(verzoek: Verzoek, toetsingId: string, datalekId: string): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'koppelDatalek' }, async ({ tx }) => {
      const datalek = await tx.manager.findOneBy(DatalekEntity, { id: datalekId });
      if (datalek === null) throw new DomainError('DATALEK_ONBEKEND');
      if (await tx.manager.existsBy(DatalekToetsingEntity, { datalekId, toetsingId })) throw new DomainError('DATALEK_AL_GEKOPPELD');
      await tx.manager.insert(DatalekToetsingEntity, {
        organisatieId: tx.organisatieId,
        datalekId,
        toetsingId,
        gekoppeldOp: new Date(tx.nu),
      });
      return { objectId: datalekId, gegevens: { soort: datalek.soort } };
    });
  }

  /** The kandidaat is told what happened and what he can do (AVG art. 34). Refuses with DATALEK_ONBEKEND, DATALEK_AL_GEKOPPELD, VERBODEN_GEGEVENS. */
  informeer(verzoek: Verzoek, toetsingId: string, datalekId: string, mededeling: string): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'informeerOverDatalek' }, async (dossier) => {
      const { tx, sleutels } = dossier;
      eis(verbodenGegevensWeigeringen(mededeling));
      const rij = await tx.manager.findOneBy(DatalekToetsingEntity, { datalekId, toetsingId });
      if (rij === null) throw new DomainError('DATALEK_ONBEKEND');
      if (rij.geinformeerdOp !== null) throw new DomainError('DATALEK_AL_GEKOPPELD');
      await tx.manager.update(
        DatalekToetsingEntity,
        { datalekId, toetsingId },
        { mededeling: sleutels.verzegel(plek(datalekId, toetsingId), mededeling), geinformeerdOp: new Date(tx.nu) },
      );
      await zetBerichtenKlaar(dossier, 'MELDING', ['KANDIDAAT'], `DATALEK/${datalekId}`);
      return { objectId: datalekId, inhoud: mededeling };
    });
  }

  /** The kandidaat sees those of which he was told. */
  lijst(beller: Beller, toetsingId: string): Promise<readonly DatalekInDossier[]> {
    return this.inzage.lees({ beller, toetsingId, inzage: 'DATALEKKEN' }, async ({ tx, beeld, sleutels }) => {
      const rijen = await tx.manager.find(DatalekToetsingEntity, { where: { toetsingId }, order: { gekoppeldOp: 'ASC' } });
      const zichtbaar = beller.persoonId === beeld.kandidaatId ? rijen.filter((rij) => rij.geinformeerdOp !== null) : rijen;
      const soorten = await tx.manager.findBy(DatalekEntity, { id: In(zichtbaar.map(({ datalekId }) => datalekId)) });
      return zichtbaar.flatMap(({ datalekId, mededeling, geinformeerdOp }) =>
        soorten
          .filter(({ id }) => id === datalekId)
          .map(({ soort }) => ({
            datalekId,
            soort,
            mededeling: mededeling === null ? null : sleutels.ontsluit<string>(plek(datalekId, toetsingId), mededeling),
            geinformeerdOp: geinformeerdOp === null ? null : toInstant(geinformeerdOp.toISOString()),
          })),
      );
    });
  }
}
