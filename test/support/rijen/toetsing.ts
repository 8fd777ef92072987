import { randomBytes, randomUUID } from 'node:crypto';
import type { AuditGebeurtenisEntity } from '../../../libs/persistence/src/entities/audit-gebeurtenis.entity.js';
import type { FeitEntity } from '../../../libs/persistence/src/entities/feit.entity.js';
import type { FormatieFormateurEntity } from '../../../libs/persistence/src/entities/formatie-formateur.entity.js';
import type { FormatieEntity } from '../../../libs/persistence/src/entities/formatie.entity.js';
import type { HeropeningEntity } from '../../../libs/persistence/src/entities/heropening.entity.js';
import type { SleutelEntity } from '../../../libs/persistence/src/entities/sleutel.entity.js';
import type { ToetsingEntity } from '../../../libs/persistence/src/entities/toetsing.entity.js';
import { hash, kop, NU, type VanToetsing, verzegeld } from './basis.js';

export const aToetsing = (organisatieId: string, kandidaatId: string, row: Partial<ToetsingEntity> = {}): ToetsingEntity => ({
  id: randomUUID(),
  organisatieId,
  zaaknummer: `T-${randomBytes(4).toString('hex')}`,
  bestuurslaag: 'GEMEENTE',
  doelfunctie: 'WETHOUDER',
  aanleiding: 'TUSSENTIJDS',
  status: 'IN_ONDERZOEK',
  ronde: 1,
  versie: 1,
  kandidaatId,
  kandidaatNaam: verzegeld(),
  kandidaatEmail: verzegeld(),
  kandidaatTelefoon: null,
  portefeuille: null,
  voordragendePartij: null,
  raadsdatum: '2027-03-01',
  formatieId: null,
  vogVereist: row.aanleiding !== 'HERIJKING_ZITTEND',
  versieAfwijking: null,
  regime: 'TRANCHE_1',
  vragenlijstVersie: 1,
  documentenlijstVersie: 1,
  termijnprofiel: 'NORMAAL',
  termijnprofielVersie: 1,
  tijdzone: 'Europe/Amsterdam',
  vogMaxOuderdomDagen: 92,
  uitkomst: null,
  benoemdOp: null,
  aanvaardOp: null,
  gemaaktOp: NU,
  gewijzigdOp: NU,
  onderzoekVernietigdOp: null,
  vernietigenOp: null,
  ...row,
});

/** Of which the kandidaten get what `aToetsing` gives, but for the regime. */
export const aFormatie = (organisatieId: string, gemaaktDoor: string, row: Partial<FormatieEntity> = {}): FormatieEntity => ({
  id: randomUUID(),
  organisatieId,
  raadsdatum: '2027-03-01',
  regime: 'HUIDIG_2023',
  vragenlijstVersie: 1,
  documentenlijstVersie: 1,
  termijnprofiel: 'NORMAAL',
  termijnprofielVersie: 1,
  gemaaktOp: NU,
  gemaaktDoor,
  ...row,
});

export const aFormateur = (
  formatie: Pick<FormatieEntity, 'id' | 'organisatieId'>,
  persoonId: string,
  gekoppeldDoor: string,
): FormatieFormateurEntity => ({
  id: randomUUID(),
  organisatieId: formatie.organisatieId,
  formatieId: formatie.id,
  persoonId,
  gekoppeldOp: NU,
  gekoppeldDoor,
  ontkoppeldOp: null,
  ontkoppeldDoor: null,
});

export const aSleutel = (organisatieId: string, toetsingId: string | null, row: Partial<SleutelEntity> = {}): SleutelEntity => ({
  id: randomUUID(),
  organisatieId,
  toetsingId,
  laag: 'DOSSIER',
  omhuld: verzegeld(),
  kekId: 'kek-1',
  gemaaktOp: NU,
  ...row,
});

export const aFeit = (van: VanToetsing, row: Partial<FeitEntity> = {}): FeitEntity => ({
  ...kop(van),
  code: 'GESTART',
  volgnummer: 1,
  waarde: '',
  op: NU,
  persoonId: null,
  ...row,
});

/** The first event of a case, unless told otherwise. */
export const aGebeurtenis = (van: VanToetsing, row: Partial<AuditGebeurtenisEntity> = {}): AuditGebeurtenisEntity => ({
  organisatieId: van.organisatieId,
  toetsingId: van.id,
  volgnummer: 1,
  op: NU,
  soort: 'TOETSING_GESTART',
  persoonId: null,
  rol: 'SYSTEEM',
  gegevens: {},
  verbintenis: null,
  vorigeHash: Buffer.alloc(32),
  hash: hash(),
  ...row,
});

/** The second ronde of a case, unless told otherwise. */
export const aHeropening = (van: VanToetsing, heropendDoor: string, row: Partial<HeropeningEntity> = {}): HeropeningEntity => ({
  ...kop({ ...van, ronde: 2 }),
  reden: 'NIEUW_FEIT',
  opnieuw: ['RISICOANALYSE'],
  toelichting: verzegeld(),
  conclusieVervallen: true,
  heropendOp: NU,
  heropendDoor,
  ...row,
});
