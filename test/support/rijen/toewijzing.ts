import { randomUUID } from 'node:crypto';
import type { BelangenConflictEntity } from '../../../libs/persistence/src/entities/belangen-conflict.entity.js';
import type { HerbeoordelingEntity } from '../../../libs/persistence/src/entities/herbeoordeling.entity.js';
import type { ToewijzingVoorstelEntity } from '../../../libs/persistence/src/entities/toewijzing-voorstel.entity.js';
import type { ToewijzingEntity } from '../../../libs/persistence/src/entities/toewijzing.entity.js';
import type { WerkPauzeEntity } from '../../../libs/persistence/src/entities/werk-pauze.entity.js';
import type { WrakingEntity } from '../../../libs/persistence/src/entities/wraking.entity.js';
import { kop, later, NU, type VanToetsing, verzegeld } from './basis.js';

export const aToewijzing = (van: VanToetsing, persoonId: string, row: Partial<ToewijzingEntity> = {}): ToewijzingEntity => ({
  id: randomUUID(),
  ...kop(van),
  persoonId,
  rol: 'ADVISEUR',
  leidend: (row.rol ?? 'ADVISEUR') === 'ADVISEUR',
  verklaring: 'GEEN_CONFLICT',
  toegewezenOp: NU,
  verklaardOp: NU,
  beeindigdOp: null,
  extern: null,
  reden: null,
  ...row,
});

export const aToewijzingVoorstel = (
  toetsing: VanToetsing,
  persoonId: string,
  voorgesteldDoor: string,
  row: Partial<ToewijzingVoorstelEntity> = {},
): ToewijzingVoorstelEntity => ({
  id: randomUUID(),
  ...kop(toetsing),
  persoonId,
  rol: 'ADVISEUR',
  voorgesteldDoor,
  voorgesteldOp: NU,
  besluit: null,
  beslotenDoor: null,
  beslotenOp: null,
  ...row,
});

export const aBelangenConflict = (
  van: VanToetsing,
  persoonId: string,
  gemeldDoor: string,
  row: Partial<BelangenConflictEntity> = {},
): BelangenConflictEntity => ({
  id: randomUUID(),
  ...kop(van),
  persoonId,
  grond: 'ZAKELIJK',
  bron: 'MELDING',
  gemeldDoor,
  gemeldOp: NU,
  ...row,
});

export const aHerbeoordeling = (van: VanToetsing, persoonId: string, row: Partial<HerbeoordelingEntity> = {}): HerbeoordelingEntity => ({
  id: randomUUID(),
  ...kop(van),
  soort: 'BEVINDING',
  nummer: 1,
  onderdeelId: null,
  persoonId,
  gemarkeerdOp: NU,
  besluit: null,
  beslotenDoor: null,
  beslotenOp: null,
  afgerondOp: null,
  ...row,
});

export const aWerkPauze = (van: VanToetsing, row: Partial<WerkPauzeEntity> = {}): WerkPauzeEntity => ({
  id: randomUUID(),
  ...kop(van),
  rol: 'ADVISEUR',
  van: NU,
  tot: later(72),
  ...row,
});

export const aWraking = (van: VanToetsing, toewijzingId: string, row: Partial<WrakingEntity> = {}): WrakingEntity => ({
  id: randomUUID(),
  ...kop(van),
  toewijzingId,
  reden: verzegeld(),
  ingediendOp: NU,
  besluit: null,
  motivering: null,
  beslotenOp: null,
  beslotenDoor: null,
  ...row,
});
