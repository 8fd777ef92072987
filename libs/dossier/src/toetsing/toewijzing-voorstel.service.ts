import { randomUUID } from 'node:crypto';
import { IsNull } from 'typeorm';
import { DomainError, eis } from '#domain/fout/domain-error.js';
import { type Instant, toInstant } from '#domain/kalender/instant.js';
import type { ToewijzingBeeld } from '#domain/toetsing/toetsing-beeld.js';
import { toetserExternWeigeringen, toewijzingWeigeringen } from '#domain/toetsing/toewijzing.rules.js';
import { ToewijzingVoorstelEntity } from '#persistence/entities/toewijzing-voorstel.entity.js';
import type { Kluis } from '#vault/kluis.js';
import type { HandelingenService } from '../handeling/handelingen.service.js';
import { type OpenDossier, rijVan } from '../handeling/open-dossier.js';
import type { Beller, HandelingAntwoord, Verzoek } from '../handeling/opdracht.js';
import type { InzageService } from '../inzage/inzage.service.js';
import { namenVan } from '../persoon/namen.js';
import { eisFunctie } from '../persoon/eis-functie.js';
import { zetBerichtKlaarVoor } from '../proces/zet-bericht-klaar-voor.js';
import { eisZonderConflict, uitPool } from './toewijsbaar.js';

export interface ToewijzingVoorstel {
  readonly id: string;
  readonly persoonId: string;
  readonly naam: string | null;
  readonly rol: ToewijzingBeeld['rol'];
  readonly voorgesteldOp: Instant;
}

/** S02: the kabinet says whom it would assign; the opdrachtgever assigns him with `wijsToe`, or says no. */
export class ToewijzingVoorstelService {
  constructor(
    private readonly handelingen: HandelingenService,
    private readonly inzage: InzageService,
    private readonly kluis: Kluis,
  ) {}

  /** Refuses who could not be assigned either, with the same codes; and with TOEWIJZING_AL_VOORGESTELD. */
  stelVoor(
    verzoek: Verzoek,
    toetsingId: string,
    { persoonId, rol }: Pick<ToewijzingBeeld, 'persoonId' | 'rol'>,
  ): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'stelToewijzingVoor' }, async (dossier) => {
      const { tx, beeld } = dossier;
      eis(toewijzingWeigeringen(beeld, { persoonId, rol }));
      await eisZonderConflict(dossier, persoonId);
      await eisFunctie(tx, persoonId, rol);
      const extern = await uitPool(dossier, this.kluis, persoonId);
      if (rol === 'ADVISEUR') eis(toetserExternWeigeringen(beeld, { persoonId, rol, vanBureau: extern !== undefined }));
      if (await tx.manager.existsBy(ToewijzingVoorstelEntity, { ...rijVan(dossier), persoonId, rol, besluit: IsNull() }))
        throw new DomainError('TOEWIJZING_AL_VOORGESTELD');
      const id = randomUUID();
      const door = verzoek.beller.persoonId;
      await tx.manager.insert(ToewijzingVoorstelEntity, {
        id,
        ...rijVan(dossier),
        persoonId,
        rol,
        voorgesteldDoor: door,
        voorgesteldOp: new Date(tx.nu),
      });
      const { opdrachtgeverId } = beeld;
      await zetBerichtKlaarVoor(dossier, 'MELDING', opdrachtgeverId === null ? [] : [opdrachtgeverId], `TOEWIJZINGSVOORSTEL/${id}`);
      return { objectId: id, gegevens: { persoonId, rol } };
    });
  }

  /** Refuses with TOEWIJZINGSVOORSTEL_ONBEKEND. */
  wijsAf(verzoek: Verzoek, toetsingId: string, id: string): Promise<HandelingAntwoord> {
    return this.handelingen.voerUit({ ...verzoek, toetsingId, handeling: 'wijsToewijzingsvoorstelAf' }, async (dossier) => {
      const besluit = { besluit: 'AFGEWEZEN', beslotenDoor: verzoek.beller.persoonId, beslotenOp: new Date(dossier.tx.nu) } as const;
      const { affected } = await dossier.tx.manager.update(
        ToewijzingVoorstelEntity,
        { id, ...rijVan(dossier), besluit: IsNull() },
        besluit,
      );
      if (affected !== 1) throw new DomainError('TOEWIJZINGSVOORSTEL_ONBEKEND');
      return { objectId: id };
    });
  }

  /** What waits in this ronde, the oldest first: what to fill in at `wijsToe`. */
  lees(beller: Beller, toetsingId: string): Promise<readonly ToewijzingVoorstel[]> {
    return this.inzage.lees({ beller, toetsingId, inzage: 'TOEWIJZINGSVOORSTELLEN' }, async (dossier) => {
      const { tx } = dossier;
      const rijen = await tx.manager.find(ToewijzingVoorstelEntity, {
        where: { ...rijVan(dossier), besluit: IsNull() },
        order: { voorgesteldOp: 'ASC', id: 'ASC' },
      });
      const namen = await namenVan(tx, this.kluis, [...new Set(rijen.map(({ persoonId }) => persoonId))]);
      return rijen.map(({ id, persoonId, rol, voorgesteldOp }) => ({
        id,
        persoonId,
        naam: namen.get(persoonId) ?? null,
        rol,
        voorgesteldOp: toInstant(voorgesteldOp.toISOString()),
      }));
    });
  }
}

/** Who is assigned was proposed no longer. */
export async function sluitVoorstel(dossier: OpenDossier, persoonId: string, rol: ToewijzingBeeld['rol']): Promise<void> {
  const { tx } = dossier;
  await tx.manager.update(
    ToewijzingVoorstelEntity,
    { ...rijVan(dossier), persoonId, rol, besluit: IsNull() },
    { besluit: 'TOEGEWEZEN', beslotenDoor: tx.persoonId, beslotenOp: new Date(tx.nu) },
  );
}
