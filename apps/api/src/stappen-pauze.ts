import type { Provider, Type } from '@nestjs/common';
import { HandelingenService } from '#dossier/handeling/handelingen.service.js';
import { InzageService } from '#dossier/inzage/inzage.service.js';
import { KetenstoringService } from '#dossier/pauze/ketenstoring.service.js';
import { OpschortingService } from '#dossier/pauze/opschorting.service.js';
import { ProcesbesluitenService } from '#dossier/pauze/procesbesluiten.service.js';
import { RaadsdatumService } from '#dossier/pauze/raadsdatum.service.js';
import { StakenService } from '#dossier/pauze/staken.service.js';
import { TermijnenService } from '#dossier/pauze/termijnen.service.js';
import { VrijeDagenService } from '#dossier/pauze/vrije-dagen.service.js';
import { Transacties } from '#persistence/transactie.js';
import { Kluis } from '#vault/kluis.js';
import { dienst } from './dienst.js';
import { KetenstoringController } from './pauze/ketenstoring.controller.js';
import { VerloopController } from './pauze/verloop.controller.js';
import { VrijeDagenController } from './pauze/vrije-dagen.controller.js';

/** Everything by which a case stands still, stops or moves. */
export const controllersPauze: Type<unknown>[] = [VerloopController, KetenstoringController, VrijeDagenController];

export const dienstenPauze: Provider[] = [
  dienst(OpschortingService, HandelingenService),
  dienst(StakenService, HandelingenService),
  dienst(RaadsdatumService, HandelingenService),
  dienst(TermijnenService, HandelingenService),
  dienst(ProcesbesluitenService, InzageService),
  dienst(KetenstoringService, Transacties, Kluis),
  dienst(VrijeDagenService, Transacties),
];
