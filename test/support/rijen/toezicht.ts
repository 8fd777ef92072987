import { randomUUID } from 'node:crypto';
import type { AvgVerzoekEntity } from '../../../libs/persistence/src/entities/avg-verzoek.entity.js';
import type { BewaarbeleidEntity } from '../../../libs/persistence/src/entities/bewaarbeleid.entity.js';
import type { BewaarBlokkadeEntity } from '../../../libs/persistence/src/entities/bewaar-blokkade.entity.js';
import type {
  DatalekBerichtEntity,
  DatalekEntity,
  DatalekMomentEntity,
  DatalekTaakEntity,
  DatalekToetsingEntity,
} from '../../../libs/persistence/src/entities/datalek.entity.js';
import type { NoodinzageEntity } from '../../../libs/persistence/src/entities/noodinzage.entity.js';
import type { PersoonEntity } from '../../../libs/persistence/src/entities/persoon.entity.js';
import type { RaadplegingMeldingEntity } from '../../../libs/persistence/src/entities/raadpleging-melding.entity.js';
import type { VernietigingEntity } from '../../../libs/persistence/src/entities/vernietiging.entity.js';
import { later, NU, type VanToetsing, verzegeld } from './basis.js';

export const aNoodinzage = (toetsing: VanToetsing, gevraagdDoor: string, row: Partial<NoodinzageEntity> = {}): NoodinzageEntity => ({
  id: randomUUID(),
  organisatieId: toetsing.organisatieId,
  toetsingId: toetsing.id,
  volgnummer: 1,
  soorten: ['ANTWOORDEN'],
  uren: 4,
  reden: verzegeld(),
  gevraagdDoor,
  gevraagdOp: NU,
  besluit: null,
  beslotenAls: null,
  beslotenDoor: null,
  beslotenOp: null,
  van: null,
  tot: null,
  beeindigdOp: null,
  verantwoording: null,
  verantwoordOp: null,
  ...row,
});

export const aBewaarBlokkade = (van: VanToetsing, door: string, row: Partial<BewaarBlokkadeEntity> = {}): BewaarBlokkadeEntity => ({
  id: randomUUID(),
  organisatieId: van.organisatieId,
  toetsingId: van.id,
  volgnummer: 1,
  grond: 'WOO_VERZOEK',
  klassen: ['R2'],
  tot: '2027-12-31',
  eigenaarId: door,
  geplaatstOp: NU,
  geplaatstDoor: door,
  opgehevenOp: null,
  opgehevenDoor: null,
  opheffing: null,
  ...row,
});

export const aBewaarbeleid = (organisatieId: string, door: string, row: Partial<BewaarbeleidEntity> = {}): BewaarbeleidEntity => ({
  organisatieId,
  klasse: 'R1',
  volgnummer: 1,
  selectielijst: 'Selectielijst (fictief) 2020',
  categorie: '1.1',
  vastgesteldOp: NU,
  vastgesteldDoor: door,
  ...row,
});

export const aVernietiging = (van: VanToetsing, door: string, row: Partial<VernietigingEntity> = {}): VernietigingEntity => ({
  id: randomUUID(),
  organisatieId: van.organisatieId,
  toetsingId: van.id,
  omvang: 'DOSSIER',
  termijn: 'T18',
  klassen: ['R0', 'R1', 'R2', 'R3', 'R4'],
  status: 'BESLOTEN',
  beslotenOp: NU,
  beslotenDoor: door,
  uitvoerenVanaf: NU,
  ingetrokkenOp: null,
  ingetrokkenDoor: null,
  begonnenOp: null,
  voltooidOp: null,
  verklaring: null,
  hash: null,
  ...row,
});

export const anAvgVerzoek = (van: VanToetsing, door: string, row: Partial<AvgVerzoekEntity> = {}): AvgVerzoekEntity => ({
  id: randomUUID(),
  organisatieId: van.organisatieId,
  toetsingId: van.id,
  volgnummer: 1,
  soort: 'INZAGE',
  inhoud: verzegeld(),
  ontvangenOp: NU,
  geregistreerdOp: NU,
  geregistreerdDoor: door,
  verlengdOp: null,
  uitkomst: null,
  antwoord: null,
  beantwoordOp: null,
  beantwoordDoor: null,
  verklaring: null,
  verklaardOp: null,
  beperkingOpgehevenOp: null,
  beperkingOpgehevenDoor: null,
  ...row,
});

export const aDatalek = (organisatieId: string, door: string, row: Partial<DatalekEntity> = {}): DatalekEntity => ({
  id: randomUUID(),
  organisatieId,
  soort: 'VERKEERDE_ONTVANGER',
  beschrijving: verzegeld(),
  hoogRisico: false,
  toezichthouder: 'AP',
  ontdektOp: NU,
  uiterlijk: later(72),
  geregistreerdOp: NU,
  geregistreerdDoor: door,
  besluit: null,
  besluitReden: null,
  vertraging: null,
  beslotenOp: null,
  beslotenDoor: null,
  ...row,
});

export const aDatalekMoment = (datalek: DatalekEntity, row: Partial<DatalekMomentEntity> = {}): DatalekMomentEntity => ({
  organisatieId: datalek.organisatieId,
  datalekId: datalek.id,
  moment: 'EINDE',
  op: datalek.uiterlijk,
  vastgelegdOp: null,
  ...row,
});

export const aDatalekToetsing = (
  datalek: DatalekEntity,
  van: VanToetsing,
  row: Partial<DatalekToetsingEntity> = {},
): DatalekToetsingEntity => ({
  organisatieId: datalek.organisatieId,
  datalekId: datalek.id,
  toetsingId: van.id,
  gekoppeldOp: NU,
  mededeling: null,
  geinformeerdOp: null,
  ...row,
});

export const aDatalekBericht = (
  datalek: DatalekEntity,
  persoonId: string,
  row: Partial<DatalekBerichtEntity> = {},
): DatalekBerichtEntity => ({
  id: randomUUID(),
  organisatieId: datalek.organisatieId,
  datalekId: datalek.id,
  moment: 'EINDE',
  sjabloon: 'ESCALATIE',
  persoonId,
  status: 'TE_VERZENDEN',
  gemaaktOp: NU,
  verzondenOp: null,
  ...row,
});

export const aDatalekTaak = (datalek: DatalekEntity, row: Partial<DatalekTaakEntity> = {}): DatalekTaakEntity => ({
  id: randomUUID(),
  organisatieId: datalek.organisatieId,
  datalekId: datalek.id,
  soort: 'DATALEK_BESLISSEN',
  kenmerk: 'BESLUIT',
  rol: 'FG',
  status: 'OPEN',
  gemaaktOp: NU,
  uiterlijk: datalek.uiterlijk,
  geslotenOp: null,
  ...row,
});

export const aRaadplegingMelding = (
  persoon: Pick<PersoonEntity, 'id' | 'organisatieId'>,
  row: Partial<RaadplegingMeldingEntity> = {},
): RaadplegingMeldingEntity => ({
  id: randomUUID(),
  organisatieId: persoon.organisatieId,
  persoonId: persoon.id,
  dag: '2026-11-22',
  aantal: 100,
  rol: 'FG',
  gemaaktOp: NU,
  oordeel: null,
  beoordeeldOp: null,
  beoordeeldDoor: null,
  ...row,
});
