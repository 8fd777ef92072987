import { AanmeldingEntity } from './aanmelding.entity.js';
import { AdviesEntity } from './advies.entity.js';
import { AntwoordEntity } from './antwoord.entity.js';
import { AuditGebeurtenisEntity } from './audit-gebeurtenis.entity.js';
import { AuditKetenEntity } from './audit-keten.entity.js';
import { AuditZoutEntity } from './audit-zout.entity.js';
import { BerichtEntity } from './bericht.entity.js';
import { BriefEntity } from './brief.entity.js';
import { DocumentEntity } from './document.entity.js';
import { FeitEntity } from './feit.entity.js';
import { IdempotentieEntity } from './idempotentie.entity.js';
import { OnderdeelEntity } from './onderdeel.entity.js';
import { OpdrachtgeverEntity } from './opdrachtgever.entity.js';
import { OrganisatieEntity } from './organisatie.entity.js';
import { OutboxEntity } from './outbox.entity.js';
import { PersoonEntity } from './persoon.entity.js';
import { PersoonRolEntity } from './persoon-rol.entity.js';
import { RapportEntity } from './rapport.entity.js';
import { SessieEntity } from './sessie.entity.js';
import { SleutelEntity } from './sleutel.entity.js';
import { StapEntity } from './stap.entity.js';
import { TaakEntity } from './taak.entity.js';
import { TermijnEntity } from './termijn.entity.js';
import { TermijnMomentEntity } from './termijn-moment.entity.js';
import { ToegangsbesluitEntity } from './toegangsbesluit.entity.js';
import { ToetsingEntity } from './toetsing.entity.js';
import { ToewijzingEntity } from './toewijzing.entity.js';
import { VerstrekkingEntity } from './verstrekking.entity.js';
import { VogEntity } from './vog.entity.js';
import { VragenlijstEntity } from './vragenlijst.entity.js';

/** A row per table; the data source knows these and nothing else. */
export const entities = [
  OrganisatieEntity,
  SleutelEntity,
  PersoonEntity,
  PersoonRolEntity,
  AanmeldingEntity,
  SessieEntity,
  OpdrachtgeverEntity,
  ToetsingEntity,
  FeitEntity,
  StapEntity,
  ToewijzingEntity,
  AuditKetenEntity,
  AuditGebeurtenisEntity,
  AuditZoutEntity,
  ToegangsbesluitEntity,
  IdempotentieEntity,
  OnderdeelEntity,
  DocumentEntity,
  VogEntity,
  VragenlijstEntity,
  AntwoordEntity,
  RapportEntity,
  AdviesEntity,
  BriefEntity,
  VerstrekkingEntity,
  TermijnEntity,
  TermijnMomentEntity,
  TaakEntity,
  BerichtEntity,
  OutboxEntity,
];
