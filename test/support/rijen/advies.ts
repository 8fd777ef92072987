import { randomUUID } from 'node:crypto';
import type { AdviesEntity } from '../../../libs/persistence/src/entities/advies.entity.js';
import type { BriefEntity } from '../../../libs/persistence/src/entities/brief.entity.js';
import type { RapportEntity } from '../../../libs/persistence/src/entities/rapport.entity.js';
import type { UitkomstEntity } from '../../../libs/persistence/src/entities/uitkomst.entity.js';
import type { VerstrekkingEntity } from '../../../libs/persistence/src/entities/verstrekking.entity.js';
import { hash, kop, later, NU, type VanToetsing, verzegeld } from './basis.js';

export const aRapport = (van: VanToetsing, vastgesteldDoor: string, row: Partial<RapportEntity> = {}): RapportEntity => ({
  id: randomUUID(),
  ...kop(van),
  versie: 1,
  inhoud: verzegeld(),
  hash: hash(),
  vastgesteldOp: NU,
  vastgesteldDoor,
  ...row,
});

export const anAdvies = (van: VanToetsing, ondertekendDoor: string, row: Partial<AdviesEntity> = {}): AdviesEntity => ({
  ...kop(van),
  conclusie: 'GEEN_BELEMMERINGEN',
  inhoud: verzegeld(),
  hash: hash(),
  ondertekendOp: NU,
  ondertekendDoor,
  ...row,
});

export const aBrief = (van: VanToetsing, documentId: string, row: Partial<BriefEntity> = {}): BriefEntity => ({
  ...kop(van),
  documentId,
  inzageVanaf: NU,
  gelezenOp: null,
  ...row,
});

export const aVerstrekking = (van: VanToetsing, verstrektDoor: string, row: Partial<VerstrekkingEntity> = {}): VerstrekkingEntity => ({
  ...kop(van),
  vorm: 'OPENBAAR',
  geheimhouding: null,
  verstrektOp: later(24),
  verstrektDoor,
  ontvangenOp: null,
  ...row,
});

export const anUitkomst = (van: VanToetsing, geregistreerdDoor: string, row: Partial<UitkomstEntity> = {}): UitkomstEntity => ({
  ...kop(van),
  volgnummer: 1,
  uitkomst: 'AANGEHOUDEN',
  benoemdOp: null,
  besluitRef: null,
  geregistreerdOp: NU,
  geregistreerdDoor,
  ...row,
});
