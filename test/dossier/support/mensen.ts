import { ConflictService } from '../../../libs/dossier/src/conflict/conflict.service.js';
import { HerbeoordelingService } from '../../../libs/dossier/src/conflict/herbeoordeling.service.js';
import type { Beller } from '../../../libs/dossier/src/handeling/opdracht.js';
import { UitvraagInzageService } from '../../../libs/dossier/src/uitvraag/uitvraag-inzage.service.js';
import { UitvraagVragenService } from '../../../libs/dossier/src/uitvraag/uitvraag-vragen.service.js';
import { WaarnemingService } from '../../../libs/dossier/src/waarneming/waarneming.service.js';
import { WaarnemersService } from '../../../libs/dossier/src/waarneming/waarnemers.service.js';
import { WaarnemingenService } from '../../../libs/dossier/src/waarneming/waarnemingen.service.js';
import { WrakingService } from '../../../libs/dossier/src/wraking/wraking.service.js';
import type { OrganisatieEntity } from '../../../libs/persistence/src/entities/organisatie.entity.js';
import { eerste, verzoek, type Zaak } from './dossier.js';
import { openOnderzoekTest, type OnderzoekTest } from './onderzoek.js';

/** The services around people who can't go on, beside those of the procedure. */
export async function openMensenTest(organisatie: Partial<OrganisatieEntity> = {}) {
  const t = await openOnderzoekTest(organisatie);
  const { handelingen, inzage, kluis } = t;
  return {
    ...t,
    conflict: new ConflictService(handelingen),
    herbeoordeling: new HerbeoordelingService(handelingen, inzage),
    wraking: new WrakingService(handelingen, inzage),
    waarneming: new WaarnemingService(t.db.transacties, kluis),
    waarnemingen: new WaarnemingenService(t.db.transacties, kluis),
    waarnemers: new WaarnemersService(t.db.transacties, kluis),
    vragen: new UitvraagVragenService(handelingen),
    vragenInzage: new UitvraagInzageService(inzage, kluis),
  };
}
export type MensenTest = Awaited<ReturnType<typeof openMensenTest>>;

/** The running assignment of this person in this case. */
export async function toewijzingVan(t: OnderzoekTest, { toetsingId }: Zaak, { persoonId }: Beller): Promise<string> {
  const { id } = await eerste<{ id: string }>(
    t,
    'SELECT id FROM toewijzing WHERE toetsing_id = $1 AND persoon_id = $2 AND beeindigd_op IS NULL',
    toetsingId,
    persoonId,
  );
  return id;
}

/** Someone is assigned by the opdrachtgever, and declares to be independent. */
export async function volgOp(t: OnderzoekTest, { toetsingId }: Zaak, wie: Beller, rol: 'ADVISEUR' | 'TOETSER'): Promise<string> {
  const { objectId } = await t.toewijzing.wijsToe(verzoek(t.mensen.opdrachtgever), toetsingId, { persoonId: wie.persoonId, rol });
  await t.toewijzing.verklaar(verzoek(wie), toetsingId, objectId!, { conflict: false });
  return objectId!;
}
