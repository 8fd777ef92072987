import { randomUUID } from 'node:crypto';
import type { AanmeldingEntity } from '../../../libs/persistence/src/entities/aanmelding.entity.js';
import type { IdempotentieEntity } from '../../../libs/persistence/src/entities/idempotentie.entity.js';
import type { PersoonEntity } from '../../../libs/persistence/src/entities/persoon.entity.js';
import type { SessieEntity } from '../../../libs/persistence/src/entities/sessie.entity.js';
import type { UitnodigingEntity } from '../../../libs/persistence/src/entities/uitnodiging.entity.js';
import { hash, later, NU } from './basis.js';

export const anAanmelding = (
  persoon: Pick<PersoonEntity, 'id' | 'organisatieId'>,
  row: Partial<AanmeldingEntity> = {},
): AanmeldingEntity => ({
  organisatieId: persoon.organisatieId,
  persoonId: persoon.id,
  issuer: 'https://aanmelden.voorbeeld.test',
  sub: randomUUID(),
  ...row,
});

export const aSessie = (persoon: Pick<PersoonEntity, 'id' | 'organisatieId'>, row: Partial<SessieEntity> = {}): SessieEntity => ({
  id: randomUUID(),
  organisatieId: persoon.organisatieId,
  persoonId: persoon.id,
  sleutelHash: hash(),
  gemaaktOp: NU,
  gebruiktOp: NU,
  verlooptOp: later(8),
  acr: 'hoog',
  aangemeldOp: NU,
  sidHash: hash(),
  ...row,
});

export const anUitnodiging = (
  persoon: Pick<PersoonEntity, 'id' | 'organisatieId'>,
  row: Partial<UitnodigingEntity> = {},
): UitnodigingEntity => ({
  id: randomUUID(),
  organisatieId: persoon.organisatieId,
  persoonId: persoon.id,
  codeHash: hash(),
  sleutelId: 'test',
  gemaaktOp: NU,
  verlooptOp: later(7 * 24),
  gebruiktOp: null,
  ingetrokkenOp: null,
  mail: null,
  ...row,
});

export const anIdempotentie = (
  persoon: Pick<PersoonEntity, 'id' | 'organisatieId'>,
  row: Partial<IdempotentieEntity> = {},
): IdempotentieEntity => ({
  organisatieId: persoon.organisatieId,
  persoonId: persoon.id,
  sleutel: randomUUID(),
  verzoekHash: hash(),
  antwoord: {},
  op: NU,
  ...row,
});
