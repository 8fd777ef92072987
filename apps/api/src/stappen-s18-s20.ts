import type { Provider, Type } from '@nestjs/common';
import { BewaarplanService } from '#dossier/bewaren/bewaarplan.service.js';
import { HandelingenService } from '#dossier/handeling/handelingen.service.js';
import { InzageService } from '#dossier/inzage/inzage.service.js';
import { NazorgService } from '#dossier/nazorg/nazorg.service.js';
import { UitkomstService } from '#dossier/uitkomst/uitkomst.service.js';
import { BewaarplanController } from './bewaren/bewaarplan.controller.js';
import { dienst } from './dienst.js';
import { NazorgController } from './nazorg/nazorg.controller.js';
import { UitkomstController } from './uitkomst/uitkomst.controller.js';

/** From the outcome to the end of what is kept: S18 to S20, in the order of the procedure. */
export const controllersAfloop: Type<unknown>[] = [UitkomstController, NazorgController, BewaarplanController];

export const dienstenAfloop: Provider[] = [
  dienst(UitkomstService, HandelingenService, InzageService),
  dienst(NazorgService, HandelingenService),
  dienst(BewaarplanService, InzageService),
];
