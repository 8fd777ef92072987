import type { Provider, Type } from '@nestjs/common';
import { ConflictService } from '#dossier/conflict/conflict.service.js';
import { HerbeoordelingService } from '#dossier/conflict/herbeoordeling.service.js';
import { HandelingenService } from '#dossier/handeling/handelingen.service.js';
import { InzageService } from '#dossier/inzage/inzage.service.js';
import { UitvraagInzageService } from '#dossier/uitvraag/uitvraag-inzage.service.js';
import { UitvraagVragenService } from '#dossier/uitvraag/uitvraag-vragen.service.js';
import { WaarnemingService } from '#dossier/waarneming/waarneming.service.js';
import { WaarnemersService } from '#dossier/waarneming/waarnemers.service.js';
import { WaarnemingenService } from '#dossier/waarneming/waarnemingen.service.js';
import { WrakingService } from '#dossier/wraking/wraking.service.js';
import { KandidaatUitnodigingService } from '#dossier/uitnodiging/kandidaat-uitnodiging.service.js';
import { Uitnodigingen } from '#dossier/uitnodiging/uitnodigingen.js';
import { Transacties } from '#persistence/transactie.js';
import { Kluis } from '#vault/kluis.js';
import { ConflictController } from './conflict/conflict.controller.js';
import { dienst } from './dienst.js';
import { UitvraagVragenController } from './onderzoek/uitvraag-vragen.controller.js';
import { KandidaatUitnodigingController } from './uitnodiging/kandidaat-uitnodiging.controller.js';
import { WaarnemingController } from './waarneming/waarneming.controller.js';
import { WrakingController } from './wraking/wraking.controller.js';

/** Who may not go on, who comes in his place, and who answers one question. */
export const controllersMensen: Type<unknown>[] = [
  ConflictController,
  WrakingController,
  WaarnemingController,
  UitvraagVragenController,
  KandidaatUitnodigingController,
];

export const dienstenMensen: Provider[] = [
  dienst(ConflictService, HandelingenService),
  dienst(HerbeoordelingService, HandelingenService, InzageService),
  dienst(WrakingService, HandelingenService, InzageService),
  dienst(WaarnemingService, Transacties, Kluis),
  dienst(WaarnemingenService, Transacties, Kluis),
  dienst(WaarnemersService, Transacties, Kluis),
  dienst(KandidaatUitnodigingService, HandelingenService, Uitnodigingen),
  dienst(UitvraagVragenService, HandelingenService),
  dienst(UitvraagInzageService, InzageService, Kluis),
];
