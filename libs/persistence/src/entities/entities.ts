import { AanmeldingEntity } from './aanmelding.entity.js';
import { AdviesEntity } from './advies.entity.js';
import { AntwoordEntity } from './antwoord.entity.js';
import { AuditGebeurtenisEntity } from './audit-gebeurtenis.entity.js';
import { AuditKetenEntity } from './audit-keten.entity.js';
import { AuditZoutEntity } from './audit-zout.entity.js';
import { BelangenConflictEntity } from './belangen-conflict.entity.js';
import { BerichtEntity } from './bericht.entity.js';
import { AvgVerzoekEntity } from './avg-verzoek.entity.js';
import { BewaarBlokkadeEntity } from './bewaar-blokkade.entity.js';
import {
  BewijslogBladEntity,
  BewijslogEntity,
  BewijslogKnoopEntity,
  BewijslogSleutelEntity,
  BewijslogWachtEntity,
} from './bewijslog.entity.js';
import { ControlepuntEntity, ControlepuntPublicatieEntity, MedeondertekeningEntity } from './controlepunt.entity.js';
import { BriefEntity } from './brief.entity.js';
import { BureauEntity, BureauLidEntity } from './bureau.entity.js';
import { DatalekBerichtEntity, DatalekEntity, DatalekMomentEntity, DatalekTaakEntity, DatalekToetsingEntity } from './datalek.entity.js';
import { DocumentEntity } from './document.entity.js';
import { EigenVersieEntity } from './eigen-versie.entity.js';
import { FeitEntity } from './feit.entity.js';
import { FormatieEntity } from './formatie.entity.js';
import { FormatieFormateurEntity } from './formatie-formateur.entity.js';
import { OrganisatieGebeurtenisEntity, OrganisatieKetenEntity } from './organisatie-keten.entity.js';
import { HeropeningEntity } from './heropening.entity.js';
import { IngelezenDossierEntity } from './ingelezen-dossier.entity.js';
import { KetenstoringEntity } from './ketenstoring.entity.js';
import { OpschortingEntity } from './opschorting.entity.js';
import { ProcesbesluitEntity } from './procesbesluit.entity.js';
import { VrijeDagEntity } from './vrije-dag.entity.js';
import { HerbeoordelingEntity } from './herbeoordeling.entity.js';
import { IdempotentieEntity } from './idempotentie.entity.js';
import { OnderdeelEntity } from './onderdeel.entity.js';
import { NoodinzageEntity } from './noodinzage.entity.js';
import { OpdrachtgeverEntity } from './opdrachtgever.entity.js';
import { OrganisatieEntity } from './organisatie.entity.js';
import { OutboxEntity } from './outbox.entity.js';
import { PersoonEntity } from './persoon.entity.js';
import { PersoonRolEntity } from './persoon-rol.entity.js';
import { RaadplegingMeldingEntity } from './raadpleging-melding.entity.js';
import { RapportEntity } from './rapport.entity.js';
import { RolVoorstelEntity } from './rol-voorstel.entity.js';
import { SignaalEntity } from './signaal.entity.js';
import { SessieEntity } from './sessie.entity.js';
import { SleutelEntity } from './sleutel.entity.js';
import { StapEntity } from './stap.entity.js';
import { TaakEntity } from './taak.entity.js';
import { TermijnEntity } from './termijn.entity.js';
import { TermijnMomentEntity } from './termijn-moment.entity.js';
import { ToegangsbesluitEntity } from './toegangsbesluit.entity.js';
import { ToetsingEntity } from './toetsing.entity.js';
import { ToewijzingEntity } from './toewijzing.entity.js';
import { ToewijzingVoorstelEntity } from './toewijzing-voorstel.entity.js';
import { BewaarbeleidEntity } from './bewaarbeleid.entity.js';
import { TeWissenEntity } from './te-wissen.entity.js';
import { UitkomstEntity } from './uitkomst.entity.js';
import { UitnodigingEntity } from './uitnodiging.entity.js';
import { UitvraagVraagEntity } from './uitvraag-vraag.entity.js';
import { VernietigingEntity } from './vernietiging.entity.js';
import { VerstrekkingEntity } from './verstrekking.entity.js';
import { VerwerkingEntity } from './verwerking.entity.js';
import { VogEntity } from './vog.entity.js';
import { VoorbehoudEntity } from './voorbehoud.entity.js';
import { VragenlijstEntity } from './vragenlijst.entity.js';
import { WaarnemingEntity } from './waarneming.entity.js';
import { WerkPauzeEntity } from './werk-pauze.entity.js';
import { WrakingEntity } from './wraking.entity.js';

/** A row per table; the data source knows these and nothing else. */
export const entities = [
  OrganisatieEntity,
  SleutelEntity,
  PersoonEntity,
  PersoonRolEntity,
  RolVoorstelEntity,
  BureauEntity,
  BureauLidEntity,
  AanmeldingEntity,
  SessieEntity,
  UitnodigingEntity,
  OpdrachtgeverEntity,
  FormatieEntity,
  FormatieFormateurEntity,
  ToetsingEntity,
  EigenVersieEntity,
  FeitEntity,
  StapEntity,
  ToewijzingEntity,
  ToewijzingVoorstelEntity,
  AuditKetenEntity,
  AuditGebeurtenisEntity,
  AuditZoutEntity,
  ToegangsbesluitEntity,
  VerwerkingEntity,
  IdempotentieEntity,
  OnderdeelEntity,
  DocumentEntity,
  VogEntity,
  VragenlijstEntity,
  VoorbehoudEntity,
  SignaalEntity,
  AntwoordEntity,
  RapportEntity,
  AdviesEntity,
  BriefEntity,
  VerstrekkingEntity,
  UitkomstEntity,
  HeropeningEntity,
  BewaarBlokkadeEntity,
  BewaarbeleidEntity,
  VernietigingEntity,
  TeWissenEntity,
  AvgVerzoekEntity,
  NoodinzageEntity,
  DatalekEntity,
  DatalekMomentEntity,
  DatalekToetsingEntity,
  DatalekBerichtEntity,
  DatalekTaakEntity,
  RaadplegingMeldingEntity,
  OrganisatieKetenEntity,
  OrganisatieGebeurtenisEntity,
  BelangenConflictEntity,
  HerbeoordelingEntity,
  WerkPauzeEntity,
  WrakingEntity,
  WaarnemingEntity,
  UitvraagVraagEntity,
  TermijnEntity,
  TermijnMomentEntity,
  TaakEntity,
  BerichtEntity,
  OutboxEntity,
  OpschortingEntity,
  ProcesbesluitEntity,
  KetenstoringEntity,
  VrijeDagEntity,
  BewijslogEntity,
  BewijslogWachtEntity,
  BewijslogBladEntity,
  BewijslogKnoopEntity,
  BewijslogSleutelEntity,
  ControlepuntEntity,
  ControlepuntPublicatieEntity,
  MedeondertekeningEntity,
  IngelezenDossierEntity,
];
