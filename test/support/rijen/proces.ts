import { randomUUID } from 'node:crypto';
import type { BerichtEntity } from '../../../libs/persistence/src/entities/bericht.entity.js';
import type { OpschortingEntity } from '../../../libs/persistence/src/entities/opschorting.entity.js';
import type { ProcesbesluitEntity } from '../../../libs/persistence/src/entities/procesbesluit.entity.js';
import type { StapEntity } from '../../../libs/persistence/src/entities/stap.entity.js';
import type { TaakEntity } from '../../../libs/persistence/src/entities/taak.entity.js';
import type { TermijnMomentEntity } from '../../../libs/persistence/src/entities/termijn-moment.entity.js';
import type { TermijnEntity } from '../../../libs/persistence/src/entities/termijn.entity.js';
import { kop, later, NU, type VanToetsing, verzegeld } from './basis.js';

export const aStap = (van: VanToetsing, row: Partial<StapEntity> = {}): StapEntity => ({
  ...kop(van),
  code: 'VRAGENLIJST',
  volgnummer: 1,
  status: 'OPEN',
  geopendOp: NU,
  geslotenOp: null,
  reden: null,
  uitRonde: null,
  ...row,
});

export const aTermijn = (van: VanToetsing, row: Partial<TermijnEntity> = {}): TermijnEntity => ({
  id: randomUUID(),
  ...kop(van),
  code: 'T02',
  stap: 'VRAGENLIJST',
  stapVolgnummer: 1,
  soort: 'BELEID',
  status: 'LOOPT',
  aanvang: NU,
  einde: later(240),
  geslotenOp: null,
  basisEinde: null,
  verlengd: 0,
  ...row,
});

export const aMoment = (
  termijn: Pick<TermijnEntity, 'id' | 'organisatieId' | 'toetsingId'>,
  row: Partial<TermijnMomentEntity> = {},
): TermijnMomentEntity => ({
  organisatieId: termijn.organisatieId,
  toetsingId: termijn.toetsingId,
  termijnId: termijn.id,
  moment: 'HERINNERING_1',
  soort: 'HERINNERING',
  op: later(120),
  vastgelegdOp: null,
  ...row,
});

export const aTaak = (van: VanToetsing, row: Partial<TaakEntity> = {}): TaakEntity => ({
  id: randomUUID(),
  ...kop(van),
  soort: 'VRAGENLIJST_INVULLEN',
  stap: 'VRAGENLIJST',
  stapVolgnummer: 1,
  kenmerk: '',
  rol: 'KANDIDAAT',
  persoonId: null,
  status: 'OPEN',
  gemaaktOp: NU,
  uiterlijk: null,
  geslotenOp: null,
  ...row,
});

export const aBericht = (van: VanToetsing, persoonId: string, row: Partial<BerichtEntity> = {}): BerichtEntity => ({
  id: randomUUID(),
  ...kop(van),
  sjabloon: 'TAAK_NIEUW',
  persoonId,
  kenmerk: '',
  status: 'TE_VERZENDEN',
  gemaaktOp: NU,
  verzondenOp: null,
  ...row,
});

/** A suspension that is over, unless told otherwise. */
export const anOpschorting = (van: VanToetsing, row: Partial<OpschortingEntity> = {}): OpschortingEntity => ({
  ...kop(van),
  volgnummer: 1,
  vanStatus: 'IN_ONDERZOEK',
  begonnenOp: NU,
  tot: '2027-02-01',
  hervatOp: later(24),
  ...row,
});

export const aProcesbesluit = (van: VanToetsing, persoonId: string, row: Partial<ProcesbesluitEntity> = {}): ProcesbesluitEntity => ({
  id: randomUUID(),
  ...kop(van),
  soort: 'OPSCHORTING',
  reden: null,
  toelichting: verzegeld(),
  persoonId,
  op: NU,
  ...row,
});
