import { randomUUID } from 'node:crypto';
import type { AntwoordEntity } from '../../../libs/persistence/src/entities/antwoord.entity.js';
import type { DocumentEntity } from '../../../libs/persistence/src/entities/document.entity.js';
import type { OnderdeelEntity } from '../../../libs/persistence/src/entities/onderdeel.entity.js';
import type { SignaalEntity } from '../../../libs/persistence/src/entities/signaal.entity.js';
import type { UitvraagVraagEntity } from '../../../libs/persistence/src/entities/uitvraag-vraag.entity.js';
import type { VogEntity } from '../../../libs/persistence/src/entities/vog.entity.js';
import type { VoorbehoudEntity } from '../../../libs/persistence/src/entities/voorbehoud.entity.js';
import type { VragenlijstEntity } from '../../../libs/persistence/src/entities/vragenlijst.entity.js';
import { hash, kop, NU, type VanToetsing, verzegeld } from './basis.js';

export const anOnderdeel = (van: VanToetsing, row: Partial<OnderdeelEntity> = {}): OnderdeelEntity => ({
  id: randomUUID(),
  ...kop(van),
  soort: 'BEVINDING',
  nummer: 1,
  versie: 1,
  inhoud: verzegeld(),
  persoonId: null,
  gemaaktOp: NU,
  gewijzigdOp: NU,
  ...row,
});

export const aDocument = (van: VanToetsing, row: Partial<DocumentEntity> = {}): DocumentEntity => ({
  id: randomUUID(),
  ...kop(van),
  type: 'CV',
  status: 'TER_BEOORDELING',
  scan: 'SCHOON',
  bewaarklasse: 'R1',
  bestandssoort: 'pdf',
  grootte: 1000,
  object: randomUUID(),
  bestandVan: null,
  verbintenis: hash(),
  inhoud: verzegeld(),
  persoonId: null,
  gemaaktOp: NU,
  beoordeeldOp: null,
  ...row,
});

/** A verified VOG, unless told otherwise. */
export const aVog = (van: VanToetsing, geverifieerdDoor: string | null, row: Partial<VogEntity> = {}): VogEntity => ({
  ...kop(van),
  status: 'GEVERIFIEERD',
  spoed: false,
  ingediendOp: '2027-01-04',
  afgegevenOp: '2027-01-11',
  persoonKomtOvereen: true,
  functieKomtOvereen: true,
  organisatieKomtOvereen: true,
  echtheidBevestigd: true,
  profiel: 'POLITIEKE_AMBTSDRAGER_01',
  afkeuringen: [],
  documentId: null,
  geverifieerdDoor,
  geverifieerdOp: NU,
  ...row,
});

export const aVragenlijst = (van: VanToetsing, row: Partial<VragenlijstEntity> = {}): VragenlijstEntity => ({
  ...kop(van),
  versie: 1,
  ingediendOp: null,
  ...row,
});

export const anAntwoord = (van: VanToetsing, row: Partial<AntwoordEntity> = {}): AntwoordEntity => ({
  ...kop(van),
  vraag: 'A1',
  versie: 1,
  inhoud: verzegeld(),
  bewaardOp: NU,
  verwijderdOp: null,
  ...row,
});

export const aUitvraagVraag = (van: VanToetsing, beantwoorderId: string, row: Partial<UitvraagVraagEntity> = {}): UitvraagVraagEntity => ({
  id: randomUUID(),
  ...kop(van),
  vraag: 'SUBSIDIES',
  beantwoorderId,
  inhoud: verzegeld(),
  gesteldOp: NU,
  beantwoordOp: null,
  ingetrokkenOp: null,
  onderdeelId: null,
  ...row,
});

export const aVoorbehoud = (van: VanToetsing, gevraagdDoor: string, row: Partial<VoorbehoudEntity> = {}): VoorbehoudEntity => ({
  ...kop(van),
  deel: 'DOCUMENTEN',
  inhoud: verzegeld(),
  gevraagdOp: NU,
  gevraagdDoor,
  beslotenOp: null,
  beslotenDoor: null,
  ...row,
});

export const aSignaal = (van: VanToetsing, gemeldDoor: string, row: Partial<SignaalEntity> = {}): SignaalEntity => ({
  id: randomUUID(),
  ...kop(van),
  inhoud: verzegeld(),
  gemeldOp: NU,
  gemeldDoor,
  afgehandeldOp: null,
  afgehandeldDoor: null,
  ...row,
});
